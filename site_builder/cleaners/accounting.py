"""The proof that cleaning lost nothing: text kept and text removed make up the text of the document."""

from collections import Counter
from collections.abc import Iterable

from site_builder.model.article import Cleaned
from site_builder.model.problems import Place, Problem, error


def account(cleaned: Cleaned) -> Problem | None:
    """An error if any character but white space is missing, was added or changed its order; else None.

    What a rule took away counts as removed; declared substitutions are undone; removals of the reader's own are not
    text of the document's blocks and stay out of the account.
    """
    document = cleaned.document
    source, kept = _without_same_ends(
        [block.text for block in document.blocks], [block.text for block in cleaned.blocks]
    )
    removed = [removal.text for removal in cleaned.removals[len(document.removals) :]]
    if not _adds_up(source, kept, removed, cleaned):
        return _lost(cleaned, "text kept and text removed do not add up to the text of the document")
    undeclared = not any(
        change.paragraph and _tight(change.before) != _tight(change.after) for change in cleaned.substitutions
    )
    if undeclared and not _in_order(source, kept):
        return _lost(cleaned, "the text kept is not in the order of the document")
    return None


def _without_same_ends(source: list[str], kept: list[str]) -> tuple[list[str], list[str]]:
    """Both without what they have in common at their beginnings and at their ends: there nothing was touched."""
    start, end = 0, min(len(source), len(kept))
    while start < end and source[start] == kept[start]:
        start += 1
    same = 0
    while same < end - start and source[-1 - same] == kept[-1 - same]:
        same += 1
    return source[start : len(source) - same], kept[start : len(kept) - same]


def _adds_up(source: list[str], kept: list[str], removed: list[str], cleaned: Cleaned) -> bool:
    before, after = _apart(source, kept + removed)
    before, after = _apart(map(_tight, before), map(_tight, after))
    lost, gained = Counter("".join(before)), Counter("".join(after))
    for change in cleaned.substitutions:
        if change.paragraph:
            gained.update(_tight(change.before))
            lost.update(_tight(change.after))
    return lost == gained


def _apart(texts: Iterable[str], others: Iterable[str]) -> tuple[list[str], list[str]]:
    """What only the ones hold, and what only the others."""
    here, there = Counter(texts), Counter(others)
    return list((here - there).elements()), list((there - here).elements())


def _in_order(source: list[str], kept: list[str]) -> bool:
    following = iter(source)
    if all(text in following for text in kept):
        return True
    whole, position = _tight("".join(source)), 0
    for text in map(_tight, kept):
        found = whole.find(text, position)
        if found < 0:
            characters = iter(whole)
            return all(character in characters for character in _tight("".join(kept)))
        position = found + len(text)
    return True


def _tight(text: str) -> str:
    return "".join(text.split())


def _lost(cleaned: Cleaned, message: str) -> Problem:
    hint = "this is a fault of a cleaning rule, not of the seed: please report it"
    return error("text-lost", Place(cleaned.document.path), message, hint)
