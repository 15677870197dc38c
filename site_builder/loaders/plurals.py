"""The plural forms of languages (CLDR, through Babel): which a string that counts must have."""

from functools import cache

from babel import Locale
from babel.core import UnknownLocaleError

FORMS = ("zero", "one", "two", "few", "many", "other")
"""CLDR's names of plural forms; a string that counts has them at the end of its keys."""
_NUMBERS = range(201)
"""Enough whole numbers to meet every form but those of round millions, which may stand under ``other``."""


def split(key: str) -> tuple[str, str]:
    """A key and the plural form at its end: ``days.few`` → ``days``, ``few``; no form: an empty one."""
    base, _, form = key.rpartition(".")
    return (base, form) if base and form in FORMS else (key, "")


def forms(tag: str) -> tuple[str, ...]:
    """The forms that whole numbers take in a language, in CLDR's order; one that CLDR does not know has ``other``."""
    return tuple(form for form in FORMS if form in _times(tag))


def names_one_number(tag: str, form: str) -> bool:
    """Whether only one number takes a form, so that a text can say it in words: ``one`` in English, not in Russian."""
    return _times(tag).get(form) == 1


@cache
def _times(tag: str) -> dict[str, int]:
    try:
        rule = Locale.parse(tag, sep="-").plural_form
    except (UnknownLocaleError, ValueError):
        return {"other": len(_NUMBERS)}
    found: dict[str, int] = {}
    for number in _NUMBERS:
        form = str(rule(number))
        found[form] = found.get(form, 0) + 1
    return found
