"""What cites the paragraphs of an article: events, and the claims of disputes and figures."""

from collections.abc import Iterator

from site_builder.model.article import Article
from site_builder.model.claims import Claim
from site_builder.model.urls import Route, between
from site_builder.pages.body import Cited, CitedLine, CitedMark, cited_by
from site_builder.pages.edition import Edition


def citing(edition: Edition, article: Article, here: Route) -> Cited:
    """By paragraph what cites it, events before disputes before figures that stand in no dispute.

    ``here`` is the page that the marks stand on.
    """
    found = cited_by(edition.corpus, article)
    claims = edition.corpus.claims_of_article.get(article.id)
    if not claims:
        return found
    added: dict[int, dict[str, dict[str, CitedMark]]] = {}
    for claim in claims:
        marks = tuple(_marks(edition, claim, here))
        for citation in claim.citations:
            if citation.article == article.id:
                sorts = added.setdefault(citation.paragraph, {"cited.disputes": {}, "cited.figures": {}})
                for key, mark in marks:
                    sorts[key][f"{mark.href} {mark.name}"] = mark
    for number, sorts in added.items():
        lines = (CitedLine(key, tuple(marks.values())) for key, marks in sorts.items() if marks)
        found[number] = (*found.get(number, ()), *lines)
    return found


def _marks(edition: Edition, claim: Claim, here: Route) -> Iterator[tuple[str, CitedMark]]:
    """Where a claim is shown: in its disputes, or else in the table of figures of its period."""
    corpus = edition.corpus
    for dispute in corpus.disputes_of_claim.get(claim.id, ()):
        way = between(here, Route("dispute", dispute.id))
        yield "cited.disputes", CitedMark(None, edition.read(dispute.point), way)
    if claim.id not in corpus.disputes_of_claim and claim.quantity and claim.scope:
        table = Route("period", claim.period) if claim.period else Route("disputes")
        scope = edition.read(corpus.scope_by_id[claim.scope].text)
        yield "cited.figures", CitedMark(None, scope, f"{between(here, table)}#figures")
