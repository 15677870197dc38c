from lxml.html import HtmlElement

from tests.pages import fixture
from tests.pages.rendered import html_paths, page, site, words


def section(path: str, heading: str) -> HtmlElement:
    """The section labelled by the heading with this id."""
    found: HtmlElement = page(path).xpath("//section[@aria-labelledby=$id]", id=heading)[0]
    return found


def test_hostile_words_are_shown_as_words_on_every_page() -> None:
    carrying = [path for path in html_paths() if "alert(1)" in site()[path]]

    assert "zh/articles/undated/index.html" in carrying
    assert "zh/chronology/index.html" in carrying
    for path in carrying:
        assert "<script" not in site()[path]
        assert not page(path).xpath("//*[local-name()='script' or local-name()='b'][contains(., '标题')]")
    assert words(page("zh/articles/undated/index.html").xpath("//h1")[0]) == fixture.HOSTILE


def test_the_cover_offers_every_language_side_by_side() -> None:
    columns = page("index.html").xpath("//main/section")

    assert [column.get("lang") for column in columns] == ["zh-Hans", "en"]
    assert [column.xpath(".//a/@href")[0] for column in columns] == ["./zh/index.html", "./en/index.html"]


def test_the_home_page_cites_the_very_paragraphs_and_lists_them_once() -> None:
    marks = page("en/index.html").xpath("//section[@aria-labelledby='situation']//span[@class='marks']/a")
    notes = page("en/index.html").xpath("//section[@class='notes']//li")

    assert [(words(mark), mark.get("href")) for mark in marks] == [
        ("1", "../en/articles/news/index.html#p1"),
        ("2", "../en/articles/record/index.html#p2"),
    ]
    assert [note.xpath(".//a/@href") for note in notes] == [[mark.get("href")] for mark in marks]


def test_the_home_page_lists_newest_documents_first_and_undated_ones_last() -> None:
    titles = section("en/index.html", "newest").xpath(".//a[@class='what']/@href")

    assert [title.split("/")[-2] for title in titles] == ["record", "news", "undated"]


def test_a_missing_translation_is_marked_with_its_language() -> None:
    heading = page("en/actors/spokesman/index.html").xpath("//h1")[0]

    assert heading.xpath("span/@lang") == ["zh-Hans"]
    assert words(heading.xpath("small[@class='fb']")[0]) == "Chinese"
    assert not page("zh/actors/spokesman/index.html").xpath("//h1//small")


def test_an_article_says_how_its_date_is_known_and_where_it_comes_from() -> None:
    facts = words(page("en/articles/news/index.html").xpath("//aside[@class='facts']")[0])
    unknown = words(page("en/articles/undated/index.html").xpath("//aside[@class='facts']")[0])

    assert "Printed in the text 9月13日. From the text" in facts
    assert "https://example.org/n?a=1&b=2" in facts
    assert "not recorded in the archived file" in unknown
    assert "Not stated in the document" in unknown


def test_a_date_is_shown_in_local_time_and_utc() -> None:
    meta = words(page("en/articles/news/index.html").xpath("//header//p[@class='meta']")[0])
    moment = page("en/articles/news/index.html").xpath("//header//p[@class='meta']/time/@datetime")

    assert moment == ["2022-09-13T00:05+04:00"]
    assert "13 September 2022 00:05 UTC+4 = 12 September 2022 20:05 UTC" in meta


def test_an_inferred_date_is_marked_as_such() -> None:
    assert "推定" in words(page("zh/articles/record/index.html").xpath("//header//p[@class='meta']")[0])


def test_the_rights_notice_stands_above_the_text() -> None:
    line = page("zh/articles/news/index.html").xpath("//p[@class='rights-line']")[0]

    assert "不得转载" in words(line)
    assert line.xpath("following::section[@class='text']")


def test_what_was_cleaned_away_is_counted_and_listed_by_rule() -> None:
    cleaned = page("en/articles/news/index.html").xpath("//details[@class='cleaned']")[0]

    assert "2 pieces, 505 characters" in words(cleaned.xpath("summary")[0])
    assert [words(rule) for rule in cleaned.xpath("h3")][:2] == [
        "Share buttons 1 piece, 5 characters",
        "Promotions 1 piece, 500 characters",
    ]
    assert words(cleaned.xpath(".//del")[0]) == "分享到微博"
    assert cleaned.xpath(".//ul[3]/li/a/@href") == ["#title", "#p1"]


