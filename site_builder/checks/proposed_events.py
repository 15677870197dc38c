"""Documents whose dated sentences no event cites."""

from collections.abc import Iterator
from itertools import islice

from site_builder.model.article import DateSource
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question
from site_builder.model.proposed import DatedSentence, dated_sentences

_SHOWN = 3
_LONGEST = 60


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each article that names days but has no event: the first of its dated sentences."""
    for article in corpus.articles:
        if corpus.events_of_article.get(article.id) or not article.annotations.dates:
            continue
        found = list(islice(dated_sentences(article), _SHOWN))
        if found:
            message = "no event cites it; dated sentences: " + "; ".join(_shown(one) for one in found)
            hint = f"start events with: python -m site_builder propose {article.document.seed}"
            yield question("events-proposed", Place(article.document.path), message, hint)


def _shown(one: DatedSentence) -> str:
    mention = one.mention
    date = mention.date.iso() + (f"/{mention.last.iso()}" if mention.last else "")
    known = "" if mention.source is DateSource.PRINTED else f" from {mention.source.value} {mention.antecedent}"
    words = one.sentence if len(one.sentence) <= _LONGEST else f"{one.sentence[:_LONGEST]}…"
    return f"p{mention.paragraph} {date} ({one.printed!r}{known}): {words}"
