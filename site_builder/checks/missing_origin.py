"""Articles that do not say where they were found."""

from collections.abc import Iterator

from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each article without an original address. A UN symbol is an address in itself."""
    for article in corpus.articles:
        if article.metadata.address is None and not article.metadata.symbol:
            message = "the seed does not record the original address"
            hint = "if you know it, say so in a note of the article's record (paragraph: 0)"
            yield question("origin-not-recorded", Place(article.document.path), message, hint)
