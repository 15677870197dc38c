"""In which order names and documents stand: the rules that the method page publishes."""

import re
from unicodedata import normalize

from site_builder.model.chronicle import Actor
from site_builder.model.corpus import Corpus
from site_builder.model.language import Language, is_chinese

_MARKS = re.compile("[\u0300-\u036f]+")


def name_key(actor: Actor, language: Language) -> tuple[bytes, str]:
    """Where an actor stands among others of its kind."""
    return alphabetical(actor.name.read(language.origin.code).text, language), actor.id


def alphabetical(name: str, language: Language) -> bytes:
    """Where a name stands among others: Chinese by GB 18030 (pinyin for common characters), others by letter.

    Marks on letters do not count, so that É stands with E.
    """
    if is_chinese(language):
        return name.encode("gb18030", "replace")
    return _MARKS.sub("", normalize("NFKD", name)).casefold().encode()


def ranks(corpus: Corpus) -> dict[str, int]:
    """The place of each article when the newest come first and the undated last."""
    dated = [str(a.id) for a in reversed(corpus.articles) if a.metadata.publication.date is not None]
    undated = [str(a.id) for a in corpus.articles if a.metadata.publication.date is None]
    return {id_: place for place, id_ in enumerate((*dated, *undated))}
