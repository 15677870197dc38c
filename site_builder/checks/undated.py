"""Articles whose date of publication nobody knows."""

from collections.abc import Iterator

from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each article without a date of publication: it stands last, and in no period."""
    for article in corpus.articles:
        if article.metadata.publication.date is None:
            hint = f"add to its record ({article.id}): published: {{date: …, basis: inferred, note: {{zh: …, en: …}}}}"
            yield question("undated-article", Place(article.document.path), "when was this published?", hint)
