"""Words, quoted or reported, that the text attributes to somebody; only those it is sure enough of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from site_builder.annotators import chinese
from site_builder.annotators.acts import act_by
from site_builder.annotators.continuing import Continuing
from site_builder.annotators.found import FRAGMENT, Found
from site_builder.annotators.lexicon import MARKS, WITHOUT_MARKS
from site_builder.annotators.marked import Marked, mark
from site_builder.annotators.resolving import country_named
from site_builder.annotators.sheet import Sheet
from site_builder.annotators.talk import Talk
from site_builder.annotators.verbs import verbs_of
from site_builder.model.article import Annotations, Mention, Speech, Statement
from site_builder.model.blocks import Heading

THRESHOLD = 0.6
"""Statements of a lower confidence are doubtful: not published, but asked about."""

_COST = {
    "continued": 0.05,
    "zh-quote-before": 0.03,
    "zh-call": 0.02,
    "zh-words": 0.05,
    "zh-source": 0.05,
    "en-before": 0.03,
    "en-call": 0.03,
}
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
    if any(character in sheet.plain for character in MARKS):
        texts = [text.translate(WITHOUT_MARKS) for text in texts]
    mentions: list[list[Mention]] = [[] for _ in texts]
    for mention in found:
        mentions[mention.paragraph - 1].append(mention)
    finder = sheet.finder
    return [mark(text, each, finder) for text, each in zip(texts, mentions, strict=True)]


def _found(sheet: Sheet, so_far: Annotations) -> list[Statement]:
    labels = {speech.first for speech in so_far.speeches}
    marked = _marked(sheet, so_far.mentions)
    talk = Talk(sheet.finder, marked, is_record=sheet.is_record)
    talk.commas = [comma for comma in "，,；;" if comma in sheet.plain]
    continuing = Continuing(marked)
    verbs = [verbs_of(paragraph.text) if _is_chinese(paragraph.source) else None for paragraph in marked]
    every: list[tuple[int, Found]] = []
    for number, (paragraph, said, block) in enumerate(zip(marked, verbs, sheet.blocks, strict=True), 1):
        talk.number = number - 1
        talk.is_heading = type(block) is Heading
        talk.label_ends = paragraph.text.find("：") + 1 if number in labels else 0
        closed_at = continuing.closed_at(number) if continuing.is_open else 0
        if closed_at:
            talk.label_ends = paragraph.place(closed_at)
        found = _in_english(paragraph, talk) if said is None else chinese.find(paragraph, said, talk)
        every += [(number, one) for one in found]
        if continuing.is_open or paragraph.ends_open:
            every += continuing.go_on(number, closed_at, found)
    return _statements(every, sheet.texts)


def _statements(every: Sequence[tuple[int, Found]], texts: Sequence[str]) -> list[Statement]:
    """The statements that were found, each with the number of its paragraph, one for each of those who speak."""
    statements: list[Statement] = []
    for number, (start, end, extent, speaker, verb, rule, chain) in every:
        words = texts[number - 1][start:end]
        printed, actors, certainty = speaker[:3]
        confidence = round(certainty - _COST[rule] if rule in _COST else certainty, 2)
        act = act_by(verb, words)
        for actor in actors:
            statements.append(
                Statement(number, start, end, words, extent, printed, actor, verb, rule, confidence, chain, False, act)
            )
    return statements


def _in_english(paragraph: Marked, talk: Talk) -> list[Found]:
    """What English statements a paragraph holds; imported here, for most sites have no English document."""
    from site_builder.annotators import english

    return english.find(paragraph, talk)


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
    inside = "\n".join(
        [s.quote if s.extent is not FRAGMENT else f"“{s.quote}”" for s in found if s.rule not in _WORDS_IN]
    )
    so_called = set(_SO_CALLED.findall(whole)) if "所谓" in whole else set()
    terms = {
        words for words in fragments if words in so_called or whole.count(f"“{words}”") > inside.count(f"“{words}”")
    }
    return [s for s in found if s.extent is not FRAGMENT or s.quote not in terms]


_LONGEST_TERM = 10
_WORDS_IN = ("zh-words", "en-words")
_SO_CALLED = re.compile(f"所谓的?“(.{{1,{_LONGEST_TERM}}}?)”", re.DOTALL)
