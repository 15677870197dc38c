"""How much room words take: an estimate that holds for system fonts, on the safe side."""

WIDE, NARROW = 1.0, 0.56
"""In ems: a Han character or full-width mark, and a Latin letter on average."""


def width(text: str, size: float) -> float:
    """How wide a text is, in the unit of ``size``, the height of its letters."""
    return size * sum(WIDE if character > "\u2e80" else NARROW for character in text)
