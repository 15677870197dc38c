"""Names in the texts that no actor has."""

import json
from collections.abc import Iterator

from site_builder.model.article import Article, UnknownName
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question

_MARGIN = 30


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each name that is no place's: where it first stands, its surroundings, an entry to complete."""
    found: dict[str, list[tuple[Article, UnknownName]]] = {}
    places = {name for locality in corpus.localities.values() for name in locality.names()}
    for article in corpus.articles:
        for unknown in article.annotations.unknown_names:
            if unknown.name in places:
                continue
            found.setdefault(unknown.name, []).append((article, unknown))
    for name, standing in found.items():
        article, unknown = standing[0]
        yield _question(name, article, unknown, elsewhere=len(standing) - 1)


def _question(name: str, article: Article, unknown: UnknownName, elsewhere: int) -> Problem:
    line, text = _where(article, unknown.paragraph)
    more = f" (and in {elsewhere} more articles)" if elsewhere > 1 else " (and in 1 more article)" if elsewhere else ""
    message = f"who is {name!r}?{more} In p{unknown.paragraph}: {_around(name, text)}"
    language = "zh" if not name.isascii() else "en"
    entry = f"- {{id: …, name: {{{language}: {json.dumps(name, ensure_ascii=False)}}}, kind: person}}"
    return question("unknown-name", Place(article.document.path, line), message, f"in content/actors/: {entry}")


def _where(article: Article, paragraph: int) -> tuple[int, str]:
    """The line of the seed and the text of a paragraph; 0 is the title."""
    if 1 <= paragraph <= len(article.paragraphs):
        block = article.paragraphs[paragraph - 1]
        return block.lines.first, block.text
    return 0, article.metadata.title


def _around(name: str, text: str) -> str:
    """The stretch of a text that shows how a name is used, on one line."""
    start = max(text.find(name), 0)
    first, last = max(start - _MARGIN, 0), start + len(name) + _MARGIN
    stretch = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{stretch}{'…' if last < len(text) else ''}"
