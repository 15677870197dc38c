"""How many dead, wounded, missing, displaced, houses, square kilometres … a text speaks of.

A sentence is looked at only if it has a word for such a thing; then each number in it is given the nearest one that can
go with it. Nothing is added up.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from site_builder.annotators.automata import Automaton, automaton_of
from site_builder.annotators.numerals import COUNTED, Numeral, chinese, english
from site_builder.annotators.sheet import Sheet
from site_builder.model.article import Annotations, Toll
from site_builder.model.quantities import UNITS, Measure, People, Unit

_AFTER: dict[str, Measure] = {
    **dict.fromkeys(("死亡", "丧生", "丧命", "遇难", "身亡", "阵亡", "战死", "遇害"), Measure.KILLED),
    **dict.fromkeys(("被打死", "被炸死", "被杀"), Measure.KILLED),
    **dict.fromkeys(("受伤", "负伤", "重伤", "轻伤"), Measure.WOUNDED),
    **dict.fromkeys(("伤亡", "死伤", "炸死或炸伤", "打死或打伤", "死亡或受伤"), Measure.CASUALTIES),
    **dict.fromkeys(("失踪", "下落不明"), Measure.MISSING),
    **dict.fromkeys(("流离失所", "无家可归"), Measure.DISPLACED),
    **dict.fromkeys(("被俘", "被抓获"), Measure.CAPTURED),
    **dict.fromkeys(("获释", "被释放"), Measure.RELEASED),
    **dict.fromkeys(("被毁", "摧毁", "全毁", "毁坏", "焚毁"), Measure.HOUSES_DESTROYED),
    **dict.fromkeys(("受损", "损坏", "破坏"), Measure.HOUSES_DAMAGED),
    "地雷": Measure.MINES,
    "平方公里": Measure.AREA,
    **dict.fromkeys(("天战争", "天的战争", "周战争", "周的战争", "周的冲突", "天的冲突"), Measure.DURATION),
}
_BEFORE: dict[str, Measure] = {
    **dict.fromkeys(("炸死", "打死", "杀死", "杀害", "击毙"), Measure.KILLED),
    **dict.fromkeys(("炸伤", "打伤", "击伤"), Measure.WOUNDED),
    **dict.fromkeys(("抓获", "俘虏", "俘获"), Measure.CAPTURED),
    "释放": Measure.RELEASED,
    **dict.fromkeys(("死亡", "遇难"), Measure.KILLED),
    "受伤": Measure.WOUNDED,
    "失踪": Measure.MISSING,
    **dict.fromkeys(("交战", "为期"), Measure.DURATION),
}
_ENGLISH_AFTER: dict[str, Measure] = {
    **dict.fromkeys(("killed", "dead", "died", "deaths", "fatalities", "lost their lives"), Measure.KILLED),
    **dict.fromkeys(("wounded", "injured", "hurt"), Measure.WOUNDED),
    "casualties": Measure.CASUALTIES,
    "missing": Measure.MISSING,
    **dict.fromkeys(("displaced", "homeless"), Measure.DISPLACED),
    "captured": Measure.CAPTURED,
    **dict.fromkeys(("released", "freed"), Measure.RELEASED),
    "destroyed": Measure.HOUSES_DESTROYED,
    "damaged": Measure.HOUSES_DAMAGED,
    "square kilomet": Measure.AREA,
}
_ENGLISH_BEFORE: dict[str, Measure] = {
    **dict.fromkeys(("killing", "killed", "kills"), Measure.KILLED),
    **dict.fromkeys(("wounding", "wounded", "injuring", "injured"), Measure.WOUNDED),
    "displacing": Measure.DISPLACED,
    **dict.fromkeys(("captured", "capturing"), Measure.CAPTURED),
    **dict.fromkeys(("released", "freed"), Measure.RELEASED),
}
_CLASSIFIERS: dict[Measure, str] = {
    Measure.HOUSES_DAMAGED: "所座栋幢间",
    Measure.HOUSES_DESTROYED: "所座栋幢间",
    Measure.MINES: "枚颗",
    Measure.AREA: "平方公里",
    Measure.DURATION: "天周",
}
_PERSONS = "名人位"
_CLAUSE_BEGINS = ("", *"成致共已并和，、；：。\n")
_STOPS = "。！？；\n"
_STOP, _ENGLISH_STOP = re.compile(f"[{_STOPS}]"), re.compile(r"[.;!?](?=\s)|\n")
_LONGEST = 300
"""So many characters before a word of this kind are looked at, for want of a stop."""
_FARTHEST = 40
"""So many characters may stand between a number and the word that says what it counts."""
_ANOTHER_CLAUSE = re.compile(r"[对向将使说称]|表示|呼吁|谴责|指责|警告|导致|造成|所以|但|\bsaid\b|\bafter\b|\bwhile\b")
_BRACKETS = re.compile(r"（[^（）]*）|\([^()]*\)")
_SOLDIERS = re.compile(r"军人|士兵|军队|官兵|军事人员|边防|部队|武装|soldier|troop|military|servicem|border guard")
_CIVILIANS = re.compile(r"平民|居民|儿童|妇女|村民|民众|civilian|child|women|resident")
_PART = re.compile(r"其中(?:包括|有)?[^，。0-9]{0,3}|including\s+(?:\w+\s+)?|[^，。,.]{0,10}(?:[和及与、]| and )")
_END_OF_THING = re.compile(r"[，、。；和与及（）(),;]| and ")


class _Cue(NamedTuple):
    """A word that says what is counted; ``after`` the number, or else before it."""

    start: int
    end: int
    measure: Measure
    after: bool


_Sentence = tuple[int, int, list[_Cue]]
"""From where to where numbers are looked for in a sentence, and its cues."""


_Meaning = tuple[int, Measure, bool]
"""The length of a cue, its measure, and whether it stands after the number."""


def _automaton(after: Mapping[str, Measure], before: Mapping[str, Measure]) -> Automaton[list[_Meaning]]:
    words: dict[str, list[_Meaning]] = {}
    for measures, is_after in ((after, True), (before, False)):
        for word, measure in measures.items():
            words.setdefault(word, []).append((len(word), measure, is_after))
    return automaton_of(words)


_CHINESE, _ENGLISH = _automaton(_AFTER, _BEFORE), _automaton(_ENGLISH_AFTER, _ENGLISH_BEFORE)


def annotate(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the tolls, in order of place."""
    is_english = sheet.cleaned.metadata.language.lower().startswith("en")
    text = sheet.plain.lower() if is_english else sheet.plain
    found: list[Toll] = []
    for start, end, cues in _english_sentences(text) if is_english else _sentences(text):
        numerals = _counting(english(text, start, end), sheet, so_far) if is_english else chinese(text, start, end)
        if numerals:
            found.extend(_tolls(text, numerals, cues, sheet.starts))
    return replace(so_far, tolls=tuple(found)) if found else so_far


