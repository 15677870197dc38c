"""The rows that large sites have by the thousand, written without a template: names, documents, sentences."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Protocol

from markupsafe import Markup

from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.render.escaping import escape
from site_builder.render.latin import with_names_marked
from site_builder.render.moments import Moments
from site_builder.render.strings import Strings

_WITHIN_HAN = re.compile("(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])")
"""Between two Han characters: a line may end here without parting a mark or a number from what it belongs to."""
_LAST = 3
"""So many characters of a sentence, or its last two words, stay on one line with the marks that follow."""
_TOGETHER = 6
"""So many marks are kept on one line."""


class Link(Protocol):
    """A name that leads somewhere, or nowhere."""

    @property
    def name(self) -> Reading:
        """What it says."""

    @property
    def path(self) -> str:
        """Where it leads, from the site root; empty if nowhere."""


class Document(Protocol):
    """A document in a list."""

    @property
    def title(self) -> Reading:
        """Its title."""

    @property
    def path(self) -> str:
        """Its page, from the site root."""

    @property
    def source(self) -> Reading:
        """Who published it."""

    @property
    def date(self) -> PartialDate | None:
        """When."""

    @property
    def inferred(self) -> bool:
        """Whether the editors inferred the date."""

    @property
    def symbol(self) -> str:
        """Its UN symbol, or nothing."""

    @property
    def accent(self) -> int:
        """The place of its period among the periods; 0 for background."""


class Named(Protocol):
    """An actor that a text names."""

    @property
    def actor(self) -> Link:
        """The actor."""

    @property
    def times(self) -> int:
        """How often."""


class NamedIn(Protocol):
    """A document that names someone."""

    @property
    def article(self) -> Document:
        """The document."""

    @property
    def times(self) -> int:
        """How often."""


class Mark(Protocol):
    """A source mark."""

    @property
    def label(self) -> str:
        """A number or a paragraph sign."""

    @property
    def path(self) -> str:
        """The paragraph it leads to."""

    @property
    def source(self) -> Reading:
        """Who published that."""

    @property
    def paragraph(self) -> int:
        """Its number."""


class Sentence(Protocol):
    """A sentence and the marks of what it rests on."""

    @property
    def words(self) -> Reading:
        """The sentence."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Its marks."""


class Rows:
    """Writes rows in one language. What does not depend on the page is remembered."""

    def __init__(
        self, words: Callable[[Reading], str], number: Callable[[int], str], moments: Moments, strings: Strings
    ) -> None:
        self._number = number
        self._words = words
        self._moments = moments
        self._strings = strings
        self._memo: dict[tuple[str, str], tuple[str, str]] = {}
        self._times = cache(lambda times: strings.text("count.times.n", n=times))

    def link(self, link: Link, root: str) -> Markup:
        """A name, linked if it leads somewhere."""
        return Markup(self.link_html(link, root))

    def document(self, line: Document, root: str, by: bool = True) -> Markup:
        """A document: when, what, and by whom unless that is plain from where it stands."""
        return Markup(self._document(line, root, by))

    def documents(self, lines: Iterable[Document], root: str) -> Markup:
        """A list of documents."""
        rows = [f'<li class="period-{line.accent}">{self._document(line, root, True)}</li>\n' for line in lines]
        return Markup(f'<ul class="documents">\n{"".join(rows)}</ul>')

    def named_in(self, lines: Iterable[NamedIn], root: str) -> Markup:
        """A list of documents that name someone, and how often."""
        rows = [
            f'<li class="period-{line.article.accent}">{self._document(line.article, root, True)}'
            f' <span class="times">{self._times(line.times)}</span></li>\n'
            for line in lines
        ]
        return Markup(f'<ul class="documents">\n{"".join(rows)}</ul>')

    def sentence(self, line: Sentence, root: str) -> Markup:
        """A sentence with its marks, which never stand alone on a line."""
        text = self._words(line.words)
        if not line.marks:
            return Markup(text)
        marks = "".join(
            f'{"<wbr>" if place and place % _TOGETHER == 0 else ""}<a href="{root}{escape(mark.path)}"'
            f' title="{escape(mark.source.text)} ¶{mark.paragraph}">{mark.label}</a>'
            for place, mark in enumerate(line.marks)
        )
        own = line.words.text
        words = next((known for known in (escape, with_names_marked) if text == known(own)), None)
        start = last_words(own)
        if words and start < len(own):
            text = f'{words(own[:start])}<span class="end">{words(own[start:])}'
            marks += "</span>"
        return Markup(f'{text}<span class="marks">{marks}</span>')

    def named(self, actors: Iterable[Named], root: str) -> Markup:
        """Whom a text names and how often, as a list that runs on."""
        rows = [
            f'<li>{self.link_html(one.actor, root)}&nbsp;<i class="n-of">{self._number(one.times)}</i></li>'
            for one in actors
        ]
        return Markup('<ul class="run-in">\n' + "\n".join(rows) + "\n</ul>")

    def link_html(self, link: Link, root: str) -> str:
        """The same, for rows that hold it."""
        if not link.path:
            return self._words(link.name)
        parts = self._memo.get(("link", link.path))
        if parts is None:
            parts = self._memo["link", link.path] = ('<a href="', f'{escape(link.path)}">{self._words(link.name)}</a>')
        return f"{parts[0]}{root}{parts[1]}"

    def _document(self, line: Document, root: str, by: bool) -> str:
        key = ("document" if by else "own document", line.path)
        parts = self._memo.get(key)
        if parts is None:
            parts = self._memo[key] = self._parts(line, by)
        return f"{parts[0]}{root}{parts[1]}"

    def _parts(self, line: Document, by: bool) -> tuple[str, str]:
        text = self._strings.text
        when = str(self._moments.short(line.date)) if line.date else escape(text("date.none"))
        if line.inferred:
            title, short = escape(text("date.inferred")), escape(text("date.inferred.short"))
            when += f' <abbr class="inferred" title="{title}">{short}</abbr>'
        names = [self._words(line.source)] if by else []
        names += [escape(line.symbol)] if line.symbol else []
        whom = f' <span class="by">{" · ".join(names)}</span>' if names else ""
        head = f'<span class="when">{when}</span> <a class="what" href="'
        return head, f'{escape(line.path)}">{self._words(line.title)}</a>{whom}'

    def source(self, line: Document) -> str:
        """Who published a document, and when."""
        parts = self._memo.get(("named", line.path))
        if parts is None:
            date = f" {self._moments.short(line.date)}" if line.date else ""
            parts = self._memo["named", line.path] = (f"{self._words(line.source)}{date}", "")
        return parts[0]


def last_words(text: str) -> int:
    """Where the last words of a sentence begin; its length if it has no good place to part them from the others."""
    places = [
        match.start() for match in _WITHIN_HAN.finditer(text, max(0, len(text) - 5 * _LAST), len(text) - _LAST + 1)
    ]
    if places:
        return places[-1]
    space = text.rfind(" ", 0, max(0, text.rfind(" ")))
    return space + 1 if len(text) - space <= 8 * _LAST else len(text)
