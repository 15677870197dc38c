"""What readers of one language get in another: the fallbacks, counted."""

from collections.abc import Iterable, Iterator

from site_builder.model.article import Article
from site_builder.model.chronicle import Actor, Event, Period, Source
from site_builder.model.corpus import Corpus
from site_builder.model.language import Language, LocalizedText
from site_builder.model.problems import Place, Problem, question, warning

Labelled = tuple[str, LocalizedText]
_WHOLE = "whole text"


def check(corpus: Corpus) -> Iterator[Problem]:
    """A question or a warning for each thing that lacks one of the site's languages, naming all it lacks."""
    for place, thing, texts in _things(corpus):
        for language in corpus.site.languages:
            lacking = [label for label, text in texts if text and text.get(language.code) is None]
            if lacking:
                hint = f"add '{language.code}: …'; until then readers get the other language, marked"
                yield question("untranslated", place, f"{thing} has no {_names(lacking)} in {language.name}", hint)
    for article in corpus.articles:
        yield from _of_article(article, corpus.site.languages)
    yield from _prose(corpus)


def _things(corpus: Corpus) -> Iterator[tuple[Place, str, tuple[Labelled, ...]]]:
    site = corpus.site
    situation = tuple(("situation", sentence.text) for sentence in site.situation)
    yield (
        Place("content/site.yaml"),
        "the site",
        (("title", site.title), ("description", site.description), *situation),
    )
    for period in corpus.periods:
        yield Place("content/periods.yaml"), f"the period {period.id!r}", _of_period(period)
    for source in corpus.sources:
        if source.has_record:
            yield Place("content/sources.yaml"), f"the source {source.id!r}", _of_source(source)
    for actor in corpus.actors:
        yield Place("content/actors"), f"the actor {actor.id!r}", _of_actor(actor)
    for scope in corpus.scope_by_id.values():
        explained = tuple(("explanation", one.text) for one in scope.explanations)
        yield Place("content/scopes.yaml"), f"the scope {scope.id!r}", (("text", scope.text), *explained)
    for claim in corpus.claims:
        if claim.quote:
            yield Place("content/claims"), f"the claim {claim.id!r}", (("text", claim.text),)
    for dispute in corpus.disputes:
        later = tuple(("later", sentence.text) for sentence in dispute.later)
        yield Place("content/disputes"), f"the dispute {dispute.id!r}", (("point", dispute.point), *later)
    for event in corpus.events:
        yield Place("content/events"), f"the event {event.id!r}", _of_event(event)


def _of_period(period: Period) -> tuple[Labelled, ...]:
    return (("name", period.name), *(("summary", sentence.text) for sentence in period.summary))


def _of_source(source: Source) -> tuple[Labelled, ...]:
    return (("name", source.name), ("description", source.description), ("rights", source.rights))


def _of_actor(actor: Actor) -> tuple[Labelled, ...]:
    return (("name", actor.name), ("role", actor.role), ("note", actor.note))


def _of_article(article: Article, languages: Iterable[Language]) -> Iterator[Problem]:
    """What an article lacks; a warning where an editor has begun and left a title or a summary in one language."""
    notes = (("dating note", article.dating_note), *(("note", note.text) for note in article.notes))
    for language in languages:
        lacking = [_WHOLE if part == "paragraphs" else part for part in article.lacks(language.code)]
        begun = article.has_record and not {"title", "summary"}.isdisjoint(lacking)
        lacking += [label for label, text in notes if text and text.get(language.code) is None]
        if lacking:
            noted = warning if begun else question
            message = f"the article {article.id!r} has no {_names(lacking)} in {language.name}"
            yield noted("untranslated", Place(article.document.path), message, _hint(article, lacking, language))


def _hint(article: Article, lacking: list[str], language: Language) -> str:
    until = "until then readers get the other language, marked"
    if lacking == ["text"]:
        return f"start with: python -m site_builder propose {article.document.seed}; {until}"
    return f"add '{language.code}: …'; {until}"


def _of_event(event: Event) -> tuple[Labelled, ...]:
    return (("text", event.text), ("part_of_day", event.part_of_day), ("basis", event.basis), ("note", event.note))


def _prose(corpus: Corpus) -> Iterator[Problem]:
    written = {(prose.page, prose.language) for prose in corpus.site.prose}
    for page in sorted({page for page, _ in written}):
        for language in corpus.site.languages:
            if (page, language.code) not in written:
                yield _no_prose(page, language)


def _no_prose(page: str, language: Language) -> Problem:
    place = Place(f"content/pages/{page}.{language.code}.md")
    message = f"the page {page!r} is not written in {language.name}"
    return question("untranslated", place, message, "translate it; until then readers get the other language, marked")


def _names(labels: list[str]) -> str:
    return ", ".join(dict.fromkeys(labels))
