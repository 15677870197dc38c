"""Documents → cleaned: one module per rule, in order; every rule accounts for what it takes away."""

from dataclasses import replace
from itertools import cycle, islice

from site_builder.cleaners import (
    byline,
    captions,
    cover_page,
    empty_blocks,
    hard_wraps,
    page_furniture,
    page_head,
    printed_date,
    promotions,
    related_links,
    rights_notice,
    share_widgets,
    split_paragraphs,
    subheadings,
    title,
    typography,
)
from site_builder.cleaners.accounting import account
from site_builder.cleaners.draft import Draft
from site_builder.model.article import Cleaned
from site_builder.model.document import Document
from site_builder.model.problems import InputError

__all__ = ["RULES", "clean", "cleaned_again"]

RULES = (
    page_head,
    title,
    printed_date,
    byline,
    cover_page,
    page_furniture,
    split_paragraphs,
    share_widgets,
    promotions,
    related_links,
    rights_notice,
    captions,
    subheadings,
    hard_wraps,
    empty_blocks,
    typography,
)
"""The rules, in the order they are applied, over and over until none has anything to do."""

_PASSES = 12


def clean(document: Document) -> Cleaned:
    """The document after every rule. Raises InputError if a rule lost text: that is a fault of ours."""
    draft = Draft(document, document.metadata, document.blocks)
    unchanged = 0
    for rule in islice(cycle(RULES), _PASSES * len(RULES)):
        before, draft = draft, rule.apply(draft)
        unchanged = unchanged + 1 if draft is before else 0
        if unchanged == len(RULES):
            break
    removals = document.removals + draft.removals
    cleaned = Cleaned(document, draft.metadata, draft.blocks, removals, draft.substitutions)
    problem = account(cleaned)
    if problem is not None:
        raise InputError(problem)
    return cleaned


def cleaned_again(cleaned: Cleaned) -> Cleaned:
    """What cleaning makes of its own result: the same, if the rules are sound."""
    document = replace(cleaned.document, metadata=cleaned.metadata, blocks=cleaned.blocks, removals=())
    return clean(document)
