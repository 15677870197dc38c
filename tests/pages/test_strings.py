import re
from pathlib import Path

from site_builder.model.chronicle import ActorKind
from site_builder.model.dates import Basis
from site_builder.model.document import DocumentKind
from site_builder.model.language import EN, ZH
from tests.pages import fixture

KEY = re.compile(r"""\bt\(\s*["']([a-z0-9._-]+[a-z0-9])["']""")
FAMILY = re.compile(r"""\bt\(\s*["']([a-z0-9._-]+\.)["'] ~""")
PYTHON = re.compile(r"""(?:\.text|\.t|text)\(["']([a-z0-9._-]+)["']""")
PLURALS = (".one", ".other")
FAMILIES = {
    *(f"kind.{kind.value}" for kind in ActorKind),
    *(f"basis.{basis.value}" for basis in Basis),
    *(f"document.{kind.value}" for kind in DocumentKind),
    *(f"role.{role}" for role in ("president", "representative", "speaker")),
    *(f"data.{name}" for name in ("actors", "events", "places", "statements", "claims")),
    *(f"nav.{name}" for name in ("chronology", "actors", "sources", "method", "rights")),
    *(
        f"count.{name}"
        for name in ("documents", "paragraphs", "actors", "events", "speeches", "statements", "reviewed")
    ),
}
"""Keys that templates and views put together from a family and a name of the model."""


def used() -> set[str]:
    """Every key that a template or the renderer names."""
    templates = [path.read_text(encoding="utf-8") for path in fixture.TEMPLATES.rglob("*.*")]
    code = [path.read_text(encoding="utf-8") for path in Path(fixture.ROOT, "site_builder", "render").glob("*.py")]
    found = {key for text in templates for key in KEY.findall(text)}
    return found | {key for text in code for key in PYTHON.findall(text)} | FAMILIES


def defined(code: str) -> set[str]:
    """Every key of a language, plural forms taken together."""
    texts = fixture.strings()[ZH if code == "zh" else EN]
    return {re.sub(r"\.(?:one|other)$", "", key) for key in texts}


def test_both_languages_have_the_same_keys() -> None:
    assert fixture.strings()[ZH].keys() == fixture.strings()[EN].keys()


def test_every_string_that_is_used_exists() -> None:
    assert used() - defined("zh") == set()


def test_every_string_that_exists_is_used() -> None:
    labels = {key for key in defined("zh") if key.startswith(("rule.", "format."))}

    assert defined("zh") - used() - labels == set()


def test_families_in_templates_are_covered_by_names_of_the_model() -> None:
    families = {f for path in fixture.TEMPLATES.rglob("*.html") for f in FAMILY.findall(path.read_text("utf-8"))}

    assert families
    assert all(any(key.startswith(family) for key in FAMILIES) for family in families)


def test_plural_forms_come_in_pairs() -> None:
    keys = fixture.strings()[EN].keys()
    singular = {key.removesuffix(".one") for key in keys if key.endswith(".one")}

    assert singular == {key.removesuffix(".other") for key in keys if key.endswith(".other")}
