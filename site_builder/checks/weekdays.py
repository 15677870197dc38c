"""Days of the month in Chinese texts whose day of the week does not agree (9月12日周一)."""

import re
from collections.abc import Iterator
from datetime import date

from site_builder.model.article import Article
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question

_DAYS = "一二三四五六日"
_WORDS = ("周", "星期", "礼拜", "週", "禮拜")
_RELATIVE = {"前年": -2, "去年": -1, "今年": 0, "明年": 1}
_YEAR = rf"(?:(?P<year>(?:19|20)\d\d)年|(?P<relative>{'|'.join(_RELATIVE)}))?"
_DATE = _YEAR + r"(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])[日号號]?"
_WEEKDAY = rf"(?:{'|'.join(_WORDS)})(?P<weekday>[一二三四五六日天])(?![一二三四五六日天至到])"
_DAY_THEN_WEEKDAY = re.compile(rf"(?<!\d){_DATE}[（(]?{_WEEKDAY}")
_WEEKDAY_THEN_DAY = re.compile(rf"(?<![\d日号號（(]){_WEEKDAY}[（(]?{_DATE}(?!\d)")


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each day and weekday that do not agree, where the year is printed or known from publication."""
    for article in corpus.articles:
        for block in article.paragraphs:
            text = block.text
            if "月" not in text or not any(word in text for word in _WORDS):
                continue
            for match in (*_DAY_THEN_WEEKDAY.finditer(text), *_WEEKDAY_THEN_DAY.finditer(text)):
                yield from _compare(match, article, block.lines.first)


def _compare(match: re.Match[str], article: Article, line: int) -> Iterator[Problem]:
    day = _day(match, article)
    if day is None:
        return
    meant, printed = _DAYS[day.weekday()], match["weekday"].replace("天", "日")
    if meant != printed:
        message = f"the text says {match.group()!r}, but {day.isoformat()} was 星期{meant}"
        hint = "a slip of the source? Say so in a note of the article's record; the text itself stays as it is"
        yield question("weekday-disagrees", Place(article.document.path, line), message, hint)


def _day(match: re.Match[str], article: Article) -> date | None:
    """The day that is meant: in the year printed, or else the one nearest to publication; None if not known."""
    month, day = int(match["month"]), int(match["day"])
    if match["year"]:
        return _date(int(match["year"]), month, day)
    published = article.metadata.publication.date
    if published is None or published.month is None:
        return None
    if match["relative"]:
        return _date(published.year + _RELATIVE[match["relative"]], month, day)
    middle = published.earliest().date()
    near = (_date(middle.year + offset, month, day) for offset in (-1, 0, 1))
    return min((one for one in near if one), key=lambda one: abs(one - middle), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
