"""An article read in its own words, in translation, and in both side by side."""

import re
from dataclasses import replace

import pytest
from lxml import html

from site_builder.pages.reading_time import minutes
from tests.pages.rendered import files, words
from tests.pages.test_frame import alternates_of, resolve
from tests.pages.translated import MISSING, STALE, corpus, news, page, site, wording

NEWS, RECORD, UNDATED = ("articles/news/", "articles/record/", "articles/undated/")
VIEWS = ("zh/{}", "en/{}", "zh/{}parallel/", "en/{}parallel/")
KINDS = ("whole", "partly", "swapped")


def test_each_language_has_its_own_text_and_the_parallel_page_both() -> None:
    assert "亚美尼亚表示" in words(page(f"zh/{NEWS}").get_element_by_id("p1"))
    assert "Armenia's ministry says" in words(page(f"en/{NEWS}").get_element_by_id("p1"))
    for code in ("zh", "en"):
        pair = page(f"{code}/{NEWS}parallel/").get_element_by_id("p1").xpath("div")
        assert [(one.get("lang"), words(one)[:5]) for one in pair] == [("zh-Hans", "亚美尼亚表"), ("en", "The Y")]


def test_a_document_in_english_has_its_twin_in_chinese() -> None:
    assert "Armenia's ministry" in words(page(f"en/{NEWS}", "swapped").get_element_by_id("p1"))
    assert "亚美尼亚表示" in words(page(f"zh/{NEWS}", "swapped").get_element_by_id("p1"))
    pair = page(f"zh/{NEWS}parallel/", "swapped").get_element_by_id("p1").xpath("div/@lang")
    assert pair == ["en", "zh-Hans"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("article", [NEWS, RECORD])
def test_anchors_are_the_same_in_every_view_and_language(article: str, kind: str) -> None:
    found = [sorted(page(view.format(article), kind).xpath("//@id")) for view in VIEWS]

    assert found[0] == found[1] == found[2] == found[3]
    assert len(found[0]) == len(set(found[0])) > 6


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_says_what_language_it_is_in(kind: str) -> None:
    for view in VIEWS:
        for node in page(view.format(NEWS), kind).xpath("//section[@class='text']//*[text()[normalize-space()]]"):
            own = "".join(node.xpath("text()"))
            tag = node.xpath("ancestor-or-self::*[@lang][1]/@lang")[0]
            if re.search("[\u4e00-\u9fff]", own) and "来源" not in own and node.tag != "a":
                assert tag.startswith("zh"), (view, own)
            elif re.search("[A-Za-z]{3}", own) and "example.org" not in own:
                assert tag == "en", (view, own)


def test_parallel_pages_exist_where_there_is_a_translation_only() -> None:
    paths = [path for path in site("whole") if "/parallel/" in path]

    assert sorted(paths) == [f"{code}/{one}parallel/index.html" for code in ("en", "zh") for one in (NEWS, RECORD)]


@pytest.mark.parametrize("view", VIEWS)
def test_the_switch_offers_the_three_ways_and_marks_the_one_at_hand(view: str) -> None:
    path = view.format(NEWS)
    switch = page(path).xpath("//nav[@class='versions']//li/*")
    ways = [
        (words(one), resolve(f"{path}index.html", one.get("href"))[0] if one.tag == "a" else None) for one in switch
    ]
    expected = {
        "中文": f"zh/{NEWS}index.html",
        "中英对照" if path.startswith("zh") else "Chinese and English": f"{path[:2]}/{NEWS}parallel/index.html",
        "English": f"en/{NEWS}index.html",
    }
    here = [words(one) for one in page(path).xpath("//nav[@class='versions']//*[@aria-current='page']")]

    assert [name for name, _ in ways] == list(expected)
    assert len(here) == 1
    assert expected[here[0]] == f"{path}index.html"
    assert all(way in (None, expected[name]) for name, way in ways)


@pytest.mark.parametrize("path", [f"zh/{UNDATED}", f"en/{UNDATED}"])
def test_there_is_no_switch_where_there_is_nothing_to_choose(path: str) -> None:
    assert not page(path).xpath("//nav[@class='versions']")


@pytest.mark.parametrize("view", VIEWS)
def test_the_switch_of_languages_keeps_the_view_and_alternates_answer_each_other(view: str) -> None:
    path = view.format(NEWS)
    twin = ("en" if path.startswith("zh") else "zh") + path[2:]
    here = page(path)

    assert resolve(f"{path}index.html", here.xpath("//ul[@class='languages']//a/@href")[0])[0] == f"{twin}index.html"
    assert here.xpath("//link[@rel='canonical']/@href") == [f"https://example.org/p/{path}"]
    assert alternates_of(here) == alternates_of(page(twin))
    assert alternates_of(here)[here.get("lang")] == f"https://example.org/p/{path}"


def test_links_lead_somewhere_from_the_page_that_lies_deeper() -> None:
    for code in ("zh", "en"):
        path = f"{code}/{NEWS}parallel/"
        hrefs = page(path).xpath("//main//a/@href")
        inside = [resolve(f"{path}index.html", one) for one in hrefs if not one.startswith("http")]
        assert len(inside) > 10
        assert [one for one, _ in inside if one not in site("whole") and not str(one).startswith("data/")] == []


def test_a_translation_is_called_unofficial_and_leads_to_the_official_text() -> None:
    label = page(f"en/{RECORD}").xpath("//section[@class='text']/p[@class='label']")[0]

    assert words(label).startswith("Unofficial translation from Chinese")
    assert "Official text in English: S/PV.1" in words(label)
    assert label.xpath("a/@href") == ["https://example.org/en/S/PV.1"]
    assert "非正式译文" in words(page(f"zh/{RECORD}parallel/").xpath("//section[@class='text']/p[@class='label']")[0])
    assert not page(f"zh/{RECORD}").xpath("//section[@class='text']/p[@class='label']")


def test_every_kind_of_block_is_translated_in_its_own_shape() -> None:
    body = page(f"en/{NEWS}").xpath("//section[@class='text']")[0]

    assert words(body.xpath(".//*[@id='p2']/h3")[0]) == "Small heading"
    assert body.xpath(".//li[@id='p3']/text()")[0] == "First"
    assert body.xpath(".//ol/li[@id='p5']/@value") == ["7"]
    assert body.xpath(".//*[@id='p6']/blockquote")
    assert [words(cell) for cell in body.xpath(".//*[@id='p7']//th | .//*[@id='p7']//td")] == [
        "Column",
        "Value",
        "1",
        "<2>",
    ]
    assert [words(one) for one in body.xpath(".//figcaption")] == ["A caption"]
    assert [(one.get("lang"), words(one)) for one in body.xpath(".//figure/p[1]")] == [
        ("zh-Hans", "头图"),
        ("zh-Hans", "地图"),
    ]


def test_pairs_keep_the_shape_of_both_texts() -> None:
    body = page(f"zh/{NEWS}parallel/").xpath("//section[@class='text']")[0]

    assert [words(one) for one in body.xpath(".//*[@id='p2']/div/h3")] == ["小标题", "Small heading"]
    assert [words(one) for one in body.xpath(".//*[@id='p4']/div/ul/li/ul/li/ul/li")] == ["乙", "Second"]
    assert body.xpath(".//*[@id='p5']/div/ol/li/@value") == ["7", "7"]
    assert [words(one) for one in body.xpath(".//figcaption/div")] == ["图片说明", "A caption"]
    assert len(body.xpath(".//*[@id='p7']/div//table")) == 2


def test_speaker_lines_are_bold_and_turns_have_their_heads_in_each_view() -> None:
    assert page(f"en/{RECORD}").xpath("//*[@id='p3']/p/b/text()") == ["Mr. Jenča (spoke in English):"]
    for view in VIEWS:
        document = page(view.format(RECORD))
        assert document.xpath("//article/@data-speech") == ["2", "3"]
    bold = page(f"en/{RECORD}parallel/").xpath("//*[@id='p3']//b/text()")
    assert bold == ["延恰先生（以英语发言）：", "Mr. Jenča (spoke in English):"]


def test_actors_are_linked_where_the_translation_first_calls_them_by_name() -> None:
    links = page(f"en/{NEWS}").xpath("//*[@id='p1']/p/a")

    assert [(words(link), link.get("href").split("/")[-2]) for link in links] == [
        ("Armenia", "armenia"),
        ("Azerbaijan", "azerbaijan"),
    ]
    assert not page(f"en/{NEWS}").xpath("//*[@id='p8']/p/a")


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Armenians and an Armenian say that Armenia agrees.", "Armenians and an Armenian say that "),
        ("Proarmenia or ProArmenia, says Armenia.", "Proarmenia or ProArmenia, says "),
        ("参见（Armenia）和Armenia。", "参见（"),
        ("Armenia", ""),
        ("Armenian only.", None),
    ],
)
def test_a_name_within_a_longer_word_is_not_linked(text: str, before: str | None) -> None:
    made = news()
    (translation,) = made.translations
    changed = replace(translation, paragraphs=(wording(text), *translation.paragraphs[1:]))
    pages = files(corpus(replace(made, translations=(changed,))), "article")
    document: html.HtmlElement = html.document_fromstring(pages[f"en/{NEWS}index.html"])
    paragraph = document.get_element_by_id("p1").find("p")
    links = [words(link) for link in paragraph.findall("a")]

    assert links == ([] if before is None else ["Armenia"])
    assert (paragraph.text or "") == (text if before is None else before)


