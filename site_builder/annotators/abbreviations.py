"""States by one character, which names them only in compounds: 俄美两国, 亚、阿双方, 美方."""

from bisect import bisect_left
from collections.abc import Collection, Sequence

from site_builder.annotators.compounds import CHARACTERS
from site_builder.annotators.guards import is_ministry
from site_builder.annotators.sheet import Finder
from site_builder.model.chronicle import ActorId

Named = tuple[int, int, ActorId]
"""Start, end and actor, in the joined text."""

_PART_OF_WORD = frozenset("西东南北拉大白健审完赞冠季" + CHARACTERS)
_MINISTRIES = ("国防部", "外交部")
_REGIONS = ("中亚", "欧亚", "亚欧", "中欧", "中东", "欧美")


def find(text: str, named: Sequence[Named], in_full: Collection[ActorId], finder: Finder) -> list[Named]:
    """The states named by one character: only those the document also names in full, only where one can be meant.

    A state is named in full by the name of one of its bodies too (亚美尼亚国防部).
    """
    found = []
    countries: set[ActorId | None] = set()
    for pattern in finder.compounds:
        for match in pattern.finditer(text):
            if text[match.start() - 1 : match.start()] in _PART_OF_WORD or match[0].startswith(_REGIONS):
                continue
            countries = countries or {*in_full, *map(finder.country, in_full)}
            for offset, character in enumerate(match[0], match.start()):
                meant = [actor for actor in finder.abbreviations.get(character, ()) if actor in countries]
                if len(meant) == 1 and not _is_taken(offset, named):
                    found.append(_body(text, offset, meant[0], finder) or (offset, offset + 1, meant[0]))
    return found


def _body(text: str, offset: int, state: ActorId, finder: Finder) -> Named | None:
    """The ministry that the character and the words behind it name together (亚国防部)."""
    word = next((word for word in _MINISTRIES if text.startswith(word, offset + 1)), None)
    if word is None or not is_ministry(text, offset, offset + 1 + len(word)):
        return None
    form = next(iter(finder.forms.values())).get(word)
    bodies = [actor for actor in form.actors if finder.country(actor) == state] if form else []
    return (offset, offset + 1 + len(word), bodies[0]) if len(bodies) == 1 else None


def _is_taken(offset: int, named: Sequence[Named]) -> bool:
    before = bisect_left(named, (offset + 1,)) - 1
    return before >= 0 and named[before][1] > offset
