"""Many words looked for at once: Aho–Corasick automata."""

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeVar

import ahocorasick

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Automaton(Protocol[T_co]):
    """The part of an Aho–Corasick automaton that is used."""

    def iter(self, text: str, start: int = ..., end: int = ...) -> Iterator[tuple[int, T_co]]:
        """Every occurrence of every word, as (index of its last character, what the word stands for)."""


def automaton_of(words: Mapping[str, T]) -> Automaton[T]:
    """The automaton of some words, each with what it stands for."""
    automaton = ahocorasick.Automaton()
    for word, meaning in words.items():
        automaton.add_word(word, meaning)
    automaton.make_automaton()
    return automaton  # type: ignore[no-any-return]
