"""``statements/*.yaml``: what is said in an article, as an editor has read it, paragraph by paragraph."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import document, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.article import Act, Extent
from site_builder.model.language import LocalizedText
from site_builder.model.records import ParagraphReview, Records, ReviewRecord, StatementRecord

_ACTOR = optional("actor", values.located, None)
_SPEAKER = required("speaker", values.text, "")
_VERB = optional("verb", values.text, "")
_ACT = optional("act", values.choice(Act), Act.ASSERTS)
_EXTENT = required("extent", values.choice(Extent), Extent.REPORTED, hint=f"one of {', '.join(Extent)}")
_QUOTE = required("quote", values.located, None)
_CHAIN = optional("chain", values.items(values.text), ())
_OCCURRENCE = optional("occurrence", values.paragraph, 1)
_TRANSLATIONS = optional("translations", values.localized, LocalizedText())
_STATEMENT = Schema("a statement", (_ACTOR, _SPEAKER, _VERB, _ACT, _EXTENT, _QUOTE, _CHAIN, _OCCURRENCE, _TRANSLATIONS))


def _statement(node: Node, sheet: Sheet) -> StatementRecord | None:
    found = _STATEMENT.read(node, sheet)
    quote = found[_QUOTE] if found else None
    if found is None or quote is None:
        return None
    return StatementRecord(
        quote=quote,
        extent=found[_EXTENT],
        speaker=found[_SPEAKER],
        actor=found[_ACTOR],
        verb=found[_VERB],
        act=found[_ACT],
        chain=found[_CHAIN],
        occurrence=found[_OCCURRENCE],
        translations=found[_TRANSLATIONS],
    )


_PARAGRAPH = required("paragraph", values.paragraph, 0)
_HASH = required("hash", values.text, "", hint="the propose command writes it")
_STATEMENTS = required("statements", values.items(_statement), (), hint="write [] where nothing is said")
_PARAGRAPH_KEYS = Schema("a paragraph", (_PARAGRAPH, _HASH, _STATEMENTS))


def _paragraph(node: Node, sheet: Sheet) -> ParagraphReview | None:
    found = _PARAGRAPH_KEYS.read(node, sheet)
    if found is None or not found[_PARAGRAPH]:
        return None
    return ParagraphReview(found[_PARAGRAPH], found[_HASH], found[_STATEMENTS], sheet.place(found.line))


_ARTICLE = required("article", values.slug, None)
_PARAGRAPHS = required("paragraphs", values.items(_paragraph), ())
_REVIEW = Schema("a review", (_ARTICLE, _PARAGRAPHS))


def load(folder: Folder, records: Records) -> Records:
    """The records with the reviews; an article may have one."""
    read = (_review(*document(folder, name, records)) for name in folder.files("statements", ".yaml"))
    found = [review for review in read if review is not None]
    unique = without_repeats("review of", found, lambda review: review.article, folder.report, "duplicate-record")
    return replace(records, reviews=unique)


def _review(node: Node | None, sheet: Sheet) -> ReviewRecord | None:
    found = _REVIEW.read(node, sheet) if node is not None else None
    article = found[_ARTICLE] if found else None
    if found is None or article is None:
        return None
    numbers: set[int] = set()
    for paragraph in found[_PARAGRAPHS]:
        if paragraph.paragraph in numbers:
            message = f"paragraph {paragraph.paragraph} is reviewed twice"
            sheet.error("duplicate-id", paragraph.place.line, message, "join the two")
        numbers.add(paragraph.paragraph)
    return ReviewRecord(article, found[_PARAGRAPHS])
