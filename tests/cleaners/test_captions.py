"""Captions as outlets set them: in boxes of no name, behind a credit, behind labels of their own."""

import pytest

from site_builder.model.blocks import Figure
from tests.readers.case_folders import cleaned, texts

_TEXT = "两座边境检查站星期三恢复通车，等候的卡车排了三公里，当局没有说明原因。"
_SAYS = "卡车在检查站前排队。"
_PICTURE = '<img src="https://img.example/a.jpg">'


def _item(html: str) -> tuple[str, list[str]]:
    found = cleaned(f"[恢复通车](https://news.example/a)\n------\n<p>{_TEXT}</p>{html}<p>{_TEXT}</p>")
    figure = next(block for block in found.blocks if isinstance(block, Figure))
    return figure.text, [text for text in texts(found) if text not in (_TEXT, figure.text)]


@pytest.mark.parametrize(
    ("html", "caption"),
    [
        (f"{_PICTURE}<div>{_SAYS} REUTERS - STRINGER</div>", f"{_SAYS}REUTERS - STRINGER"),
        (
            f"{_PICTURE}<div>Lorries at the border on Monday. AP - STR</div>",
            "Lorries at the border on Monday. AP - STR",
        ),
        (f'{_PICTURE}<p><span class="caption">{_SAYS}</span></p>', _SAYS),
        (
            f"{_PICTURE}<p>Lorries waiting at the border post (file photo)</p>",
            "Lorries waiting at the border post (file photo)",
        ),
        (f"{_PICTURE}<p>卡车在检查站前排队（资料图）</p>", "卡车在检查站前排队（资料图）"),
        (
            f"<figure>{_PICTURE}<span>图像来源，Reuters</span><figcaption>图像加注文字，<p>{_SAYS}</p></figcaption></figure>",
            _SAYS,
        ),
        (f"<figure>{_PICTURE}<figcaption>Image source, Reuters Image caption, {_SAYS}</figcaption></figure>", _SAYS),
        (f"<figure>{_PICTURE}<figcaption>圖像來源，Getty Images 圖像加註文字，{_SAYS}</figcaption></figure>", _SAYS),
        (f"<figure>{_PICTURE}<figcaption>图像来源，Getty Images</figcaption></figure>", "图像来源，Getty Images"),
        (f"<figure>{_PICTURE}{_SAYS}</figure>", _SAYS),
        (f"<figure><a href='/a'>{_PICTURE}</a><p>{_SAYS}</p><p>AFP</p></figure>", f"{_SAYS}AFP"),
        (
            f"<figure><div>{_PICTURE}<span>Reuters</span></div><figcaption>Lorries at it.</figcaption></figure>",
            "Lorries at it. Reuters",
        ),
        (f"<figure><figcaption>{_SAYS}</figcaption></figure>", _SAYS),
        (f"{_PICTURE}<p>UN Photo</p><p>Lorries at the border post. (file)</p>", "Lorries at the border post. (file)"),
    ],
)
def test_a_picture_gets_its_caption(html: str, caption: str) -> None:
    assert _item(html) == (caption, [])


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        (f"<figure>{_PICTURE}<h3>桥梁</h3><p>{_SAYS}</p></figure>", ["桥梁", _SAYS]),
        (f"<figure>{_PICTURE}<blockquote>{_SAYS}</blockquote></figure>", [_SAYS]),
        (f"<figure>{_PICTURE}<p>{_SAYS * 41}</p></figure>", [_SAYS * 41]),
        (
            f"{_PICTURE}<figure><blockquote>通车了。</blockquote><figcaption>{_SAYS}</figcaption></figure>",
            ["通车了。", _SAYS],
        ),
    ],
)
def test_what_else_stands_in_a_figure_is_text(html: str, lines: list[str]) -> None:
    assert _item(html) == ("", lines)


def test_each_picture_of_a_figure_keeps_its_own_words() -> None:
    html = f"<figure>{_PICTURE}一号桥{_PICTURE}<figcaption>二号桥</figcaption></figure>"
    found = cleaned(f"[恢复通车](https://news.example/a)\n------\n<p>{_TEXT}</p>{html}<p>{_TEXT}</p>")
    assert [block.text for block in found.blocks if isinstance(block, Figure)] == ["一号桥", "二号桥"]


@pytest.mark.parametrize("line", ["卡车在检查站前排队，司机说", "They had left the (file) unread", "UNRWA"])
def test_a_paragraph_behind_a_picture_stays_unless_it_ends_as_captions_do(line: str) -> None:
    assert _item(f"{_PICTURE}<p>{line}</p>")[1] == [line]
