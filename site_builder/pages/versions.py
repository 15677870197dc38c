"""The texts an article can be read in: its own, a translation, or both in parallel, each on a page of its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from site_builder.model.article import Article
from site_builder.model.blocks import Block, Figure, Run, Table, text_blocks
from site_builder.model.chronicle import Actor, ActorId
from site_builder.model.corpus import Corpus
from site_builder.model.language import LanguageCode, code_of_tag
from site_builder.model.translation import State, Translation, Wording
from site_builder.model.urls import Route
from site_builder.pages.body import Anchor, Body, Ways, body_of
from site_builder.pages.edition import Edition, path_in
from site_builder.pages.reading_time import minutes

_LONGEST_LABEL = 200
"""Characters within which a speaker line must end with a colon to be one."""


@dataclass(frozen=True, slots=True)
class Version:
    """One way to read an article: the language of its page, the tag of its text (empty: both), where, whether here."""

    code: LanguageCode
    tag: str
    path: str
    current: bool


def versions(edition: Edition, article: Article, here: Route) -> tuple[Version, ...]:
    """The ways to read an article, the parallel one after the first; none where there is nothing to choose."""
    if not article.translations:
        return ()
    plain, both = Route("article", article.id), Route("parallel", article.id)
    found = [
        Version(
            code=language.code,
            tag=language.tag if _is_read_in(article, language.code) else article.metadata.language,
            path=edition.path(plain) if language.code == edition.code else path_in(language.code, plain),
            current=here == plain and language.code == edition.code,
        )
        for language in edition.corpus.site.languages
    ]
    found.insert(1, Version(edition.code, "", edition.path(both), here == both))
    return tuple(found)


def _is_read_in(article: Article, code: LanguageCode) -> bool:
    return code == code_of_tag(article.metadata.language) or article.translation(code) is not None


def shown(edition: Edition, article: Article, ways: Ways, original: Body) -> Body:
    """The text of an edition's own page: a translation if the edition needs one and there is one."""
    translation = article.translation(edition.code)
    return original if translation is None else _translated(edition.corpus, article, translation, original, ways)


def in_parallel(edition: Edition, article: Article, ways: Ways, _: Body) -> Body:
    """The original beside the edition's translation, or beside the first one there is."""
    translation = article.translation(edition.code) or article.translations[0]
    original = body_of(article, ways)
    twin = _translated(edition.corpus, article, translation, original, ways)
    return replace(
        original,
        id=f"{twin.id}.parallel",
        tag="",
        original=original.tag,
        states=twin.states,
        minutes=original.minutes + twin.minutes,
        twin=replace(twin, tag=_tag(edition.corpus, translation.language)),
    )


def _tag(corpus: Corpus, code: LanguageCode) -> str:
    return next(language.tag for language in corpus.site.languages if language.code == code)


def _translated(corpus: Corpus, article: Article, translation: Translation, original: Body, ways: Ways) -> Body:
    """The body of an article in the words of a translation."""
    tag = _tag(corpus, translation.language)
    blocks = tuple(_blocks(article, translation))
    texts = [block.text for block in text_blocks(blocks)]
    labels = {number: _label(texts[number - 1]) for number in original.labels}
    states = {key: state for state in (State.STALE, State.MISSING) for key in translation.keys(state)}
    return replace(
        original,
        id=f"{article.id}.{translation.language}",
        tag=tag,
        blocks=blocks,
        anchors=_first_names(corpus, article, translation.language, texts, labels, ways),
        labels=labels,
        lead=_figure(original.lead, translation.captions[0]) if original.lead else None,
        minutes=((tag, minutes(texts)),),
        original=original.tag,
        states=states,
    )


def _blocks(article: Article, translation: Translation) -> Iterator[Block]:
    number, picture = 0, 1 if article.metadata.lead else 0
    for block in article.blocks:
        if isinstance(block, Figure):
            yield _figure(block, translation.captions[picture])
            picture += 1
        else:
            yield _block(block, translation.paragraphs[number])
            number += 1


def _block(block: Block, wording: Wording) -> Block:
    if wording.state is State.MISSING or isinstance(block, Figure):
        return block
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple((Run(cell),) for cell in row) for row in wording.rows))
    return replace(block, runs=_like(block.runs, wording.text))


def _figure(figure: Figure, wording: Wording | None) -> Figure:
    """A picture with its caption translated; a description that only repeats the caption is left out."""
    alt = "" if figure.alt == figure.text else figure.alt
    if wording is None or wording.state is State.MISSING:
        return replace(figure, alt=alt)
    return replace(figure, caption=_like(figure.caption, wording.text), alt=alt)


def _like(runs: Sequence[Run], text: str) -> tuple[Run, ...]:
    """A text in the look that all of the runs share."""
    addresses = {run.href for run in runs}
    return (Run(text, addresses.pop() if len(addresses) == 1 else None, all(run.strong for run in runs)),)


def _label(text: str) -> int:
    """How long the speaker line at the head of a translated turn is: up to its colon; 0 if it has none."""
    found = [place for place in map(text[:_LONGEST_LABEL].find, (":", "：")) if place >= 0]
    return min(found) + 1 if found else 0


def _first_names(
    corpus: Corpus, article: Article, code: LanguageCode, texts: Sequence[str], labels: Mapping[int, int], ways: Ways
) -> dict[int, tuple[Anchor, ...]]:
    """By paragraph: the first place each actor that the original names there is called by a name of its own."""
    named: dict[int, dict[ActorId, None]] = {}
    for mention in article.annotations.mentions:
        named.setdefault(mention.paragraph, {})[mention.actor] = None
    seen: set[ActorId] = set()
    anchors = {}
    for number, text in enumerate(texts, 1):
        known = (corpus.actor_by_id[id_] for id_ in named.get(number, ()) if id_ in corpus.actor_by_id)
        fresh = [actor for actor in known if actor.id not in seen]
        places = sorted(place for actor in fresh for place in _places(actor, code, text, labels.get(number, 0)))
        end, found = 0, []
        for start, before_end, id_ in places:
            if start >= end:
                end = -before_end
                seen.add(id_)
                found.append(Anchor(start, end, ways[id_]))
        if found:
            anchors[number] = tuple(found)
    return anchors


def _places(actor: Actor, code: LanguageCode, text: str, begin: int) -> Iterator[tuple[int, int, ActorId]]:
    """Where an actor is first named in a text: start, end (negative: of two from one start, the longer comes first)."""
    forms = [actor.name.get(code) or "", *(alias.form for alias in actor.aliases if not alias.kinds)]
    found = [(start, -(start + len(form)), actor.id) for form in forms if (start := _find(form, text, begin)) >= 0]
    if found:
        yield min(found)


def _find(form: str, text: str, begin: int) -> int:
    """The first place of a name that is no part of a longer word; -1 if there is none."""
    start = text.find(form, begin) if form else -1
    while start >= 0:
        end = start + len(form)
        if not (_joins(text[start - 1 : start], form[0]) or _joins(form[-1], text[end : end + 1])):
            return start
        start = text.find(form, start + 1)
    return -1


def _joins(left: str, right: str) -> bool:
    """Whether two neighbours belong to one word of an alphabet."""
    return bool(left and right) and all(one.isalnum() and one < "\u2e80" for one in (left, right))
