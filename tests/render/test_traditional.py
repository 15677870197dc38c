from dataclasses import replace

import pytest

from site_builder.model.chronicle import Actor, ActorId, ActorKind, Alias
from site_builder.model.corpus import Corpus
from site_builder.model.language import DEFAULT_LANGUAGES, EN, ZH, Language, is_simplified, localized, traditional_of
from site_builder.render.traditional import Traditional
from tests.pages import fixture

VIEW = traditional_of(DEFAULT_LANGUAGES[0])


def corpus(*actors: Actor, **words: str) -> Corpus:
    made = fixture.corpus()
    return replace(made, actors=actors, site=replace(made.site, traditional=words))


def person(name: str, *aliases: str) -> Actor:
    return Actor(ActorId("one"), localized(zh=name), ActorKind.PERSON, aliases=tuple(Alias(form) for form in aliases))


def converted(html: str, *actors: Actor, **words: str) -> str:
    """What becomes of some HTML that stands in simplified Chinese."""
    page = Traditional(corpus(*actors, **words), VIEW).page(f'<main lang="zh-Hans">{html}</main>')
    assert page.startswith('<main lang="zh-Hant">')
    assert page.endswith("</main>")
    return page.removeprefix('<main lang="zh-Hant">').removesuffix("</main>")


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("以后，皇后说", "以後，皇后說"),
        ("头发和发展", "頭髮和發展"),
        ("干部干预干旱地区", "幹部干預乾旱地區"),
        ("台湾的平台", "臺灣的平臺"),
        ("山里有几里路", "山裡有幾里路"),
        ("联系、关系和系统", "聯繫、關係和系統"),
        ("因为群众核对", "因為群眾核對"),
        ("“停火”", "“停火”"),
    ],
)
def test_words_are_converted_as_phrases(simplified: str, traditional: str) -> None:
    assert converted(f"<p>{simplified}</p>") == f"<p>{traditional}</p>"


def test_a_phrase_is_read_across_tags_within_a_line_but_not_across_the_ends_of_lines() -> None:
    assert converted('<p>保持联<span class="end">系</span></p>') == '<p>保持聯<span class="end">繫</span></p>'
    assert converted("<p>皇</p><p>后来</p>") == "<p>皇</p><p>後來</p>"
    assert converted("<li>头<br>发</li>") == "<li>頭<br>發</li>"


def test_a_title_of_an_element_stands_apart_from_the_words_around_it() -> None:
    html = '<p>保持联<a href="/发" title="发展">系</a>，以后</p>'

    assert converted(html) == '<p>保持聯<a href="/发" title="發展">繫</a>，以後</p>'


def test_only_what_is_read_changes_in_a_tag() -> None:
    html = '<a class="发" id="发" href="发" data-x="发" aria-label="发">发</a><img alt="发" src="发">'

    assert converted(html) == (
        '<a class="发" id="发" href="发" data-x="发" aria-label="發">發</a><img alt="發" src="发">'
    )


def test_what_stands_in_another_language_or_is_a_name_in_code_stays() -> None:
    for html in (
        '<span lang="en">发</span>',
        '<q lang="ja">発电，国会</q>',
        '<q lang="zh-Hant">后里</q>',
        "<code>发.txt</code>",
        '<a translate="no" lang="zh-Hans" title="语言">简体中文</a>',
    ):
        assert converted(f"{html}<p>后来</p>") == f"{html}<p>後來</p>"


def test_nested_chinese_of_other_pages_is_marked_anew_and_escapes_stay_escapes() -> None:
    assert converted('<q lang="zh-Hans">A &amp; &lt;后来&gt; &#39;</q>') == (
        '<q lang="zh-Hant">A &amp; &lt;後來&gt; &#39;</q>'
    )
    assert converted('<p lang="zh">后来</p>') == '<p lang="zh-Hant">後來</p>'


def test_angle_brackets_in_attributes_are_no_tags() -> None:
    assert converted('<a title="a > 后来">后来</a>') == '<a title="a > 後來">後來</a>'


def test_the_description_of_a_page_is_converted_its_addresses_are_not() -> None:
    html = (
        '<meta name="description" content="发展"><meta property="og:title" content="后来">'
        '<meta property="og:url" content="https://example.org/发/">'
    )

    assert converted(html) == html.replace("发展", "發展").replace("后来", "後來")


def test_names_of_persons_keep_characters_that_are_traditional_too() -> None:
    people = person("里德·范于后", "里德", "范于后")

    assert converted("<p>里德说，村里有人</p>", people) == "<p>里德說，村裡有人</p>"
    assert converted("<p>会见里德·范于后</p>", people) == "<p>會見里德·范于后</p>"
    assert converted("<p>里德说</p>") == "<p>裡德說</p>", "without the registry it would go wrong"


def test_no_phrase_reaches_into_a_name() -> None:
    assert converted("<p>司令李干部署防线</p>", person("李干")) == "<p>司令李干部署防線</p>"
    assert converted("<p>司令李干部署防线</p>") == "<p>司令李幹部署防線</p>", "部署 and 干部 overlap"


def test_names_of_bodies_are_ordinary_words() -> None:
    body = Actor(ActorId("body"), localized(zh="后勤部"), ActorKind.GOVERNMENT_BODY)

    assert converted("<p>后勤部表示</p>", body) == "<p>後勤部表示</p>"


def test_what_the_editors_say_wins() -> None:
    assert converted("<p>叶里后说</p>", person("叶里后"), 叶里后="葉裏后") == "<p>葉裏后說</p>"
    assert converted("<p>总台说</p>", 总台="總台") == "<p>總台說</p>"
    assert converted("<p>总台的后面</p>", 总台="中央總台") == "<p>中央總台的後面</p>", "forms may be longer"


def test_a_name_that_tags_divide_stays_whole() -> None:
    assert converted("<p>总<b>台</b>说</p>", 总台="總台") == "<p>總台<b></b>說</p>"


def test_a_page_that_ends_no_element_is_no_fault() -> None:
    assert Traditional(corpus(), VIEW).page('</p><p lang="zh">后来</p></p> 后') == (
        '</p><p lang="zh-Hant">後來</p></p> 后'
    )


def test_simplified_is_what_names_no_traditional_script_or_region() -> None:
    assert [tag for tag in ("zh", "zh-Hans", "zh-CN", "zh-Hant", "zh-TW", "zh-HK", "en") if is_simplified(tag)] == [
        "zh",
        "zh-Hans",
        "zh-CN",
    ]


def test_a_view_has_its_own_address_and_the_texts_of_its_origin() -> None:
    assert (VIEW.code, VIEW.tag, VIEW.origin.code) == ("zh-hant", "zh-Hant", ZH)
    assert Language(EN, "en", "English").origin.code == EN
