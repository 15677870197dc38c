"""What the cleaning rules pass from one to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from site_builder.model.article import Substitution
from site_builder.model.blocks import Block, Figure
from site_builder.model.document import Document, DocumentKind, Metadata, Removal


@dataclass(frozen=True)
class Draft:
    """A document on its way: the metadata and blocks so far, what was taken away and what was changed so far."""

    document: Document
    metadata: Metadata
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()
    substitutions: tuple[Substitution, ...] = ()

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The text of each block."""
        return tuple([block.text for block in self.blocks])

    @property
    def is_record(self) -> bool:
        """Whether this is a meeting record, which holds none of the furniture of the web."""
        return self.document.kind is DocumentKind.MEETING_RECORD

    def without(self, gone: Mapping[int, Removal]) -> "Draft":
        """The draft without the blocks at these indices, each accounted for by a removal."""
        if not gone:
            return self
        kept = [(index, block) for index, block in enumerate(self.blocks) if index not in gone]
        return self.keeping(kept, *gone.values())

    def keeping(self, kept: Sequence[tuple[int, Block]], *removals: Removal) -> "Draft":
        """The draft with these blocks only, each with the index it had; paragraphs are numbered anew."""
        return replace(
            self,
            blocks=tuple([block for _, block in kept]),
            removals=self.removals + removals,
            substitutions=self._renumbered({index for index, block in kept if not isinstance(block, Figure)}),
        )

    def _renumbered(self, kept: set[int]) -> tuple[Substitution, ...]:
        if not any(change.paragraph for change in self.substitutions):
            return self.substitutions
        numbers = {0: 0}
        old = new = 0
        for index, block in enumerate(self.blocks):
            old += not isinstance(block, Figure)
            if index in kept and not isinstance(block, Figure):
                new += 1
                numbers[old] = new
        known = (change for change in self.substitutions if change.paragraph in numbers)
        return tuple(replace(change, paragraph=numbers[change.paragraph]) for change in known)

    def changed(self, changed: Mapping[int, Block], *removals: Removal) -> "Draft":
        """The draft with other blocks at these indices, what they lost accounted for by removals."""
        if not changed:
            return self
        blocks = tuple(changed.get(index, block) for index, block in enumerate(self.blocks))
        return replace(self, blocks=blocks, removals=self.removals + removals)

    def knowing(self, **fields: object) -> "Draft":
        """The draft with other metadata in these fields."""
        return replace(self, metadata=replace(self.metadata, **fields))  # type: ignore[arg-type]
