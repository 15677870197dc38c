"""The blocks of an article → HTML: plain text, escaped, with the anchors that its body names, and nothing else."""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from markupsafe import Markup

from site_builder.model import urls
from site_builder.model.blocks import Block, Cell, Figure, Heading, ListItem, Quotation, Run, Table, TextBlock, text_of
from site_builder.model.translation import caption_key
from site_builder.model.value import value
from site_builder.render.escaping import escape
from site_builder.render.latin import Escape, escape_of

_AT_SOURCE = "\x00"
"""Stands for the words "picture at the source", which differ by language; no text of a seed holds this character."""
STALE, MISSING = "\x01", "\x02"
"""Stand for the mark that a piece of a translation may be out of date, and that it is not there."""
_DEEPEST = 5
"""Lists are nested no deeper; there is no room for more on a phone."""


class Anchor(Protocol):
    """A stretch of a paragraph that leads somewhere."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """The character after its last."""

    @property
    def href(self) -> str:
        """Where it leads, from the article's page."""


class Body(Protocol):
    """What is asked of an article's body; see the article page for its meaning."""

    @property
    def id(self) -> str:
        """The article's slug."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks in order."""

    @property
    def anchors(self) -> Mapping[int, tuple[Anchor, ...]]:
        """By paragraph: stretches that lead somewhere, in order."""

    @property
    def labels(self) -> Mapping[int, int]:
        """By paragraph: the length of the speaker line it begins with."""

    @property
    def breaks(self) -> frozenset[int]:
        """Paragraphs that no list may run into from above."""

    @property
    def lead(self) -> Figure | None:
        """The picture at the head."""

    @property
    def tag(self) -> str:
        """The language of the text; empty where two stand side by side."""

    @property
    def original(self) -> str:
        """The language a translation is made from; empty where there is none."""

    @property
    def states(self) -> Mapping[str, str]:
        """By key: ``stale`` or ``missing`` pieces of a translation."""

    @property
    def twin(self) -> "Body | None":
        """The translation to be set beside the text, block by block."""


@value
class Piece:
    """The HTML of one paragraph; a note on it goes between ``main`` and ``tail``."""

    main: str
    tail: str


class Bodies:
    """Renders bodies; the last one is remembered, as its twins in other languages follow it."""

    def __init__(self) -> None:
        self._id = ""
        self._pieces: tuple[Piece, ...] = ()

    def part(
        self,
        body: Body,
        first: int,
        last: int,
        at_source: str,
        asides: Mapping[int, str],
        make: Callable[[Body], tuple[Piece, ...]] | None = None,
    ) -> Markup:
        """Paragraphs ``first`` to ``last``; ``asides`` holds HTML to put after a paragraph, ``make`` makes pieces."""
        if body.id != self._id:
            self._id, self._pieces = body.id, (make or pieces)(body)
        start = 0 if first <= 1 else first
        html = "".join(
            f"{piece.main}{asides.get(number, '')}{piece.tail}"
            for number, piece in enumerate(self._pieces[start : last + 1], start)
        )
        return Markup(html.replace(_AT_SOURCE, escape(at_source)) if _AT_SOURCE in html else html)


def pieces(body: Body) -> tuple[Piece, ...]:
    """A piece for each paragraph by its number; piece 0 holds the pictures above the first."""
    mains: list[str] = [""]
    tails: list[str] = [""]
    open_lists: list[str] = []
    level, pictures = 2, 1 if body.lead else 0
    for block in body.blocks:
        number = len(mains)
        if isinstance(block, Figure):
            pictures += 1
            tails[-1] += _closed(open_lists) + figure_of(block, pictures, body)
            continue
        if not isinstance(block, ListItem) or number in body.breaks:
            tails[-1] += _closed(open_lists)
        if isinstance(block, ListItem):
            before, main = _item(block, number, body, open_lists)
            tails[-1] += before
            mains.append(main)
        else:
            level = level_of(block, level)
            language, mark = _state(urls.anchor(number), body) if body.states else ("", "")
            mains.append(numbered(number, standing(block, number, body, level) + mark, language))
        tails.append("")
    tails[-1] += _closed(open_lists)
    return tuple(Piece(main, tail) for main, tail in zip(mains, tails, strict=True))


def level_of(block: Block, before: int) -> int:
    """The level of the last heading, this block counted: never more than one below the one before."""
    return min(block.level + 1, before + 1, 6) if isinstance(block, Heading) else before


def standing(block: TextBlock, number: int, body: Body, level: int) -> str:
    """The HTML of a numbered block that stands alone, as an item does in a list of its own."""
    if isinstance(block, Heading):
        return f"<h{level}>{_text(block.runs, number, body)}</h{level}>"
    if isinstance(block, Table):
        return _table(block, number, escaping(body, urls.anchor(number)))
    if isinstance(block, ListItem):
        depth, tag = min(block.depth, _DEEPEST), "ul" if block.number is None else "ol"
        item = f"<{tag}><li{_value(block)}>{_text(block.runs, number, body)}</li></{tag}>"
        return '<ul><li class="bare">' * depth + item + "</li></ul>" * depth
    text = f"<p>{_text(block.runs, number, body)}</p>"
    return f"<blockquote>{text}</blockquote>" if isinstance(block, Quotation) else text


def numbered(number: int, html: str, attributes: str = "", kind: str = "p") -> str:
    """A paragraph with its number, which is a link to itself."""
    name = urls.anchor(number)
    return f'<div class="{kind}" id="{name}"{attributes}><a class="n" href="#{name}">{number}</a>{html}</div>\n'