def test_paragraph_numbers_are_permalinks() -> None:
    numbered = page("en/articles/news/index.html").xpath("//section[@class='text']//*[@id and a[@class='n']]")

    assert [one.get("id") for one in numbered] == [f"p{n}" for n in range(1, 9)]
    assert [one.xpath("a[@class='n']/@href")[0] for one in numbered] == [f"#p{n}" for n in range(1, 9)]


def test_each_actor_is_linked_at_its_first_mention_only() -> None:
    links = page("en/articles/news/index.html").xpath("//*[@id='p1']/p/a")

    assert [(words(link), link.get("href")) for link in links] == [
        ("亚美尼亚", "../../actors/armenia/index.html"),
        ("阿塞拜疆", "../../actors/azerbaijan/index.html"),
    ]


def test_the_text_stays_in_its_own_language_and_the_page_says_so() -> None:
    english, chinese = (section(f"{code}/articles/news/index.html", "text") for code in ("en", "zh"))

    assert {div.get("lang") for div in english.xpath("div[@lang]")} == {"zh-Hans"}
    assert "original language: Chinese" in words(english)
    assert not chinese.xpath("p[@class='label']")


def test_both_languages_have_the_same_anchors() -> None:
    for path in (path for path in html_paths() if path.startswith("zh/")):
        assert sorted(page(path).xpath("//@id")) == sorted(page(f"en/{path.removeprefix('zh/')}").xpath("//@id"))


def test_a_note_stands_at_its_paragraph_in_the_language_of_the_page() -> None:
    note = page("en/articles/news/index.html").xpath("//*[@id='p1']/following-sibling::aside[1]")[0]

    assert (note.get("lang"), words(note)) == ("en", "Editors’ note The date is wrong.")


def test_statements_are_labelled_as_found_by_a_program_and_lead_to_their_paragraph() -> None:
    said = section("en/articles/news/index.html", "said")

    assert "Found by a program that follows rules" in words(said)
    assert [words(heading) for heading in said.xpath("h3")] == ["Azerbaijan 发言人", "发言人"]
    assert said.xpath(".//li[@class='fragment']/q/text()") == ["停火"]
    assert said.xpath(".//li/span[@class='cite']/a/@href") == ["#p8", "#p1", "#p1"]
    assert "表示 · via 法新社 citing Armenia ¶8" in words(said)


def test_who_is_quoted_is_listed_with_the_way_to_the_words() -> None:
    document = page("en/articles/news/index.html")
    listed = document.xpath("//aside[@class='facts']//ul[@class='run-in']/li")

    assert [words(one).replace("\xa0", " ") for one in listed] == ["Azerbaijan 2", "发言人 1"]
    assert [one.xpath("a/@href")[0] for one in listed] == ["#said-1", "#said-2"]
    assert [heading.get("id") for heading in document.xpath("//section[@class='said']/h3")] == ["said-1", "said-2"]


def test_an_article_tells_how_to_cite_it() -> None:
    cited = words(section("en/articles/news/index.html", "cite").xpath("p")[0])

    assert cited == (
        "Agency, “Cease-fire”, 13 September 2022. https://example.org/p/en/articles/news/"
        f" (digest of the archived file: {'0' * 32})"
    )
    assert "undated" in words(section("en/articles/undated/index.html", "cite"))


def test_pictures_are_described_and_linked_never_loaded() -> None:
    figures = page("zh/articles/news/index.html").xpath("//figure")

    assert [words(figure) for figure in figures] == ["头图原站图片 example.org", "地图原站图片 example.org图片说明"]
    assert figures[1].xpath(".//a/@rel") == ["external nofollow noreferrer"]


def test_a_meeting_record_is_turns_with_their_speakers_as_contents() -> None:
    document = page("en/articles/record/index.html")

    assert document.xpath("//nav[@class='turns']//li/a/@href") == ["#speech-1", "#speech-2", "#speech-3"]
    assert document.xpath("//article/@data-speech") == ["2", "3"]
    assert document.xpath("//section/@data-turn") == ["1"]
    assert document.xpath("//article[@data-speech='2']/@data-language") == ["en"]
    assert [p.get("id") for p in document.xpath("//article[@id='speech-2']//div[@id]")] == ["p3", "p4"]
    assert "United Nations · Speaker · spoken in English · 4 characters" in words(
        document.xpath("//article[@id='speech-2']/p[@class='meta']")[0]
    )
    assert [div.get("id") for div in document.xpath("//section[@class='text']/div//div[@id]")] == ["p1", "p6"]


