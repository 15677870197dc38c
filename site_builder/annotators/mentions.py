"""Where the text names an actor: one pass over the document, the longest form first, no overlap."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from site_builder.annotators import abbreviations, guards, references
from site_builder.annotators.forms import Form, Sort
from site_builder.annotators.sheet import Finder, Sheet
from site_builder.model.article import Annotations, Mention
from site_builder.model.chronicle import ActorId

Hit = tuple[int, int, Form]
"""Start, end and form, in the joined text."""

Named = tuple[int, int, ActorId]
"""Start, end and actor, in the joined text."""


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the mentions, in order of place."""
    text = guards.plain("\n".join(sheet.texts))
    named = _resolve(text, _hits(text, sheet), sheet.finder)
    named += abbreviations.find(text, named, sheet.finder)
    named.sort()
    return replace(so_far, mentions=_placed(named, sheet.texts))


def _hits(text: str, sheet: Sheet) -> list[Hit]:
    """The forms that stand in the text as names, the longest first, without overlap."""
    every = [(end + 1 - form.length, -end, form) for end, form in sheet.finder.automata[sheet.kind].iter(text)]
    every.sort()
    found = [(start, 1 - end, form) for start, end, form in every]
    hits: list[Hit] = []
    free = 0
    for index, (start, end, form) in enumerate(found):
        if start < free or not all(guard(text, start, end) for guard in form.guards):
            continue
        if guards.is_current_title in form.guards and _names_its_holder(found, index):
            continue
        free = end
        if form.sort is not Sort.OTHER:
            hits.append((start, end, form))
    return hits


def _names_its_holder(found: Sequence[Hit], index: int) -> bool:
    """Whether a person's name follows the title at once: then the name is the mention, and the state in the title."""
    end = found[index][1]
    for start, _, form in found[index + 1 :]:
        if start > end:
            return False
        if start == end and guards.is_whole_name in form.guards:
            return True
    return False


def _resolve(text: str, hits: Sequence[Hit], finder: Finder) -> list[Named]:
    named: list[Named] = []
    introduced: dict[ActorId, int] = {}
    for start, end, form in hits:
        if form.sort is Sort.NAME:
            actor = _namesake(text, start, end, form, introduced, finder)
        elif form.sort is Sort.SURNAME:
            known = [candidate for candidate in form.actors if candidate in introduced]
            actor = known[0] if len(known) == 1 else None
        else:
            actor, start = references.resolve(text, start, form, named, finder)
        if actor is not None:
            named.append((start, end, actor))
            introduced[actor] = end
    return named


def _namesake(
    text: str, start: int, end: int, form: Form, introduced: dict[ActorId, int], finder: Finder
) -> ActorId | None:
    """Which of those with this name is meant: by the title beside it, else whom the document named last."""
    candidates = form.candidates
    if len(candidates) == 1:
        return candidates[0]
    before, after = text[max(0, start - 6) : start], text[end : end + 6]
    titled = [c for c in candidates if any(before.endswith(t) or after.startswith(t) for t in finder.titles[c])]
    if len(titled) == 1:
        return titled[0]
    known = [candidate for candidate in candidates if candidate in introduced]
    return max(known, key=introduced.__getitem__) if known else None


def _placed(named: Sequence[Named], texts: Sequence[str]) -> tuple[Mention, ...]:
    starts, offset = [], 0
    for text in texts:
        starts.append(offset)
        offset += len(text) + 1
    mentions = []
    for start, end, actor in named:
        number = bisect_right(starts, start)
        offset = starts[number - 1]
        mentions.append(Mention(number, start - offset, end - offset, actor))
    return tuple(mentions)
