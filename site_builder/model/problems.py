"""What is wrong with the input, said so that an editor can mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from site_builder.model.value import value


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a question goes to the report."""

    ERROR = "error"
    WARNING = "warning"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in an input file: its path as the user knows it, and a line (1-based; 0 = whole file)."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@value
class Problem:
    """One thing to mend: where it is, what it is (a stable code and a sentence), and how to mend it."""

    severity: Severity
    code: str
    place: Place
    message: str
    hint: str = ""

    def __str__(self) -> str:
        line = f"{self.place}: {self.severity}[{self.code}]: {self.message}"
        return f"{line}\n  hint: {self.hint}" if self.hint else line


def error(code: str, place: Place, message: str, hint: str = "") -> Problem:
    """A problem that stops the build."""
    return Problem(Severity.ERROR, code, place, message, hint)


def warning(code: str, place: Place, message: str, hint: str = "") -> Problem:
    """A problem that is shown but stops only a strict build."""
    return Problem(Severity.WARNING, code, place, message, hint)


def question(code: str, place: Place, message: str, hint: str = "") -> Problem:
    """Something the program could not know and an editor can answer; listed by the report."""
    return Problem(Severity.QUESTION, code, place, message, hint)


def sort(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Every problem once, by place, then severity, code and message."""
    return tuple(sorted(set(problems), key=lambda p: (p.place, p.severity, p.code, p.message, p.hint)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or says how many there are to choose from."""
    words = sorted(known)
    near = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    if near:
        return f"did you mean {near[0]!r}?"
    return f"known: {', '.join(words)}" if 0 < len(words) <= 12 else "check the spelling"


class InputError(Exception):
    """Carries the problems that stop a stage; raised only where going on makes no sense."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
