"""Which form of an actor's name which source uses."""

from collections.abc import Mapping

from site_builder.model.chronicle import ActorId, Source
from site_builder.model.corpus import Corpus

_Found = dict[ActorId, dict[str, dict[str, Source]]]


class Forms:
    """The forms found in the texts of a corpus, gathered once, when they are first asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._found: _Found | None = None

    def all(self) -> Mapping[ActorId, Mapping[str, Mapping[str, Source]]]:
        """For each actor each form and the sources, by id, whose documents contain it."""
        if self._found is None:
            self._found = _gather(self._corpus)
        return self._found


def forms_of(forms: Forms, actor: ActorId) -> dict[str, tuple[Source, ...]]:
    """The forms that name an actor, the most widely used first, with the sources that use them."""
    found = forms.all().get(actor, {})
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return {form: tuple(sources[id_] for id_ in sorted(sources)) for form, sources in ordered}


def _gather(corpus: Corpus) -> _Found:
    found: _Found = {}
    for article in corpus.articles:
        texts = [block.text for block in article.paragraphs]
        mentions = article.annotations.mentions
        named = dict.fromkeys([(one.actor, texts[one.paragraph - 1][one.start : one.end]) for one in mentions])
        for actor, form in named:
            found.setdefault(actor, {}).setdefault(form, {})[article.source.id] = article.source
    return found
