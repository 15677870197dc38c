"""Statements that the program is not sure enough of to publish."""

from collections.abc import Iterator

from site_builder.model.article import Article, Statement
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each doubtful statement; those of reviewed paragraphs are settled already."""
    for article in corpus.articles:
        for statement in article.annotations.doubtful:
            yield _question(article, statement)


def _question(article: Article, statement: Statement) -> Problem:
    line = article.paragraphs[statement.paragraph - 1].lines.first
    message = (
        f"does {statement.speaker!r} say this in p{statement.paragraph}? {statement.quote!r}"
        f" (confidence {statement.confidence:.2f}; not published)"
    )
    hint = f"review the paragraph in content/statements/{article.id}.yaml (the propose command drafts it)"
    return question("doubtful-statement", Place(article.document.path, line), message, hint)