def test_notes_stand_at_their_paragraph_in_each_view() -> None:
    for view in VIEWS:
        note = page(view.format(NEWS)).xpath("//*[@id='p1']/following-sibling::aside[1]")[0]
        assert (note.tag, note.get("class")) == ("aside", "note")


def test_what_is_stale_or_missing_is_marked_in_both_languages_and_nothing_else() -> None:
    for path, stale, missing in (
        (f"en/{NEWS}", "may be out of date", "not yet translated"),
        (f"en/{NEWS}parallel/", "may be out of date", "not yet translated"),
        (f"zh/{NEWS}parallel/", "可能已过时", "尚无译文"),
    ):
        document = page(path, "partly")
        marks = document.xpath("//p[@class='state']")
        tag = document.get("lang")
        assert {mark.get("lang") for mark in marks} == {tag}
        assert sum(stale in words(mark) for mark in marks) == len(STALE)
        assert sum(missing in words(mark) for mark in marks) == len(MISSING)
        for key in ("p5", "p4", "p6"):
            expected = stale if key in STALE else missing
            assert expected in words(document.get_element_by_id(key))
        assert not page(path).xpath("//p[@class='state']")
    assert not page(f"zh/{NEWS}", "partly").xpath("//p[@class='state']")


def test_what_is_missing_stands_in_the_original_and_the_page_says_so() -> None:
    english = page(f"en/{NEWS}", "partly")
    missing = english.get_element_by_id("p6")

    assert (missing.get("lang"), "引" in words(missing)) == ("zh-Hans", True)
    assert "Some paragraphs of the text are not yet translated" in words(english.xpath("//p[@class='banner']")[0])
    assert alternates_of(english) == {}
    assert not page(f"en/{NEWS}").xpath("//p[@class='banner']")


