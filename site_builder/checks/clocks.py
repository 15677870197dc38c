"""Times given in local time and in that of a named zone that cannot both be right, and events that differ from them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import accumulate

from site_builder.checks import slips
from site_builder.model.article import Article
from site_builder.model.chronicle import Citation
from site_builder.model.clocks import TwoClocks, twice
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.problems import Place, Problem, question, warning

_QUARTER = 15
"""Every zone in use is a whole number of quarters of an hour from UTC."""


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each such time in a text, a warning for each event that has another offset than its source."""
    moments: dict[Citation, list[tuple[str, PartialDate]]] = {}
    for event in corpus.events:
        if event.date.hour is not None and event.date.offset is not None:
            for citation in event.citations:
                moments.setdefault(citation, []).append((event.id, event.date))
    for article in corpus.articles:
        texts = [block.text for block in article.paragraphs]
        given = list(twice("\n".join(texts)))
        if not given:
            continue
        starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        found = [(bisect_right(starts, clocks.start), clocks) for clocks in given]
        yield from _in_text(article, found)
        for number, clocks in found:
            for id_, date in moments.get(Citation(article.id, number), ()):
                yield from _compare(id_, date, clocks, article)


def _in_text(article: Article, found: list[tuple[int, TwoClocks]]) -> Iterator[Problem]:
    moment = _moment(article)
    offsets = Counter(clocks.offset(_ahead(clocks, moment)) for _, clocks in found)
    usual = max(offsets, key=lambda offset: (offsets[offset], -abs(offset)))
    for number, clocks in found:
        offset = clocks.offset(_ahead(clocks, moment))
        hint = slips.hint(article, number)
        place = Place(article.document.path, article.paragraphs[number - 1].lines.first)
        if offset % _QUARTER:
            message = f"{clocks.printed!r} makes local time UTC{_signed(offset)}, which no zone is"
            yield question("clocks-disagree", place, message, hint)
        elif offset != usual:
            message = f"{clocks.printed!r} makes local time UTC{_signed(offset)}, elsewhere it is UTC{_signed(usual)}"
            yield question("clocks-disagree", place, message, hint)
        elif _ahead(clocks, moment):
            literal = _signed(clocks.offset())
            message = (
                f"{clocks.printed!r} names a standard time in summer; daylight time makes local time"
                f" UTC{_signed(offset)}, the standard time UTC{literal}"
            )
            yield question("standard-time-in-summer", place, message, hint)


def _compare(id_: str, date: PartialDate, clocks: TwoClocks, article: Article) -> Iterator[Problem]:
    """A warning if the event is at the local time given but in another zone."""
    offset = clocks.offset(_ahead(clocks, _moment(article)))
    if (date.hour or 0) * 60 + (date.minute or 0) == clocks.local and date.offset != offset:
        message = (
            f"the event {id_!r} has UTC{_signed(date.offset or 0)}, its source {clocks.printed!r} UTC{_signed(offset)}"
        )
        yield warning("event-offset", Place("content/events"), message, "mend the offset of its date")


def _moment(article: Article) -> datetime | None:
    date = article.metadata.publication.date
    return date.earliest() if date and date.month else None


def _ahead(clocks: TwoClocks, moment: datetime | None) -> bool:
    return moment is not None and clocks.zone.in_summer(moment)


def _signed(offset: int) -> str:
    hours, minutes = divmod(abs(offset), 60)
    return f"{'-' if offset < 0 else '+'}{hours}" + (f":{minutes:02}" if minutes else "")
