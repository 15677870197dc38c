"""The command line; the only printer. Exit status: 0 good, 1 problems in the input, 2 wrong usage."""

import argparse
import gc
import json
import os
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from site_builder import build as pipeline
from site_builder.model.problems import Problem, Severity

PROJECT = Path(__file__).resolve().parent.parent
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Unicode categories of characters that do something other than stand there."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit status."""
    options = _parser().parse_args(arguments)
    gc.disable()  # everything made lives to the end of the command, and most of it is small
    result: int = options.run(options)
    return result


def _build(arguments: argparse.Namespace) -> int:
    outcome = pipeline.build(_options(arguments))
    shown = (Severity.ERROR, Severity.WARNING)
    _print_problems([problem for problem in outcome.problems if problem.severity in shown])
    _say(_summary(outcome))
    return 0 if outcome.published else 1


def _check(arguments: argparse.Namespace) -> int:
    options = _options(arguments)
    outcome = pipeline.check(options)
    _print_problems(outcome.problems)
    _say(_summary(outcome))
    return 1 if pipeline.stops(outcome.problems, options.strict) else 0


def _report(arguments: argparse.Namespace) -> int:
    outcome = pipeline.check(_options(arguments))
    if arguments.json:
        rows = [_row(problem) for problem in outcome.problems]
        _say(json.dumps({"documents": outcome.documents, "problems": rows}, ensure_ascii=False, indent=1))
    else:
        _say("\n".join([*map(str, outcome.problems), _summary(outcome)]))
    return 1 if outcome.count(Severity.ERROR) else 0


def _inspect(arguments: argparse.Namespace) -> int:
    return _print_result(pipeline.inspect(_options(arguments), arguments.seed, arguments.json))


def _propose(arguments: argparse.Namespace) -> int:
    return _print_result(pipeline.propose(_options(arguments), arguments.seed))


def _serve(arguments: argparse.Namespace) -> int:
    from site_builder import serve

    options = _options(arguments)
    served_at = f"http://{arguments.host}:{arguments.port}/"
    command = (sys.executable, "-m", "site_builder", "build", "--base-url", served_at, *_same_folders(arguments))
    watched = (options.seeds, options.content, options.templates, options.static, PROJECT / "site_builder")
    return serve.run(options.out, watched, command, arguments.host, arguments.port, _say)


def _print_result(result: tuple[str, tuple[Problem, ...]]) -> int:
    text, problems = result
    _print_problems(problems)
    if text:
        _say(text)
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0


def _summary(outcome: pipeline.Outcome) -> str:
    counts = ", ".join(_count(outcome.count(severity), severity) for severity in Severity)
    made = f"{_count(outcome.documents, 'document')}, {_count(outcome.pages, 'page')}" if outcome.published else ""
    state = made or f"{_count(outcome.documents, 'document')}, nothing published"
    times = "; ".join(f"{stage} {seconds:.2f} s" for stage, seconds in outcome.seconds.items())
    return f"{state}; {counts}\n{times}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _row(problem: Problem) -> dict[str, str | int]:
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "path": problem.place.path,
        "line": problem.place.line,
        "message": problem.message,
        "hint": problem.hint,
    }


def _print_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(_safe(str(problem)), file=sys.stderr)


def _say(text: str) -> None:
    print(_safe(text), flush=True)


def _safe(text: str) -> str:
    """The text with control characters made visible, so that no seed can drive a terminal."""
    return "".join(_visible(c) if unicodedata.category(c) in _UNSEEN and c != "\n" else c for c in text)


def _visible(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _options(arguments: argparse.Namespace) -> pipeline.Options:
    return pipeline.Options(
        seeds=arguments.seeds,
        content=arguments.content,
        templates=arguments.templates,
        static=arguments.static,
        out=arguments.out,
        base_url=arguments.base_url,
        jobs=arguments.jobs,
        strict=arguments.strict,
    )


def _same_folders(arguments: argparse.Namespace) -> list[str]:
    names = ("seeds", "content", "templates", "static", "out", "jobs")
    flags = [part for name in names for part in (f"--{name}", str(getattr(arguments, name)))]
    return [*flags, "--strict"] if arguments.strict else flags


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="site_builder", description="Builds a static bilingual briefing from seeds.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    folders = _folder_options()
    for name, run, text in (
        ("build", _build, "build the site"),
        ("check", _check, "check seeds and content, write nothing"),
    ):
        commands.add_parser(name, parents=[folders], help=text, description=text).set_defaults(run=run)
    serve = commands.add_parser("serve", parents=[folders], help="serve the site here and rebuild on every change")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=_port, default=8000, help="port to listen on (default: %(default)s)")
    serve.set_defaults(run=_serve)
    report = commands.add_parser("report", parents=[folders], help="list everything an editor should look at")
    report.add_argument("--json", action="store_true", help="as JSON")
    report.set_defaults(run=_report)
    inspect = commands.add_parser("inspect", parents=[folders], help="show what the program sees in one seed")
    inspect.add_argument("seed", metavar="SEED", help="a seed's path or its name in the seeds folder")
    inspect.add_argument("--json", action="store_true", help="as JSON, in the schema of the published data")
    inspect.set_defaults(run=_inspect)
    propose = commands.add_parser("propose", parents=[folders], help="write the YAML an editor could start from")
    propose.add_argument("seed", metavar="SEED", nargs="?", help="a seed (default: every seed without a record)")
    propose.set_defaults(run=_propose)
    return parser


def _folder_options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    for name, what in (
        ("seeds", "the archived documents"),
        ("content", "what the editors wrote"),
        ("templates", "the page templates"),
        ("static", "stylesheets and other files copied as they are"),
    ):
        options.add_argument(f"--{name}", type=Path, default=PROJECT / name, metavar="DIR", help=what)
    options.add_argument("--out", type=Path, default=PROJECT / "_site", metavar="DIR", help="where the site goes")
    options.add_argument("--base-url", metavar="URL", help="address of the published site (default: see site.yaml)")
    options.add_argument("--jobs", type=_jobs, default=os.cpu_count() or 1, metavar="N", help="processes to use")
    options.add_argument("--no-cache", action="store_true", help="examine every seed afresh (no cache is kept yet)")
    options.add_argument("--strict", action="store_true", help="warnings stop the build too")
    return options


def _jobs(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _port(text: str) -> int:
    number = int(text)
    if not 0 < number < 65536:
        raise argparse.ArgumentTypeError("must be from 1 to 65535")
    return number
