"""Cleaning takes time in proportion to the text, whatever the text repeats."""

import time

import pytest

from site_builder import cleaners, readers
from site_builder.model.document import RawDocument, SeedName

HEADS = {
    "text": "",
    "markdown": "# 停火\n\n# 停火\n\n外交部21日说，停火仍然有效，双方的代表将再次会面。\n\n",
    "feed": "<!--1695819960000-->\n[停火](https://news.example.org/a)\n------\n\n<div>外交部说，停火仍然有效。</div>",
    "post": "---\ntitle: '停火'\ndate: Tue, 19 Sep 2023 10:00:00 GMT\n---\n\n<div><p>外交部说，停火仍然有效。</p>",
    "record": " 上午10时05分开会。\n\n通过议程\n议程通过。\n\n",
}
REPEATED = (
    "相关阅读：\n\n",
    "更多新闻\n\n",
    "责任编辑：记者\n\n",
    "图像来源，",
    "- [停火](https://news.example.org/b)\n",
    "[首页](/) > ",
    "2023年9月19日\n\n",
    "Updated September 22, 2023 ",
    "第七十八年\n\n",
    "议程项目\n\n",
    "主席： . . . . ",
    "微信扫一扫\n\n",
    "Sign up ",
    "#停火 ",
    "3 Comments\n\n",
    "© ",
    "供图\n\n",
    "（路透社、",
    "山谷日报（中文版：",
    "本文作者是",
    "感谢您的阅读，",
    "a{b:c}\n",
    "赞成：\n\n",
    "（以法语发言）\n\n",
    " | ",
    " - ",
    "_",
    "**",
    "<div class='newsletter promo'>",
    "<p><strong>停火</strong></p>",
    "<p><span class='caption'>停火</span></p>",
    "<img src='a.png'>",
)


@pytest.mark.parametrize("repeated", REPEATED)
@pytest.mark.parametrize("head", HEADS)
def test_no_text_takes_long(head: str, repeated: str) -> None:
    text = HEADS[head] + repeated * (24_000 // len(repeated)) + "\n\n会谈结束。\n"
    start = time.process_time()
    cleaners.clean(readers.read(RawDocument(SeedName("a.txt"), "a.txt", text.encode())))
    assert time.process_time() - start < 3
