"""Problems gathered while files are read, with a limit for each file so that a broken one does not drown the rest."""

from dataclasses import dataclass, field

from site_builder.model.problems import Place, Problem, Severity, did_you_mean, error, warning

MOST_IN_ONE_FILE = 100
_LONGEST_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Report:
    """The problems found so far, in the order found."""

    problems: list[Problem] = field(default_factory=list)
    _counts: dict[str, int] = field(default_factory=dict)

    def error(self, code: str, place: Place, message: str, hint: str = "") -> None:
        """Note a problem that stops the build."""
        self._add(error(code, place, message, hint))

    def warning(self, code: str, place: Place, message: str, hint: str = "") -> None:
        """Note a problem that does not stop the build."""
        self._add(warning(code, place, message, hint))

    def unknown(self, code: str, place: Place, message: str, word: str, known: tuple[str, ...]) -> None:
        """Note a word that is none of the known ones, with the nearest as a hint."""
        is_listed = self._counts.get(place.path, 0) < MOST_IN_ONE_FILE
        self._add(error(code, place, message, did_you_mean(word[:_LONGEST_EXCERPT], known) if is_listed else ""))

    def _add(self, problem: Problem) -> None:
        path = problem.place.path
        count = self._counts[path] = self._counts.get(path, 0) + 1
        if count <= MOST_IN_ONE_FILE:
            self.problems.append(problem)
        elif count == MOST_IN_ONE_FILE + 1:
            message = f"this file has more than {MOST_IN_ONE_FILE} problems; the others are not listed"
            self.problems.append(Problem(Severity.ERROR, "too-many-problems", Place(path), message))


def excerpt(text: str) -> str:
    """A text as a message shows it: in quotes, on one line, shortened, odd characters escaped."""
    return repr(text if len(text) <= _LONGEST_EXCERPT else text[: _LONGEST_EXCERPT - 1] + "…")
