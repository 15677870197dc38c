"""What an article gets from its document and what from its record."""

import pytest

from site_builder import assemble
from site_builder.model.article import Article
from site_builder.model.dates import Basis, PartialDate
from site_builder.model.language import EN, ZH, LanguageCode, localized
from site_builder.model.records import ArticleRecord, Records
from tests.assemble.making import article, examined, located, period, source

PERIODS = (period("2022-09", "2022-09-12", "2022-09-16"), period("2023-09", "2023-09-19", "2023-09"))


def only(records: Records, **document: str | None) -> Article:
    return assemble.corpus([examined(**document)], records)[0].articles[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2022-09-12", "2022-09"),
        ("2022-09-16T23:59+04:00", "2022-09"),
        ("2022-09-17", None),
        ("2023-09-30", "2023-09"),
        ("2022", None),
        (None, None),
    ],
)
def test_the_period_of_an_article_follows_from_its_date(date: str | None, expected: str | None) -> None:
    assert only(Records(periods=PERIODS), date=date).period == expected


def test_a_record_may_name_another_period() -> None:
    assert only(Records(periods=PERIODS, articles=(article(period=located("2023-09")),))).period == "2023-09"


def test_a_time_without_zone_gets_the_zone_of_its_source() -> None:
    records = Records(sources=(source("rfi", name="法广", timezone="Europe/Paris"),))

    assert only(records, date="2023-09-19T23:06", publisher="法广").metadata.publication.date == PartialDate.parse(
        "2023-09-19T23:06+02:00"
    )


@pytest.mark.parametrize("date", ["2023-09-19", "2023-09-19T23:06Z"])
def test_a_date_without_time_or_a_time_with_zone_is_left_alone(date: str) -> None:
    records = Records(sources=(source("rfi", name="法广", timezone="Europe/Paris"),))

    assert only(records, date=date, publisher="法广").metadata.publication.date == PartialDate.parse(date)


def test_a_zone_that_does_not_exist_is_an_error() -> None:
    records = Records(sources=(source("rfi", name="法广", timezone="Europe/Atlantis"),))

    problems = assemble.corpus([examined(date="2023-09-19T23:06", publisher="法广")], records)[1]
    assert [problem.code for problem in problems] == ["unknown-timezone"]


@pytest.mark.parametrize("zone", ["../../etc/passwd", "/etc/localtime", "", "Europe/Paris\x00"])
def test_a_zone_is_never_a_way_to_a_file(zone: str) -> None:
    found = assemble.corpus([examined()], Records(sources=(source("rfi", name="法广", timezone=zone),)))[1]

    assert [problem.code for problem in found] == (["unknown-timezone"] if zone else [])


def test_a_source_is_known_by_its_printed_name_whatever_the_spaces_and_case() -> None:
    records = Records(sources=(source("alj", name="Aljazeera 半岛网"),))

    assert only(records, publisher="ALJAZEERA半岛网").source.id == "alj"


def test_a_source_is_known_by_its_host_and_the_hosts_below_it() -> None:
    records = Records(sources=(source("alj", name="半岛", hosts=("aljazeera.net",)),))

    assert only(records, publisher="chinese.aljazeera.net").source.id == "alj"
    assert only(records, publisher="notaljazeera.net").source.id != "alj"


def test_what_a_site_below_another_calls_itself_counts_for_more_than_its_host() -> None:
    records = Records(sources=(source("un-sc", name="安理会", hosts=("un.org",)),))

    assert only(records, publisher="联合国新闻", address="https://news.un.org/zh/1").source.id != "un-sc"
    assert only(records, publisher="news.un.org", address="https://news.un.org/zh/1").source.id == "un-sc"
    assert only(records, publisher="联合国", address="https://www.un.org/zh/1").source.id == "un-sc"


def test_a_publisher_no_one_listed_is_named_as_the_seed_names_it() -> None:
    found = only(Records(), publisher="某某日报").source

    assert (found.has_record, found.name.get(ZH)) == (False, "某某日报")


def test_a_document_without_publisher_has_the_unknown_source() -> None:
    found = only(Records(strings=((EN, (("source.unknown", "Source not recorded"),)),))).source

    assert (found.id, found.name.get(EN)) == ("unknown", "Source not recorded")


def test_the_title_is_the_seeds_own_and_the_records_translation() -> None:
    title = only(Records(articles=(article(),))).title

    assert (title.get(ZH), title.get(EN)) == ("题目", "Title")


def test_an_article_without_title_is_called_by_its_slug() -> None:
    found = only(Records(), title="")

    assert found.title.get(ZH) == found.id


@pytest.mark.parametrize(("inferred", "basis"), [(True, Basis.INFERRED), (False, Basis.EDITOR)])
def test_a_date_from_the_record_says_that_it_is(inferred: bool, basis: Basis) -> None:
    record = ArticleRecord(
        located("a"), located("000_a.txt"), published=PartialDate.parse("2022-09"), published_inferred=inferred
    )
    publication = only(Records(articles=(record,))).metadata.publication

    assert (publication.date, publication.basis) == (PartialDate.parse("2022-09"), basis)
    assert publication.printed == "2022-09-14"


def test_an_article_takes_its_dating_note_its_official_text_and_its_source_from_the_record() -> None:
    official = ((LanguageCode("en"), "https://press.un.org/en/2022/sc15031.doc.htm"),)
    record = ArticleRecord(
        located("a"),
        located("000_a.txt"),
        source=located("un"),
        dating_note=localized(en="Dated by the meeting."),
        official=official,
    )
    found = only(Records(articles=(record,), sources=(source("un", name="联合国"),)), publisher="某某日报")

    assert (found.dating_note.get(EN), found.official, found.has_record) == ("Dated by the meeting.", official, True)
    assert (found.source.id, found.source.name.get(ZH)) == ("un", "联合国")


def test_an_article_without_a_record_says_so() -> None:
    found = only(Records())

    assert (found.dating_note.texts, found.official, found.has_record) == ((), (), False)


def test_a_source_that_no_one_listed_is_an_error_and_the_printed_publisher_stands() -> None:
    record = ArticleRecord(located("a"), located("000_a.txt"), source=located("um", 3))
    corpus, problems = assemble.corpus(
        [examined(publisher="某某日报")], Records(articles=(record,), sources=(source("un", name="联合国"),))
    )

    assert [(one.code, one.place.line) for one in problems] == [("unknown-source", 3)]
    assert corpus.articles[0].source.name.get(ZH) == "某某日报"
