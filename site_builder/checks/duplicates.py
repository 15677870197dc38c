"""The same document twice, or one body under two headlines."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from site_builder.model.article import Article
from site_builder.model.corpus import Corpus
from site_builder.model.problems import Place, Problem, warning

_SHARED = 0.7
"""Two documents are near duplicates if they share this part of the shorter one's sentences, by length."""

_COMMONPLACE = 20
"""A sentence in more documents than this tells nothing: a notice, a standing phrase."""

_SHORTEST = 10
_END = re.compile(r"[。！？!?；\n.;](?:(?<![.;])|\s+)")
_NOISE = re.compile(r"[\W_](?<!\n)[^\w\n]*")


def check(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each article whose seed, body or most sentences stand in an earlier article too."""
    sentences = [_sentences(article) for article in corpus.articles]
    holders: dict[str, list[int]] = defaultdict(list)
    for position, own in enumerate(sentences):
        for sentence in own:
            holders[sentence].append(position)
    for position, own in enumerate(sentences):
        earlier = _most_alike(position, own, sentences, holders)
        if earlier is not None:
            yield _problem(corpus.articles[position], corpus.articles[earlier])


def _sentences(article: Article) -> frozenset[str]:
    """The sentences without spaces and punctuation, those too short to tell anything left out."""
    text = "\n".join([block.text for block in article.paragraphs])
    parts = _NOISE.sub("", _END.sub("\n", text)).split("\n")
    return frozenset([part for part in parts if len(part) >= _SHORTEST])


def _most_alike(
    position: int, own: frozenset[str], sentences: Sequence[frozenset[str]], holders: dict[str, list[int]]
) -> int | None:
    shared: Counter[int] = Counter()
    for sentence in own:
        holding = holders[sentence]
        if len(holding) <= _COMMONPLACE:
            for other in holding:
                if other < position:
                    shared[other] += len(sentence)
    if not shared:
        return None
    other, length = max(shared.items(), key=lambda item: (item[1], -item[0]))
    shorter = min(_length(own), _length(sentences[other]))
    return other if length >= _SHARED * shorter else None


def _length(sentences: frozenset[str]) -> int:
    return sum(map(len, sentences))


def _problem(article: Article, earlier: Article) -> Problem:
    place, other = Place(article.document.path), earlier.document.path
    hint = "take one of the two out of the seeds folder, or give each a record that says why both stand"
    if article.document.digest == earlier.document.digest:
        return warning("duplicate-seed", place, f"the same bytes as {other}", hint)
    if _sentences(article) == _sentences(earlier):
        return warning("duplicate-body", place, f"the same body as {other}", hint)
    return warning("near-duplicate", place, f"most of its sentences stand in {other} too", hint)
