"""An article as plain values, ready for JSON."""

from collections.abc import Iterator

from site_builder.model.article import Article, DateMention, Speech, Statement, Toll
from site_builder.model.blocks import Heading, TextBlock
from site_builder.model.chronicle import Event
from site_builder.model.corpus import Corpus
from site_builder.model.dates import Basis, PartialDate
from site_builder.model.language import EN, LocalizedText
from site_builder.model.translation import State, Translation

Values = dict[str, object]


def article_data(corpus: Corpus, article: Article) -> Values:
    """All that is known of an article. Numbers of paragraphs count from 1; ``null`` is what the seed does not say."""
    metadata, document = article.metadata, article.document
    publication = metadata.publication
    texts = [block.text for block in article.paragraphs]
    inferred = publication.date if publication.basis is Basis.INFERRED else None
    return {
        "id": article.id,
        "slug": article.id,
        "seed": document.seed,
        "digest": document.digest,
        "format": document.format,
        "kind": document.kind.value,
        "title": metadata.title or article.title.texts[0][1],
        "title_en": article.title.get(EN),
        "titles": dict(article.title.texts),
        "publisher": _publisher(corpus, article),
        "source": article.source.id,
        "byline": metadata.byline or None,
        "published": iso(publication.stated),
        "published_inferred": iso(inferred),
        "published_basis": publication.basis.value,
        "published_printed": publication.printed or None,
        "collected": iso(metadata.collected),
        "url": metadata.address,
        "language": metadata.language,
        "symbol": metadata.symbol or None,
        "rights": metadata.rights or None,
        "period": article.period,
        "summary": [
            {"texts": dict(sentence.text.texts), "paragraphs": [c.paragraph for c in sentence.citations]}
            for sentence in article.summary
        ],
        "images": list(_images(article)),
        "paragraphs": [_paragraph(block) for block in article.paragraphs],
        "speeches": [_speech(speech) for speech in article.annotations.speeches],
        "actors": list(_actors(corpus, article)),
        "statements": [
            {
                "id": f"{article.id}-s{number}",
                **statement_data(statement),
                "translations": dict(statement.translations.texts),
            }
            for number, statement in enumerate(article.annotations.statements, 1)
        ],
        "figures": [_toll(toll) for toll in article.annotations.tolls],
        "events": [_event(corpus, event, article.id) for event in corpus.events_of_article.get(article.id, ())],
        "dates": [_date(mention, texts) for mention in article.annotations.dates],
        "translations": {one.language: _translation(article, one) for one in article.translations},
        "notes": [{"paragraph": note.paragraph, "texts": dict(note.text.texts)} for note in article.notes],
        "removals": [
            {"rule": one.rule, "text": one.text, "lines": [one.lines.first, one.lines.last], "kept_as": one.kept_as}
            for one in article.cleaned.removals
        ],
        "substitutions": [
            {"rule": one.rule, "paragraph": one.paragraph, "before": one.before, "after": one.after}
            for one in article.cleaned.substitutions
        ],
    }


def iso(date: PartialDate | None) -> str | None:
    """A date in ISO 8601, shortened to what is known."""
    return date.iso() if date else None


def in_each(corpus: Corpus, text: LocalizedText, prefix: str = "") -> Values:
    """A text in each language of the site, by the language's code after a prefix; null where it is not written."""
    return {prefix + language.code: text.get(language.code) for language in corpus.site.languages}


def statement_data(statement: Statement) -> Values:
    """A statement without its article; ``actor`` is the id, or the speaker as printed where nobody known is meant."""
    return {
        "actor": statement.actor or statement.speaker,
        "speaker": statement.speaker,
        "quote": statement.quote,
        "direct": statement.extent != "reported",
        "extent": str(statement.extent),
        "paragraph": statement.paragraph,
        "start": statement.start,
        "end": statement.end,
        "verb": statement.verb,
        "act": str(statement.act),
        "chain": [link.actor or link.name for link in statement.chain],
        "rule": statement.rule,
        "confidence": statement.confidence,
        "reviewed": statement.reviewed,
    }


def _toll(toll: Toll) -> Values:
    return {
        "paragraph": toll.paragraph,
        "start": toll.start,
        "end": toll.end,
        "measure": toll.measure.value,
        "unit": toll.unit.value,
        "people": toll.people.value,
        "low": toll.low,
        "high": toll.high,
        "qualifier": toll.qualifier.value,
    }


def _publisher(corpus: Corpus, article: Article) -> Values:
    return {**in_each(corpus, article.source.name), "printed": article.metadata.publisher or None}


def _images(article: Article) -> Iterator[Values]:
    for figure in article.pictures:
        yield {"url": figure.address, "caption": figure.text or None, "alt": figure.alt or None}


def _paragraph(block: TextBlock) -> str:
    return f"{_mark(block)}{block.text}"


def _mark(block: TextBlock) -> str:
    return f"{'#' * block.level} " if isinstance(block, Heading) else ""


def _translation(article: Article, translation: Translation) -> Values:
    """A translation, item for item with ``paragraphs`` and ``images``; null is what is not translated."""
    pairs = zip(article.paragraphs, translation.paragraphs, strict=True)
    captions = (one.text or None if one else None for one in translation.captions)
    return {
        "title": article.title.get(translation.language),
        "status": "unofficial",
        "official": dict(article.official).get(translation.language),
        "paragraphs": [f"{_mark(block)}{one.text}" if one.rows else None for block, one in pairs],
        "captions": list(captions),
        "stale": list(translation.keys(State.STALE)),
        "missing": list(translation.keys(State.MISSING)),
    }


def _speech(speech: Speech) -> Values:
    return {
        "number": speech.number,
        "speaker": speech.speaker,
        "country": speech.country or None,
        "language": speech.language or None,
        "role": speech.role,
        "actor": speech.actor,
        "label": speech.label,
        "paragraphs": list(range(speech.first, speech.last + 1)),
    }


def _actors(corpus: Corpus, article: Article) -> Iterator[Values]:
    times = dict(corpus.named_in.get(article.id, {}))
    for speech in article.annotations.speeches:
        if speech.actor is not None:
            times.setdefault(speech.actor, 0)
    for id_, count in times.items():
        actor = corpus.actor_by_id.get(id_)
        if actor is not None:
            names = [alias.form for alias in actor.aliases]
            yield {"id": id_, **in_each(corpus, actor.name, "name_"), "names": names, "mentions": count}


def _date(mention: DateMention, texts: list[str]) -> Values:
    """A date that the text names; ``from`` and ``antecedent`` say what its missing parts were worked out from."""
    return {
        "paragraph": mention.paragraph,
        "start": mention.start,
        "end": mention.end,
        "printed": texts[mention.paragraph - 1][mention.start : mention.end],
        "date": mention.date.iso(),
        "last": iso(mention.last),
        "from": mention.source,
        "antecedent": mention.antecedent or None,
    }


def _event(corpus: Corpus, event: Event, article: str) -> Values:
    paragraphs = [citation.paragraph for citation in event.citations if citation.article == article]
    return {
        "id": event.id,
        "date": event.date.date_only().iso(),
        "end": iso(event.end),
        "time": event.date.iso() if event.date.hour is not None else None,
        "utc": event.date.utc(),
        **in_each(corpus, event.text),
        "claimed_by": event.claimed_by,
        "places": [{"place": where.locality, "nearness": where.nearness.value} for where in event.places],
        "paragraph": paragraphs[0] if paragraphs else None,
        "paragraphs": paragraphs,
    }
