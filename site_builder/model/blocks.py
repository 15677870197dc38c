"""Units of text: what a document is made of. Every block knows the lines of the seed it came from."""

from site_builder.model.value import value


@value
class Lines:
    """A span of lines of the decoded seed, 1-based, both ends included."""

    first: int
    last: int

    def to(self, other: "Lines") -> "Lines":
        """The smallest span that holds both."""
        return Lines(min(self.first, other.first), max(self.last, other.last))


@value
class Run:
    """A stretch of text of one look; ``href`` is a checked http(s) address or None."""

    text: str
    href: str | None = None
    strong: bool = False


def text_of(runs: tuple[Run, ...]) -> str:
    """The plain text of runs."""
    return runs[0].text if len(runs) == 1 else "".join(run.text for run in runs)


@value
class Paragraph:
    """A paragraph of running text."""

    runs: tuple[Run, ...]
    lines: Lines

    @property
    def text(self) -> str:
        """Its plain text."""
        return text_of(self.runs)


@value
class Heading:
    """A heading inside a body; ``level`` 2 to 6 (1 is the title, which is no block once read)."""

    runs: tuple[Run, ...]
    lines: Lines
    level: int = 2

    @property
    def text(self) -> str:
        """Its plain text."""
        return text_of(self.runs)


@value
class Quotation:
    """One paragraph of a block quotation."""

    runs: tuple[Run, ...]
    lines: Lines

    @property
    def text(self) -> str:
        """Its plain text."""
        return text_of(self.runs)


@value
class ListItem:
    """One item of a list; neighbours of the same order and depth make one list.

    ``number`` is None in unordered lists.
    """

    runs: tuple[Run, ...]
    lines: Lines
    number: int | None = None
    depth: int = 0

    @property
    def text(self) -> str:
        """Its plain text."""
        return text_of(self.runs)


Cell = tuple[Run, ...]


@value
class Table:
    """A table of rows of cells; the first ``header_rows`` rows are headings."""

    rows: tuple[tuple[Cell, ...], ...]
    lines: Lines
    header_rows: int = 0

    @property
    def text(self) -> str:
        """Rows as lines, cells parted by tabs."""
        return "\n".join("\t".join(text_of(cell) for cell in row) for row in self.rows)


@value
class Figure:
    """A picture that is described and linked, never loaded. ``address`` is a checked http(s) address or None."""

    address: str | None
    caption: tuple[Run, ...]
    lines: Lines
    alt: str = ""

    @property
    def text(self) -> str:
        """The text of its caption."""
        return text_of(self.caption)


TextBlock = Paragraph | Heading | Quotation | ListItem | Table
"""A block that is numbered: paragraph n of an article is its n-th text block, from 1."""

Block = TextBlock | Figure


def text_blocks(blocks: tuple[Block, ...]) -> tuple[TextBlock, ...]:
    """The numbered blocks in order; number n stands at index n - 1."""
    return tuple([block for block in blocks if not isinstance(block, Figure)])
