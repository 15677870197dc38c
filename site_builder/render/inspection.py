"""What the program sees in one seed, as text for a terminal."""

from collections.abc import Iterator

from site_builder.model.article import Article
from site_builder.model.blocks import Block, Figure, text_blocks


def inspection(article: Article) -> str:
    """The metadata, the reader's blocks, each removal with its rule, and each paragraph with its lines of the seed."""
    return "\n".join([*_head(article), *_blocks(article), *_removals(article), *_paragraphs(article)])


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


def _paragraphs(article: Article) -> Iterator[str]:
    yield "\nparagraphs"
    for number, block in enumerate(text_blocks(article.blocks), 1):
        yield f"  p{number} (lines {_span(block)}): {block.text}"


def _span(block: Block) -> str:
    return f"{block.lines.first}-{block.lines.last}"


def _picture(block: Block) -> str:
    return f" <{block.address or 'no address'}>" if isinstance(block, Figure) else ""
