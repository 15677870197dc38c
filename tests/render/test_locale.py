import pytest

from site_builder.model.dates import PartialDate
from site_builder.render.locale import Locale

ZH, EN = Locale("zh-Hans"), Locale("en")


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("2022-09-13", "2022年9月13日", "13 September 2022"),
        ("2022-09", "2022年9月", "September 2022"),
        ("2022", "2022年", "2022"),
        ("2022-09-13T00:05+04:00", "2022年9月13日", "13 September 2022"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(text: str, zh: str, en: str) -> None:
    assert (ZH.date(date(text)), EN.date(date(text))) == (zh, en)


def test_only_chinese_dates_carry_the_weekday() -> None:
    assert ZH.weekday_date(date("2022-09-13")) == "2022年9月13日 星期二"
    assert EN.weekday_date(date("2022-09-13")) == "13 September 2022"


@pytest.mark.parametrize(
    ("start", "end", "zh", "en"),
    [
        ("2022-09-12", "2022-09-14", "2022年9月12日至14日", "12–14 September 2022"),
        ("2022-09-12", "2022-10-01", "2022年9月12日至10月1日", "12 September – 1 October 2022"),
        ("2022-09-12", "2023-05-01", "2022年9月12日至2023年5月1日", "12 September 2022 – 1 May 2023"),
        ("2020-09", "2020-11", "2020年9月至11月", "September – November 2020"),
        ("2020", "2021", "2020–2021年", "2020–2021"),
        ("2022-09-12", "2022-09-12", "2022年9月12日", "12 September 2022"),
    ],
)
def test_a_span_says_once_what_its_ends_share(start: str, end: str, zh: str, en: str) -> None:
    # CLDR sets thin spaces round some dashes; a reader sees a space either way.
    seen = [locale.span(date(start), date(end)).replace("\u2009", " ") for locale in (ZH, EN)]

    assert seen == [zh, en]


def test_numbers_plurals_and_languages_follow_the_locale() -> None:
    assert (ZH.number(1234567), EN.number(1234567)) == ("1,234,567", "1,234,567")
    assert (ZH.plural(1), EN.plural(1), EN.plural(2)) == ("other", "one", "other")
    assert (ZH.language("fr"), EN.language("zh-Hans"), EN.language("xx")) == ("法语", "Chinese", "")


def test_full_stops_of_chinese_need_no_gap() -> None:
    assert (ZH.gap, EN.gap) == ("", " ")


def test_an_unknown_tag_is_written_as_english() -> None:
    assert Locale("q!").date(date("2022-09-13")) == "13 September 2022"


def test_a_span_of_ends_that_are_not_equally_precise_is_left_to_the_words_of_the_interface() -> None:
    assert (ZH.span(date("2020-09"), date("2020-11-10")), EN.span(date("2020"), date("2020-11"))) == ("", "")


@pytest.mark.parametrize(
    ("tag", "day", "span"),
    [
        ("fr", "mardi 13 septembre 2022", "12–14 septembre 2022"),
        ("ru", "вторник, 13 сентября 2022 г.", "12–14 сентября 2022 г."),
        ("hy", "2022 թ. սեպտեմբերի 13, երեքշաբթի", "12–14 սեպտեմբերի, 2022 թ."),
        ("ja", "2022年9月13日火曜日", "2022年9月12日～14日"),
    ],
)
def test_other_languages_write_dates_as_cldr_does(tag: str, day: str, span: str) -> None:
    locale = Locale(tag)
    seen = (locale.weekday_date(date("2022-09-13")), locale.span(date("2022-09-12"), date("2022-09-14")))

    assert tuple(text.replace("\u202f", " ") for text in seen) == (day, span)


def test_the_languages_of_the_united_nations_have_their_names() -> None:
    tags = ("ar", "zh", "en", "fr", "ru", "es")

    assert [ZH.language(tag) for tag in tags] == ["阿拉伯语", "中文", "英语", "法语", "俄语", "西班牙语"]
    assert [EN.language(tag) for tag in tags] == ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"]


def test_only_some_languages_run_from_right_to_left() -> None:
    assert (ZH.rtl, EN.rtl, Locale("ar").rtl) == (False, False, True)
