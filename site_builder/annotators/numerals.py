"""Numbers in words and figures, Chinese and English, with their qualifiers: 数十, 一百余, 2 750, at least 25."""

import re
from typing import NamedTuple

from site_builder.model.quantities import ROUND, Qualifier

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_SCALES = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_SEVERAL = {
    10: Qualifier.DOZENS,
    100: Qualifier.HUNDREDS,
    1_000: Qualifier.THOUSANDS,
    10_000: Qualifier.TENS_OF_THOUSANDS,
    100_000: Qualifier.HUNDREDS_OF_THOUSANDS,
}
_BEFORE = {
    **dict.fromkeys(("至少有", "至少", "不少于", "最少", "上"), Qualifier.AT_LEAST),
    **dict.fromkeys(("超过", "逾", "多于", "高于"), Qualifier.MORE_THAN),
    **dict.fromkeys(("大约有", "大约", "约有", "约", "大概", "估计有", "估计"), Qualifier.ABOUT),
    **dict.fromkeys(("将近", "接近", "近"), Qualifier.NEARLY),
    **dict.fromkeys(("至多", "最多", "不超过", "不到"), Qualifier.AT_MOST),
    **dict.fromkeys(("at least", "no fewer than", "no less than"), Qualifier.AT_LEAST),
    **dict.fromkeys(("more than", "over", "upwards of", "in excess of"), Qualifier.MORE_THAN),
    **dict.fromkeys(("about", "around", "some", "roughly", "approximately", "an estimated"), Qualifier.ABOUT),
    **dict.fromkeys(("nearly", "almost", "close to"), Qualifier.NEARLY),
    **dict.fromkeys(("up to", "as many as", "at most", "fewer than", "less than"), Qualifier.AT_MOST),
}
_ENGLISH_WORDS: dict[str, int] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
}
_ENGLISH_ROUND = {
    "dozens": Qualifier.DOZENS,
    "scores": Qualifier.DOZENS,
    "hundreds": Qualifier.HUNDREDS,
    "thousands": Qualifier.THOUSANDS,
    "tens of thousands": Qualifier.TENS_OF_THOUSANDS,
    "hundreds of thousands": Qualifier.HUNDREDS_OF_THOUSANDS,
    "several": Qualifier.MANY,
    "many": Qualifier.MANY,
}
_CLASSIFIERS = "名|人|位|所|座|栋|幢|间|枚|颗|平方公里|天|周"

_APART = re.compile(r"\D")
_LONGEST = 4
"""Characters of the longest Chinese qualifier, a blank after it included."""
_ENGLISH_BEFORE = "|".join(key for key in _BEFORE if key.isascii())
_ENGLISH_WORD = "|".join(sorted((*_ENGLISH_ROUND, *_ENGLISH_WORDS), key=len, reverse=True))

CHINESE = re.compile(
    r"(?:(?<![0-9])(?P<digits>[0-9]{1,3}(?:[,， \u00a0][0-9]{3})+|[0-9]{1,9})(?P<scale>[十百千万亿]{0,2})"
    r"|(?P<han>[数几零〇一二两三四五六七八九十百千万亿][零〇一二两三四五六七八九十百千万亿]*)|(?P<many>许多|多))"
    rf"(?P<more>[多余])?(?P<myriad>万)?\s?(?P<classifier>{_CLASSIFIERS})"
)
COUNTED = re.compile(rf"[0-9数几零〇一二两三四五六七八九十百千万亿多余]\s?(?:{_CLASSIFIERS})")
"""How every such number ends; cheap to look for."""
ENGLISH = re.compile(
    rf"(?<![\w.,:/-])(?:(?P<before>{_ENGLISH_BEFORE})\s)?"
    r"(?:(?P<digits>\d{1,3}(?:,\d{3})+|\d{1,9})(?![\d:/%-]|\.\d|\s(?:million|billion|per ?cent))"
    rf"|(?P<word>{_ENGLISH_WORD}))\b",
    re.IGNORECASE,
)


class Numeral(NamedTuple):
    """A number in a text: where it stands, its bounds and qualifier, and the Chinese classifier after it."""

    start: int
    end: int
    low: int | None
    high: int | None
    qualifier: Qualifier
    classifier: str = ""


def chinese(text: str, start: int, end: int) -> list[Numeral]:
    """The numbers with a classifier in a stretch of a Chinese text, in order."""
    return [_chinese(match) for match in CHINESE.finditer(text, start, end)]


def english(text: str, start: int, end: int) -> list[Numeral]:
    """The numbers in a stretch of an English text, in order; years left out."""
    found = (_english(match) for match in ENGLISH.finditer(text, start, end))
    return [numeral for numeral in found if not (numeral.high and 1900 <= numeral.high <= 2100)]


def value_of(numeral: str) -> int:
    """The value of a Chinese numeral such as 二十七 or 两千三百; a scale alone is one of it."""
    total = section = digit = 0
    for character in numeral:
        if character in _DIGITS:
            digit = _DIGITS[character]
            continue
        scale = _SCALES[character]
        if scale > 10_000:
            total, section = (total + section + digit or 1) * scale, 0
        elif scale == 10_000:
            total, section = total + (section + digit or 1) * scale, 0
        else:
            section += (digit or 1) * scale
        digit = 0
    return total + section + digit


def _chinese(match: re.Match[str]) -> Numeral:
    start, qualifier = _qualified(match.string, match.start())
    digits, scale, han, many, more, myriad, classifier = match.groups("")
    end = match.end()
    if many or han in ("数", "几"):
        return _numeral(start, end, None, Qualifier.MANY, classifier)
    if han and han[0] in "数几":
        return _numeral(start, end, None, _SEVERAL.get(value_of(han[1:] + myriad), Qualifier.MANY), classifier)
    number = value_of(han) if han else int(_APART.sub("", digits)) * (value_of(scale) if scale else 1)
    if more and qualifier is Qualifier.EXACT:
        qualifier = Qualifier.MORE_THAN
    return _numeral(start, end, number * 10_000 if myriad else number, qualifier, classifier)


def _qualified(text: str, start: int) -> tuple[int, Qualifier]:
    """Where a number begins with the qualifier before it, and which that is."""
    before = text[max(0, start - _LONGEST) : start]
    words = before.rstrip()
    for length in range(min(len(words), 3), 0, -1):
        found = _BEFORE.get(words[-length:])
        if found is not None:
            return start - length - (len(before) - len(words)), found
    return start, Qualifier.EXACT


def _english(match: re.Match[str]) -> Numeral:
    qualifier = _BEFORE.get((match["before"] or "").lower(), Qualifier.EXACT)
    word = (match["word"] or "").lower()
    if word in _ENGLISH_ROUND:
        return _numeral(*match.span(), None, _ENGLISH_ROUND[word])
    number = _ENGLISH_WORDS[word] if word else int(match["digits"].replace(",", ""))
    return _numeral(*match.span(), number, qualifier)


def _numeral(start: int, end: int, number: int | None, qualifier: Qualifier, classifier: str = "") -> Numeral:
    low, high = ROUND.get(qualifier, (number, number))
    if qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        high = None
    elif qualifier is Qualifier.AT_MOST:
        low = None
    return Numeral(start, end, low, high, qualifier, classifier)
