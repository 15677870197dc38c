"""Words, quoted or reported, that the text attributes to somebody; only those it is sure enough of."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from site_builder.annotators import chinese, english
from site_builder.annotators.found import Found
from site_builder.annotators.marked import mark
from site_builder.annotators.resolving import country_named
from site_builder.annotators.sheet import Sheet
from site_builder.annotators.speakers import Talk
from site_builder.model.article import Annotations, Extent, Mention, Speech, Statement

THRESHOLD = 0.6
"""Statements of a lower confidence are not returned."""

_COST = {"zh-quote-before": 0.03, "zh-call": 0.02, "zh-words": 0.05, "zh-source": 0.05}
_OWN_VERBS = ("宣布", "承诺", "报告", "重申", "提醒", "证实", "通报", "宣告", "确认")


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the statements, in order of place."""
    found = [statement for number, each in _paragraphs(sheet, so_far) for statement in _statements(sheet, number, each)]
    if sheet.is_record:
        found = _of_others(found, so_far.speeches, sheet)
    found = _without_terms(found, sheet.texts)
    found.sort(key=lambda statement: (statement.paragraph, statement.start, -statement.end))
    return replace(so_far, statements=tuple(found))


def _paragraphs(sheet: Sheet, so_far: Annotations) -> Iterator[tuple[int, Found]]:
    mentions: dict[int, list[Mention]] = {}
    for mention in so_far.mentions:
        mentions.setdefault(mention.paragraph, []).append(mention)
    talk = Talk(sheet.finder, sheet.is_record)
    labels = {speech.first for speech in so_far.speeches}
    marked = [mark(text, mentions.get(number, ()), sheet.finder) for number, text in enumerate(sheet.texts, 1)]
    for paragraph in marked:
        talk.learn(paragraph)
    for number, paragraph in enumerate(marked, 1):
        if number in labels and "：" in paragraph.text:
            talk.label_ends = paragraph.text.index("：") + 1
        find = chinese.find if _is_chinese(paragraph.source) else english.find
        yield from ((number, found) for found in find(paragraph, talk))
        talk.label_ends = 0


def _is_chinese(text: str) -> bool:
    return any("\u4e00" <= character <= "\u9fff" for character in text[:40])


def _statements(sheet: Sheet, number: int, found: Found) -> Iterator[Statement]:
    confidence = round(found.speaker.certainty - _COST.get(found.rule, 0.0), 2)
    if confidence < THRESHOLD:
        return
    quote = sheet.texts[number - 1][found.start : found.end]
    for actor in dict.fromkeys(found.speaker.actors):
        yield Statement(
            number,
            found.start,
            found.end,
            quote,
            found.extent,
            found.speaker.text,
            actor,
            found.verb,
            found.rule,
            confidence,
            found.chain,
        )


def _of_others(found: Sequence[Statement], speeches: Sequence[Speech], sheet: Sheet) -> list[Statement]:
    """In a meeting record: what speakers report of others; their own words are their speeches."""
    kept = []
    for statement in found:
        turn = next((s for s in speeches if s.first <= statement.paragraph <= s.last), None)
        own = (turn.actor, sheet.finder.country(turn.actor), country_named(sheet, turn.country)) if turn else ()
        if statement.actor is None or (statement.actor in own and not statement.verb.startswith(_OWN_VERBS)):
            continue
        kept.append(statement)
    return kept


def _without_terms(found: Sequence[Statement], texts: Sequence[str]) -> list[Statement]:
    """Leave out quoted words that the writer also sets in quotation marks: names and terms, nobody's words."""
    fragments = Counter(s.quote for s in found if s.extent is Extent.FRAGMENT)
    if not fragments:
        return list(found)
    whole = "\n".join(texts)
    inside = "\n".join(s.quote for s in found if s.extent is not Extent.FRAGMENT)
    terms = {
        words
        for words in fragments
        if len(words) <= 10
        and (
            f"所谓“{words}”" in whole
            or f"所谓的“{words}”" in whole
            or whole.count(f"“{words}”") > inside.count(f"“{words}”")
        )
    }
    return [s for s in found if s.extent is not Extent.FRAGMENT or s.quote not in terms]
