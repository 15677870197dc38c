"""The pipeline on one screen; the only importer of the stages.

What is needed only when all is read is imported then, while other processes are still reading.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from site_builder import annotators, assemble, cleaners, loaders, readers
from site_builder.model.article import Cleaned, Examined
from site_builder.model.chronicle import Registry
from site_builder.model.corpus import Corpus
from site_builder.model.document import SeedName
from site_builder.model.page import OutputFile, Page
from site_builder.model.problems import InputError, Place, Problem, Severity, error, sort
from site_builder.model.records import Records
from site_builder.model.urls import external
from site_builder.parallel import share_out

if TYPE_CHECKING:
    from site_builder.emit import Site
    from site_builder.render import Templates

T = TypeVar("T")
R = TypeVar("R")
_Problems = tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Options:
    """What to build from and where to. ``base_url`` None means: as ``site.yaml`` says."""

    seeds: Path
    content: Path
    templates: Path
    static: Path
    out: Path
    base_url: str | None = None
    jobs: int = 1
    strict: bool = False


@dataclass(slots=True)
class Outcome:
    """What a build came to: its problems in order, what was made, and the seconds each stage took."""

    problems: tuple[Problem, ...] = ()
    documents: int = 0
    pages: int = 0
    published: bool = False
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def count(self, severity: Severity) -> int:
        """How many problems are of this severity."""
        return sum(problem.severity is severity for problem in self.problems)

    @contextmanager
    def timing(self, stage: str) -> Iterator[None]:
        """Add the time spent inside to a stage's seconds."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] += time.perf_counter() - start


def build(options: Options) -> Outcome:
    """Build the whole site and publish it, or publish nothing if the input has errors (warnings too, if strict)."""
    outcome = Outcome()
    try:
        get_ready = cache(partial(_get_ready, options.templates))
        corpus = join(options, outcome, meanwhile=get_ready)
        if stops(outcome.problems, options.strict):
            _check(corpus, outcome)
        else:
            _publish(corpus, get_ready(), options, outcome)
    except InputError as stopped:
        outcome.problems = sort((*outcome.problems, *stopped.problems))
    return outcome


def check(options: Options) -> Outcome:
    """Everything short of publishing: the problems of seeds and content."""
    outcome = Outcome()
    try:
        _check(join(options, outcome), outcome)
    except InputError as stopped:
        outcome.problems = sort((*outcome.problems, *stopped.problems))
    return outcome


def inspect(options: Options, seed: str, as_json: bool) -> tuple[str, tuple[Problem, ...]]:
    """What the program alone sees in one seed, the registries of actors and sources applied, as text or as JSON."""
    from site_builder import render

    records, problems = loaders.load(options.content, _shown(options.content))
    actors = tuple(replace(actor, profile=()) for actor in records.actors)
    registries = Records(actors=actors, sources=records.sources, strings=records.strings)
    examined, unreadable = _examine_one(options.seeds, seed, registries)
    if examined is None:
        return "", sort(unreadable)
    corpus, unresolved = assemble.corpus([examined], registries)
    article = corpus.articles[0]
    if as_json:
        text = render.article_json(corpus, article).decode()
    else:
        text = render.inspection(article, readers.lines(readers.load(_seed_file(options.seeds, seed))))
    return text, sort((*problems, *unreadable, *unresolved))


def propose(options: Options, seed: str | None) -> tuple[str, tuple[Problem, ...]]:
    """What an editor could start from: for one seed, or for every seed without record, review or translation."""
    records, problems = loaders.load(options.content, _shown(options.content))
    if seed is None:
        examined, unreadable = examine(options.seeds, assemble.registry(records), options.jobs)
    else:
        one, unreadable = _examine_one(options.seeds, seed, records)
        examined = [one] if one else []
    corpus, _ = assemble.corpus(examined, records)
    read = {review.article.value for review in records.reviews}
    wanted = [assemble.proposal(article) for article in corpus.articles if seed or not article.has_record]
    wanted += [assemble.review(article) for article in corpus.articles if seed or article.id not in read]
    told = corpus.events_of_article
    wanted += [assemble.happenings(article) for article in corpus.articles if seed or article.id not in told]
    cited = {citation.article for claim in corpus.claims if claim.quantity for citation in claim.citations}
    wanted += [assemble.figures(article) for article in corpus.articles if seed or article.id not in cited]
    for article in corpus.articles:
        languages = assemble.languages_wanted(article, corpus.site.languages)
        wanted += [assemble.translation(article, language) for language in languages]
    return "\n".join(filter(None, wanted)), sort((*problems, *unreadable))


def _examine_one(seeds: Path, seed: str, records: Records) -> tuple[Examined | None, list[Problem]]:
    finder = annotators.prepare(assemble.registry(records))
    (result,) = _examine(finder, [_seed_file(seeds, seed)])
    if isinstance(result, Examined):
        return result, list(result.cleaned.document.problems)
    return None, list(result)


def _seed_file(seeds: Path, seed: str) -> readers.SeedFile:
    path = Path(seed) if Path(seed).is_file() else seeds / seed
    return readers.SeedFile(SeedName(path.name), path, _shown(path))


