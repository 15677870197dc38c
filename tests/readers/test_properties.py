"""What holds for any bytes: a document or a refusal, nothing lost, nothing forbidden, nothing that changes twice."""

import re
from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from site_builder import cleaners, readers
from site_builder.model.article import Cleaned
from site_builder.model.blocks import Block, Figure, Table
from site_builder.model.problems import InputError, Place, Problem, Severity
from site_builder.model.urls import external
from site_builder.readers.decoding import decode
from site_builder.readers.elements import parse, visible_text
from site_builder.readers.html import read_fragment
from tests.readers.case_folders import NAMES, raw, source_of

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ue000-\uf8ff\ufdd0-\ufdef]")
_CASES = [source_of(name) for name in NAMES]
_PIECES = """边境 恢复 通车。 The road （路透社） <p> </p> <br> <div> </div> <b> </b> <a.href='//x.y'> </a>
<img.src='http://x.y/z'> <li> <ul> <ol> <table> <tr> <td> <blockquote> <figure> <figcaption> <h2> <script> <pre>
**粗** ** _斜_ _ * - > | # ## --- [链接](http://x.y/a- b) ![](http://x.y/i.jpg) 来源：新华社 作者：张三
【文/山谷网.李四】 分享到：微信 2022-09-13 ©2023 &nbsp; &#8203; 相关阅读 \u3000\u3000 \ufeff （责任编辑：王五）
未经授权，不得转载。 · ， 图自澎湃影像 获取更多RSS： https://x.y/ &lt;p&gt; \\ 文/河畔科技.陈一帆 纳戈尔诺- 延恰·
“ ” — 延伸阅读： 扫码关注 By.Jane Reuters"""
_WORDS = st.sampled_from([" ", "\n", "\n\n", *(word.replace(".", " ", 1) for word in re.split(r"[ \n]", _PIECES))])
_HEADS = st.sampled_from(
    [
        "",
        "# 标题\n\n",
        "---\ntitle: 标题\ndate: 2022-09-13\n---\n",
        "<!--1695159901000-->\n[题](http://x.y/)\n------\n",
        "<!doctype html><html><body>",
    ]
)


def _clean(content: bytes) -> Cleaned | None:
    """The document of these bytes, or None if they were refused as they should be."""
    problems: tuple[Problem, ...]
    try:
        return cleaners.clean(readers.read(raw(content)))
    except InputError as refused:
        problems = refused.problems
    assert problems
    assert all(problem.severity is Severity.ERROR and problem.code != "text-lost" for problem in problems)
    return None


def _check(found: Cleaned) -> None:
    again = cleaners.cleaned_again(found)
    assert again.blocks == found.blocks
    assert again.metadata == found.metadata
    assert again.removals == ()
    for block in found.blocks:
        assert not _FORBIDDEN.search(block.text)
        for address in _addresses(block):
            assert external(address) == address
    assert not _FORBIDDEN.search(found.metadata.title + found.metadata.byline + found.metadata.publisher)


def _addresses(block: Block) -> list[str]:
    if isinstance(block, Figure):
        return [block.address] if block.address else []
    cells = (cell for row in block.rows for cell in row) if isinstance(block, Table) else iter([block.runs])
    return [run.href for cell in cells for run in cell if run.href]


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_document_or_a_refusal(content: bytes) -> None:
    found = _clean(content)
    if found is not None:
        _check(found)


@settings(max_examples=250, deadline=None)
@given(_HEADS, st.lists(_WORDS, max_size=60))
@example("# 标题\n\n", ["![](http://x.y/i.jpg)", "\n", "**粗**", "\n\n", "（路透社）"])
def test_any_mixture_of_the_formats_survives(head: str, words: list[str]) -> None:
    found = _clean((head + "".join(words)).encode())
    if found is not None:
        _check(found)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(_CASES), st.data())
def test_a_damaged_seed_gives_a_document_or_a_refusal(content: bytes, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(cut, len(content)))
    put = data.draw(st.binary(max_size=12))
    found = _clean(content[:cut] + put + content[end:])
    if found is not None:
        _check(found)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=50))
def test_a_reader_drops_markup_never_text(words: list[str]) -> None:
    source = decode(raw("x" + "".join(word for word in words if "&" not in word and "<script" not in word)))
    tree = parse(source.text, place=_place())
    fragment = read_fragment(source.text, _place())
    given_text = Counter("".join(visible_text(tree).split()))
    kept = Counter("".join("".join(block.text for block in fragment.blocks).split()))
    kept += Counter("".join("".join(removal.text for removal in fragment.removals).split()))
    assert kept == given_text


@given(st.text(max_size=200))
def test_text_survives_every_encoding_that_is_declared_by_a_mark(text: str) -> None:
    text = "文" + text.replace("\r", "\n")
    try:
        plain = decode(raw(text.encode("utf-8"))).text
    except (InputError, UnicodeEncodeError):
        return
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode(raw(text.encode(encoding))).text == plain


def _place() -> Place:
    return Place("seed.txt", 1)
