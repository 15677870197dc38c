"""A decoded seed, as the readers get it."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

from site_builder.model.document import RawDocument


@dataclass(frozen=True)
class SourceText:
    """A seed decoded to text: newlines are ``\\n``, forbidden characters are gone; lines count from 1."""

    raw: RawDocument
    text: str
    encoding: str

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The text line by line, without line ends; line n stands at index n - 1."""
        return tuple(self.text.split("\n"))

    @property
    def digest(self) -> str:
        """BLAKE2b of the seed's bytes, 16 bytes as hex."""
        return hashlib.blake2b(self.raw.content, digest_size=16).hexdigest()