def join(options: Options, outcome: Outcome, meanwhile: Callable[[], object] = tuple) -> Corpus:
    """Read, clean, annotate, load and assemble; problems go to the outcome.

    ``meanwhile`` is called when other processes have begun to read.
    """
    with outcome.timing("load"):
        records, wrong = loaders.load(options.content, _shown(options.content))
        records, misaddressed = _with_base_url(records, options.base_url)
    with outcome.timing("read, clean, annotate"):
        examined, unreadable = examine(options.seeds, assemble.registry(records), options.jobs, meanwhile)
    outcome.documents = len(examined)
    with outcome.timing("assemble"):
        corpus, unresolved = assemble.corpus(examined, records)
    outcome.problems = sort((*wrong, *misaddressed, *unreadable, *unresolved))
    return corpus


def examine(
    seeds: Path, registry: Registry, jobs: int, meanwhile: Callable[[], object] = tuple
) -> tuple[list[Examined], list[Problem]]:
    """Every seed of a folder read, cleaned and annotated, in order of name; seeds that cannot be read are problems."""
    files, problems = readers.gather(seeds, _shown(seeds))
    finder = annotators.prepare(registry)

    examined: list[Examined] = []
    unreadable = list(problems)
    for result in share_out(partial(_examine, finder), files, jobs, meanwhile):
        if isinstance(result, Examined):
            examined.append(result)
            unreadable.extend(result.cleaned.document.problems)
        else:
            unreadable.extend(result)
    return examined, unreadable


def _examine(finder: annotators.Finder, share: Sequence[readers.SeedFile]) -> list[Examined | _Problems]:
    """A share of the seeds, stage by stage: code that stays in the processor's caches runs faster by a quarter."""
    cleaned = _each(cleaners.clean, _each(readers.read, _each(readers.load, share)))
    annotations = iter(annotators.annotate_all([one for one in cleaned if isinstance(one, Cleaned)], finder))
    return [Examined(one, next(annotations)) if isinstance(one, Cleaned) else one for one in cleaned]


def _each(do: Callable[[T], R], share: Sequence[T | _Problems]) -> list[R | _Problems]:
    """What a stage makes of each; the problems of those that a stage could not do stay in their places."""
    done: list[R | _Problems] = []
    for one in share:
        try:
            done.append(one if isinstance(one, tuple) else do(one))
        except InputError as failed:
            done.append(failed.problems)
    return done


def _check(corpus: Corpus, outcome: Outcome) -> None:
    from site_builder import checks

    with outcome.timing("check"):
        outcome.problems = sort((*outcome.problems, *checks.run(corpus)))


def _get_ready(folder: Path) -> "Templates":
    """What publishing needs besides the corpus: its stages imported, the templates compiled."""
    from site_builder import checks, emit, pages, render  # noqa: F401 (used later)

    templates = render.Templates(folder)
    templates.compile()
    return templates


def _publish(corpus: Corpus, templates: "Templates", options: Options, outcome: Outcome) -> None:
    """Check the corpus and write the site, both at the same time; what was written is published if all is well."""
    from site_builder import checks, emit, pages, render

    protected = (options.seeds, options.content, options.templates, options.static)
    planned = pages.plan(corpus)
    _refuse_collisions(planned)
    renderer = render.Renderer(templates, corpus)
    with outcome.timing("check, render, write"), emit.publishing(options.out, protected) as site:

        def do_share(share: Sequence[_Job | Page]) -> list[str | Problem]:
            made = list(chain.from_iterable(job() for job in share if not isinstance(job, Page)))
            made += renderer.render_all([page for page in share if isinstance(page, Page)])
            return list(_written(made, site))

        jobs: list[_Job | Page] = [partial(check, corpus) for check in checks.CHECKS]
        done = share_out(do_share, [*jobs, *render.data_files(corpus), *planned], options.jobs)
        outcome.problems = sort((*outcome.problems, *(one for one in done if isinstance(one, Problem))))
        if stops(outcome.problems, options.strict):
            return
        assets = [site.write(asset) for asset in emit.assets(options.static, _shown(options.static))]
        site.finish([*assets, *(one for one in done if isinstance(one, str))])
    outcome.pages = len(planned)
    outcome.published = True


_Job = Callable[[], Iterable[OutputFile | Problem]]
"""Makes files, or finds problems."""


def _written(made: Iterable[OutputFile | Problem], site: "Site") -> Iterator[str | Problem]:
    """The paths of the files, which are written, and the problems."""
    for one in made:
        try:
            yield one if isinstance(one, Problem) else site.write(one)
        except InputError as failed:
            yield from failed.problems


def _refuse_collisions(planned: Sequence[Page]) -> None:
    first: dict[str, Page] = {}
    problems = []
    for page in planned:
        other = first.setdefault(page.path, page)
        if other is not page:
            message = f"two pages want the same address: {other.route} and {page.route}"
            problems.append(error("duplicate-address", Place(page.path), message, "give one of them another id"))
    if problems:
        raise InputError(*problems)


def _with_base_url(records: Records, base_url: str | None) -> tuple[Records, list[Problem]]:
    wanted = base_url or records.site.base_url
    if external(wanted) is None or "?" in wanted or "#" in wanted:
        message = f"not an address a site can be published under: {wanted!r}"
        place = Place("--base-url" if base_url else "content/site.yaml")
        return records, [error("bad-base-url", place, message, "give one like https://example.org/briefing/")]
    whole = wanted if wanted.endswith("/") else wanted + "/"
    return replace(records, site=replace(records.site, base_url=whole)), []


def stops(problems: Sequence[Problem], strict: bool) -> bool:
    """Whether these problems keep a site from being published."""
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in grave for problem in problems)


def _shown(folder: Path) -> str:
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()
