"""Names that are in no registry: what an editor may want to add."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from site_builder.annotators.lexicon import HEADS, one_of
from site_builder.annotators.offices import FOREIGN
from site_builder.annotators.sheet import Sheet
from site_builder.model.article import Annotations, Mention, UnknownName

Name = tuple[int, str]
"""Start and text, in the joined text."""


class _Taken(NamedTuple):
    """What mentions (in order, none overlapping another) have taken of the joined text."""

    starts: Sequence[int]
    mentions: Sequence[Mention]

    def paragraph(self, at: int) -> int:
        """The number of the paragraph in which a place lies."""
        return bisect_right(self.starts, at)

    def shares(self, start: int, end: int) -> bool:
        """Whether a mention shares a character with this span of one paragraph."""
        number = self.paragraph(start)
        offset = self.starts[number - 1]
        before = bisect_left(self.mentions, (number, end - offset), key=_PLACE_OF) - 1
        return before >= 0 and _END_OF(self.mentions[before]) > (number, start - offset)


_PLACE_OF, _END_OF = attrgetter("paragraph", "start"), attrgetter("paragraph", "end")
Look = Callable[[Sheet, _Taken], Iterator[Name]]

_LETTERS = FOREIGN + "义强以"
_INTERPUNCT = re.compile(rf"[{_LETTERS}]{{1,7}}(?:·[{_LETTERS}]{{1,7}}){{1,3}}")
_LATIN = tuple(
    re.compile(bracket + r"(?P<latin>[A-Z][\w.’'-]+(?: (?:de|la|von|van|al|[A-Z][\w.’'-]*)){0,4})[）)]")
    for bracket in ("（", r"\(")
)
"""Two patterns, for one that begins with a single character is searched for fastest."""
_HAN = re.compile(r"[\u4e00-\u9fff·-]{2,14}\Z")
_PLACE = re.compile(r"(?:地区|区|市|州|省|县|镇|村|河|湖|山|岛|海|组织|会议|走廊)$")
_AND_SAYS = r"[\u4e00-\u9fff]{2,5}?)(?=表示|称|指出|说|强调|宣布|证实|先生|女士)"
_TITLED = re.compile(f"(?:{one_of(HEADS)})(?P<name>{_AND_SAYS}")
_PERHAPS_TITLED = re.compile(f"[{''.join(sorted({head[-1] for head in HEADS}))}]({_AND_SAYS}")
"""The last character of a title will do; few paragraphs have even that."""
_ENGLISH = re.compile(
    r"\b(?:President|Prime Minister|Foreign Minister|Minister|Secretary|Ambassador|General|spokes(?:man|woman|"
    r"person)|Mr\.|Ms\.|Mrs\.) (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_VERB_NAME = re.compile(
    "就|也|则|还|在|对|向|和|与|及|们|并|随|今|昨|当|再|曾|严|明|公|强|一|这|都|均|[时上中后]$|^的|拒绝|多次|者$"
)


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the names that look like somebody's and are nobody's in the registry, each once, in order of place."""
    found: dict[str, UnknownName] = {}
    for name, paragraph in _speakers(sheet, so_far):
        found.setdefault(name, UnknownName(name, paragraph, "speaker-of-record"))
    taken = _Taken(sheet.starts, so_far.mentions)
    candidates = [
        (taken.paragraph(start), rank, start, name)
        for rank, (_, look) in enumerate(_LOOKS)
        for start, name in look(sheet, taken)
        if not taken.shares(start, start + len(name))
    ]
    for paragraph, rank, _, name in sorted(candidates):
        found.setdefault(name, UnknownName(name, paragraph, _LOOKS[rank][0]))
    if not found:
        return so_far
    return replace(so_far, unknown_names=tuple(sorted(found.values(), key=attrgetter("paragraph"))))


def _speakers(sheet: Sheet, so_far: Annotations) -> list[tuple[str, int]]:
    """The speakers of a record whom neither a speech nor a mention knows, each with its paragraph."""
    unknown = [(speech.speaker, speech.first) for speech in so_far.speeches if speech.actor is None]
    known = {sheet.texts[m.paragraph - 1][m.start : m.end] for m in so_far.mentions} if unknown else set()
    return [each for each in unknown if each[0] not in known]


def _with_interpunct(sheet: Sheet, taken: _Taken) -> Iterator[Name]:
    """米哈伊尔·波多利亚克; only paragraphs with an interpunct that is in no mention are looked at."""
    at = sheet.plain.find("·")
    while at >= 0:
        if not taken.shares(at, at + 1):
            paragraph = taken.paragraph(at)
            at = sheet.starts[paragraph] - 1
            for match in _INTERPUNCT.finditer(sheet.plain, sheet.starts[paragraph - 1], at):
                yield match.start(), match[0]
        at = sheet.plain.find("·", at + 1)


def _glossed(sheet: Sheet, taken: _Taken) -> Iterator[Name]:
    """波多利亚克（Mykhailo Podolyak）."""
    for pattern in _LATIN:
        for match in pattern.finditer(sheet.plain):
            han = _HAN.search(sheet.plain, max(0, match.start() - 14), match.start())
            if han and not _PLACE.search(han[0]) and ("·" in han[0] or " " in match["latin"]):
                yield match.start("latin"), match["latin"]


def _titled(sheet: Sheet, taken: _Taken) -> Iterator[Name]:
    """发言人扎哈罗娃表示."""
    end = 0
    while perhaps := _PERHAPS_TITLED.search(sheet.plain, end):
        paragraph = taken.paragraph(perhaps.start())
        end = sheet.starts[paragraph] - 1
        for match in _TITLED.finditer(sheet.plain, sheet.starts[paragraph - 1], end):
            if not _VERB_NAME.search(match["name"]):
                yield match.start("name"), match["name"]


def _titled_in_english(sheet: Sheet, taken: _Taken) -> Iterator[Name]:
    """Minister Jane Doe; only in paragraphs that begin with a letter other than Han."""
    for text, start in zip(sheet.texts, sheet.starts, strict=False):
        if text < "\u2e80":
            for match in _ENGLISH.finditer(sheet.plain, start, start + len(text)):
                yield match.start("name"), match["name"]


_LOOKS: tuple[tuple[str, Look], ...] = (
    ("interpunct", _with_interpunct),
    ("latin-gloss", _glossed),
    ("title-and-name", _titled),
    ("title-and-name", _titled_in_english),
)
"""Why a name looks like one, and what finds those that do; the first has the last word on a name found twice."""
