"""Pictures in feeds: captions told by their place, stills of films, labels of players, addresses behind proxies."""

import pytest

from site_builder.model.blocks import Figure
from tests.readers.case_folders import cleaned, texts

_TEXT = "两座边境检查站星期三恢复通车，等候的卡车排了三公里，当局没有说明原因。"
_SAYS = "卡车在检查站前等候通行"
_PICTURE = '<img src="https://img.example/a.jpg" width="100%">'


def _found(html: str) -> tuple[list[tuple[str | None, str]], list[str]]:
    """The pictures with their captions, and the texts besides that are not the paragraphs around."""
    found = cleaned(f"[恢复通车](https://news.example/a/b)\n------\n<p>{_TEXT}</p>{html}<p>{_TEXT}</p>")
    figures = [(block.address, block.text) for block in found.blocks if isinstance(block, Figure)]
    captions = {caption for _, caption in figures}
    return figures, [text for text in texts(found) if text != _TEXT and text not in captions]


@pytest.mark.parametrize(
    "html",
    [
        f'{_PICTURE}<div><small style="color: #999;">{_SAYS}</small></div>',
        f"<table><tbody><tr><td>{_PICTURE}</td></tr><tr><td><span><strong>{_SAYS}</strong></span></td></tr></tbody></table>",
        f'<div class="Figure-sc-1a2b-0 xyz"><div><div>{_PICTURE}</div></div><div><p>{_SAYS}</p></div></div>',
        f'<div class="Figure-sc-1a2b-0"><div>{_PICTURE}<p>图像来源，<i>Reuters</i></p></div><p>{_SAYS}</p></div>',
        f'<img src="https://img.example/a.jpg" alt="{_SAYS}"><p>{_SAYS}</p>',
        f'<div class="picBox full"><a href="#">{_PICTURE}</a><p>{_SAYS}</p></div>',
    ],
)
def test_a_caption_is_told_by_its_place(html: str) -> None:
    assert _found(html) == ([("https://img.example/a.jpg", _SAYS)], [])


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        (f"{_PICTURE}<div><small></small></div>", []),
        ("<div><small>两国外交部都没有评论</small></div>", ["两国外交部都没有评论"]),
        (
            f'<div class="Figure-sc-1a2b-0"><h2>背景</h2>{_PICTURE}<p>第一批卡车通过</p></div>',
            ["背景", "第一批卡车通过"],
        ),
        ('<div class="figure-of-speech"><p>第一批卡车通过</p></div>', ["第一批卡车通过"]),
        (
            f"<table><tr><td>{_PICTURE}</td></tr><tr><td>第一批卡车通过</td></tr><tr><td>司机在等候</td></tr></table>",
            ["第一批卡车通过", "司机在等候"],
        ),
        (f"<div>{_PICTURE}<b>第一批</b>卡车已经通过。</div>", ["第一批卡车已经通过。"]),
    ],
)
def test_what_only_looks_like_a_caption_stays_text(html: str, kept: list[str]) -> None:
    assert _found(html)[1] == kept


@pytest.mark.parametrize("label", ["图像来源，", "圖片來源：", "Image source, "])
def test_a_source_that_a_hidden_label_names_stands_behind_the_caption(label: str) -> None:
    hidden = f'<span class="VisuallyHiddenText-sc-1a2b-0">{label}</span>'
    source = f"<p>{hidden}<span>Reuters</span></p>"
    box = f'<div class="Figure-sc-1a2b-0"><div>{_PICTURE}{source}</div><div><p>{_SAYS}。</p></div></div>'
    alone = f'<div class="Figure-sc-1a2b-0"><div>{_PICTURE}{source}</div><div></div></div>'
    bare = f'<div class="Figure-sc-1a2b-0">{_PICTURE}<p>远处是河。</p><p>{_SAYS}。</p></div>'
    captions = [text for _, text in _found(box + alone + bare)[0]]
    assert captions == [f"{_SAYS}。Reuters", "Reuters", f"远处是河。{_SAYS}。"]


def test_pictures_in_a_row_have_the_words_beside_them_as_captions() -> None:
    one, two = (f'<div><img src="https://img.example/{n}.jpg"><b>检查站：{n}</b>：卡车在等候。</div>' for n in "ab")
    assert _found(f"<h3>相关图集：边境一日</h3>{one}{two}") == (
        [
            ("https://img.example/a.jpg", "检查站：a：卡车在等候。"),
            ("https://img.example/b.jpg", "检查站：b：卡车在等候。"),
        ],
        [],
    )


