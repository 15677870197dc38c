"""Numbers as sources give them, in the words of one language: “at least 27”, “数十人”."""

from collections.abc import Callable

from markupsafe import Markup, escape

from site_builder.model.quantities import ROUND, People, Qualifier, Quantity
from site_builder.render.strings import Strings


class Quantities:
    """Writes quantities in one language."""

    def __init__(self, number: Callable[[int], str], strings: Strings) -> None:
        self._number = number
        self._strings = strings

    def quantity(self, quantity: Quantity) -> Markup:
        """A quantity with its qualifier, unit, and whether soldiers or civilians are counted; parts in brackets."""
        words = self._qualified(quantity)
        if quantity.parts:
            words += self._strings.text("figure.parts", parts=" + ".join(map(self._number, quantity.parts)))
        if quantity.people is not People.ANY:
            words += Markup(' <span class="people">{}</span>').format(self._strings.text(f"people.{quantity.people}"))
        return Markup('<span class="figure">{}</span>').format(words)

    def _qualified(self, quantity: Quantity) -> Markup:
        qualifier, low, high = quantity.qualifier, quantity.low, quantity.high
        if qualifier is Qualifier.MANY:
            return escape(self._strings.text("figure.unstated"))
        if qualifier in ROUND:
            word = self._strings.text(f"round.{qualifier}")
            return Markup(self._strings.text(f"unit.{quantity.unit}.round", number=word))
        if low is not None and high is not None and low != high:
            words = Markup(self._strings.text(f"unit.{quantity.unit}.range", low=low, high=high))
        else:
            number = low if low is not None else high
            words = Markup(self._strings.text(f"unit.{quantity.unit}", n=number or 0))
        if qualifier is Qualifier.EXACT:
            return words
        return Markup(self._strings.text(f"qualifier.{qualifier}", number=words))
