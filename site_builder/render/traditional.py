"""A finished page in simplified characters → the same page in traditional ones (OpenCC, phrase by phrase).

The forms are those printed in Taiwan and, but for a few, in Hong Kong (``s2tw``); those of OpenCC's own standard, such
as 爲 and 覈, are printed nowhere. Words and quotation marks stay those of the source. A name is alike everywhere.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum, auto

from site_builder.model.chronicle import ActorKind
from site_builder.model.corpus import Corpus
from site_builder.model.language import Language, LocalizedText, is_simplified

_STAY_IN_NAMES = frozenset("里后于范余朴岳郁游干斗丑采仆")
"""Characters that are traditional too and, in surnames and transliterations, stay: 里德, 后 and 范 as surnames."""
_HAN = re.compile("[\u3400-\u9fff]")
_TOKEN = re.compile(r"""<[A-Za-z/!](?:[^"'>]|"[^"]*"|'[^']*')*>""")
_NAME = re.compile(r"</?([A-Za-z0-9]+)")
_LANG = re.compile(r'(?<=\slang=")[^"]*(?=")')
_SAID = re.compile(r'(?<=\s)(?:title|aria-label|alt)="([^"]*)"')
_CONTENT = re.compile(r'<meta (?:name="description"|property="og:(?:title|site_name)") content="([^"]*)"')
_INLINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "cite",
    "del",
    "em",
    "i",
    "ins",
    "mark",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
}
_INLINE |= {"time", "wbr"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_MASK = "\ue000"
"""Stands in for each character of a name, so that no phrase reaches into one."""


class Part(StrEnum):
    """What a stretch of a page is: markup, words that are read on, an end that no phrase crosses, an attribute."""

    MARKUP = auto()
    WORDS = auto()
    END = auto()
    SAID = auto()


class Traditional:
    """Converts the pages of one corpus to a language that is a view of another."""

    def __init__(self, corpus: Corpus, language: Language) -> None:
        import opencc

        self._convert: Callable[[str], str] = opencc.OpenCC("s2tw").convert
        self._tag = language.tag
        self._names = self._names_of(corpus, language)
        longest_first = sorted(self._names, key=lambda name: (-len(name), name))
        self._name = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")

    def page(self, html: str) -> str:
        """The page; only words that stand in simplified Chinese change, and the tags that say they are."""
        parts = list(_parts(html, self._tag))
        words = self.text("".join(text for part, text in parts if part in (Part.WORDS, Part.END)))
        said = self.text("".join(f"{text}\n" for part, text in parts if part is Part.SAID))
        pieces, place, place_said = [], 0, 0
        for part, text in parts:
            if part is Part.MARKUP:
                pieces.append(text)
            elif part is Part.SAID:
                pieces += said[place_said : place_said + len(text)]
                place_said += len(text) + 1
            else:
                pieces += words[place : place + len(text)] if part is Part.WORDS else ()
                place += len(text)
        return "".join(pieces)

    def text(self, text: str) -> list[str]:
        """What each character of a text becomes: itself, another, or the whole of a name that begins there."""
        found = [(match.start(), match.end(), self._names[match[0]]) for match in self._name.finditer(text)]
        masked = self._name.sub(lambda match: _MASK * len(match[0]), text) if found else text
        characters = list(self._alike(masked))
        for start, end, form in found:
            characters[start:end] = [form, *[""] * (end - start - 1)]
        return characters

    def _alike(self, text: str) -> str:
        """A text converted to one of the same length: phrases that would change theirs go character by character."""
        converted = self._convert(text)
        if len(converted) == len(text):
            return converted
        lines = text.split("\n")
        if len(lines) > 1:
            return "\n".join(map(self._alike, lines))
        return "".join(self._convert(character)[:1] or character for character in text)

    def _names_of(self, corpus: Corpus, language: Language) -> Mapping[str, str]:
        """Names in simplified characters and how they are written: what editors say, or else each as one phrase."""
        code = language.origin.code
        found = {
            form: self._as_name(form) if actor.kind is ActorKind.PERSON else self._alike(form)
            for actor in corpus.actors
            for form in (_own(actor.name, code), *(alias.form for alias in actor.aliases))
        }
        found |= {form: self._as_name(form) for form in (_own(one.name, code) for one in corpus.localities.values())}
        return {form: to for form, to in found.items() if len(form) > 1 and _HAN.search(form)} | {
            **corpus.site.traditional
        }

    def _as_name(self, name: str) -> str:
        pairs = zip(name, self._alike(name), strict=True)
        return "".join(own if own in _STAY_IN_NAMES else other for own, other in pairs)


def _own(name: LocalizedText, code: str) -> str:
    return next((text for known, text in name.texts if known == code), "")


def _parts(html: str, tag: str) -> Iterator[tuple[Part, str]]:
    """A page taken apart; words run on through tags within a line, and end at others and at other languages."""
    languages, place = [""], 0
    for token in _TOKEN.finditer(html):
        text = html[place : token.start()]
        place = token.end()
        yield Part.WORDS if is_simplified(languages[-1]) else Part.MARKUP, text
        name = _NAME.match(token[0])
        if name is None or name[1] not in _INLINE or not is_simplified(languages[-1]):
            yield Part.END, "\n"
        if name is None or token[0].startswith("</"):
            yield Part.MARKUP, token[0]
            if name and len(languages) > 1:
                languages.pop()
            continue
        language = _language(token[0], name[1], languages[-1])
        yield from _start_tag(token[0], tag) if is_simplified(language) else ((Part.MARKUP, token[0]),)
        if name[1] not in _VOID and not token[0].endswith("/>"):
            languages.append(language)
    yield Part.MARKUP, html[place:]


def _language(token: str, name: str, around: str) -> str:
    """The language of what stands in an element; none where nothing is to be translated."""
    if name == "code" or 'translate="no"' in token:
        return ""
    own = _LANG.search(token)
    return own[0] if own else around


def _start_tag(token: str, tag: str) -> Iterator[tuple[Part, str]]:
    """A start tag, its language changed to the new one, taken apart where it holds words that are read."""
    token, place = _LANG.sub(tag, token), 0
    for match in (*_SAID.finditer(token), *_CONTENT.finditer(token)):
        yield Part.MARKUP, token[place : match.start(1)]
        yield Part.SAID, match[1]
        place = match.end(1)
    yield Part.MARKUP, token[place:]
