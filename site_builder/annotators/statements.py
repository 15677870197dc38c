"""Words, quoted or reported, that the text attributes to somebody; only those it is sure enough of."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from site_builder.annotators import chinese, english
from site_builder.annotators.acts import act_of
from site_builder.annotators.found import FRAGMENT
from site_builder.annotators.lexicon import MARKS, WITHOUT_MARKS
from site_builder.annotators.marked import Marked, mark
from site_builder.annotators.resolving import country_named
from site_builder.annotators.sheet import Sheet
from site_builder.annotators.talk import Talk
from site_builder.model.article import Annotations, Mention, Speech, Statement

THRESHOLD = 0.6
"""Statements of a lower confidence are doubtful: not published, but asked about."""

_COST = {"zh-quote-before": 0.03, "zh-call": 0.02, "zh-words": 0.05, "zh-source": 0.05}
_OWN_VERBS = ("宣布", "承诺", "报告", "重申", "提醒", "证实", "通报", "宣告", "确认")


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the statements, in order of place."""
    found = _found(sheet, so_far)
    if sheet.is_record:
        found = _of_others(found, so_far.speeches, sheet)
    found = _without_terms(found, sheet.texts)
    found.sort(key=_place)
    sure = tuple([statement for statement in found if statement.confidence >= THRESHOLD])
    doubtful = () if len(sure) == len(found) else tuple([one for one in found if one.confidence < THRESHOLD])
    return replace(so_far, statements=sure, doubtful=doubtful)


def _place(statement: Statement) -> tuple[int, int, int]:
    return statement.paragraph, statement.start, -statement.end


def _marked(sheet: Sheet, found: Sequence[Mention]) -> list[Marked]:
    """The paragraphs, shrunken; characters that are marks here lose their meaning if a text brings them itself."""
    texts: Sequence[str] = sheet.texts
    if not MARKS.isdisjoint(sheet.plain):
        texts = [text.translate(WITHOUT_MARKS) for text in texts]
    mentions = {number: tuple(each) for number, each in groupby(found, attrgetter("paragraph"))}
    return [mark(text, mentions.get(number, ()), sheet.finder) for number, text in enumerate(texts, 1)]


def _found(sheet: Sheet, so_far: Annotations) -> list[Statement]:
    labels = {speech.first for speech in so_far.speeches}
    marked = _marked(sheet, so_far.mentions)
    talk = Talk(marked, sheet.is_record)
    statements: list[Statement] = []
    for number, paragraph in enumerate(marked, 1):
        talk.label_ends = paragraph.text.find("：") + 1 if number in labels else 0
        find = chinese.find if _is_chinese(paragraph.source) else english.find
        for start, end, extent, speaker, verb, rule, chain in find(paragraph, talk):
            confidence = round(speaker.certainty - _COST.get(rule, 0.0), 2)
            words, said_by = sheet.texts[number - 1][start:end], speaker.text
            act = act_of(verb)
            for actor in dict.fromkeys(speaker.actors):
                place = (number, start, end, words, extent)
                statements.append(Statement(*place, said_by, actor, verb, rule, confidence, chain, act=act))
    return statements


_HAN = re.compile("[\u4e00-\u9fff]")


def _is_chinese(text: str) -> bool:
    return "\u4e00" <= text[:1] <= "\u9fff" or _HAN.search(text, 0, 40) is not None


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
    fragments = {s.quote for s in found if s.extent is FRAGMENT and len(s.quote) <= _LONGEST_TERM}
    if not fragments:
        return list(found)
    whole = "\n".join(texts)
    inside = "\n".join([s.quote for s in found if s.extent is not FRAGMENT])
    so_called = set(_SO_CALLED.findall(whole)) if "所谓" in whole else set()
    terms = {
        words for words in fragments if words in so_called or whole.count(f"“{words}”") > inside.count(f"“{words}”")
    }
    return [s for s in found if s.extent is not FRAGMENT or s.quote not in terms]


_LONGEST_TERM = 10
_SO_CALLED = re.compile(f"所谓的?“(.{{1,{_LONGEST_TERM}}}?)”", re.DOTALL)
