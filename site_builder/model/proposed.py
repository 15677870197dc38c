"""Sentences of an article that name a date: what an editor could make events of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from site_builder.model.article import Article, DateMention
from site_builder.model.dates import Precision

_END = re.compile(r"[。！？；\n]|[.!?](?=\s+[^\sa-z])")
_CLOSING = "”’」』）)\"'"
_ROUGH = (Precision.YEAR, Precision.DECADE)


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence, the paragraph it stands in (from 1), and the first date that it names."""

    sentence: str
    mention: DateMention
    printed: str


def dated_sentences(article: Article) -> Iterator[DatedSentence]:
    """The sentences that name a day, a span or a month, in order; years alone are mostly background."""
    seen: tuple[int, int] = (0, 0)
    blocks = article.paragraphs if article.annotations.dates else ()
    for mention in article.annotations.dates:
        if mention.date.precision in _ROUGH and mention.last is None:
            continue
        text = blocks[mention.paragraph - 1].text
        start, end = _sentence(text, mention)
        if (mention.paragraph, start) != seen:
            seen = (mention.paragraph, start)
            yield DatedSentence(text[start:end].strip(), mention, text[mention.start : mention.end])


def _sentence(text: str, mention: DateMention) -> tuple[int, int]:
    start = 0
    for stop in _END.finditer(text, 0, mention.start):
        start = stop.end()
    while start < mention.start and text[start] in _CLOSING:
        start += 1
    found = _END.search(text, mention.end)
    end = found.end() if found else len(text)
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return start, end
