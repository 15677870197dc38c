"""Annotators: what a cleaned document says about actors, each find with its place. Cleaned, Finder → Annotations."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from site_builder.annotators import dates, figures, mentions, statements, unknown_names
from site_builder.annotators.resolving import person_named
from site_builder.annotators.sheet import Finder, Sheet, prepare, sheet_of
from site_builder.model.article import Annotations, Cleaned

__all__ = ["Finder", "annotate", "annotate_all", "prepare"]


def _speeches(sheet: Sheet, so_far: Annotations) -> Annotations:
    """Add the speeches of a meeting record; imported here, for most documents are none."""
    if not sheet.is_record:
        return so_far
    from site_builder.annotators import speeches

    return replace(so_far, speeches=speeches.find(sheet.cleaned, partial(person_named, sheet)))


ANNOTATORS = (
    mentions.annotate,
    _speeches,
    statements.annotate,
    unknown_names.annotate,
    dates.annotate,
    figures.annotate,
)


def annotate(cleaned: Cleaned, finder: Finder) -> Annotations:
    """All that the annotators find; a pure function of the document and the registry."""
    (found,) = annotate_all((cleaned,), finder)
    return found


def annotate_all(documents: Sequence[Cleaned], finder: Finder) -> list[Annotations]:
    """All that they find in each of several documents, one annotator after the other."""
    sheets = [sheet_of(cleaned, finder) for cleaned in documents]
    found = [Annotations() for _ in documents]
    for annotator in ANNOTATORS:
        found = [annotator(sheet, so_far) for sheet, so_far in zip(sheets, found, strict=True)]
    return found