def _state(key: str, body: Body) -> tuple[str, str]:
    """The language of a piece where it is not the body's, as an attribute, and the mark it carries."""
    state = body.states.get(key)
    if state == "missing":
        return f' lang="{escape(body.original)}"', MISSING
    return "", STALE if state else ""


def escaping(body: Body, key: str = "") -> Escape:
    """How the text of a piece becomes HTML: by its language, which is the original's where the piece is missing."""
    missing = key and body.states.get(key) == "missing"
    return escape_of(body.original if missing else body.tag or body.original)


def _value(item: ListItem) -> str:
    return "" if item.number is None else f' value="{item.number}"'


def _item(item: ListItem, number: int, body: Body, open_lists: list[str]) -> tuple[str, str]:
    """What ends the items before, and the item with what begins its lists; ``open_lists`` is brought up to date."""
    tag = "ul" if item.number is None else "ol"
    before, depth = "", min(item.depth, _DEEPEST) + 1
    while len(open_lists) > depth or (len(open_lists) == depth and open_lists[-1] != tag):
        before += f"</li></{open_lists.pop()}>\n"
    opening = ""
    if len(open_lists) == depth:
        before += "</li>\n"
    else:
        opening = f"<{tag}>"
        open_lists.append(tag)
        while len(open_lists) < depth:
            opening += f'<li class="bare"><{tag}>'
            open_lists.append(tag)
    name = urls.anchor(number)
    language, mark = _state(name, body) if body.states else ("", "")
    link = f'<a class="n" href="#{name}">{number}</a>'
    return before, f'{opening}<li id="{name}"{_value(item)}{language}>{link}{_text(item.runs, number, body)}{mark}'


def _closed(open_lists: list[str]) -> str:
    html = "".join(f"</li></{tag}>\n" for tag in reversed(open_lists))
    open_lists.clear()
    return html


def _table(table: Table, number: int, words: Escape) -> str:
    heads = table.header_rows
    rows = "".join(_row(row, "th" if place < heads else "td", words) for place, row in enumerate(table.rows))
    return f'<div class="wide" tabindex="0" role="group" aria-label="¶{number}"><table>{rows}</table></div>'


def _row(row: tuple[Cell, ...], tag: str, words: Escape) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    return f"<tr>{''.join(f'<{tag}{scope}>{runs_html(cell, words)}</{tag}>' for cell in row)}</tr>"


def figure_of(figure: Figure, number: int, body: Body) -> str:
    """A picture that is described and linked, never loaded; in a translation its description is the original's."""
    key = caption_key(number)
    caption = runs_html(figure.caption, escaping(body, key))
    language, mark = _state(key, body) if body.states else ("", "")
    words = f"<figcaption{language}>{caption}{mark}</figcaption>" if caption else ""
    return f"<figure>{described(figure, body)}{words}</figure>\n"


def described(figure: Figure, body: Body) -> str:
    """What a picture shows, where that says more than its caption, and the way to it."""
    language = f' lang="{escape(body.original)}"' if body.original else ""
    words = escape_of(body.original or body.tag)
    alt = f"<p{language}>{words(figure.alt)}</p>" if figure.alt and figure.alt != text_of(figure.caption) else ""
    if not figure.address:
        return alt
    return f"{alt}<p>{_link(figure.address, _AT_SOURCE)} {escape(urls.host_of(figure.address))}</p>"


def lead_html(body: Body, at_source: str, make: Callable[[Figure, int, Body], str] = figure_of) -> Markup:
    """The picture at the head; nothing if there is none."""
    html = make(body.lead, 1, body) if body.lead else ""
    return Markup(html.replace(_AT_SOURCE, escape(at_source)))


def _text(runs: tuple[Run, ...], number: int, body: Body) -> str:
    anchors, label = body.anchors.get(number, ()), body.labels.get(number, 0)
    words = escaping(body, urls.anchor(number) if body.states else "")
    if not anchors and not label:
        return runs_html(runs, words)
    return "".join(_cut(runs, anchors, label, words))


def runs_html(runs: tuple[Run, ...], words: Escape) -> str:
    """Runs without anchors."""
    if len(runs) == 1 and runs[0].href is None and not runs[0].strong:
        return words(runs[0].text)
    return "".join(_dressed(run, words(run.text)) for run in runs)


def _cut(runs: tuple[Run, ...], anchors: tuple[Anchor, ...], label: int, words: Escape) -> Iterator[str]:
    """The runs with anchors put in. An anchor that crosses an edge of a run, or stands in a link, is left out."""
    offset = 0
    for run in runs:
        text = run.text
        end = offset + len(text)
        within = words if words(text) != text else str  # most texts are HTML as they stand, and so are their parts
        html, done = "", offset
        if offset < label and not (run.strong or run.href):
            done = min(label, end)
            html = f"<b>{within(text[: done - offset])}</b>"
        for anchor in anchors if run.href is None else ():
            start, stop = anchor.start, anchor.end
            if done <= start and stop <= end:
                before, name = (
                    within(text[done - offset : start - offset]),
                    within(text[start - offset : stop - offset]),
                )
                html += f'{before}<a href="{escape(anchor.href)}">{name}</a>'
                done = stop
        yield _dressed(run, f"{html}{within(text[done - offset :])}")
        offset = end


def _dressed(run: Run, html: str) -> str:
    strong = f"<strong>{html}</strong>" if run.strong else html
    return strong if run.href is None else _link(run.href, strong)


def _link(address: str, html: str) -> str:
    return f'<a href="{escape(address)}" rel="external nofollow noreferrer">{html}</a>'