def test_a_whole_translation_makes_the_pages_real_counterparts() -> None:
    assert set(alternates_of(page(f"zh/{NEWS}"))) == {"zh-Hans", "en", "x-default"}
    assert set(alternates_of(page(f"zh/{RECORD}parallel/"))) == {"zh-Hans", "en", "x-default"}
    assert "/en/articles/news/parallel/" in site("whole")["sitemap.xml"]


def test_a_control_character_never_reaches_a_page() -> None:
    for kind in KINDS:
        assert [path for path, text in site(kind).items() if re.search("[\x00-\x08]", text)] == []


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((), 0),
        (("……，2022",), 0),
        (("字",), 1),
        (("字" * 439,), 1),
        (("字" * 440,), 2),
        (("word " * 238,), 1),
        (("word " * 239,), 2),
        (("字" * 220, "cease-fire don’t " * 60), 2),
        (("字" * 220 + "word " * 118,), 1),
    ],
)
def test_reading_time_counts_han_characters_and_words_apart(texts: tuple[str, ...], expected: int) -> None:
    assert minutes(texts) == expected


def test_the_facts_tell_how_long_the_text_at_hand_takes_to_read() -> None:
    def shown(path: str) -> list[str]:
        facts = page(path).xpath("//aside[@class='facts']//div[dt[. = '阅读时间' or . = 'Reading time']]/dd")
        return [words(one) for one in facts]

    assert shown(f"zh/{NEWS}") == ["约1分钟"]
    assert shown(f"en/{NEWS}") == ["about 1 minute"]
    assert shown(f"en/{NEWS}parallel/") == ["Chinese about 1 minute · English about 1 minute"]
