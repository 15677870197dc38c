import pytest

from site_builder.model.dates import PartialDate
from site_builder.model.language import EN, ZH
from site_builder.render.locale import Locale
from site_builder.render.moments import Moments
from site_builder.render.strings import Strings
from tests.pages import fixture


def moments(code: str) -> Moments:
    language = ZH if code == "zh" else EN
    locale = Locale("zh-Hans" if code == "zh" else "en")
    return Moments(locale, Strings(language, fixture.strings()[language], locale))


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def test_the_machine_form_keeps_the_precision_and_the_offset() -> None:
    assert moments("zh").moment(date("2022-09-13T00:05+04:00")) == (
        '<time datetime="2022-09-13T00:05+04:00">2022年9月13日 星期二 00:05 UTC+4</time>'
        ' <span class="utc">= 2022年9月12日 20:05 UTC</span>'
    )
    assert moments("en").moment(date("2022-09")) == '<time datetime="2022-09">September 2022</time>'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2022-09-13T09:28:50Z", "09:28 UTC"),
        ("2022-09-13T09:00-05:00", '09:00 UTC−5</time> <span class="utc">= 14:00 UTC</span>'),
        ("2022-09-13T09:00+05:30", "09:00 UTC+5:30"),
        ("2022-09-13T09:00", "09:00 (zone unknown)"),
    ],
)
def test_a_clock_says_its_zone_and_never_guesses_one(text: str, shown: str) -> None:
    assert shown in moments("en").clock(date(text))


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("zh", "2022-09-14T20+04:00", '20时 UTC+4</time> <span class="utc">= 16时 UTC</span>'),
        ("en", "2022-09-14T20+04:00", '8 pm UTC+4</time> <span class="utc">= 4 pm UTC</span>'),
        ("en", "2022-09-14T20+05:30", '8 pm UTC+5:30</time> <span class="utc">= 14:30 UTC</span>'),
    ],
)
def test_an_hour_is_not_given_minutes_that_nobody_said(code: str, text: str, shown: str) -> None:
    assert shown in moments(code).clock(date(text))
    assert f'datetime="{text.replace("+", ":00+")}"' in moments(code).clock(date(text))


def test_a_day_has_no_clock() -> None:
    assert moments("en").clock(date("2022-09-13")) == ""


def test_a_decade_is_words_since_no_machine_form_exists() -> None:
    assert (moments("zh").date(date("1990s")), moments("en").date(date("1990s"))) == ("1990年代", "1990s")
    assert moments("en").span(date("1980s"), date("1994")) == '1980s – <time datetime="1994">1994</time>'


def test_a_span_of_dates_not_equally_precise_is_put_in_words() -> None:
    start, end = date("2020-09"), date("2020-11-10")

    assert moments("zh").span(start, end) == (
        '<time datetime="2020-09">2020年9月</time>至<time datetime="2020-11-10">2020年11月10日</time>'
    )
    assert "</time> – <time" in moments("en").span(start, end)


def test_a_span_within_one_day_is_that_day() -> None:
    assert moments("en").span(date("2022-09-13T01:00"), date("2022-09-13T02:00")) == moments("en").date(
        date("2022-09-13")
    )