def test_the_speaker_line_is_set_apart_from_what_is_said() -> None:
    assert page("zh/articles/record/index.html").xpath("//*[@id='p3']/p/b/text()") == ["延恰先生（以英语发言）："]


def test_an_actor_page_sets_quoted_words_apart_from_reported_ones() -> None:
    said = section("en/actors/azerbaijan/index.html", "said")

    assert [words(h) for h in said.xpath("h3 | h4")] == ["Border", "Quoted"]
    assert said.xpath(".//li/span[@class='cite']/a/@href")[0] == "../../../en/articles/news/index.html#p8"
    assert "Agency" in words(said)


def test_an_actor_page_tells_which_source_uses_which_form() -> None:
    variants = page("en/actors/armenia/index.html").xpath("//ul[@class='variants']/li")

    assert [words(variant) for variant in variants] == [
        "亚美尼亚 Agency",
        "Other forms, not found in the documents: 亚方 · 亚",
    ]


def test_every_actor_linked_from_an_article_lists_that_article() -> None:
    for name in ("armenia", "azerbaijan"):
        documents = section(f"zh/actors/{name}/index.html", "documents").xpath(".//a[@class='what']/@href")
        assert documents == ["../../../zh/articles/news/index.html"]


def test_actors_are_ordered_by_kind_and_then_by_name_in_the_language_of_the_page() -> None:
    for path, names in (
        ("zh/actors/index.html", ["阿塞拜疆", "亚美尼亚", "联合国", "延恰"]),
        ("en/actors/index.html", ["Armenia", "Azerbaijan", "United Nations", "延恰"]),
    ):
        assert page(path).xpath("//ul[@class='index']/li/a//text()[not(parent::small)][. != ' ']") == names


def test_the_chronology_has_days_events_and_sources_and_keeps_documents_apart() -> None:
    events = section("en/chronology/index.html", "events")

    assert [words(day) for day in events.xpath(".//li[@class='day']/h3")] == ["13 September 2022"]
    assert [event.get("class").split()[1] for event in events.xpath(".//li[contains(@class, 'event ')]")] == [
        "at-minute"
    ]
    assert "00:05 UTC+4 = 12 September 2022 20:05 UTC at night 13–14 September 2022" in words(events)
    assert "One side’s account: Armenia" in words(events)
    assert "Cease-fire" not in words(events)
    first = section("en/chronology/index.html", "documents").xpath(".//a")[0]
    assert words(first) == "Cease-fire"


def test_source_marks_lead_to_the_paragraph() -> None:
    marks = page("zh/chronology/period/border/index.html").xpath("//li[@id='event-shelling']/p[@class='cite']//a/@href")

    assert [mark.split("/articles/")[1] for mark in marks] == [
        "news/index.html#p1",
        "news/index.html#p8",
        "record/index.html#p3",
    ]


def test_a_period_lists_its_key_dates_and_who_said_what() -> None:
    path = "en/periods/border/index.html"

    assert "Shelling" in words(section(path, "dates"))
    assert [words(heading) for heading in section(path, "said").xpath(".//h3")] == ["Azerbaijan"]
    assert page(path).body.get("class") == "period period-1"
    assert "Cease-fire" in words(section(path, "documents"))


def test_the_sources_page_tells_how_each_document_came_here() -> None:
    text = words(page("en/sources/index.html").xpath("//section[@class='source']")[0])

    assert "Not stated in the document · original address not recorded · undated.txt · post from a feed" in text
    assert page("en/sources/index.html").xpath("//span[@class='origin']/a/@href") == ["https://example.org/n?a=1&b=2"]


def test_editors_prose_is_sanitised_and_shown_in_its_own_language_where_a_translation_is_missing() -> None:
    prose = page("en/method/index.html").xpath("//div[contains(@class, 'prose')]/div[@lang='zh-Hans']")[0]

    assert words(prose) == "方法 换行之后 链"
    assert not prose.xpath(".//script | .//a/@href")


def test_the_method_page_counts_what_each_rule_took_away() -> None:
    rows = [[words(cell) for cell in row] for row in page("en/method/index.html").xpath("//tbody/tr")]

    assert rows == [["Promotions", "3", "1,500"], ["Share buttons", "3", "15"]]


def test_the_rights_page_lists_sources_notices_and_the_contact() -> None:
    text = words(page("en/rights/index.html").xpath("//main")[0])

    assert all(part in text for part in ("Nothing recorded.", "不得转载", "Contact: editors"))
