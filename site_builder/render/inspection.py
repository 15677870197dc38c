"""What the program sees in one seed, as text for a terminal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from site_builder.model.article import Article
from site_builder.model.blocks import Block, Figure, text_blocks
from site_builder.render.comparison import differences

_OF_HTML = frozenset(("feed-post", "feed-item", "web-page"))


def inspection(article: Article, lines: Sequence[str] = ()) -> str:
    """The metadata, the reader's blocks, each removal with its rule, and each paragraph with its lines of the seed.

    ``lines`` are those of the decoded seed; with them, each paragraph says how it differs from its lines.
    """
    return "\n".join([*_head(article), *_blocks(article), *_removals(article), *_paragraphs(article, lines)])


def _head(article: Article) -> Iterator[str]:
    document, metadata = article.document, article.metadata
    date = metadata.publication.date
    yield f"{document.path}: {document.format}, {document.encoding}, {document.lines} lines, {document.digest}"
    for name, value in (
        ("kind", document.kind.value),
        ("language", metadata.language),
        ("title", metadata.title),
        ("publisher", metadata.publisher),
        ("byline", metadata.byline),
        ("published", f"{date.iso() if date else '-'} ({metadata.publication.basis.value})"),
        ("printed date", metadata.publication.printed),
        ("collected", metadata.collected.iso() if metadata.collected else ""),
        ("address", metadata.address or ""),
        ("symbol", metadata.symbol),
        ("rights", metadata.rights),
    ):
        yield f"  {name}: {value or '-'}"


def _blocks(article: Article) -> Iterator[str]:
    yield "\nwhat the reader saw"
    for block in article.document.blocks:
        yield f"  {_span(block)} {type(block).__name__.lower()}: {block.text!r}{_picture(block)}"


def _removals(article: Article) -> Iterator[str]:
    yield "\nwhat was cleaned away"
    for removal in article.cleaned.removals:
        went = f" -> {removal.kept_as}" if removal.kept_as else ""
        yield f"  {removal.lines.first}-{removal.lines.last} [{removal.rule}]{went}: {removal.text!r}"
    for change in article.cleaned.substitutions:
        yield f"  p{change.paragraph} [{change.rule}]: {change.before!r} -> {change.after!r}"


def _paragraphs(article: Article, lines: Sequence[str]) -> Iterator[str]:
    yield "\nparagraphs"
    starts = Counter(block.lines.first for block in article.document.blocks)
    ends = Counter(block.lines.last for block in article.document.blocks)
    markup = article.document.format in _OF_HTML
    for number, block in enumerate(text_blocks(article.blocks), 1):
        yield f"  p{number} (lines {_span(block)}): {block.text}"
        first, last = block.lines.first, block.lines.last
        shared = starts[first] > 1 or ends[last] > 1 or (first < last and (ends[first] > 0 or starts[last] > 0))
        found = differences(lines[first - 1 : last], block.text, markup, shared) if lines else []
        if found is None:
            yield "    too long to compare with its lines"
        for gone, come in found or ():
            yield f"    lines {gone!r} -> text {come!r}" if come else f"    lines {gone!r} -> nothing"


def _span(block: Block) -> str:
    return f"{block.lines.first}-{block.lines.last}"


def _picture(block: Block) -> str:
    return f" <{block.address or 'no address'}>" if isinstance(block, Figure) else ""
