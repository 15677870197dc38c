"""What is found in one paragraph, before it is weighed: statements, and in Chinese the sayings they are read from."""

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


class Saying(NamedTuple):
    """``start`` is where its clause begins, ``content`` where what is said begins.

    ``calls`` marks verbs that take what is called for as their object; ``elided`` a subject not printed.
    """

    speaker: Speaker
    verb: str
    start: int
    content: int
    calls: bool = False
    elided: bool = False
    source: bool = False
