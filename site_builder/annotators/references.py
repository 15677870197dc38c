"""Ministries named without their country: 国防部, 其国防部, 该部. Resolved only where one country can be meant."""

import re
from collections.abc import Callable, Sequence

from site_builder.annotators.forms import Form, Sort
from site_builder.annotators.sheet import Finder
from site_builder.model.chronicle import ActorId, ActorKind
from site_builder.model.language import ZH

Named = tuple[int, int, ActorId]

_SENTENCE_END = re.compile(r"[。！？!?\n]")
_CLAUSE_START = re.compile(r"(?:^|[，。；：“”（）！？、\n]|但是?|而|则|同时|随后|此外|并且)$")

_ENDS_BEFORE_CLAUSE = frozenset("，。；：“”（）！？、\n但是而则时后外且")


def resolve(text: str, start: int, form: Form, named: Sequence[Named], finder: Finder) -> tuple[ActorId | None, int]:
    """The body that a bare form at ``start`` names, or None; and where the reference begins."""
    if form.sort is Sort.POINTING:
        return _nearest(text, start, named, lambda actor: _is_ministry(actor, finder)), start
    if text[start - 1 : start] == "其":
        return _of_the_subject(text, start, form, named, finder), start - 1
    if start and text[start - 1] not in _ENDS_BEFORE_CLAUSE:
        return None, start
    if not _CLAUSE_START.search(text, max(0, start - 3), start):
        return None, start
    nearest = _nearest(text, start, named, form.actors.__contains__)
    return nearest or _of_the_only_country(text, start, form, named, finder), start


def _nearest(text: str, start: int, named: Sequence[Named], fits: Callable[[ActorId], bool]) -> ActorId | None:
    """The last fitting body named in this paragraph or the one before."""
    paragraph = text.rfind("\n", 0, max(0, text.rfind("\n", 0, start)))
    for begin, _, actor in reversed(named):
        if begin < paragraph:
            return None
        if fits(actor):
            return actor
    return None


def _is_ministry(actor: ActorId, finder: Finder) -> bool:
    known = finder.actors[actor]
    return known.kind is ActorKind.GOVERNMENT_BODY and (known.name.get(ZH) or "").endswith("部")


def _of_the_only_country(text: str, start: int, form: Form, named: Sequence[Named], finder: Finder) -> ActorId | None:
    """The body of the one country of which the paragraph has spoken so far."""
    paragraph = text.rfind("\n", 0, start)
    countries = set()
    for begin, _, actor in reversed(named):
        if begin <= paragraph:
            break
        countries.add(finder.country(actor))
    countries.discard(None)
    bodies = [actor for actor in form.actors if finder.country(actor) in countries] if len(countries) == 1 else []
    return bodies[0] if len(bodies) == 1 else None


def _of_the_subject(text: str, start: int, form: Form, named: Sequence[Named], finder: Finder) -> ActorId | None:
    """The body of the one country that the sentence has spoken of so far."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, max(0, start - 300), start)]
    begin = ends[-1] if ends else max(0, start - 300)
    countries = {finder.country(actor) for at, _, actor in named if at >= begin}
    if len(countries) != 1:
        return None
    (country,) = countries
    bodies = [actor for actor in form.actors if finder.country(actor) == country]
    return bodies[0] if len(bodies) == 1 else None