def _counting(numerals: list[Numeral], sheet: Sheet, so_far: Annotations) -> list[Numeral]:
    """The numbers of an English text that are not days of a date."""
    days = [(sheet.starts[date.paragraph - 1], date) for date in so_far.dates] if numerals else []
    return [
        numeral
        for numeral in numerals
        if not any(offset + date.start <= numeral.start < offset + date.end for offset, date in days)
    ]


def _sentences(text: str) -> Iterator[_Sentence]:
    """The sentences of a Chinese text that hold a number with a classifier and a cue; numbers are fewer than cues."""
    end = 0
    while counted := COUNTED.search(text, end):
        place = counted.start()
        start = 1 + max([text.rfind(stop, end, place) for stop in _STOPS])
        end = _end(text, _STOP, place)
        cues = _cues(text, _CHINESE, start, end)
        if cues:
            yield max(start, cues[0].start - _LONGEST), end, cues


def _english_sentences(text: str) -> Iterator[_Sentence]:
    """The sentences of an English text that hold a cue."""
    cues = _cues(text, _ENGLISH, 0, len(text))
    index = end = 0
    while index < len(cues):
        start = max(end, cues[index].start - _LONGEST)
        for match in _ENGLISH_STOP.finditer(text, start, cues[index].start):
            start = match.end()
        end = _end(text, _ENGLISH_STOP, cues[index].end)
        first = index
        while index < len(cues) and cues[index].start < end:
            index += 1
        yield start, end, cues[first:index]


