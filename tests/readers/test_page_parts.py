"""Parts of a page that its markup names: told from the article by their name and by what is in them."""

import pytest

from tests.readers.case_folders import cleaned, texts

_A = "两座边境检查站星期三恢复通车，等候的卡车排了三公里。"
_B = "运输部门表示，车流预计在周末以前恢复正常。"
_RULE = "page-parts"


def _item(part: str) -> str:
    return f"[恢复通车](https://news.example/world/a)\n------\n<div><p>{_A}</p>{part}<p>{_B}</p></div>"


@pytest.mark.parametrize(
    "part",
    [
        '<div class="related-articles"><h3>延伸阅读</h3><a href="/b">桥梁下月重建</a><a href="/c">渡轮停航</a></div>',
        '<aside><h4>More on this story</h4><ul><li><a href="/b">Bridge to be rebuilt next month</a></li></ul></aside>',
        '<div class="RelatedList"><span>其他新闻</span><p><a href="/b">桥梁下月重建</a></p></div>',
        '<section aria-label="recommended stories" role="region"><a href="/b">桥梁下月重建</a></section>',
        '<nav class="toc"><a href="/">首页</a> &gt; <a href="/world/">国际</a></nav>',
        '<div role="navigation"><a href="/">首页</a></div>',
        '<ul class="article-tags"><li><a href="/t/1">边境</a></li><li><a href="/t/2">交通</a></li></ul>',
        '<div class="also-read"><a href="/b"><span>SEE ALSO:</span><h4>Bridge To Be Rebuilt Next Month</h4></a></div>',
        '<div class="keep-reading"><h3>Keep reading</h3><span>list of 1 item</span><ul><li><span>list 1 of 1</span>'
        '<a href="/b">Bridge to be rebuilt</a></li></ul><span>end of list</span></div>',
        '<div class="ad-slot"><a href="https://ads.example/1"><img src="https://ads.example/1.gif"></a></div>',
        '<div id="dfp-ad-top"><span>Publicité</span></div>',
        '<div class="newsletter-signup"><h4>每日电邮</h4><p>三分钟读完今天的新闻。</p><button>订阅</button></div>',
        '<div class="subscription"><p>请输入邮箱</p><form><input></form></div>',
        '<div class="articleSupport"><p>您的赞助让我们走得更远。</p><a href="/donate">赞助</a></div>',
        '<section aria-labelledby="podcast-promo"><img src="/p.jpg"><p>播客。</p><a href="#end">End</a></section>',
        '<div class="share-box"><p>分享到：</p><a href="javascript:;">微博</a></div>',
        '<div class="social"><a href="https://facebook.com/x">脸书</a></div>',
        '<div class="qrcode">微信扫码阅读</div>',
        '<div class="author-bio"><h3>本台国际部</h3><p>国际部报道世界各地的新闻。</p></div>',
        '<p class="form__error">No media source currently available</p>',
        '<div class="player-fallback">您的浏览器不支持播放此视频</div>',
        '<ul class="similarLinks"><li><a href="/b"><div>ANALYSIS</div>Bridge to be rebuilt</a></li></ul>',
        '<div class="service-links"><a href="https://x.example/share"><img src="/t.png" alt="Twitter logo"></a></div>',
        '<div id="comments"><h2>评论</h2><div class="comment"><p class="comment-name">读者</p><p class="comment-text">'
        "路通了，太好了。</p></div></div>",
        '<figure class="element-embed"><a href="/letters">Sign up to the morning letter</a></figure>',
    ],
)
def test_a_named_part_goes_and_is_accounted_for(part: str) -> None:
    found = cleaned(_item(part))
    assert texts(found) == [_A, _B]
    assert {removal.rule for removal in found.removals} <= {_RULE, "markup"}
    assert not [block for block in found.blocks if not block.text]


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        (f'<div id="comments"><p>{_A}</p><p>{_B}</p></div>', [_A, _B]),
        (f'<div class="comments-on-the-talks"><p class="comment">{_A}</p></div>', [_A]),
        (f'<div class="related-content"><p>{_A}{_B}</p><p><a href="/b">桥梁</a></p></div>', [_A + _B, "桥梁"]),
        (f"<aside><p>{_A}{_B}</p></aside>", [_A + _B]),
        ('<aside class="pullquote"><blockquote><p>路通了。</p></blockquote></aside>', ["路通了。"]),
        (f'<p class="promo">{_A}详见<a href="/b">公告</a>。</p>', [f"{_A}详见公告。"]),
        (f'<div class="ads-free">{_A}{_B}</div>', [_A + _B]),
        (
            '<div class="social-embed"><blockquote>路通了。<a href="/b">9月13日</a></blockquote></div>',
            ["路通了。9月13日"],
        ),
        (
            '<table class="tags"><tr><th>站</th><th>车</th></tr><tr><td>甲</td><td>7</td></tr></table>',
            ["站\t车\n甲\t7"],
        ),
        ('<div class="shared-text"><p>路通了，桥还没有。</p></div>', ["路通了，桥还没有。"]),
        ('<div class="download"><p>路通了，桥还没有。</p></div>', ["路通了，桥还没有。"]),
        ('<ul class="links"><li>作者 <a href="/author/desk">本台国际部</a></li></ul>', None),
        ('<div class="tags"><a href="/authors/desk">本台国际部</a></div>', ["本台国际部"]),
        ('<h2 class="related">修路</h2>', ["修路"]),
        ('<div class="follow-up"><p>路通了，<a href="/b">桥</a>还没有。</p></div>', ["路通了，桥还没有。"]),
        ('<div class="newsletter-item"><p>路通了，<a href="/b">桥</a>还没有。</p></div>', ["路通了，桥还没有。"]),
        ('<div class="search-rescue"><p>路通了，<a href="/b">桥</a>还没有。</p></div>', ["路通了，桥还没有。"]),
        (f'<div class="next"><p>{_A}</p></div>', [_A]),
        ('<article class="sponsored"><p>路通了，<a href="/b">桥</a>还没有。</p></article>', ["路通了，桥还没有。"]),
    ],
)
def test_running_text_stays_whatever_its_container_is_called(part: str, kept: list[str] | None) -> None:
    found = cleaned(_item(part))
    assert _RULE not in {removal.rule for removal in found.removals}
    if kept is not None:
        assert texts(found) == [_A, *kept, _B]


def test_text_on_both_sides_of_a_part_stays_apart() -> None:
    html = f'[恢复通车](https://news.example/a)\n------\n<div>{_A}<div class="ad">广告</div>{_B}</div>'
    assert texts(cleaned(html)) == [_A, _B]


def test_a_page_of_parts_alone_is_empty_and_accounted_for() -> None:
    found = cleaned('[目录](https://news.example/a)\n------\n<nav><a href="/b">桥梁下月重建</a></nav>')
    assert texts(found) == []
    assert [removal.text for removal in found.removals] == ["桥梁下月重建"]
