"""Every string that can be asked for is there, in every language, and none that cannot."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from site_builder import cleaners, pages, readers, render
from site_builder.loaders import plurals
from site_builder.model.article import LACKS, Act
from site_builder.model.chronicle import ActorKind
from site_builder.model.claims import DisputeKind
from site_builder.model.dates import Basis
from site_builder.model.document import DocumentKind
from site_builder.model.language import EN, ZH
from site_builder.model.localities import LocalityKind, Nearness, PositionSource
from site_builder.model.quantities import ROUND, People, Qualifier, Unit
from site_builder.pages.edition import FOOTER, NAVIGATION
from site_builder.pages.method import DATA_FILES
from site_builder.render.renderer import environment
from site_builder.render.strings import Strings
from tests.pages import fixture

PACKAGE = fixture.ROOT / "site_builder"
FAMILIES = {
    *(f"kind.{kind.value}" for kind in ActorKind),
    *(f"place.{nearness.value}" for nearness in Nearness),
    *(f"chronology.{name}" for name in ("all", "period", "actor", "source", "actors")),
    *(f"chronology.{name}.description" for name in ("period", "actor", "source")),
    "chronology.description",
    *("cited.events", "cited.disputes", "cited.figures"),
    *(f"basis.{basis.value}" for basis in Basis),
    *(f"act.{act}" for act in Act),
    *(f"document.{kind.value}" for kind in DocumentKind),
    *(f"locality.{kind.value}" for kind in LocalityKind),
    *(f"disputed.{kind}" for kind in DisputeKind),
    *(f"people.{people}" for people in People if people is not People.ANY),
    *(f"qualifier.{word}" for word in Qualifier if word not in {*ROUND, Qualifier.EXACT, Qualifier.MANY}),
    *(f"round.{word}" for word in ROUND),
    *(f"unit.{unit}{form}" for unit in Unit for form in ("", ".round", ".range")),
    *(f"nearness.{nearness.value}" for nearness in Nearness if nearness is not Nearness.AT),
    *(f"map.position.{source}" for source in (*PositionSource, "none")),
    *(f"timeline.{lane}" for lane in ("told", "claimed", "documents")),
    *(f"role.{role}" for role in ("president", "representative", "speaker")),
    *(f"lacks.{name}" for name in LACKS),
    *(f"data.{name}" for name in DATA_FILES),
    *(f"nav.{name}" for name in (*NAVIGATION, *FOOTER)),
    *(
        f"count.{name}"
        for name in ("documents", "paragraphs", "actors", "events", "speeches", "statements", "reviewed")
    ),
    *(f"format.{reader.NAME}" for reader in readers.READERS),
    *(f"rule.{rule.NAME}" for rule in cleaners.RULES if rule is not cleaners.page_furniture),
    *(f"rule.{name}" for name in ("running-head", "page-number", "job-number", "corrections-note", "page-furniture")),
    *(f"rule.{name}" for name in ("dot-leaders", "hidden-text", "outside-main-text", "page-parts", "markup")),
}
"""Every key that is put together from a family and a name of the model."""
KEYS_OF_VIEWS = {"key", "role", "basis", "nearness"}
"""What a view may call a key that a template asks for; such keys are of a family."""


def _calls(text: str) -> Iterator[tuple[str, nodes.Expr]]:
    """What a template says: ``t`` or ``label``, and the first thing it gives."""
    for call in jinja2.Environment().parse(text).find_all(nodes.Call):
        name = call.node.name if isinstance(call.node, nodes.Name) else getattr(call.node, "attr", "")
        if name in ("t", "label"):
            yield name, call.args[0]


ASKED = [(path.name, *found) for path in fixture.TEMPLATES.rglob("*.*") for found in _calls(path.read_text("utf-8"))]
IN_TEMPLATES = {given.value for _, name, given in ASKED if name == "t" and isinstance(given, nodes.Const)}


def _in_code() -> Iterator[str]:
    """The keys that the renderer itself asks for."""
    for path in Path(PACKAGE, "render").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("t", "text"):
                    yield str(node.args[0].value)


USED = IN_TEMPLATES | set(_in_code()) | FAMILIES


def defined(code: str) -> set[str]:
    """Every key of a language, plural forms taken together."""
    return {plurals.split(key)[0] for key in fixture.strings()[ZH if code == "zh" else EN]}


def test_both_languages_have_the_same_keys() -> None:
    assert defined("zh") == defined("en")


@pytest.mark.parametrize(("code", "tag"), [(ZH, "zh-Hans"), (EN, "en")])
def test_strings_that_count_have_the_plural_forms_of_their_language_and_no_others(code: str, tag: str) -> None:
    found: dict[str, list[str]] = {}
    for key in fixture.strings()[ZH if code == "zh" else EN]:
        base, form = plurals.split(key)
        if form:
            found.setdefault(base, []).append(form)

    assert found
    assert {base: forms for base, forms in found.items() if sorted(forms) != sorted(plurals.forms(tag))} == {}


def test_every_string_that_is_used_exists() -> None:
    assert USED - defined("zh") == set()


def test_every_string_that_exists_is_used() -> None:
    assert defined("zh") - USED == set()


def test_a_template_names_its_strings_or_takes_a_key_from_its_view() -> None:
    computed = [(file, given) for file, name, given in ASKED if name == "t" and not isinstance(given, nodes.Const)]

    assert computed
    assert [(f, g) for f, g in computed if not (isinstance(g, nodes.Getattr) and g.attr in KEYS_OF_VIEWS)] == []


def test_labels_are_of_families_that_are_known() -> None:
    labelled = [(file, given) for file, name, given in ASKED if name == "label"]
    families = {key.rpartition(".")[0] for key in FAMILIES}

    assert labelled
    assert [(f, g) for f, g in labelled if not (isinstance(g, nodes.Const) and g.value in families)] == []


def test_views_put_keys_together_from_families_that_are_known() -> None:
    families = {key.rpartition(".")[0] for key in FAMILIES}
    found = set()
    for path in Path(PACKAGE, "pages").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.JoinedStr) and isinstance(first := node.values[0], ast.Constant):
                found |= {str(first.value)[:-1]} if re.fullmatch(r"[a-z_.]+\.", str(first.value)) else set()

    assert found
    assert found <= families


def test_names_of_rules_that_are_no_module_are_names_in_the_code() -> None:
    folders = ("readers", "cleaners", "model")
    code = "".join(path.read_text("utf-8") for folder in folders for path in Path(PACKAGE, folder).glob("*.py"))
    names = {key.removeprefix("rule.") for key in FAMILIES if key.startswith("rule.")}

    assert [name for name in names if f'"{name}"' not in code] == []


def test_no_page_asks_for_a_string_that_is_not_listed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[str] = set()

    class Listening(Strings):
        def text(self, key: str, **words: object) -> str:
            asked.add(key)
            return super().text(key, **words)

        def label(self, family: str, name: str) -> str:
            asked.add(f"{family}.{name}")
            return super().label(family, name)

    monkeypatch.setattr("site_builder.render.interface.Strings", Listening)
    renderer = render.Renderer(render.Templates(fixture.TEMPLATES), fixture.corpus())
    for page in pages.plan(fixture.corpus()):
        renderer.render(page)

    assert len(asked) > 100
    assert asked - USED == set()


def test_templates_are_parsed_as_the_renderer_parses_them() -> None:
    """The keys above are read by a plain environment; ours must add no syntax of its own."""
    assert environment(fixture.TEMPLATES).extensions == jinja2.Environment().extensions
