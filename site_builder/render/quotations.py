"""Statements, and the texts that were cleaned away: rows written without a template, as there are so many."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol

from markupsafe import Markup

from site_builder.model import urls
from site_builder.model.article import Act, ChainLink, Extent, Statement
from site_builder.model.language import Reading
from site_builder.render.escaping import escape
from site_builder.render.latin import escape_of
from site_builder.render.rows import Document, Link, Rows
from site_builder.render.strings import Strings

_PART = " · "
_END = "</span></li>\n"
_MARK = {Extent.DIRECT: "q", Extent.FRAGMENT: "q", Extent.REPORTED: "span"}
"""The element that holds the words."""


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
    """Someone quoted, and the words: the same objects on the pages in all languages."""

    @property
    def actor(self) -> Link | None:
        """The actor, if known."""

    @property
    def printed(self) -> str:
        """The name as printed."""

    @property
    def statements(self) -> tuple[Statement, ...]:
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


_Row = tuple[str, str, Statement]
"""A statement's row in two halves; words in the page's language may stand between them."""


class Halves:
    """Writes what is the same in all languages; the last document is remembered, as its pages follow each other."""

    def __init__(self) -> None:
        self._first: tuple[Statement, ...] = ()
        self._rows: list[list[_Row | str]] = []
        self.word = cache(escape)

    def of_speakers(self, speakers: Sequence[Speaker], tag: str) -> list[list[_Row | str]]:
        """The rows of each speaker of a document in this language; whole ones where no words are to be added."""
        first = speakers[0].statements
        if first is not self._first:
            self._first = first
            self._rows = [[self._own_row(said, tag) for said in speaker.statements] for speaker in speakers]
        return self._rows

    def _own_row(self, said: Statement, tag: str) -> _Row | str:
        before, mark, _ = row = self.row(said, tag, "")
        return row if said.chain or said.reviewed else f"{before}{mark}{_END}"

    def row(self, said: Statement, tag: str, page: str) -> _Row:
        """One row, leading to the document's page."""
        lang, name = self.word(tag), urls.anchor(said.paragraph)
        mark = _MARK[said.extent]
        verb = f'<span lang="{lang}">{self.word(said.verb)}</span>' if said.verb else ""
        quote = escape_of(tag)(said.quote)
        return (
            f'<li class="{said.extent}"><{mark} lang="{lang}">{quote}</{mark}> <span class="cite">{verb}',
            f' <a href="{page}#{name}">¶{said.paragraph}</a>',
            said,
        )


class Quotations:
    """Writes what documents quote in one language."""

    def __init__(
        self,
        rows: Rows,
        halves: Halves,
        words: Callable[[Reading], str],
        number: Callable[[int], str],
        strings: Strings,
    ) -> None:
        self._rows = rows
        self._halves = halves
        self._words = words
        self._number = number
        self._strings = strings
        self._code = strings.code
        self._escape = escape_of(strings.code)

    def quotes(self, lines: Iterable[Quote], root: str, dated: bool = False) -> Markup:
        """A list of statements; ``dated`` ones name their document."""
        rows = "".join(self._quote(line, root, dated) for line in lines)
        return Markup(f'<ul class="quotes{" sourced" if dated else ""}">\n{rows}</ul>')

    def speakers(self, speakers: Sequence[Speaker], chains: Mapping[ChainLink, Reading], tag: str, root: str) -> Markup:
        """Whom a document quotes, under a heading each, with the words.

        ``tag`` is the document's language, ``chains`` names those through whom words came.
        """
        html = ""
        via = cache(lambda chain: self._chain([chains[link] for link in chain]))
        for place, (speaker, rows) in enumerate(zip(speakers, self._halves.of_speakers(speakers, tag), strict=True), 1):
            said = "".join([row if isinstance(row, str) else self._row(row, via(row[2].chain)) for row in rows])
            html += f'<h3 id="said-{place}">{self._heading(speaker, escape(tag), root)}</h3>\n'
            html += f'<ul class="quotes">\n{said}</ul>\n'
        return Markup(html)

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

    def _heading(self, speaker: Speaker, tag: str, root: str) -> str:
        printed = f'<span lang="{tag}">{escape(speaker.printed)}</span>'
        if speaker.actor is None:
            return printed
        name = self._rows.link_html(speaker.actor, root)
        return (
            name if speaker.printed == speaker.actor.name.text else f'{name} <small class="printed">{printed}</small>'
        )

    def _quote(self, line: Quote, root: str, dated: bool) -> str:
        row = self._halves.row(line.said, line.tag, f"{root}{self._halves.word(line.page)}" if line.page else "")
        via = self._chain(line.chain)
        return self._row(row, via, self._rows.source(line.article) if dated else "")

    def _row(self, row: _Row, *parts: str) -> str:
        """The two halves of a row with the parts between them that are not empty."""
        before, mark, said = row
        between = list(filter(None, parts))
        words = said.translations.get(self._code) if said.translations else None
        if words:
            before = self._translated(said, words) + _PART.join(between)
        elif between:
            before += _PART.join(between if not said.verb else ["", *between])
        return f"{before}{mark}{self._reviewed() if said.reviewed else ''}{_END}"

    def _translated(self, said: Statement, words: str) -> str:
        """The first half of a row in words of the page's own language, before them what is done by saying them."""
        mark = _MARK[said.extent]
        done = Act.ASSERTS if said.extent is Extent.DIRECT else said.act  # a whole sentence says by itself what it does
        act = f'<span class="act">{escape(self._strings.label("act", done))}</span> ' if said.verb else ""
        return f'<li class="{said.extent}">{act}<{mark}>{self._escape(words)}</{mark}> <span class="cite">'

    def _reviewed(self) -> str:
        return f" {escape(self._strings.text('statement.reviewed'))}"

    def via(self, links: Sequence[Reading]) -> Markup:
        """Through whom words came, the publisher's own source first."""
        return Markup(self._chain(links))

    def _chain(self, links: Sequence[Reading]) -> str:
        """Through whom the words came, the publisher's own source first; nothing where they came through nobody."""
        if not links:
            return ""
        names = escape(self._strings.text("statement.citing")).join(self._words(link) for link in links)
        return str(self._strings.text("statement.via", names=Markup(names)))
