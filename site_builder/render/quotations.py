"""Statements, and the texts that were cleaned away: rows written without a template, as there are so many."""

from collections.abc import Callable, Iterable
from functools import cache
from html import escape
from typing import Protocol

from markupsafe import Markup

from site_builder.model import urls
from site_builder.model.article import Extent, Statement
from site_builder.model.language import Reading
from site_builder.render.rows import Document, Link, Rows
from site_builder.render.strings import Strings

_PART = " · "


class Quote(Protocol):
    """Words that a document gives to someone; see the pages' statement lines."""

    @property
    def said(self) -> Statement:
        """The words, and how they are said."""

    @property
    def tag(self) -> str:
        """The language they stand in."""

    @property
    def chain(self) -> tuple[Reading, ...]:
        """Through whom they came."""

    @property
    def page(self) -> str:
        """The document's page, from the site root; empty on that page itself."""

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


class Removed(Protocol):
    """A cleaning rule and what it took away."""

    @property
    def rule(self) -> str:
        """Its name."""

    @property
    def pieces(self) -> tuple[tuple[str, int, int], ...]:
        """The texts, with their first and last lines in the seed."""

    @property
    def characters(self) -> int:
        """How many in all."""


class Quotations:
    """Writes what documents quote in one language."""

    def __init__(
        self, rows: Rows, words: Callable[[Reading], str], number: Callable[[int], str], strings: Strings
    ) -> None:
        self._rows = rows
        self._words = words
        self._number = number
        self._strings = strings
        self._word = cache(escape)

    def quotes(self, lines: Iterable[Quote], root: str, dated: bool = False) -> Markup:
        """A list of statements; ``dated`` ones name their document."""
        rows = "".join(self._quote(line, root, dated) for line in lines)
        return Markup(f'<ul class="quotes{" sourced" if dated else ""}">\n{rows}</ul>')

    def speakers(self, speakers: Iterable[Speaker], tag: str, root: str) -> Markup:
        """Whom a document quotes, under a heading each, with the words; ``tag`` is the document's language."""
        tag = escape(tag)
        return Markup("".join([self._speaker(one, place, tag, root) for place, one in enumerate(speakers, 1)]))

    def contents(self, speakers: Iterable[Speaker], tag: str) -> Markup:
        """The speakers as a list that runs on and leads to their headings."""
        rows = [self._entry(speaker, place, escape(tag)) for place, speaker in enumerate(speakers, 1)]
        return Markup('<ul class="run-in">\n' + "\n".join(rows) + "\n</ul>")

    def removed(self, rules: Iterable[Removed], tag: str) -> Markup:
        """What each rule took away, under a heading each; ``tag`` is the document's language."""
        return Markup("".join(self._removed(rule, escape(tag)) for rule in rules))

    def _entry(self, speaker: Speaker, place: int, tag: str) -> str:
        if speaker.actor is None:
            name = f'<span lang="{tag}">{escape(speaker.printed)}</span>'
        else:
            name = self._words(speaker.actor.name)
        times = self._number(len(speaker.statements))
        return f'<li><a href="#said-{place}">{name}</a>&nbsp;<i class="n-of">{times}</i></li>'

    def _removed(self, rule: Removed, tag: str) -> str:
        text, pieces = self._strings.text, rule.pieces
        name = escape(self._strings.label("rule", rule.rule))
        count = text("article.cleaned.n", n=len(pieces), characters=rule.characters)
        rows = "".join(
            f'<li><del lang="{tag}">{escape(removed)}</del>'
            f' <span class="n-of">{text("article.cleaned.lines", first=first, last=last)}</span></li>\n'
            for removed, first, last in pieces
        )
        return f'<h3>{name} <span class="n-of">{count}</span></h3>\n<ul>\n{rows}</ul>\n'

    def _speaker(self, speaker: Speaker, place: int, tag: str, root: str) -> str:
        name = printed = f'<span lang="{tag}">{escape(speaker.printed)}</span>'
        if speaker.actor is not None:
            name = self._rows.link_html(speaker.actor, root)
            if speaker.printed != speaker.actor.name.text:
                name += f' <small class="printed">{printed}</small>'
        rows = "".join([self._quote(line, "", False) for line in speaker.statements])
        return f'<h3 id="said-{place}">{name}</h3>\n<ul class="quotes">\n{rows}</ul>\n'

    def _quote(self, line: Quote, root: str, dated: bool) -> str:
        said, lang = line.said, self._word(line.tag)
        tag = "span" if said.extent is Extent.REPORTED else "q"
        parts = f'<span lang="{lang}">{self._word(said.verb)}</span>' if said.verb else ""
        if line.chain:
            parts += f"{_PART if parts else ''}{self._chain(line.chain)}"
        if dated:
            parts += f"{_PART if parts else ''}{self._rows.source(line.article)}"
        page = f"{root}{self._word(line.page)}" if line.page else ""
        reviewed = f" {escape(self._strings.text('statement.reviewed'))}" if said.reviewed else ""
        return (
            f'<li class="{said.extent}"><{tag} lang="{lang}">{escape(said.quote)}</{tag}> <span class="cite">'
            f'{parts} <a href="{page}#{urls.anchor(said.paragraph)}">¶{said.paragraph}</a>{reviewed}</span></li>\n'
        )

    def _chain(self, links: tuple[Reading, ...]) -> str:
        """Through whom the words came, the publisher's own source first."""
        names = escape(self._strings.text("statement.citing")).join(self._words(link) for link in links)
        return str(self._strings.text("statement.via", names=Markup(names)))
