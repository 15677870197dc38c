"""Each check: what it asks, where, and when it keeps quiet."""

from dataclasses import replace

import pytest

from site_builder.checks import CHECKS, run
from site_builder.model.article import Note, UnknownName
from site_builder.model.chronicle import Sentence, Source, SourceId
from site_builder.model.language import EN, LocalizedText, localized
from site_builder.model.problems import Place, Severity
from site_builder.model.records import ProseRecord
from site_builder.model.translation import Wording
from tests.checks.corpora import AGENCY, BOTH, SITE, actor, article, corpus, event, period, said

ZH_ONLY = localized(zh="甲")
MARKED = "until then readers get the other language, marked"


def test_a_corpus_without_fault_raises_nothing() -> None:
    whole = corpus(
        article("9月12日周一。"),
        periods=(period("p", "2022-09", "2022-09"),),
        actors=(actor("a", role=BOTH),),
        events=(event("e", "2022-09-12", period="p"),),
    )
    assert said(whole) == []


def test_an_empty_corpus_raises_nothing() -> None:
    assert said(corpus()) == []


def test_checks_run_in_the_order_of_their_list() -> None:
    bare = article(id="b", date=None, address=None, rights="不得转载", title=ZH_ONLY, has_record=False)
    codes = [problem.code for problem in run(corpus(bare))]
    assert codes == ["no-record", "undated-article", "origin-not-recorded", "rights-notice", "untranslated"]
    assert len(set(CHECKS)) == len(CHECKS)


def test_no_check_stops_a_build() -> None:
    whole = corpus(
        article("2022年9月12日周二", date=None, address=None, rights="不得转载", title=ZH_ONLY, has_record=False),
        periods=(period("p", "2022", "2022"),),
        events=(event("e", "2021", period="p"),),
    )
    assert {problem.severity for problem in run(whole)} == {Severity.QUESTION, Severity.WARNING}


def test_an_article_without_record_is_asked_about() -> None:
    assert said(corpus(article(has_record=False))) == [
        "seeds/first.txt: question[no-record]: no record in content/articles/:"
        " the summary, translation and period are missing or proposed"
        "\n  hint: start one with: python -m site_builder propose first.txt"
    ]


def test_an_undated_article_is_asked_about() -> None:
    assert said(corpus(article(date=None))) == [
        "seeds/first.txt: question[undated-article]: when was this published?"
        "\n  hint: add to its record (first): published: {date: …, basis: inferred, note: {zh: …, en: …}}"
    ]


def test_a_missing_origin_is_asked_about() -> None:
    assert said(corpus(article(address=None))) == [
        "seeds/first.txt: question[origin-not-recorded]: the seed does not record the original address"
        "\n  hint: if you know it, say so in a note of the article's record (paragraph: 0)"
    ]


def test_a_symbol_is_an_address_in_itself() -> None:
    assert said(corpus(article(address=None, symbol="S/PV.9132"))) == []


@pytest.mark.parametrize(
    ("notice", "words"),
    [
        ("本文系独家稿件，未经授权，不得转载。", "未经授权，不得转载"),
        ("未經書面許可請勿轉載", "未經書面許可請勿轉載"),
        ("转载请注明出处，禁止商业转载", "禁止商业转载"),
        ("版权所有 © 某报", "版权所有"),
        ("© The Agency. All rights reserved.", "All rights reserved"),
        ("This material may not be published, broadcast or rewritten.", "may not be published, broadcast"),
        ("Not for use without prior written permission.", "without prior written permission"),
    ],
)
def test_a_notice_against_reproduction_is_warned_about(notice: str, words: str) -> None:
    assert said(corpus(article(rights=notice))) == [
        f"seeds/first.txt: warning[rights-notice]: this text is published in full, and its notice says: {words!r}"
        "\n  hint: record under 'rights' of the source 'agency' what it allows, or take the seed away"
    ]


@pytest.mark.parametrize("notice", ["", "转载请注明出处", "CC BY 4.0", "本文仅代表作者观点"])
def test_other_notices_are_none_of_our_business(notice: str) -> None:
    assert said(corpus(article(rights=notice))) == []


def test_a_recorded_permission_answers_the_warning() -> None:
    allowed = replace(AGENCY, rights=BOTH)
    assert said(corpus(article(rights="不得转载", source=allowed))) == []