def _cues(text: str, words: Automaton[list[_Meaning]], start: int, end: int) -> list[_Cue]:
    """The words in a stretch of a text that say what is counted, in order, the longer first."""
    found = [
        _Cue(last + 1 - length, last + 1, measure, after)
        for last, meanings in words.iter(text, start, end)
        for length, measure, after in meanings
    ]
    if len(found) > 1:
        found.sort(key=_place)
    return found


def _place(cue: _Cue) -> tuple[int, int]:
    return cue.start, -cue.end


def _end(text: str, stop: re.Pattern[str], place: int) -> int:
    match = stop.search(text, place)
    return match.start() if match else len(text)


def _tolls(text: str, numerals: Sequence[Numeral], cues: Sequence[_Cue], starts: Sequence[int]) -> Iterator[Toll]:
    last: tuple[Measure, int] | None = None
    for place, numeral in enumerate(numerals):
        measure = _measure(text, numeral, numerals[place + 1 :], cues)
        if measure is None and last is not None and _fits(numeral, last[0]) and _is_part(text[last[1] : numeral.start]):
            measure = last[0]
        last = None
        if measure is not None:
            yield _toll(text, numeral, measure, starts)
            last = measure, numeral.end


def _is_part(between: str) -> bool:
    """Whether what stands between two numbers says that the second counts some of the first, or goes with it."""
    return _PART.fullmatch(between.rpartition("，")[2].rpartition(",")[2]) is not None and len(between) <= _FARTHEST


def _measure(text: str, numeral: Numeral, later: Sequence[Numeral], cues: Iterable[_Cue]) -> Measure | None:
    """What a number counts: by a verb before it, or by the first word after it that can go with it.

    A word that may also follow its number (死亡12人, 12人死亡) stands right before it and begins its clause.
    """
    for cue in cues:
        if not cue.after and _fits(numeral, cue.measure) and _leads_to(text, cue, numeral.start - cue.end):
            return cue.measure
    for cue in cues:
        if cue.after and cue.end >= numeral.end and _fits(numeral, cue.measure):
            return cue.measure if _goes_with(text, numeral, later, max(cue.start, numeral.end)) else None
    return None


def _leads_to(text: str, cue: _Cue, gap: int) -> bool:
    if text[cue.start : cue.end] in _AFTER:
        return gap == 0 and text[max(0, cue.start - 1) : cue.start] in _CLAUSE_BEGINS
    return 0 <= gap <= 2


def _fits(numeral: Numeral, measure: Measure) -> bool:
    """Whether things of a measure are counted with the classifier that a number has; English has none."""
    return not numeral.classifier or numeral.classifier in _CLASSIFIERS.get(measure, _PERSONS)


def _goes_with(text: str, numeral: Numeral, later: Sequence[Numeral], cue: int) -> bool:
    if cue - numeral.end > _FARTHEST:
        return False
    between = text[numeral.end : cue]
    if "（" in between or "(" in between:
        between = _BRACKETS.sub("", between)
    if _ANOTHER_CLAUSE.search(between):
        return False
    for other in later:
        if other.start >= cue:
            break
        gap = text[numeral.end : other.start]
        bracketed = gap.count("（") + gap.count("(") > gap.count("）") + gap.count(")")
        if not bracketed and ("，" in gap or "," in gap):
            return False
    return True


def _toll(text: str, numeral: Numeral, measure: Measure, starts: Sequence[int]) -> Toll:
    paragraph = bisect_right(starts, numeral.start)
    offset = starts[paragraph - 1]
    people = People.ANY
    if measure not in UNITS:
        after = _END_OF_THING.split(text[numeral.end : numeral.end + 24], 1)[0]
        people = People.MILITARY if _SOLDIERS.search(after) else people
        people = People.CIVILIAN if _CIVILIANS.search(after) else people
    unit = Unit.WEEK if numeral.classifier == "周" else UNITS.get(measure, Unit.PERSON)
    return Toll(
        paragraph=paragraph,
        start=numeral.start - offset,
        end=numeral.end - offset,
        measure=measure,
        unit=unit,
        low=numeral.low,
        high=numeral.high,
        qualifier=numeral.qualifier,
        people=people,
    )
