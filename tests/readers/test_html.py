"""HTML becomes blocks by allow-list, each knowing its lines."""

import pytest

from site_builder.model.blocks import Block, Figure, Heading, Lines, ListItem, Paragraph, Quotation, Run, Table
from site_builder.model.problems import InputError, Place
from site_builder.readers.html import read_fragment


def _blocks(html: str, line: int = 1, base: str | None = None) -> tuple[Block, ...]:
    return read_fragment(html, Place("seed.txt", line), base).blocks


def _texts(html: str) -> list[str]:
    return [block.text for block in _blocks(html)]


def test_paragraphs_know_the_line_they_stand_at() -> None:
    blocks = _blocks("<div>\n<p>one</p>\n\n<p>two\ngoes on</p></div>", line=16)
    assert [block.lines for block in blocks] == [Lines(17, 17), Lines(19, 20)]


def test_runs_carry_links_and_strong_letters() -> None:
    (block,) = _blocks('<p>a <b>b <a href="https://x.example/">c</a></b> d</p>')
    assert isinstance(block, Paragraph)
    assert block.runs == (
        Run("a "),
        Run("b ", strong=True),
        Run("c", "https://x.example/", True),
        Run(" d"),
    )


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "//user@host/", "https://a b@c/", "vbscript:x", "/local", "#top", ""],
)
def test_addresses_that_may_not_be_followed_leave_their_text(address: str) -> None:
    (block,) = _blocks(f'<p><a href="{address}">text</a></p>')
    assert isinstance(block, Paragraph)
    assert block.runs == (Run("text"),)


def test_lists_nest_and_count() -> None:
    blocks = _blocks('<ol start="4"><li>a<ul><li>b</li></ul></li><li>c</li></ol><ul><li>d</li></ul>')
    items = [(block.text, block.number, block.depth) for block in blocks if isinstance(block, ListItem)]
    assert items == [("a", 4, 0), ("b", None, 1), ("c", 5, 0), ("d", None, 0)]


def test_headings_keep_their_level_below_the_title_and_are_not_strong() -> None:
    blocks = _blocks("<h1>a</h1><h3><strong>b</strong></h3>")
    assert blocks == (Heading((Run("a"),), Lines(1, 1), 2), Heading((Run("b"),), Lines(1, 1), 3))


def test_quotations_hold_their_paragraphs() -> None:
    assert [type(block) for block in _blocks("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>")] == [
        Quotation,
        Quotation,
        Paragraph,
    ]


def test_a_table_of_data_is_one_block_and_a_table_of_layout_is_none() -> None:
    data = _blocks("<table><tr><th>a<th>b<tr><td>c<td>d <i>e</i></table>")
    assert isinstance(data[0], Table)
    assert data[0].text == "a\tb\nc\td e"
    assert data[0].header_rows == 1
    assert _texts("<table><tr><td><p>a</p><p>b</p></td></tr></table>") == ["a", "b"]
    assert _texts("<table><tr><td><h2>a</h2></td><td>b</td></tr></table>") == ["a", "b"]


def test_a_break_ends_a_finished_sentence_and_wraps_an_unfinished_one() -> None:
    assert _texts("结束。<br>开始，<br>继续<br><br>另一段") == ["结束。", "开始，\n继续", "另一段"]


def test_a_line_in_bold_before_a_break_heads_the_text_below_it() -> None:
    assert _texts("<p>结束。<br><b>边境恢复</b><br>卡车星期三通过</p>") == ["结束。", "边境恢复", "卡车星期三通过"]
    assert _texts("<p><b>边境恢复</b><br><b>卡车通过</b></p>") == ["边境恢复\n卡车通过"]
    assert _texts("<p><b>边境</b>恢复，<br>卡车通过</p>") == ["边境恢复，\n卡车通过"]


def test_words_hidden_by_their_class_are_none_of_the_text() -> None:
    shown = '<p>a<span class="sr-only">(opens in new tab)</span> b</p><h2 class="element-invisible">c</h2>'
    fragment = read_fragment(f'{shown}<p><span class="x-VisuallyHidden y">d</span>e</p>', Place("seed.txt", 1))
    assert [block.text for block in fragment.blocks] == ["a b", "e"]
    assert {removal.rule for removal in fragment.removals} == {"hidden-text"}
    assert _texts(f'<div class="visually-hidden">{"long " * 40}</div>') == [("long " * 40).strip()]


def test_a_picture_inside_a_running_sentence_does_not_part_it() -> None:
    blocks = _blocks('<p>one <img src="https://x.example/i.png"> two</p>')
    assert [type(block) for block in blocks] == [Paragraph, Figure]
    assert blocks[0].text == "one two"


def test_pictures_before_and_after_text_stand_where_they_stood() -> None:
    blocks = _blocks('<p><img src="https://x.example/1.png">text.<br><img src="https://x.example/2.png"></p>')
    assert [type(block) for block in blocks] == [Figure, Paragraph, Figure]


def test_a_figure_without_picture_keeps_its_caption_as_text() -> None:
    assert _texts("<figure><figcaption>a</figcaption></figure><p>b</p>") == ["a", "b"]


def test_words_that_are_dropped_are_accounted_for() -> None:
    fragment = read_fragment("<p>a</p><button>b</button><p hidden>c</p><script>d</script>", Place("seed.txt", 1))
    assert [(removal.text, removal.rule) for removal in fragment.removals] == [("b", "markup"), ("c", "hidden-text")]


@pytest.mark.parametrize(
    "html",
    [
        "<!--><img src=x onerror=alert(1)>-->",
        "<svg><p>x</p><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<p>a</p><plaintext><script>alert(1)</script>",
        "<template><p>x</p></template><iframe srcdoc='<script>alert(1)</script>'></iframe>",
    ],
)
def test_hostile_markup_never_becomes_an_address(html: str) -> None:
    for block in _blocks(html):
        assert not isinstance(block, Figure) or block.address is None
        assert all(run.href is None for run in getattr(block, "runs", ()))


def test_elements_nested_too_deeply_are_refused() -> None:
    with pytest.raises(InputError) as refused:
        _blocks("<div>" * 5000 + "x")
    assert refused.value.problems[0].code == "nesting-too-deep"


def test_elements_nested_deeply_are_read() -> None:
    assert _texts("<div>" * 800 + "x" + "</div>" * 800 + "<p>y</p>") == ["x", "y"]


def test_relative_addresses_are_joined_to_the_document() -> None:
    (block,) = _blocks('<p><a href="../b?x=1">t</a></p>', base="https://x.example/a/c/d.html")
    assert isinstance(block, Paragraph)
    assert block.runs[0].href == "https://x.example/a/b?x=1"


def test_markup_that_was_escaped_as_a_whole_is_markup() -> None:
    assert _texts("&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;") == ["one", "two"]
    assert _texts("<p>&lt;p&gt; is an element, &lt;/p&gt; ends it</p>") == ["<p> is an element, </p> ends it"]
