"""A statement found in one paragraph, before it is weighed."""

from dataclasses import dataclass

from site_builder.annotators.speakers import Speaker
from site_builder.model.article import ChainLink, Extent


@dataclass(frozen=True, slots=True)
class Found:
    """``start`` and ``end`` are places in the paragraph itself; ``rule`` names what found it."""

    start: int
    end: int
    extent: Extent
    speaker: Speaker
    verb: str
    rule: str
    chain: tuple[ChainLink, ...] = ()
