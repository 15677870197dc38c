"""The fixture's news and record with translations: one whole, one with a stale and a missing paragraph."""

from dataclasses import replace
from functools import cache

from lxml import html

from site_builder.model.article import Article
from site_builder.model.blocks import Block, Figure, Run, Table
from site_builder.model.chronicle import Sentence
from site_builder.model.corpus import Corpus
from site_builder.model.language import EN, ZH, localized
from site_builder.model.translation import State, Translation, Wording
from tests.pages import fixture
from tests.pages.rendered import files

STALE = ("p5", "f2")
MISSING = ("p4", "p6")


def wording(text: str, state: State = State.CURRENT) -> Wording:
    return Wording(state, ((text,),))


def news() -> Article:
    """Whole in both languages; a picture at the head without caption, one in the text with one."""
    made = fixture.news()
    words = (
        "The Yerevan side: Armenia's ministry says that Azerbaijan fired. Armenia says so.",
        "Small heading",
        "First",
        "Second",
        "Third",
        "Quoted, linked, strong",
    )
    table = Wording(State.CURRENT, (("Column", "Value"), ("1", "<2>")))
    paragraphs = (*map(wording, words), table, wording("Azerbaijan calls it a “cease-fire”."))
    return replace(made, translations=(Translation(EN, paragraphs, (None, wording("A caption"))),))


def partly() -> Article:
    """The same with pieces that are stale or missing."""
    made = news()
    (translation,) = made.translations
    paragraphs = list(translation.paragraphs)
    paragraphs[3] = paragraphs[5] = Wording()
    paragraphs[4] = wording("Third", State.STALE)
    captions = (None, wording("A caption", State.STALE))
    return replace(made, translations=(replace(translation, paragraphs=tuple(paragraphs), captions=captions),))


def record() -> Article:
    """A meeting record with an official text in English."""
    words = (
        "The meeting was called to order at 10 a.m.",
        "The President: I give the floor.",
        "Mr. Jenča (spoke in English): Thank you.",
        "That is all.",
        "The representative: No.",
        "The meeting rose.",
    )
    made = replace(fixture.record(), summary=(Sentence(localized(zh="会。", en="Meeting."), ()),))
    translation = Translation(EN, tuple(map(wording, words)))
    return replace(made, translations=(translation,), official=((EN, "https://example.org/en/S/PV.1"),))


def corpus(first: Article) -> Corpus:
    whole = fixture.corpus()
    articles = (first, record(), *whole.articles[2:])
    return replace(whole, articles=articles, article_by_id={one.id: one for one in articles})


def english_seed() -> Article:
    """The news as if it had been written in English and translated into Chinese."""
    made = news()
    (translation,) = made.translations
    texts, captions = iter(translation.paragraphs), iter(translation.captions[1:])
    blocks = tuple(_swapped(block, captions if isinstance(block, Figure) else texts) for block in made.blocks)
    chinese = tuple(
        Wording(State.CURRENT, tuple(tuple(run[0].text for run in row) for row in block.rows))
        if isinstance(block, Table)
        else wording(block.text)
        for block in made.paragraphs
    )
    lead = replace(made.pictures[0], alt="Head")
    metadata = replace(made.metadata, language="en", lead=lead)
    twin = Translation(ZH, chinese, (None, wording("图片说明")))
    cleaned = replace(made.cleaned, blocks=blocks, metadata=metadata)
    annotations = replace(made.annotations, mentions=(), statements=())
    return replace(made, cleaned=cleaned, metadata=metadata, translations=(twin,), annotations=annotations)


def _swapped(block: Block, wordings: object) -> Block:
    found: Wording = next(wordings)  # type: ignore[call-overload]
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple((Run(cell),) for cell in row) for row in found.rows))
    if isinstance(block, Figure):
        return replace(block, caption=(Run(found.text),), alt="Map")
    return replace(block, runs=(Run(found.text),))


@cache
def site(kind: str) -> dict[str, str]:
    """The pages with the news ``whole``, ``partly`` translated, or ``swapped``."""
    makers = {"whole": news, "partly": partly, "swapped": english_seed}
    return files(corpus(makers[kind]()))


@cache
def page(path: str, kind: str = "whole") -> html.HtmlElement:
    return html.document_fromstring(site(kind)[f"{path}index.html"])