def test_a_film_is_shown_by_its_still_and_a_label_of_sound_is_no_text() -> None:
    film = f'<video poster="https://img.example/a.jpg" src="/a.mp4"></video><div><small>{_SAYS}</small></div>'
    sound = '<audio src="/a.mp3"></audio><div><small>收听本期节目的录音</small></div>'
    assert _found(film + sound) == ([("https://img.example/a.jpg", _SAYS)], [])


def test_a_film_without_caption_is_no_picture() -> None:
    assert _found('<video poster="https://img.example/a.jpg" src="/a.mp4"></video>') == ([], [])


def test_a_picture_for_those_who_run_no_script_is_shown_once() -> None:
    shown = '<noscript><img alt="检查站" src="https://img.example/a.jpg"></noscript>'
    label = f"<figcaption><span>图像加注文字，</span><p>{_SAYS}</p></figcaption>"
    assert _found(f"<figure><div><div></div>{shown}</div>{label}</figure>") == (
        [("https://img.example/a.jpg", _SAYS)],
        [],
    )
    assert len(_found(f'<p><img src="https://img.example/a.jpg">{shown}</p>')[0]) == 1
    pixel = '<noscript><img height="1" width="1" src="https://count.example/tr?id=1"></noscript>'
    assert _found(f"<div>{pixel}</div>") == ([], [])


def test_a_label_without_picture_takes_no_paragraph_for_a_caption() -> None:
    box = "<figure><figcaption><span>图像加注文字，</span><p>第一批卡车</p></figcaption></figure>"
    assert _found(f"{box}<p>司机们在等候通知。</p>")[1] == ["司机们在等候通知。"]


def test_a_box_of_a_player_is_no_text() -> None:
    box = '<div class="Figure-sc-1a2b-0"><div><iframe src="//v.example/1"></iframe></div><p>边境检查站的一天</p></div>'
    assert _found(box) == ([], [])
    box = '<figure><iframe src="//v.example/1"></iframe><figcaption><p>边境检查站的一天</p></figcaption></figure>'
    assert _found(box) == ([], [])


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("https://proxy.example/?url=img.example/2023/a.jpg", "https://img.example/2023/a.jpg"),
        ("https://proxy.example?url=img.example/2023/a.jpg", "https://img.example/2023/a.jpg"),
        ("https://proxy.example/?url=ssl:img.example%2Fa.jpg", "https://img.example/a.jpg"),
        ("https://proxy.example/?url=https%3A%2F%2Fimg.example%2Fa.jpg", "https://img.example/a.jpg"),
        ("http://https://img.example/a.jpg", "https://img.example/a.jpg"),
        ("https://img.example/show.php?src=a.jpg", "https://img.example/show.php?src=a.jpg"),
        ("https://img.example/a.jpg?url=1", "https://img.example/a.jpg?url=1"),
        ("https://img.example/graphics/icon-zoom.png", None),
    ],
)
def test_a_picture_has_its_own_address(address: str, own: str | None) -> None:
    assert [found for found, _ in _found(f'<img src="{address}">')[0]] == ([own] if own else [])


@pytest.mark.parametrize(
    ("alt", "said"),
    [
        ("IMG_2041.JPG", ""),
        ("border-crossing-1024x683.webp", ""),
        ("屏幕截图 2022-02-28 153022.png", ""),
        (_SAYS, _SAYS),
        ("A queue of lorries at the border", "A queue of lorries at the border"),
        ("检查站的标志，原件名为 logo.png", "检查站的标志，原件名为 logo.png"),
        ("No. 3 checkpoint", "No. 3 checkpoint"),
    ],
)
@pytest.mark.parametrize(
    "picture", ['<img src="https://img.example/a.jpg" alt="{}">', "![{}](https://img.example/a.jpg)"]
)
def test_the_name_of_its_file_says_nothing_of_a_picture(picture: str, alt: str, said: str) -> None:
    head = "[恢复通车](https://news.example/a/b)\n------\n" if picture[0] == "<" else "---\ntitle: 恢复通车\n---\n"
    found = cleaned(f"{head}{_TEXT}\n\n{picture.format(alt)}\n\n{_TEXT}")
    assert [block.alt for block in found.blocks if isinstance(block, Figure)] == [said]
    assert texts(found).count(_TEXT) == 2
