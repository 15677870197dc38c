"""Seeds made to exhaust: each gets its answer within seconds, whatever the answer is."""

import time

import pytest

from site_builder.model.problems import InputError
from tests.readers.case_folders import cleaned

_MEGABYTE = 1024 * 1024
_POST = "---\ntitle: 标题\n---\n"
_ITEM = "[题](https://x.example/)\n------\n"


def _times(text: str, size: int = _MEGABYTE) -> str:
    return text * (size // len(text))


BOMBS = {
    "nested elements": _POST + _times("<div>") + "深",
    "nested inline elements": _POST + _times("<b>") + "深",
    "nested lists": _POST + _times("<ul><li>x"),
    "nested tables": _POST + _times("<table><tr><td>x"),
    "wide table": _POST + "<table><tr>" + _times("<td>x") + "</table>",
    "pieces of one look": _POST + "<p>" + _times("<i>a</i>"),
    "pieces of two looks": _POST + "<p>" + _times("a<b>b</b>"),
    "breaks": _POST + _times("a<br>"),
    "attributes": _POST + "<p " + _times("a=1 ") + ">x",
    "an endless comment": _POST + "<p>x</p><!--" + _times("-- "),
    "comments before a page": _times("<!-- x -->", 19_000) + "text",
    "references": _POST + _times("&amp;amp;"),
    "spaces": "# 标题\n\n" + "x" + " " * _MEGABYTE + "y\n",
    "spaces in elements": _POST + "<p>x" + " \u3000" * (_MEGABYTE // 2) + "y",
    "underscores": "# 标题\n\n" + _times("_a "),
    "stars": "# 标题\n\n" + "*" * _MEGABYTE,
    "strong marks": "# 标题\n\n" + _times("**a"),
    "open brackets": "# 标题\n\n" + "[" * _MEGABYTE,
    "picture marks": "# 标题\n\n" + _times("!["),
    "nested links": "# 标题\n\n" + "[" * 50_000 + "](u)" * 50_000,
    "targets": "# 标题\n\n" + _times("](("),
    "quotations": "# 标题\n\n" + ">" * _MEGABYTE,
    "lines of a table": "# 标题\n\na|b\n---|---\n" + _times("a|b\n"),
    "headings": _times("# a\n"),
    "a title without end": "[" + "a" * _MEGABYTE,
    "an address without end": "[a](" + "b " * _MEGABYTE,
    "front matter": "---\ntitle: a\n" + _times("k: [[[[\n") + "---\nx",
    "aliases": "---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n---\nx",
    "one long line": "x" * _MEGABYTE,
    "short lines": _times("a\n"),
    "captions": _POST + _times("<img src=https://x.example/i.jpg><p>图</p>"),
    "dates": _ITEM + _times("<p>2022-09-13</p>"),
    "share lines": _ITEM + _times("<p>分享 分享 分享 分享 分享 微信 x</p>"),
    "credits": _ITEM + _times("<p>来源：a 来源：b 来源：c 来源</p>"),
    "related links": _ITEM + _times("<p>相关阅读</p><p><a href=/x>x</a></p>"),
    "notices": _ITEM + _times("<p>未经授权，不得转载。</p>"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_gets_its_answer_in_time(name: str) -> None:
    start = time.process_time()
    try:
        found = cleaned(BOMBS[name])
    except InputError as refused:
        found = None
        codes = {problem.code for problem in refused.problems}
    assert time.process_time() - start < 20
    assert found is not None or codes <= {"nesting-too-deep", "front-matter-open", "too-many-paragraphs"}
