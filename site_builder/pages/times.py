"""What the pictures of time show: the events and documents of a period, and of all periods side by side."""

from collections import Counter
from collections.abc import Iterator

from site_builder.model import urls
from site_builder.model.article import Article
from site_builder.model.chronicle import BACKGROUND, Event, Period, PeriodId
from site_builder.model.corpus import Corpus
from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.model.urls import Route
from site_builder.pages.edition import Edition
from site_builder.pages.pictures.overview import Overview, Section, overview
from site_builder.pages.pictures.timeline import Item, Timeline, gathered, timeline

LONGEST_TITLE = 60


def anchor_of(date: PartialDate) -> str:
    """The fragment of a day (or a coarser date) in a list of events by day."""
    return f"day-{date.iso()}"


def timeline_of(edition: Edition, period: Period) -> Timeline | None:
    """A period's line: every event leads to its entry on the period's page, every document to its own."""
    events = [event for event in edition.corpus.events if event.period == period.id]
    told = [_item(edition, event) for event in events if event.claimed_by is None]
    claimed = [_item(edition, event) for event in events if event.claimed_by is not None]
    lanes = (
        ("timeline.told", gathered(told, lambda day: f"#{anchor_of(day)}")),
        ("timeline.claimed", gathered(claimed, lambda day: f"#{anchor_of(day)}")),
    )
    documents = list(_documents(edition, period.id))
    return timeline(period.start, period.end, lanes, gathered(documents, lambda _: "#documents"))


def overview_of(edition: Edition, chronology: str) -> Overview | None:
    """All periods side by side; each day leads to its heading in the chronology, which is at this path."""
    corpus = edition.corpus
    sections = [
        Section(
            accent=edition.accents[period.id],
            start=period.start,
            end=period.end,
            events=gathered([_item(edition, e) for e in corpus.events if e.period == period.id], lambda _: ""),
            documents=gathered(list(_documents(edition, period.id)), lambda _: ""),
            days=_days(corpus, period, chronology),
        )
        for period in corpus.periods
    ]
    apart = edition.path(Route("chronology-period", BACKGROUND))
    return overview(sections, sum(event.period is None for event in corpus.events), apart)


def _days(corpus: Corpus, period: Period, chronology: str) -> list[tuple[PartialDate, str, int]]:
    days = Counter(event.date.date_only() for event in corpus.events if event.period == period.id)
    ordered = sorted(days, key=lambda day: day.sort_key())
    return [(day, f"{chronology}#{anchor_of(day)}", days[day]) for day in ordered]


def _item(edition: Edition, event: Event) -> Item:
    title = _short(edition.read(event.text))
    return Item(f"#{urls.event_anchor(event.id)}", title, event.date, event.end, vague=bool(event.part_of_day))


def _documents(edition: Edition, period: PeriodId) -> Iterator[Item]:
    for article in edition.corpus.articles:
        date = article.metadata.publication.date
        if article.period == period and date is not None:
            yield _document(edition, article, date)


def _document(edition: Edition, article: Article, date: PartialDate) -> Item:
    line = edition.articles[article.id]
    return Item(line.path, _short(line.title), date, vague=line.inferred)


def _short(words: Reading) -> Reading:
    if len(words.text) <= LONGEST_TITLE:
        return words
    return Reading(f"{words.text[:LONGEST_TITLE].rstrip()}…", words.language, words.fallback)
