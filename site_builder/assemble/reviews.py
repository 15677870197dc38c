"""What editors have read of an article's statements, put in the place of what the program found."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from site_builder.assemble.references import References
from site_builder.model.article import Article, ChainLink, Statement
from site_builder.model.chronicle import ActorId
from site_builder.model.language import LanguageCode, LocalizedText
from site_builder.model.problems import error, warning
from site_builder.model.records import ParagraphReview, ReviewRecord, StatementRecord
from site_builder.model.translation import State, Wording

REVIEWED = "reviewed"

Wordings = Mapping[LanguageCode, Wording]
"""A paragraph in other languages."""


def digest_of(paragraph: str) -> str:
    """The mark a review carries of a paragraph: BLAKE2b, 4 bytes as hex, of its text without white space."""
    return hashlib.blake2b("".join(paragraph.split()).encode(), digest_size=4).hexdigest()


def reviewed(
    article: Article, review: ReviewRecord, show_unreviewed: bool, references: References
) -> tuple[Statement, ...]:
    """The statements as published: of a reviewed paragraph exactly those of its review, of others those found.

    A paragraph that has changed since its review is reported, and counts as not reviewed.
    """
    found, texts = article.annotations.statements, [block.text for block in article.paragraphs]
    fresh: dict[int, ParagraphReview] = {}
    for paragraph in review.paragraphs:
        if _is_fresh(paragraph, texts, review, references):
            fresh[paragraph.paragraph] = paragraph
    statements = [statement for statement in found if statement.paragraph not in fresh and show_unreviewed]
    for number, paragraph in fresh.items():
        wordings = {one.language: one.paragraphs[number - 1] for one in article.translations}
        statements.extend(_statements(number, texts[number - 1], paragraph, wordings, references))
    return tuple(sorted(statements, key=lambda one: (one.paragraph, one.start, one.end, one.actor or "")))


def _is_fresh(paragraph: ParagraphReview, texts: Sequence[str], review: ReviewRecord, references: References) -> bool:
    number, article = paragraph.paragraph, review.article.value
    if number > len(texts):
        references.paragraph_problem(article, number, paragraph.place)
        return False
    if digest_of(texts[number - 1]) == paragraph.digest:
        return True
    message = f"paragraph {number} of {article!r} has changed since its statements were reviewed"
    hint = f"read it again, then write hash: {digest_of(texts[number - 1])}"
    references.problems.append(warning("stale-review", paragraph.place, message, hint))
    return False


def _statements(
    number: int, text: str, paragraph: ParagraphReview, wordings: Wordings, references: References
) -> Iterator[Statement]:
    for record in paragraph.statements:
        start = _find(text, record.quote.value, record.occurrence)
        if start < 0:
            message = f"paragraph {number} does not contain the words {record.quote.value[:40]!r}"
            hint = "a quote is copied from the cleaned paragraph, letter by letter"
            references.problems.append(error("quote-not-found", record.quote.place, message, hint))
            continue
        translations = LocalizedText(tuple(_translations(number, record, wordings, references)))
        yield _statement(number, start, record, translations, references)


def _translations(
    number: int, record: StatementRecord, wordings: Wordings, references: References
) -> Iterator[tuple[LanguageCode, str]]:
    """The words in other languages; those from a translation that is out of date are left out, as that is warned of."""
    for language, words in record.translations.texts:
        wording = wordings.get(language)
        if wording is not None and wording.state is not State.CURRENT:
            continue
        if wording is not None and words in wording.text:
            yield language, words
            continue
        message = f"the translation of paragraph {number} into {language!r} does not contain the words {words[:40]!r}"
        hint = "words are copied from content/translations, letter by letter, line breaks as spaces"
        references.problems.append(error("quote-not-found", record.quote.place, message, hint))


def _find(text: str, quote: str, occurrence: int) -> int:
    start = -1
    for _ in range(max(occurrence, 1)):
        start = text.find(quote, start + 1)
        if start < 0:
            break
    return start


def _statement(
    number: int, start: int, record: StatementRecord, translations: LocalizedText, references: References
) -> Statement:
    quote = record.quote.value
    return Statement(
        paragraph=number,
        start=start,
        end=start + len(quote),
        quote=quote,
        extent=record.extent,
        speaker=record.speaker,
        actor=references.actor(record.actor),
        verb=record.verb,
        rule=REVIEWED,
        confidence=1.0,
        chain=tuple(_link(name, references) for name in record.chain),
        reviewed=True,
        act=record.act,
        translations=translations,
    )


def _link(name: str, references: References) -> ChainLink:
    return ChainLink(name, ActorId(name) if name in references.actors else None)


def by_article(reviews: Sequence[ReviewRecord], references: References) -> Mapping[str, ReviewRecord]:
    """The reviews of articles at hand; one of an article nobody knows is a problem."""
    return {
        review.article.value: review
        for review in reviews
        if review.article.value not in references.absent and references.article(review.article)
    }