def test_what_lacks_a_language_is_counted_once_for_each_thing() -> None:
    lacking = replace(
        article(title=ZH_ONLY),
        summary=(Sentence(ZH_ONLY, ()), Sentence(ZH_ONLY, ()), Sentence(BOTH, ())),
        notes=(Note(1, localized(en="x")),),
    )
    assert said(corpus(lacking)) == [
        f"seeds/first.txt: question[untranslated]: the article 'first' has no note in 简体中文"
        f"\n  hint: add 'zh: …'; {MARKED}",
        f"seeds/first.txt: warning[untranslated]: the article 'first' has no title, summary in English"
        f"\n  hint: add 'en: …'; {MARKED}",
    ]


def test_a_title_of_an_article_without_record_is_only_asked_for() -> None:
    bare = article(title=ZH_ONLY, has_record=False)
    assert [problem.severity for problem in run(corpus(bare)) if problem.code == "untranslated"] == [Severity.QUESTION]


def test_a_text_without_translation_is_asked_for() -> None:
    bare = replace(article("第一段。"), translations=())
    assert said(corpus(bare)) == [
        "seeds/first.txt: question[untranslated]: the article 'first' has no text in English"
        f"\n  hint: start with: python -m site_builder propose first.txt; {MARKED}"
    ]


def test_a_text_in_part_untranslated_is_counted_and_one_in_a_third_language_for_both() -> None:
    whole = article("第一段。", "第二段。")
    (translation,) = whole.translations
    half = replace(translation, paragraphs=(translation.paragraphs[0], Wording()))
    french = replace(whole, metadata=replace(whole.metadata, language="fr"))

    assert "has no whole text in English" in said(corpus(replace(whole, translations=(half,))))[0]
    assert ["has no text in 简体中文" in line for line in said(corpus(french))] == [True]


def test_each_kind_of_thing_is_looked_at() -> None:
    source = Source(SourceId("s"), ZH_ONLY, has_record=True)
    whole = corpus(
        article(source=source),
        site=replace(SITE, title=ZH_ONLY, situation=(Sentence(ZH_ONLY, ()),)),
        periods=(replace(period("p", "2022", "2022", ZH_ONLY), summary=(Sentence(ZH_ONLY, ()),)),),
        actors=(actor("a", name=ZH_ONLY, role=ZH_ONLY),),
        events=(event("e", "2022", text=ZH_ONLY),),
    )
    assert [line.splitlines()[0] for line in said(whole)] == [
        "content/site.yaml: question[untranslated]: the site has no title, situation in English",
        "content/periods.yaml: question[untranslated]: the period 'p' has no name, summary in English",
        "content/sources.yaml: question[untranslated]: the source 's' has no name in English",
        "content/actors: question[untranslated]: the actor 'a' has no name, role in English",
        "content/events: question[untranslated]: the event 'e' has no text in English",
    ]


def test_texts_that_exist_in_no_language_are_not_missing() -> None:
    assert said(corpus(article(), actors=(actor("a", role=LocalizedText()),))) == []


def test_sources_nobody_recorded_are_not_to_be_translated() -> None:
    assert said(corpus(article(source=Source(SourceId("s"), ZH_ONLY)))) == []


def test_a_page_written_in_one_language_is_asked_about() -> None:
    prose = ProseRecord("method", EN, "# Method", Place("content/pages/method.en.md"))
    assert said(corpus(site=replace(SITE, prose=(prose,)))) == [
        "content/pages/method.zh.md: question[untranslated]: the page 'method' is not written in 简体中文"
        f"\n  hint: translate it; {MARKED}"
    ]


def test_an_unknown_name_comes_with_its_sentence_and_an_entry() -> None:
    unknown = (UnknownName("卡拉辛", 2, "rule"),)
    assert said(corpus(article("第一段。", "俄罗斯联邦委员会的卡拉辛13日证实。", unknown=unknown))) == [
        "seeds/first.txt:20: question[unknown-name]: who is '卡拉辛'? In p2: 俄罗斯联邦委员会的卡拉辛13日证实。"
        '\n  hint: in content/actors/: - {id: …, name: {zh: "卡拉辛"}, kind: person}'
    ]


def test_an_unknown_name_is_asked_about_once() -> None:
    names = (UnknownName("Karasin", 1, "rule"),)
    articles = [article(id * 50 + " Karasin\nsaid " + "y" * 50, id=id, unknown=names) for id in ("a", "b", "c")]
    assert said(corpus(*articles)) == [
        f"seeds/a.txt:10: question[unknown-name]: who is 'Karasin'? (and in 2 more articles)"
        f" In p1: …{'a' * 29} Karasin said {'y' * 24}…"
        '\n  hint: in content/actors/: - {id: …, name: {en: "Karasin"}, kind: person}'
    ]
    assert "(and in 1 more article)" in said(corpus(*articles[:2]))[0]


