"""Saved web pages: the article is found, the rest is accounted for, and nothing in a page can make the reader fail."""

import re
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from site_builder import readers
from site_builder.model.blocks import Figure
from site_builder.model.document import Document
from site_builder.model.problems import InputError, Place
from site_builder.readers import main_text
from site_builder.readers.decoding import decode
from site_builder.readers.elements import CODE, parse, visible_text
from site_builder.readers.main_text import parted
from tests.readers.case_folders import ALL, raw, source_of

_CASES = [name for name in ALL if name.startswith("web_page/")]
_SENTENCES = (
    "连日降雨使三座水库的水位回升到警戒线以下一米，水利部门星期三通报。",
    "通报说，下游灌区将从周五起恢复供水，农户不必再排队取水。",
    "气象台预计，未来一周仍有小到中雨，局部地区有雷暴。",
)
_ARTICLE = "".join(f"<p>{sentence}</p>" for sentence in _SENTENCES)
_OUTSIDE = "outside-main-text"


def _page(body: str) -> str:
    return f"<!DOCTYPE html><html><head><title>水库</title></head><body>{body}</body></html>"


def _read(body: str) -> Document:
    return readers.read(raw(_page(body)))


def _letters(*texts: str) -> Counter[str]:
    return Counter("".join("".join(texts).split()))


def _held(document: Document) -> Counter[str]:
    blocks = [block.text for block in document.blocks]
    return _letters(*blocks, *(removal.text for removal in document.removals))


def _visible(html: str) -> Counter[str]:
    tree = parse(html, Place("seed.txt", 1))
    etree.strip_elements(tree, "head", with_tail=False)
    return _letters(visible_text(tree, CODE))


@pytest.mark.parametrize("name", _CASES)
def test_every_character_of_a_page_is_in_its_blocks_or_its_removals_once(name: str) -> None:
    try:
        document = readers.read(raw(source_of(name)))
    except InputError:
        return
    assert _held(document) == _visible(decode(raw(source_of(name))).text)


@pytest.mark.parametrize("name", _CASES)
def test_what_stands_around_the_article_is_removed_with_its_lines(name: str) -> None:
    try:
        document = readers.read(raw(source_of(name)))
    except InputError:
        return
    lines = decode(raw(source_of(name))).text.split("\n")
    for removal in document.removals:
        if removal.rule == _OUTSIDE:
            held = "".join(lines[removal.lines.first - 1 : removal.lines.last])
            assert not _letters(re.sub(r"\W", "", removal.text)) - _letters(held)


_PIECES = """
<nav> </nav> <div> </div> <div.class="sidebar"> <p> </p> <br> <br><br> <table> <tr> <td> </table> <td.hidden> <section>
</section> <ul> <li> </ul> <a.href="/x"> </a> <span> </span> <span.style="display:none"> <figure> <img.src="/i.jpg">
<figcaption> </figcaption> </figure> <footer> </footer> <h1> </h1> <blockquote> <script>x</script> <button> </button>
</body> </html> 首页 版权所有 边境恢复通车，各方表示欢迎。 ⠁⠂ 3<4 &lt;p&gt;"""
_WORDS = st.sampled_from([word.replace(".", " ", 1) for word in _PIECES.split()] + ["\n", " ", *_SENTENCES])


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=40))
@example(["<div>", "首页", "</body>", "</html>", *_SENTENCES])
@example(["<table>", "<tr>", "<td>", _SENTENCES[0], "<td hidden>", "首页"])
def test_no_mixture_of_markup_loses_or_doubles_a_character(words: list[str]) -> None:
    html = _page("".join(words))
    document = readers.read(raw(html))
    assert _held(document) == _visible(html)


def test_the_same_page_is_always_read_the_same() -> None:
    body = f"<nav>首页</nav><div class='article'>{_ARTICLE}</div><div class='related'><a href='/1'>旧闻</a></div>"
    first = _read(body)
    _read("<nav>别的</nav><article><p>别的一页，写着别的事情，与前面一页没有关系。</p></article>")
    assert _read(body) == first


def test_a_sentence_set_like_those_of_the_article_stays_whatever_the_extractor_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(main_text, "_extracted", lambda html: html[html.index("连日") - 2 : html.index("连日")])
    document = _read(f"<nav>首页</nav><div>{_ARTICLE}</div><div><span>另一条新闻</span></div>")
    assert [block.text for block in document.blocks] == list(_SENTENCES)


def test_where_the_extractor_fails_the_whole_page_is_kept_and_a_warning_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    document = _read(f"<nav>首页</nav>{_ARTICLE}")
    assert [block.text for block in document.blocks] == ["首页", *_SENTENCES]
    assert [problem.code for problem in document.problems] == ["no-main-text"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>边境恢复通车。</p>" * 5_001,
        "<div>" * 130 + _ARTICLE,
        "<i>边</i>" * 30_001,
        f"<p>{'边境恢复通车。' * 150_000}</p>",
    ],
    ids=["many paragraphs", "deep", "many elements", "long"],
)
def test_no_article_is_looked_for_in_a_page_out_of_all_proportion(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main_text, "_extracted", lambda html: pytest.fail("the extractor was asked"))
    document = _read(body)
    assert [problem.code for problem in document.problems] == ["no-main-text"]
    assert _held(document) == _visible(_page(body))


def test_marks_that_a_page_holds_itself_are_harmless() -> None:
    document = _read(f"<nav>⠁⠂ \u28ff\u28ff 首页</nav><article>{_ARTICLE}</article>")
    assert [block.text for block in document.blocks if "首页" not in block.text] == list(_SENTENCES)


def test_pictures_around_the_article_do_not_stay() -> None:
    document = _read(
        "<header><img src='https://x.example/logo.png'></header><article>"
        f"<img src='https://x.example/a.jpg'>{_ARTICLE}</article><div><img src='https://x.example/other.jpg'></div>"
    )
    shown = [block.address for block in document.blocks if isinstance(block, Figure)]
    assert shown == ["https://x.example/a.jpg"]


def test_a_piece_of_html_without_a_page_around_it_is_kept_whole() -> None:
    document = readers.read(raw("<p>短讯。</p><p><a href='/1'>首页</a></p>"))
    assert [block.text for block in document.blocks] == ["短讯。", "首页"]
    assert document.removals == ()


def test_an_empty_page_has_no_parts() -> None:
    assert parted(parse(_page("<img src='/x.jpg'>"), Place("seed.txt", 1))) is None


def test_heavy_libraries_are_loaded_for_saved_pages_only_and_say_nothing() -> None:
    program = """
import sys
from site_builder import readers
from tests.readers.case_folders import raw
heavy = {"trafilatura", "bs4"}
readers.read(raw("# 标题\\n\\n正文。\\n"))
assert not heavy & set(sys.modules)
readers.read(raw("<html><head></head><body><nav>a</nav><p></body></html>"))
assert heavy <= set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
