"""Where the text names an actor: one pass over the document, the longest form first, no overlap."""

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
    named, introduced = _named(sheet)
    abbreviated = abbreviations.find(sheet.plain, named, introduced, sheet.finder)
    if abbreviated:
        named = sorted(named + abbreviated)
    return replace(so_far, mentions=_placed(named, sheet.starts))


def _named(sheet: Sheet) -> tuple[list[Named], dict[ActorId, int]]:
    """The forms that stand in the text as names, the longest first, without overlap; each with whom it names.

    Also where the document named each actor last.
    """
    text = sheet.plain
    every = [(end + 1 - form.length, -end, form) for end, form in sheet.finder.automata[sheet.kind].iter(text)]
    every.sort()
    named: list[Named] = []
    introduced: dict[ActorId, int] = {}
    free = 0
    for index, (start, last, form) in enumerate(every):
        if start < free:
            continue
        end, guard = 1 - last, form.guard
        if guard is not None and not guard(text, start, end):
            continue
        if form.is_title and _names_its_holder(every, index + 1, end):
            continue
        free = end
        actor = form.only
        if actor is None and form.sort is not _OTHER:
            actor, start = _resolved(sheet, (start, end, form), named, introduced)
        if actor is not None:
            named.append((start, end, actor))
            introduced[actor] = end
    return named, introduced


_OTHER, _SURNAME, _NAME = Sort.OTHER, Sort.SURNAME, Sort.NAME


def _names_its_holder(every: Sequence[Hit], index: int, end: int) -> bool:
    """Whether a person's name follows the title at once: then the name is the mention, and the state in the title."""
    for later in range(index, len(every)):
        start, _, form = every[later]
        if start > end:
            return False
        if start == end and form.guard is guards.is_whole_name:
            return True
    return False


def _resolved(
    sheet: Sheet, hit: Hit, named: Sequence[Named], introduced: dict[ActorId, int]
) -> tuple[ActorId | None, int]:
    """Whom a form names that can name several, or nobody on its own; and where it begins."""
    start, _, form = hit
    if form.sort is _NAME:
        return _namesake(sheet.plain, hit, introduced, sheet.finder), start
    if form.sort is _SURNAME:
        known = [candidate for candidate in form.actors if candidate in introduced]
        return known[0] if len(known) == 1 else None, start
    return references.resolve(sheet.plain, start, form, named, sheet.finder)


def _namesake(text: str, hit: Hit, introduced: dict[ActorId, int], finder: Finder) -> ActorId | None:
    """Which of those with this name is meant: by the title beside it, else whom the document named last."""
    start, end, form = hit
    candidates = form.candidates
    before, after = text[max(0, start - 6) : start], text[end : end + 6]
    titled = [c for c in candidates if any(before.endswith(t) or after.startswith(t) for t in finder.titles[c])]
    if len(titled) == 1:
        return titled[0]
    known = [candidate for candidate in candidates if candidate in introduced]
    return max(known, key=introduced.__getitem__) if known else None


def _placed(named: Sequence[Named], starts: Sequence[int]) -> tuple[Mention, ...]:
    mentions = []
    number = offset = following = 0
    for start, end, actor in named:
        while start >= following:
            offset = following
            number += 1
            following = starts[number]
        mentions.append(Mention(number, start - offset, end - offset, actor))
    return tuple(mentions)
