"""Documents that no editor has written a record for."""

from collections.abc import Iterator

from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each article without a record: it is published as the program alone understands it."""
    for article in corpus.articles:
        if not article.has_record:
            message = "no record in content/articles/: the summary, translation and period are missing or proposed"
            hint = f"start one with: python -m site_builder propose {article.document.seed}"
            yield question("no-record", Place(article.document.path), message, hint)
