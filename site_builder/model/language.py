"""Languages of the site and texts that exist in some of them."""

import re
from typing import NewType

from site_builder.model.value import value

LanguageCode = NewType("LanguageCode", str)
"""The short code of an interface language, as in addresses and YAML keys: ``zh``, ``en``."""

ZH = LanguageCode("zh")
EN = LanguageCode("en")


@value
class Language:
    """An interface language: its code, its BCP 47 tag for ``lang`` attributes, and its own name.

    ``converted_from`` is the language whose pages a program converts to make those of this one, if it has no texts.
    """

    code: LanguageCode
    tag: str
    name: str
    converted_from: "Language | None" = None

    @property
    def origin(self) -> "Language":
        """The language whose texts its readers get: itself, or what it is converted from."""
        return self.converted_from or self


DEFAULT_LANGUAGES = (Language(ZH, "zh-Hans", "简体中文"), Language(EN, "en", "English"))


@value
class Reading:
    """A text as one reader gets it: its words, the language they are in, and whether that is a fallback."""

    text: str
    language: LanguageCode
    fallback: bool = False


@value
class LocalizedText:
    """One text in one or more languages, in the order written. Empty means: no text at all."""

    texts: tuple[tuple[LanguageCode, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.texts)

    def get(self, language: LanguageCode) -> str | None:
        """The text in this very language, or None."""
        for code, text in self.texts:
            if code == language:
                return text
        return None

    def read(self, language: LanguageCode) -> Reading:
        """The text for a reader of this language, falling back to the first one written.

        Raises LookupError if there is no text at all.
        """
        text = self.get(language)
        if text is not None:
            return Reading(text, language)
        if not self.texts:
            raise LookupError("an empty text has no reading")
        code, text = self.texts[0]
        return Reading(text, code, fallback=True)

    def over(self, other: "LocalizedText") -> "LocalizedText":
        """These texts, completed by those of another where this has none."""
        known = {code for code, _ in self.texts}
        return LocalizedText(self.texts + tuple(pair for pair in other.texts if pair[0] not in known))


def localized(**texts: str) -> LocalizedText:
    """A localized text from keyword arguments: ``localized(zh="…", en="…")``."""
    return LocalizedText(tuple((LanguageCode(code), text) for code, text in texts.items()))


_SIMPLIFIED = re.compile(r"zh(?!-(?:Hant|TW|HK|MO)\b)", re.IGNORECASE)


def traditional_of(language: Language) -> Language:
    """The view of a language's pages in traditional characters."""
    return Language(LanguageCode("zh-hant"), "zh-Hant", "繁體（自動轉換）", language)


def is_simplified(tag: str) -> bool:
    """Whether a BCP 47 tag stands for Chinese in simplified characters, as it does where it names no script."""
    return _SIMPLIFIED.match(tag) is not None


def is_chinese(language: Language) -> bool:
    """Whether a language is Chinese, in any script."""
    return code_of_tag(language.tag) == ZH


def code_of_tag(tag: str) -> LanguageCode:
    """The language code that a BCP 47 tag begins with: ``zh-Hans`` → ``zh``."""
    return LanguageCode(tag.split("-", 1)[0].lower())