def test_an_unknown_name_in_a_title_has_no_line() -> None:
    unknown = (UnknownName('甲"乙', 0, "rule"),)
    assert said(corpus(article(unknown=unknown))) == [
        "seeds/first.txt: question[unknown-name]: who is '甲\"乙'? In p0: 题目"
        '\n  hint: in content/actors/: - {id: …, name: {zh: "甲\\"乙"}, kind: person}'
    ]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("9月12日周二，两国停火。", "9月12日周二", "2022-09-12 was 星期一"),
        ("9月13周三上午", "9月13周三", "2022-09-13 was 星期二"),
        ("据周三(9月19日）报道", "周三(9月19日", "2022-09-19 was 星期一"),
        ("9月11日（星期一）", "9月11日（星期一", "2022-09-11 was 星期日"),
        ("2020年9月27日星期天，2020年9月27日星期一", "2020年9月27日星期一", "2020-09-27 was 星期日"),
        ("去年12月31日禮拜六", "去年12月31日禮拜六", "2021-12-31 was 星期五"),
    ],
)
def test_a_weekday_that_does_not_agree_is_asked_about(text: str, words: str, day: str) -> None:
    assert said(corpus(article("第一段", text))) == [
        f"seeds/first.txt:20: question[weekday-disagrees]: the text says {words!r}, but {day}"
        "\n  hint: a slip of the source? Say so in a note of the article's record; the text itself stays as it is"
    ]


def test_a_weekday_that_does_not_agree_in_the_editors_own_words_is_a_warning() -> None:
    wrong, right = localized(zh="9月13日周三", en="Monday, 12 September 2022"), localized(zh="9月13日周二")
    record = replace(article(), dating_note=wrong, notes=(Note(0, right),))
    whole = corpus(record, events=(event("e", "2022-09-13", text=wrong),))

    slip = "says '9月13日周三', but 2022-09-13 was 星期二"
    assert [(one.place, one.message) for one in run(whole) if one.code == "record-weekday"] == [
        (Place("content/articles"), f"the record of 'first' {slip}"),
        (Place("content/events"), f"the event 'e' {slip}"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "9月12日周一，9月13日周二",
        "9月12日（周一）9月13日（周二）",
        "9月12日周二至周四",
        "去年9月12日周日，明年9月12日周二，前年9月12日周六",
        "2月30日周一",
        "19月12日周二",
        "9月12日，周二将开会",
        "9月12日周期很长",
        "两周9月12日",
    ],
)
def test_what_agrees_or_says_nothing_is_left_alone(text: str) -> None:
    assert said(corpus(article(text))) == []


def test_the_year_is_the_one_nearest_to_publication() -> None:
    assert said(corpus(article("12月30日周五", date="2023-01-02"))) == []
    assert said(corpus(article("1月2日周一", date="2022-12-30"))) == []
    assert "2022-12-30 was 星期五" in said(corpus(article("12月30日周六", date="2023-01-02")))[0]


@pytest.mark.parametrize("date", ["2022", "2020s", None])
def test_without_a_year_nearby_no_weekday_is_judged(date: str | None) -> None:
    codes = [problem.code for problem in run(corpus(article("9月12日周二", date=date)))]
    assert "weekday-disagrees" not in codes


def test_an_event_outside_its_period_is_warned_about() -> None:
    within = period("p", "2022-09-12", "2022-09-15")
    assert said(corpus(periods=(within,), events=(event("e", "2022-09-16", period="p"),))) == [
        "content/events: warning[event-outside-period]: the event 'e' (2022-09-16) lies outside its period 'p'"
        "\n  hint: the period runs from 2022-09-12 to 2022-09-15; mend the date or the period"
    ]


@pytest.mark.parametrize(("date", "end"), [("2022-09-10", "2022-09-12"), ("2022-09-15T23:59", None), ("2022", None)])
def test_an_event_that_can_touch_its_period_is_left_alone(date: str, end: str | None) -> None:
    within = period("p", "2022-09-12", "2022-09-15")
    assert said(corpus(periods=(within,), events=(event("e", date, end, period="p"),))) == []
