"""Plain actors for a site whose editors have written no registry: the names that look like somebody's."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from slugify import slugify

from site_builder.model.article import Article, Mention, Speech, Statement
from site_builder.model.chronicle import Actor, ActorId, ActorKind
from site_builder.model.language import LocalizedText, code_of_tag

_LONGEST = 50


def introduce(articles: Sequence[Article]) -> tuple[list[Article], tuple[Actor, ...]]:
    """The articles with their unknown names as actors of their own, and these actors, persons all as far as is known.

    One name is one actor in all articles.
    """
    actors: dict[str, Actor] = {}
    for article in articles:
        for unknown in article.annotations.unknown_names:
            if unknown.name not in actors:
                name = LocalizedText(((code_of_tag(article.metadata.language), unknown.name),))
                actors[unknown.name] = Actor(_id(unknown.name), name, ActorKind.PERSON)
    ids = {name: actor.id for name, actor in actors.items()}
    return [_named(article, ids) for article in articles], tuple(actors.values())


def _id(name: str) -> ActorId:
    mark = hashlib.blake2b(name.encode(), digest_size=3).hexdigest()
    return ActorId(f"{slugify(name, max_length=_LONGEST) or 'name'}-{mark}")


def _named(article: Article, ids: Mapping[str, ActorId]) -> Article:
    found = article.annotations
    names = tuple(sorted({unknown.name for unknown in found.unknown_names}, key=lambda name: (-len(name), name)))
    if not names:
        return article
    mentions = tuple(
        Mention(number, start, start + len(name), ids[name])
        for number, block in enumerate(article.paragraphs, 1)
        for start, name in _stand(block.text, names)
    )
    annotations = replace(
        found,
        mentions=mentions,
        speeches=tuple(_spoken(speech, ids) for speech in found.speeches),
        statements=tuple(_said(statement, names, ids) for statement in found.statements),
    )
    return replace(article, annotations=annotations)


def _stand(text: str, names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where names stand, in order; one that begins inside another, or where a longer one does, does not count."""
    found = [(start, -len(name), name) for name in names if name in text for start in _starts(text, name)]
    free = 0
    for start, _, name in sorted(found):
        if start >= free:
            free = start + len(name)
            yield start, name


def _starts(text: str, name: str) -> Iterator[int]:
    start = text.find(name)
    while start >= 0:
        yield start
        start = text.find(name, start + 1)


def _spoken(speech: Speech, ids: Mapping[str, ActorId]) -> Speech:
    return replace(speech, actor=ids.get(speech.speaker)) if speech.actor is None else speech


def _said(statement: Statement, names: tuple[str, ...], ids: Mapping[str, ActorId]) -> Statement:
    if statement.actor is not None or not statement.speaker.endswith(names):
        return statement
    name = next(name for name in names if statement.speaker.endswith(name))
    return replace(statement, actor=ids[name])
