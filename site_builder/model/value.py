"""How the types are made of which a site has tens of thousands of values."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(kind: type[T]) -> type[T]:
    """A frozen dataclass with slots, as the type checker sees it, which alone refuses assignments to its fields.

    To refuse them while the program runs too, as ``dataclass(frozen=True)`` does, triples what making a value costs.
    """
    return dataclass(slots=True, unsafe_hash=True)(kind)
