"""How long a text takes to read: Han characters and words counted apart, each at its own pace."""

import re
from collections.abc import Iterable
from fractions import Fraction
from math import ceil

HAN_A_MINUTE, WORDS_A_MINUTE = 439, 238
"""The pace of readers of Chinese and of English, as the generator Zola counts it."""
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def minutes(texts: Iterable[str]) -> int:
    """Whole minutes, rounded up; 0 for no words at all."""
    text = "\n".join(texts)
    rest = _HAN.split(text)
    han = len(text) - sum(map(len, rest))
    words = len(_WORD.findall(" ".join(rest)))
    return ceil(Fraction(han, HAN_A_MINUTE) + Fraction(words, WORDS_A_MINUTE))
