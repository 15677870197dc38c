"""The editors' handbook: complete in both languages, its examples right, its codes those of the program."""

import ast
import re
from pathlib import Path

import pytest

from site_builder import loaders
from tests.loaders.trees import load, problems

ROOT = Path(__file__).resolve().parents[2]
HANDBOOK = (ROOT / "content/README.md").read_text(encoding="utf-8")
CHINESE, ENGLISH = HANDBOOK.split("\n## English\n")
CODE = re.compile(r"[a-z]+(?:-[a-z0-9]+)*")
SEVERITIES = ("error", "warning", "question", "unknown", "_Refused")


def raised(package: str) -> set[str]:
    """The codes written out in a package's calls that make problems."""
    found = set()
    for path in sorted((ROOT / "site_builder" / package).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in SEVERITIES and CODE.fullmatch(str(node.args[0].value)):
                    found.add(str(node.args[0].value))
    return found


def explained(part: str) -> set[str]:
    return set(re.findall(r"`([a-z0-9-]+)`", part))


@pytest.mark.parametrize("part", [CHINESE, ENGLISH], ids=["Chinese", "English"])
@pytest.mark.parametrize("package", ["loaders", "assemble", "checks"])
def test_every_code_is_explained(part: str, package: str) -> None:
    assert len(raised(package)) >= 2
    assert raised(package) - explained(part) == set()


def test_both_languages_explain_the_same_codes_and_commands() -> None:
    assert explained(CHINESE) == explained(ENGLISH)
    commands = r"`(make[ a-z]*|python -m [a-z_]+ [a-z]+)"
    assert set(re.findall(commands, CHINESE)) == set(re.findall(commands, ENGLISH)) != set()
    assert CHINESE.count("\n### ") == ENGLISH.count("\n### ")
    assert CHINESE.count("\n#### ") == ENGLISH.count("\n#### ")


def test_every_file_that_is_read_is_named() -> None:
    for entry, _ in loaders.LOADERS:
        assert f"`{entry}" in CHINESE
        assert f"`{entry}" in ENGLISH


@pytest.mark.parametrize("part", [CHINESE, ENGLISH], ids=["Chinese", "English"])
def test_the_examples_can_be_pasted(tmp_path: Path, part: str) -> None:
    examples = re.findall(r"```yaml\n(.*?)```", part, re.DOTALL)
    article, actor, source, period, review, matrix, *more = examples
    claim, scope, dispute, naming, event, place, languages, traditional = more
    files: dict[str, str | bytes] = {
        "articles/a.yaml": article,
        "actors/a.yaml": actor,
        "sources.yaml": source,
        "periods.yaml": period,
        "events/a.yaml": event,
        "places.yaml": place,
        "statements/a.yaml": review,
        "calls/a.yaml": matrix,
        "site.yaml": languages,
        "traditional.yaml": traditional,
        "claims/a.yaml": claim,
        "scopes.yaml": scope,
        "disputes/a.yaml": dispute,
        "naming.yaml": naming,
    }
    found, wrong = load(tmp_path, files)
    assert wrong == []
    once = (found.articles, found.actors, found.sources, found.periods, found.events, found.localities)
    assert [len(records) for records in (*once, found.reviews, found.matrices)] == [1] * 8
    assert [len(records) for records in (found.claims, found.scopes, found.disputes, found.naming)] == [1] * 4
    assert [len(records) for records in (found.site.languages, found.traditional)] == [3, 2]


@pytest.mark.parametrize("part", [CHINESE, ENGLISH], ids=["Chinese", "English"])
def test_the_section_of_a_translation_is_one(tmp_path: Path, part: str) -> None:
    (example,) = re.findall(r"```markdown\n(.*?)```", part, re.DOTALL)
    found, wrong = load(tmp_path, {"translations/a.en.md": example})
    assert wrong == []
    assert [(one.key, len(one.lines)) for one in found.translations[0].sections] == [("p12", 1)]


def test_the_projects_own_content_is_without_fault(tmp_path: Path) -> None:
    _, wrong = loaders.load(ROOT / "content", "content")
    assert [str(problem) for problem in wrong] == []
    assert problems(tmp_path, {}) == []
