"""Numbers of dead, wounded, houses … in the texts that no claim gives to anyone."""

from collections.abc import Iterator, Sequence

from site_builder.model.article import Article, ArticleId, Toll
from site_builder.model.blocks import TextBlock
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question

_MOST = 12


def check(corpus: Corpus) -> Iterator[Problem]:
    """One question for each article with such numbers, listing them."""
    quotes = _quotes(corpus)
    for article in corpus.articles:
        if article.annotations.tolls:
            paragraphs, covered = article.paragraphs, quotes.get(article.id, {})
            tolls = [toll for toll in article.annotations.tolls if not _is_covered(paragraphs, toll, covered)]
            if tolls:
                yield _question(article, tolls)


def _quotes(corpus: Corpus) -> dict[ArticleId, dict[int, list[str]]]:
    """The words of the claims that give a number, by article and paragraph."""
    found: dict[ArticleId, dict[int, list[str]]] = {}
    for claim in corpus.claims:
        if claim.quantity is not None:
            for citation in claim.citations:
                paragraphs = found.setdefault(ArticleId(citation.article), {})
                paragraphs.setdefault(citation.paragraph, []).append(claim.quote)
    return found


def _is_covered(paragraphs: Sequence[TextBlock], toll: Toll, quotes: dict[int, list[str]]) -> bool:
    """Whether it stands in the words of a claim (its qualifier may stand outside), or is no number (“many”)."""
    if toll.low is None and toll.high is None:
        return True
    text = paragraphs[toll.paragraph - 1].text
    for quote in quotes.get(toll.paragraph, ()):
        start = text.find(quote)
        if start < toll.end and toll.end <= start + len(quote):
            return True
    return False


def _question(article: Article, tolls: list[Toll]) -> Problem:
    texts = [block.text for block in article.paragraphs]
    listed = [f"p{toll.paragraph} {_around(texts[toll.paragraph - 1], toll)!r}" for toll in tolls[:_MOST]]
    more = f" and {len(tolls) - _MOST} more" if len(tolls) > _MOST else ""
    message = f"who gives these figures? {', '.join(listed)}{more}"
    hint = f"write a claim for each in content/claims/ (propose {article.document.seed} drafts them), or leave it"
    line = article.paragraphs[tolls[0].paragraph - 1].lines.first
    return question("uncovered-figure", Place(article.document.path, line), message, hint)


def _around(text: str, toll: Toll) -> str:
    return " ".join(text[toll.start : toll.end + 8].split())
