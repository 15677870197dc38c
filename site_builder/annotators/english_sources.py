"""According to whom an English sentence says something, and who carried or published that."""

import re

from site_builder.annotators.english_speakers import document_of, phrase, who
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.article import ChainLink

_CARRIED = re.compile(
    r"(?P<what>.+?),? (?:(?:cited|quoted|carried|published|reported|released|relayed|seen|obtained) by|as told to"
    r"|in comments "
    r"(?:to|carried by)) (?P<medium>.+)$"
)


def source_named(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """Whose words a sentence gives ``according to`` this phrase, with who passed them on."""
    text = marked.text
    carried = _CARRIED.fullmatch(text, start, end)
    if carried is None:
        return document_of(marked, start, end, talk) or who(marked, start, end, talk)
    medium = phrase(marked, *carried.span("medium"), talk)
    what = carried.span("what")
    source = document_of(marked, *what, talk) or who(marked, *what, talk)
    if source is None or medium is None:
        return source or medium
    return Speaker(
        source.text, source.actors, source.certainty, source.is_person, source.is_media, source.named,
        (ChainLink(medium.text, medium.actors[0]),),
    )  # fmt: skip
