"""What a reader makes of a seed holds all its words: told by parsers of their own, for every case and for any mixture.

Letters and digits are counted, marks are not: the marks of Markdown and of page furniture are no text.
"""

import re
from collections import Counter
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from site_builder import readers
from site_builder.model.blocks import Block, Figure
from site_builder.model.document import Document, Removal
from site_builder.model.problems import InputError, Place
from site_builder.readers.decoding import decode
from site_builder.readers.documents import Fragment
from site_builder.readers.html import read_fragment
from tests.readers.case_folders import ALL, raw, source_of

_HEAD = {
    "feed-post": re.compile(r"\s*---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE),
    "feed-item": re.compile(r"\s*(?:---[ \t]*\n.*?\n---[ \t]*\n\s*)?(?:<!--.*?-->\s*)?[^\n]*\n", re.DOTALL),
}
_MARKDOWN = (
    (re.compile(r"!\[(?:[^\[\]]|\\.|\[[^\[\]]*\])*\]\([^()]*(?:\([^()]*\)[^()]*)*\)"), ""),
    (re.compile(r"\]\(\s*(?:<[^<>]*>|[^()]*(?:\([^()]*\)[^()]*)*)\)"), "]"),
    (re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,11}(?:\s[^<>]*)?/?>"), ""),
    (re.compile(r"^\s*\d{1,4}[.)](?=[ \t])", re.MULTILINE), ""),
)


class _Words(HTMLParser):
    """The text of HTML as the standard library sees it, code and comments left out."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.code = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.code = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self.code = self.code and tag not in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self.code:
            self.parts.append(data)


def _letters(*texts: str) -> Counter[str]:
    return Counter(re.sub(r"[\W_\ufffd]", "", "".join(texts)))


def _html_words(html: str) -> Counter[str]:
    return _letters(unescape("".join(_Words(html).parts)))


def _held(blocks: tuple[Block, ...], removals: tuple[Removal, ...]) -> Counter[str]:
    texts = [*(block.text for block in blocks), *(removal.text for removal in removals)]
    return _letters(*texts)


def _expected(document: Document, text: str) -> Counter[str]:
    head = _HEAD.get(document.format)
    body = text[found.end() :] if head is not None and (found := head.match(text)) else text
    if document.format == "feed-item" or (document.format == "feed-post" and re.search(r"<(?:p|div|img|br)\b", body)):
        return _html_words(body)
    if document.format in ("feed-post", "markdown-dump"):
        for mark, instead in _MARKDOWN:
            body = mark.sub(instead, body)
        return _letters(unescape(body.replace("\\", "")))
    return _letters(body)


@pytest.mark.parametrize("name", [name for name in ALL if not name.startswith("web_page/")])
def test_every_word_of_a_case_is_in_a_block_or_a_removal(name: str) -> None:
    seed = raw(source_of(name))
    try:
        document = readers.read(seed)
    except InputError:
        return
    if document.format == "web-page":
        return
    lost = _expected(document, decode(seed).text) - _held(document.blocks, document.removals)
    assert not lost


_PIECES = """
边境 恢复通车。 The road （路透社） <p> </p> <br> <br/> </br> <div> </div> <b> </b> <i> </i> <a.href="//x.y"> </a>
<img.src="http://x.y/z"> <li> </li> <ul> </ul> <ol> <table> </table> <tr> </tr> <td> </td> <th>
<blockquote> </blockquote> <figure> </figure> <figcaption> </figcaption> <h2> </h2> <pre> </pre> </html>
</body> </HTML.> <html> <body> <head> </head> <wbr> <source> <picture> </picture> <embed> <track>
<bgsound> <area> <map> </map> <param> <base> <link> <meta.name=x> <video> </video> <audio> </audio>
<object> </object> <form> </form> <button> </button> <svg> </svg> <math> </math> <noscript> </noscript>
<details> <summary> </summary> <center> </center> <font.color=red> </font> <o:p> </o:p> <span.hidden>
</span> <p.style="display:none"> <section> </section> <nobr> <hr> <dl> <dt> <dd> <caption> </caption>
<colgroup> <col> <template> </template> <canvas> </canvas> <frameset> </frameset> <frame> <dialog>
</dialog> <image> </image> <input> <label> </p.x> <!--.comment.--> <!DOCTYPE.html> &nbsp; &amp; &quot;
&lt;他&gt; < > 《书》 3<4 2022-09-13 图自山谷网 \u3000\u3000"""
_WORDS = st.sampled_from([" ", "\n", *(word.replace(".", " ") for word in re.split(r"[ \n]", _PIECES))])


def _read(html: str) -> Fragment:
    return read_fragment(html, Place("seed.txt", 1))


@settings(max_examples=400, deadline=None)
@given(st.lists(_WORDS, max_size=60))
@example(["<p>", "边境", "</body>", "</html>", "恢复通车。"])
@example(["<picture>", "<source>", "边境", "<p>", "恢复通车。"])
@example(["边境", "<wbr>", "恢复通车。", "<p>", "The"])
@example(["边境", "<", "The"])
def test_every_word_of_a_fragment_is_in_a_block_or_a_removal(words: list[str]) -> None:
    html = "".join(words)
    fragment = _read(html)
    assert not _html_words(html) - _held(fragment.blocks, fragment.removals)


@pytest.mark.parametrize("end", ["</html>", "</body>", "</body></html>", "</HTML>", "</Body\n>", "</html lang=zh>"])
def test_text_behind_the_end_of_a_page_is_read(end: str) -> None:
    assert [block.text for block in _read(f"<p>a</p>{end}<p>b</p>").blocks] == ["a", "b"]


def test_the_end_of_a_page_in_a_comment_ends_nothing() -> None:
    assert [block.text for block in _read("<p>a</p><!-- </html> --><p>b</p>").blocks] == ["a", "b"]


def test_lines_are_counted_on_behind_the_end_of_a_page() -> None:
    assert _read("<p>a</p>\n</body\n>\n<p>b</p>").blocks[1].lines.first == 4


@pytest.mark.parametrize("name", ["wbr", "source", "track", "embed", "bgsound", "param", "area", "base", "link", "col"])
def test_elements_that_hold_nothing_swallow_nothing(name: str) -> None:
    assert "".join(block.text for block in _read(f"<p>a<{name}>b</p><p>c</p>").blocks) == "abc"


def test_a_picture_behind_its_other_sources_is_found() -> None:
    html = '<picture><source srcset="https://x.example/a.webp"><img src="https://x.example/b.jpg"></picture>'
    assert [block.address for block in _read(html).blocks if isinstance(block, Figure)] == ["https://x.example/b.jpg"]


def test_text_wrapped_as_character_data_is_markup() -> None:
    assert [block.text for block in _read("<![CDATA[<p>a <b>b</b></p>]]><p>c</p>").blocks] == ["a b", "c"]


def test_words_of_a_table_beside_its_cells_are_kept() -> None:
    blocks = _read("<table><tr><td>a</td><td>b</td></tr>c</table>").blocks
    assert [block.text for block in blocks] == ["a", "b", "c"]


@pytest.mark.parametrize("name", ["video", "audio", "object", "canvas", "iframe", "noframes", "title"])
def test_words_that_stand_in_for_something_unseen_are_accounted_for(name: str) -> None:
    fragment = _read(f"<div>a<{name}>b</{name}>c</div>")
    assert [(removal.text, removal.rule) for removal in fragment.removals] == [("b", "markup")]
