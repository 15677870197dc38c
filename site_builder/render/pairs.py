"""A text and its translation side by side: a row for each paragraph, the original first, with one anchor for both."""

from site_builder.model import urls
from site_builder.model.blocks import Block, Figure
from site_builder.model.translation import caption_key
from site_builder.render.body import (
    MISSING,
    STALE,
    Body,
    Piece,
    described,
    escaping,
    figure_of,
    level_of,
    numbered,
    runs_html,
    standing,
)
from site_builder.render.escaping import escape


def pairs(body: Body) -> tuple[Piece, ...]:
    """A piece for each paragraph by its number; piece 0 holds the pictures above the first."""
    mains: list[str] = [""]
    tails: list[str] = [""]
    level, pictures = 2, 1 if body.lead else 0
    twin = body.twin or body
    for block, other in zip(body.blocks, twin.blocks, strict=True):
        if isinstance(block, Figure) or isinstance(other, Figure):
            pictures += 1
            tails[-1] += _figure(block, other, pictures, body)
            continue
        number, level = len(mains), level_of(block, level)
        html = (standing(block, number, body, level), standing(other, number, twin, level))
        mains.append(numbered(number, _cells(html, urls.anchor(number), body), kind="p twins"))
        tails.append("")
    return tuple(Piece(main, tail) for main, tail in zip(mains, tails, strict=True))


def lead_pair(figure: Figure, number: int, body: Body) -> str:
    """The picture at the head with its caption in both languages."""
    return _figure(figure, body.twin.lead if body.twin and body.twin.lead else figure, number, body)


def _figure(figure: Block, other: Block, number: int, body: Body) -> str:
    if not isinstance(figure, Figure) or not isinstance(other, Figure):
        return ""
    if not figure.caption:
        return figure_of(figure, number, body)
    key, twin = caption_key(number), body.twin or body
    captions = runs_html(figure.caption, escaping(body)), runs_html(other.caption, escaping(twin, key))
    cells = _cells(captions, key, body)
    return f'<figure>{described(figure, body)}<figcaption class="twins">{cells}</figcaption></figure>\n'


def _cells(html: tuple[str, str], key: str, body: Body) -> str:
    """The two texts, each in its language; in place of one that is missing, the mark that says so."""
    state, twin = body.states.get(key), body.twin or body
    second = MISSING if state == "missing" else f"{html[1]}{STALE if state else ''}"
    return f'<div lang="{escape(body.original)}">{html[0]}</div><div lang="{escape(twin.tag)}">{second}</div>'
