from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from site_builder import pages, render
from site_builder.model.language import ZH
from site_builder.model.page import Page
from site_builder.model.problems import InputError, Problem
from site_builder.model.urls import Route
from tests.pages import fixture
from tests.pages.rendered import files, site


def problem(folder: Path, text: str, view: Callable[[], object] = object) -> Problem:
    """What the renderer says of a wrong template."""
    (folder / "x.html").write_text(text, encoding="utf-8")
    renderer = render.Renderer(render.Templates(folder), fixture.corpus())
    with pytest.raises(InputError) as raised:
        renderer.render(Page("zh/x/", Route("x"), ZH, "x.html", view))
    (found,) = raised.value.problems
    return found


def test_an_undefined_name_names_the_template_and_its_line(tmp_path: Path) -> None:
    found = problem(tmp_path, "<p>\n{{ nothing }}")

    assert (found.code, found.place.path, found.place.line) == ("wrong-template", f"{tmp_path.name}/x.html", 2)
    assert "'nothing' is undefined" in found.message


def test_an_undefined_name_in_a_condition_is_an_error_too(tmp_path: Path) -> None:
    assert problem(tmp_path, "{% if nothing %}x{% endif %}").code == "wrong-template"


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    found = problem(tmp_path, "\n\n{% if %}")

    assert (found.place.path, found.place.line) == (f"{tmp_path.name}/x.html", 3)


def test_a_missing_string_names_key_language_and_template(tmp_path: Path) -> None:
    found = problem(tmp_path, '\n{{ t("no.such.key") }}')

    assert (found.code, found.place.line) == ("missing-string", 2)
    assert "'no.such.key'" in found.message
    assert "content/strings/zh.yaml" in found.message


def test_a_fault_in_a_macro_is_placed_in_its_own_file(tmp_path: Path) -> None:
    (tmp_path / "m.html").write_text("{% macro m(x) %}\n{{ x.gone }}{% endmacro %}", encoding="utf-8")
    found = problem(tmp_path, '{% import "m.html" as m %}{{ m.m(view) }}')

    assert (found.place.path, found.place.line) == (f"{tmp_path.name}/m.html", 2)


@pytest.mark.parametrize(
    "text", ["{{ 1 / 0 }}", "{{ view() }}", "{{ view + 1 }}", "{{ t() }}", '{% include "no.html" %}']
)
def test_every_fault_of_a_template_is_a_problem_and_no_traceback(tmp_path: Path, text: str) -> None:
    assert problem(tmp_path, text).place.path.startswith(tmp_path.name)


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    renderer = render.Renderer(render.Templates(tmp_path), fixture.corpus())
    with pytest.raises(InputError, match=r"no template 'gone\.html'"):
        renderer.render(Page("zh/x/", Route("x"), ZH, "gone.html", object))


def test_a_fault_of_a_view_is_ours_and_not_hidden(tmp_path: Path) -> None:
    def broken() -> object:
        raise KeyError("view")

    (tmp_path / "x.html").write_text("x", encoding="utf-8")
    with pytest.raises(KeyError, match="view"):
        render.Renderer(render.Templates(tmp_path), fixture.corpus()).render(
            Page("zh/x/", Route("x"), ZH, "x.html", broken)
        )


def test_templates_escape_what_they_print(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text("<a>{{ view }}</a>", encoding="utf-8")
    page = Page("x.xml", Route("x"), None, "x.xml", lambda: "<&>")

    assert render.Renderer(render.Templates(tmp_path), fixture.corpus()).render(page).content == b"<a>&lt;&amp;&gt;</a>"


def test_pages_are_the_same_in_whatever_order_they_are_rendered() -> None:
    planned = pages.plan(fixture.corpus())
    forwards, backwards = (render.Renderer(render.Templates(fixture.TEMPLATES), fixture.corpus()) for _ in range(2))

    assert [forwards.render(page) for page in planned] == [backwards.render(page) for page in planned[::-1]][::-1]


def test_a_part_of_the_frame_is_shared_only_where_it_is_the_same() -> None:
    listed, article = site()["en/actors/index.html"], site()["en/articles/news/index.html"]

    assert 'href="../../en/actors/index.html" aria-current="page"' in listed
    assert 'aria-current="page"' not in article
    assert 'href="../../../en/actors/index.html"' in article


def test_a_site_in_one_language_renders() -> None:
    corpus = fixture.corpus()
    one = replace(corpus, site=replace(corpus.site, languages=corpus.site.languages[:1], prose=()))

    assert all(files(one).values())
