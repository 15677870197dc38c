"""A statement found in one paragraph, before it is weighed."""

from typing import NamedTuple

from site_builder.annotators.talk import Speaker
from site_builder.model.article import ChainLink, Extent

DIRECT, FRAGMENT, REPORTED = Extent.DIRECT, Extent.FRAGMENT, Extent.REPORTED


class Found(NamedTuple):
    """``start`` and ``end`` are places in the paragraph itself; ``rule`` names what found it."""

    start: int
    end: int
    extent: Extent
    speaker: Speaker
    verb: str
    rule: str
    chain: tuple[ChainLink, ...] = ()
