"""Days printed with a day of the week that does not agree (9月12日周二), in the texts and in the editors' records."""

from collections.abc import Iterator

from site_builder.checks import slips
from site_builder.model.article import Article
from site_builder.model.chronicle import Event
from site_builder.model.corpus import Corpus
from site_builder.model.language import LocalizedText
from site_builder.model.problems import Place, Problem, question, warning
from site_builder.model.weekdays import CHINESE, ENGLISH, DayAndWeekday, pairs


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each such pair in a text, a warning for each in an editor's own words."""
    for article in corpus.articles:
        yield from _in_text(article)
        words = [sentence.text for sentence in article.summary] + [note.text for note in article.notes]
        for pair in _disagreeing([*words, article.dating_note], article):
            yield _slip(pair, f"the record of {article.id!r}", "content/articles")
    for event in corpus.events:
        for pair in _disagreeing([event.text, event.basis, event.note], event):
            yield _slip(pair, f"the event {event.id!r}", "content/events")


def _in_text(article: Article) -> Iterator[Problem]:
    for number, block in enumerate(article.paragraphs, 1):
        for pair in pairs(block.text, article.metadata.publication.date):
            if not pair.agrees:
                message = f"the text says {pair.printed!r}, but {pair.day.isoformat()} was {_name(pair)}"
                place = Place(article.document.path, block.lines.first)
                yield question("weekday-disagrees", place, message, slips.hint(article, number))


def _disagreeing(texts: list[LocalizedText], of: Article | Event) -> Iterator[DayAndWeekday]:
    near = of.date if isinstance(of, Event) else of.metadata.publication.date
    for text in texts:
        for _, words in text.texts:
            yield from (pair for pair in pairs(words, near) if not pair.agrees)


def _slip(pair: DayAndWeekday, where: str, file: str) -> Problem:
    message = f"{where} says {pair.printed!r}, but {pair.day.isoformat()} was {_name(pair)}"
    return warning("record-weekday", Place(file), message, "mend the day, or quote the source and say that it errs")


def _name(pair: DayAndWeekday) -> str:
    day = pair.day.weekday()
    return ENGLISH[day] if pair.printed.isascii() else f"星期{CHINESE[day]}"
