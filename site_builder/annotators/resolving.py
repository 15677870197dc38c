"""Who a speaker of a meeting record is: by name and honorific as printed, and the country printed with them."""

from site_builder.annotators import guards
from site_builder.annotators.sheet import Sheet
from site_builder.model.chronicle import ActorId


def person_named(sheet: Sheet, name: str, honorific: str, country: str) -> ActorId | None:
    """The actor of the registry with this name, or None; a country that contradicts the affiliation rules one out."""
    forms = sheet.finder.forms[sheet.kind]
    state = country_named(sheet, country)
    for text in (name + honorific, f"{honorific} {name}", name):
        form = forms.get(guards.plain(text).strip())
        if form is None:
            continue
        fitting = [c for c in form.candidates if state is None or sheet.finder.country(c) in (state, None)]
        if len(fitting) == 1:
            return fitting[0]
    return None


def country_named(sheet: Sheet, country: str) -> ActorId | None:
    """The state of the registry that a speaker line prints, or None."""
    form = sheet.finder.forms[sheet.kind].get(guards.plain(country))
    return form.candidates[0] if form is not None and len(form.candidates) == 1 else None
