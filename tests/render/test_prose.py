import pytest

from site_builder.model.language import ZH
from site_builder.model.problems import Place
from site_builder.model.records import ProseRecord
from site_builder.render.prose import html_of


def html(markdown: str) -> str:
    return str(html_of(ProseRecord("method", ZH, markdown, Place("method.zh.md")))).strip()


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        '<img src="https://example.org/x.png" onerror="alert(1)">',
        '<p style="color:red" onclick="x()">y</p>',
        "<iframe src=x></iframe>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<svg><a xlink:href='javascript:x'>y</a></svg>",
    ],
)
def test_nothing_that_runs_or_loads_survives(hostile: str) -> None:
    shown = html(hostile)

    assert not any(word in shown for word in ("<script", "javascript:", "<img", "onclick", "style=", "<iframe", "<svg"))


def test_lines_wrapped_between_han_characters_are_joined_and_others_keep_their_space() -> None:
    assert html("第一行，\n第二行。\nEnglish\nwords") == "<p>第一行，第二行。\nEnglish\nwords</p>"


def test_the_highest_heading_becomes_the_second_level() -> None:
    assert html("# 甲\n\n## 乙") == "<h2>甲</h2>\n<h3>乙</h3>"
    assert html("### 甲") == "<h2>甲</h2>"


def test_links_lists_and_tables_are_kept() -> None:
    shown = html("- [甲](https://example.org/a)\n\n| 列 |\n|----|\n| 值 |")

    assert '<a href="https://example.org/a" rel="noreferrer">甲</a>' in shown
    assert "<li>" in shown
    assert "<td>值</td>" in shown
