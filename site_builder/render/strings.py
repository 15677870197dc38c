"""The words of the interface in one language."""

import re
from collections.abc import Mapping
from functools import cache

from markupsafe import Markup

from site_builder.model.language import LanguageCode
from site_builder.render.escaping import escape
from site_builder.render.locale import Locale

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")

_Parts = tuple[str, tuple[tuple[str, str], ...]]
"""A string taken apart: escaped text, then the name of each word and the escaped text behind it."""


class MissingStringError(Exception):
    """A template asks for a string that the language does not have."""

    def __init__(self, key: str, language: str) -> None:
        super().__init__(f"{key} ({language})")
        self.key = key
        self.language = language


class Strings:
    """The strings of one language."""

    def __init__(self, code: LanguageCode, texts: Mapping[str, str], locale: Locale) -> None:
        self.code = code
        self._texts = texts
        self._locale = locale
        self._parts: dict[str, _Parts] = {}
        self._number = cache(lambda number: escape(locale.number(number)))

    def text(self, key: str, **words: object) -> str:
        """A string, ``{name}`` replaced by the word of that name; with words it is markup, the words escaped.

        With a number ``n`` the string may stand under its plural form (``key.one``, ``key.other``). Raises
        MissingStringError if there is no such string, KeyError if a word is missing.
        """
        text = self._texts.get(key)
        if text is None and isinstance(number := words.get("n"), int):
            plural = f"{key}.{self._locale.plural(number)}"
            text = self._texts.get(plural, self._texts.get(f"{key}.other"))
        if text is None:
            raise MissingStringError(key, self.code)
        if not words:
            return text
        parts = self._parts.get(text)
        if parts is None:
            before, *rest = _PLACEHOLDER.split(escape(text))
            parts = self._parts[text] = before, tuple(zip(rest[::2], rest[1::2], strict=True))
        html, following = parts
        for name, after in following:
            html += self._word(words[name]) + after
        return Markup(html)

    def label(self, family: str, name: str) -> str:
        """The string ``family.name``, or the bare name where there is no word for it: names that code may add to."""
        return self._texts.get(f"{family}.{name}", name)

    def _word(self, word: object) -> str:
        if isinstance(word, int):
            return self._number(word)
        return str(word) if isinstance(word, Markup) else escape(str(word))
