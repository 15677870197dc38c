"""The rows that large sites have by the thousand, written without a template: names, documents, statements."""

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Protocol

from markupsafe import Markup

from site_builder.model.dates import PartialDate
from site_builder.model.language import Reading
from site_builder.render.moments import Moments
from site_builder.render.strings import Strings

_WITHIN_HAN = re.compile("(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])")
"""Between two Han characters: a line may end here without parting a mark or a number from what it belongs to."""
_LAST = 5
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


class Quote(Protocol):
    """Words that a document gives to someone; see the pages' statement lines."""

    quote: str
    tag: str
    extent: str
    verb: str
    chain: tuple[Reading, ...]
    reviewed: bool
    path: str
    paragraph: int

    @property
    def article(self) -> Document:
        """Where they stand."""


class Speaker(Protocol):
    """Someone quoted, and the words."""

    @property
    def actor(self) -> Link | None:
        """The actor, if known."""

    @property
    def printed(self) -> str:
        """The name as printed."""

    @property
    def statements(self) -> tuple[Quote, ...]:
        """What was said."""


class Named(Protocol):
    """An actor that a text names."""

    @property
    def actor(self) -> Link:
        """The actor."""

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

    def link(self, link: Link, root: str) -> Markup:
        """A name, linked if it leads somewhere."""
        return Markup(self._link(link, root))

    def document(self, line: Document, root: str, by: bool = True) -> Markup:
        """A document: when, what, and by whom unless that is plain from where it stands."""
        kind = "document" if by else "own document"
        parts = self._memo.get((kind, line.path))
        if parts is None:
            parts = self._memo[kind, line.path] = self._document(line, by)
        return Markup(f"{parts[0]}{root}{parts[1]}")

    def sentence(self, line: Sentence, root: str) -> Markup:
        """A sentence with its marks; they never stand alone on a line, nor with one character only."""
        text = self._words(line.words)
        if not line.marks:
            return Markup(text)
        marks = "".join(
            f'{"<wbr>" if place and place % _TOGETHER == 0 else ""}<a href="{root}{escape(mark.path)}"'
            f' title="{escape(mark.source.text)} ¶{mark.paragraph}">{mark.label}</a>'
            for place, mark in enumerate(line.marks)
        )
        own = line.words.text
        start = last_words(own) if text == escape(own) else len(own)
        if start < len(own):
            text = f'{escape(own[:start])}<span class="end">{escape(own[start:])}'
            marks += "</span>"
        return Markup(f'{text}<span class="marks">{marks}</span>')

    def quotes(self, lines: Iterable[Quote], root: str, dated: bool = False) -> Markup:
        """A list of statements; ``dated`` ones name their document."""
        rows = "".join(self._quote(line, root, dated) for line in lines)
        return Markup(f'<ul class="quotes{" sourced" if dated else ""}">\n{rows}</ul>')

    def speakers(self, speakers: Iterable[Speaker], tag: str, root: str) -> Markup:
        """Whom a document quotes, under a heading each, with the words; ``tag`` is the document's language."""
        named = enumerate(speakers, 1)
        return Markup("".join(self._speaker(speaker, number, escape(tag), root) for number, speaker in named))

    def named(self, actors: Iterable[Named], root: str) -> Markup:
        """Whom a text names and how often, as a list that runs on."""
        rows = (
            f'<li>{self._link(one.actor, root)}&nbsp;<i class="n-of">{self._number(one.times)}</i></li>'
            for one in actors
        )
        return Markup('<ul class="run-in">\n' + "\n".join(rows) + "\n</ul>")

    def _speaker(self, speaker: Speaker, place: int, tag: str, root: str) -> str:
        name = printed = f'<span lang="{tag}">{escape(speaker.printed)}</span>'
        if speaker.actor is not None:
            name = self._link(speaker.actor, root)
            if speaker.printed != speaker.actor.name.text:
                name += f' <small class="printed">{printed}</small>'
        rows = "".join(self._quote(line, "", False) for line in speaker.statements)
        return f'<h3 id="said-{place}">{name}</h3>\n<ul class="quotes">\n{rows}</ul>\n'

    def _link(self, link: Link, root: str) -> str:
        if not link.path:
            return self._words(link.name)
        parts = self._memo.get(("link", link.path))
        if parts is None:
            parts = self._memo["link", link.path] = ('<a href="', f'{escape(link.path)}">{self._words(link.name)}</a>')
        return f"{parts[0]}{root}{parts[1]}"

    def _document(self, line: Document, by: bool) -> tuple[str, str]:
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

    def _quote(self, line: Quote, root: str, dated: bool) -> str:
        tag = "span" if line.extent == "reported" else "q"
        lang = escape(line.tag)
        mark = f'<a href="{root}{escape(line.path)}">¶{line.paragraph}</a>'
        parts = [f'<span lang="{lang}">{escape(line.verb)}</span>'] if line.verb else []
        parts += [self._chain(line.chain)] if line.chain else []
        parts += [self._named(line.article)] if dated else []
        reviewed = f" {escape(self._strings.text('statement.reviewed'))}" if line.reviewed else ""
        return (
            f'<li class="{line.extent}"><{tag} lang="{lang}">{escape(line.quote)}</{tag}>'
            f' <span class="cite">{" · ".join(parts)} {mark}{reviewed}</span></li>\n'
        )

    def _chain(self, links: tuple[Reading, ...]) -> str:
        """Through whom the words came, the publisher's own source first."""
        names = escape(self._strings.text("statement.citing")).join(self._words(link) for link in links)
        return str(self._strings.text("statement.via", names=Markup(names)))

    def _named(self, line: Document) -> str:
        parts = self._memo.get(("named", line.path))
        if parts is None:
            date = f" {self._moments.short(line.date)}" if line.date else ""
            parts = self._memo["named", line.path] = (f"{self._words(line.source)}{date}", "")
        return parts[0]


def last_words(text: str) -> int:
    """Where the last words of a sentence begin; its length if it has no good place to part them from the others."""
    places = [
        match.start() for match in _WITHIN_HAN.finditer(text, max(0, len(text) - 4 * _LAST), len(text) - _LAST + 1)
    ]
    if places:
        return places[-1]
    space = text.rfind(" ", 0, max(0, text.rfind(" ")))
    return space + 1 if len(text) - space <= 6 * _LAST else len(text)
