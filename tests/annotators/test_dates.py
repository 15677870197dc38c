"""The dates that texts name: what is printed, what it means, and from what that was worked out."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from site_builder.annotators import annotate
from site_builder.model.article import DateMention
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import DocumentKind, Metadata
from tests.annotators.making import FINDER, document

CHINESE = [
    # printed in full
    ("他于2022年9月13日说", "2022年9月13日", "2022-09-13", "printed", ""),
    ("2020年11月的声明", "2020年11月", "2020-11", "printed", ""),
    ("2020年的战争", "2020年", "2020", "printed", ""),
    ("1990年代开战", "1990年代", "1990s", "printed", ""),
    ("上世纪80年代", "上世纪80年代", "1980s", "printed", ""),
    ("20世纪90年代末", "20世纪90年代", "1990s", "printed", ""),
    ("于2022-09-13发布", "2022-09-13", "2022-09-13", "printed", ""),
    # the rest from publication
    ("9月13日凌晨", "9月13日", "2022-09-13", "publication", "2022-09-14"),
    ("12月25日", "12月25日", "2022-12-25", "publication", "2022-09-14"),
    ("8月份有人死亡", "8月", "2022-08", "publication", "2022-09-14"),
    ("他13日证实", "13日", "2022-09-13", "publication", "2022-09-14"),
    ("他31日证实", "31日", "2022-08-31", "publication", "2022-09-14"),
    ("今年5月成立", "今年5月", "2022-05", "publication", "2022-09-14"),
    ("去年12月3日", "去年12月3日", "2021-12-03", "publication", "2022-09-14"),
    ("昨天傍晚", "昨天", "2022-09-13", "publication", "2022-09-14"),
    ("明日开会", "明日", "2022-09-15", "publication", "2022-09-14"),
    ("他周二表示", "周二", "2022-09-13", "publication", "2022-09-14"),
    ("他周四表示", "周四", "2022-09-08", "publication", "2022-09-14"),
    ("会议将于周四举行", "周四", "2022-09-15", "publication", "2022-09-14"),
    ("上周五", "上周五", "2022-09-09", "publication", "2022-09-14"),
    ("下星期一", "下星期一", "2022-09-19", "publication", "2022-09-14"),
    ("上个月", "上个月", "2022-08", "publication", "2022-09-14"),
    ("上月8日会谈", "上月8日", "2022-08-08", "publication", "2022-09-14"),
    ("1895年4月17日签约", "1895年4月17日", "1895-04-17", "printed", ""),
    # in Chinese numerals and wide digits
    ("二〇二二年九月十三日，他说", "二〇二二年九月十三日", "2022-09-13", "printed", ""),
    ("一九九四年达成", "一九九四年", "1994", "printed", ""),
    ("十二月二十五日会谈", "十二月二十五日", "2022-12-25", "publication", "2022-09-14"),
    ("廿三日会谈", "廿三日", "2022-09-23", "publication", "2022-09-14"),
    ("八月下旬", "八月", "2022-08", "publication", "2022-09-14"),
    ("去年九月三日", "去年九月三日", "2021-09-03", "publication", "2022-09-14"),
    ("上世纪九十年代", "上世纪九十年代", "1990s", "printed", ""),
    ("９月１３日", "９月１３日", "2022-09-13", "publication", "2022-09-14"),
    # what is planned, and what is said on a day of what is planned
    ("周四，安理会将开会", "周四", "2022-09-15", "publication", "2022-09-14"),
    ("周二，总统表示将继续", "周二", "2022-09-13", "publication", "2022-09-14"),
    ("他周四表示，将撤军", "周四", "2022-09-08", "publication", "2022-09-14"),
    ("将撤军，他周四说", "周四", "2022-09-08", "publication", "2022-09-14"),
]
SPANS = [
    ("9月12日至13日夜间", "2022-09-12", "2022-09-13"),
    ("9月8日和9日访问", "2022-09-08", "2022-09-09"),
    ("12月30日至1月2日", "2022-12-30", "2023-01-02"),
    ("15日和16日举行", "2022-09-15", "2022-09-16"),
    ("上周，一名士兵", "2022-09-05", "2022-09-11"),
    ("本周早些时候", "2022-09-12", "2022-09-18"),
    ("九月十二日至十三日夜间", "2022-09-12", "2022-09-13"),
    ("本月12日至13日", "2022-09-12", "2022-09-13"),
]
NOTHING = [
    "连续3日",
    "3日内",
    "过去10日",
    "每周三次",
    "一周二次",
    "周一至周五",
    "3个月",
    "2月30日",
    "13日游",
    "第13日",
    "占25.3%",
    "上周末",
    "当天他说",
    "九月三十一日",
    "13月5日",
    "0000年1月1日",
    "99999年9月9日",
    "1500年历史",
    "连续三十日",
    "一百二十三日",
    "十二号公路",
    "十月革命",
    "三月之后",
    "一天，一个月，一年",
    "",
]
ENGLISH = [
    ("on 13 September 2022 he", "13 September 2022", "2022-09-13"),
    ("the 13th of September", "13th of September", "2022-09-13"),
    ("on September 13, 2022,", "September 13, 2022", "2022-09-13"),
    ("on Sept. 13 they", "Sept. 13", "2022-09-13"),
    ("in November 2020", "November 2020", "2020-11"),
    ("since September 13, he", "September 13", "2022-09-13"),
    ("in August, he", "August", "2022-08"),
    ("since 2020, they", "2020", "2020"),
    ("the late 1980s", "1980s", "1980s"),
    ("said yesterday that", "yesterday", "2022-09-13"),
    ("said on Tuesday", "Tuesday", "2022-09-13"),
    ("said on Thursday that it would leave", "Thursday", "2022-09-08"),
    ("it would leave, the ministry said on Thursday", "Thursday", "2022-09-08"),
    ("said it would meet on Thursday", "Thursday", "2022-09-15"),
    ("on Thursday, the Council is due to meet", "Thursday", "2022-09-15"),
    ("will meet on Thursday", "Thursday", "2022-09-15"),
    ("last month", "last month", "2022-08"),
]


def found(
    *paragraphs: str,
    date: str | None = "2022-09-14",
    language: str = "zh-Hans",
    kind: DocumentKind = DocumentKind.NEWS,
) -> Iterator[tuple[str, DateMention]]:
    publication = Publication(PartialDate.parse(date), Basis.PRINTED) if date else Publication()
    metadata = Metadata(language=language, publication=publication)
    for mention in annotate(replace(document(*paragraphs, kind=kind), metadata=metadata), FINDER).dates:
        yield paragraphs[mention.paragraph - 1][mention.start : mention.end], mention


@pytest.mark.parametrize(("text", "printed", "date", "source", "antecedent"), CHINESE)
def test_a_date_is_found_with_its_reasoning(text: str, printed: str, date: str, source: str, antecedent: str) -> None:
    ((words, mention),) = found(text)
    assert (words, mention.date.iso(), mention.last) == (printed, date, None)
    assert (mention.source, mention.antecedent) == (source, antecedent)


@pytest.mark.parametrize(("text", "first", "last"), SPANS)
def test_a_span_has_two_ends(text: str, first: str, last: str) -> None:
    ((_, mention),) = found(text)
    assert mention.last is not None
    assert (mention.date.iso(), mention.last.iso()) == (first, last)


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_no_day_is_left_alone(text: str) -> None:
    assert [(words, mention.date.iso()) for words, mention in found(text)] == []


@pytest.mark.parametrize(("text", "printed", "date"), ENGLISH)
def test_english_dates_are_found(text: str, printed: str, date: str) -> None:
    ((words, mention),) = found(text, language="en")
    assert (words, mention.date.iso()) == (printed, date)


def test_the_month_may_stand_without_its_day_of_the_week_beside_it() -> None:
    assert [words for words, _ in found("周二(9月13日）宣布，9月13日周二，9月13周二上午")] == [
        "9月13日",
        "9月13日",
        "9月13",
    ]


def test_a_list_goes_on_in_the_year_it_began_in() -> None:
    dates = [(m.date.iso(), m.source.value, m.antecedent) for _, m in found("2021年1月11日和11月26日，2021年5月和11月")]
    assert dates == [
        ("2021-01-11", "printed", ""),
        ("2021-11-26", "last-date", "2021年1月11日"),
        ("2021-05", "printed", ""),
        ("2021-11", "last-date", "2021年5月"),
    ]


def test_a_day_in_the_sentence_of_a_date_is_of_its_month() -> None:
    dates = [(m.date.iso(), m.source.value) for _, m in found("2020年9月27日开战，30日停火。30日他说。")]
    assert dates == [("2020-09-27", "printed"), ("2020-09-30", "last-date"), ("2022-08-30", "publication")]


def test_that_day_is_the_last_one_named() -> None:
    dates = [m.date.iso() for _, m in found("于9月12日宣布。", "当天，有人说；次日又说。")]
    assert dates == ["2022-09-12", "2022-09-12", "2022-09-13"]


def test_in_a_record_yesterday_is_counted_from_the_meeting() -> None:
    ((_, mention),) = found("昨天商定停火", kind=DocumentKind.MEETING_RECORD)
    assert (mention.date.iso(), mention.source) == ("2022-09-13", "meeting")


@pytest.mark.parametrize("date", [None, "2022", "2022-09"])
def test_a_date_gains_nothing_where_no_day_is_known_to_count_from(date: str | None) -> None:
    assert list(found("昨天，周二，9月13日，13日，上周，去年", date=date)) == []


@pytest.mark.parametrize(
    "text", ["9月31日" * 50, "13日和" * 99, "0001年", "9999年12月31日，次日", "今天" * 99, "1月-1日"]
)
def test_odd_dates_break_nothing(text: str) -> None:
    list(found(text, text, date="9999-12-31"))
    list(found(text, text, date="0001-01-01"))
