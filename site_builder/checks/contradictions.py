"""Claims on the same thing that disagree, where no editor has said why."""

from collections.abc import Iterator
from itertools import groupby

from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, question


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question for each thing on which claims disagree without an explanation, naming the pairs."""
    unexplained = (one for one in corpus.contradictions if not one.explanation)
    for scope, pairs in groupby(unexplained, key=lambda one: one.scope):
        named = "; ".join(f"{pair.first.id!r} and {pair.second.id!r}" for pair in pairs)
        message = f"why do the claims on {scope.id!r} disagree? {named}"
        hint = "write the reason under 'explained:' of the scope, if the documents give one; none has to be found"
        yield question("unexplained-contradiction", Place("content/scopes.yaml"), message, hint)
