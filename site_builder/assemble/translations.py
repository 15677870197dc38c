"""The editors' translations, put beside the paragraphs and captions they were made from."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from site_builder.assemble.references import References
from site_builder.assemble.reviews import digest_of
from site_builder.model.article import Article
from site_builder.model.blocks import Table
from site_builder.model.language import code_of_tag
from site_builder.model.problems import Place, question, warning
from site_builder.model.records import SectionRecord, TranslationRecord
from site_builder.model.translation import State, Translation, Wording, caption_key, paragraph_key

_CELLS = re.compile(r"\t| ?\| ?")
_UNWRAPPED = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef])\n(?=[\u2e80-\u9fff\uff00-\uffef])")
"""A line break between full-width characters: nothing stands there once the lines are one."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A piece of an article that a translation may have: its key, the mark of its text, whether it is a table."""

    key: str
    digest: str
    is_table: bool = False


def translated(
    articles: Sequence[Article], records: Sequence[TranslationRecord], references: References
) -> list[Article]:
    """The articles with their translations; what no longer fits its source is a warning that names it."""
    by_article: dict[str, list[TranslationRecord]] = {}
    for record in records:
        if record.article.value not in references.absent and references.article(record.article):
            by_article.setdefault(record.article.value, []).append(record)
    return [
        _with(article, by_article[article.id], references) if article.id in by_article else article
        for article in articles
    ]


def _with(article: Article, records: Sequence[TranslationRecord], references: References) -> Article:
    own = code_of_tag(article.metadata.language)
    sources = _sources(article)
    found = []
    for record in records:
        if record.language == own:
            message = f"the article {article.id!r} is itself in this language"
            hint = "name the file after the language it is translated into"
            references.problems.append(warning("own-language", record.article.place, message, hint))
            continue
        wordings = _Fitting(article.id, record, sources, references).wordings()
        if wordings:
            found.append(_translation(article, record, wordings))
    return replace(article, translations=tuple(found))


def _translation(article: Article, record: TranslationRecord, wordings: dict[str, Wording]) -> Translation:
    numbers = range(1, len(article.paragraphs) + 1)
    captions = (wordings.get(caption_key(number)) for number in range(1, len(article.pictures) + 1))
    return Translation(record.language, tuple(wordings[paragraph_key(n)] for n in numbers), tuple(captions))


def _sources(article: Article) -> dict[str, _Source]:
    """By key, in the order of the article: each paragraph, then each caption."""
    numbered = [
        _Source(paragraph_key(number), digest_of(block.text), isinstance(block, Table))
        for number, block in enumerate(article.paragraphs, 1)
    ]
    numbered += [
        _Source(caption_key(number), digest_of(figure.text))
        for number, figure in enumerate(article.pictures, 1)
        if figure.caption
    ]
    return {source.key: source for source in numbered}


@dataclass(frozen=True, slots=True)
class _Fitting:
    """One translation being laid beside its article. A section goes where the text it was made from now stands."""

    article: str
    record: TranslationRecord
    sources: dict[str, _Source]
    references: References
    by_digest: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def wordings(self) -> dict[str, Wording]:
        """The wording of each piece by key, none where nothing is translated yet; whatever does not fit is noted."""
        if not any(section.lines for section in self.record.sections):
            return {}
        placed = dict.fromkeys(self.sources, Wording())
        for key, source in self.sources.items():
            self.by_digest.setdefault((key[0], source.digest), []).append(key)
        fitting = {one.key for one in self.record.sections if self._fits(one)}
        taken = set(fitting)
        stale = []
        for section in self.record.sections:
            if section.key in fitting:
                placed[section.key] = self._wording(section, section.key, State.CURRENT)
            elif moved := self._moved_to(section, taken):
                taken.add(moved)
                placed[moved] = self._wording(section, moved, State.CURRENT)
                self._note_moved(section, moved)
            else:
                stale.append(section)
        for section in stale:
            replaced = section.key in taken
            self._note_misfit(section, replaced)
            if section.key in self.sources and not replaced:
                placed[section.key] = self._wording(section, section.key, State.STALE)
        self._note_missing(placed)
        return placed

    def _fits(self, section: SectionRecord) -> bool:
        source = self.sources.get(section.key)
        return source is not None and section.digest in ("", source.digest)

    def _moved_to(self, section: SectionRecord, taken: set[str]) -> str:
        """The piece of the same kind whose text the section was made from; empty if there is none to be had."""
        same = self.by_digest.get((section.key[0], section.digest), ())
        return next((key for key in same if key not in taken), "")

    def _wording(self, section: SectionRecord, key: str, state: State) -> Wording:
        if not section.lines:
            return Wording()
        if self.sources[key].is_table:
            return Wording(state, tuple(tuple(_CELLS.split(line)) for line in section.lines))
        return Wording(state, ((_UNWRAPPED.sub("", "\n".join(section.lines)).replace("\n", " "),),))

    def _note_moved(self, section: SectionRecord, key: str) -> None:
        message = f"{section.key} of {self.article!r} has moved to {key}"
        self._warn(section.place, message, f"rename the section: ## {key} {section.digest}")

    def _note_misfit(self, section: SectionRecord, replaced: bool) -> None:
        """A section whose text is gone; ``replaced``: the words of another one stand in its place."""
        source = self.sources.get(section.key)
        if replaced:
            message = f"{section.key} is extra: its text is gone from {self.article!r}"
            hint = "take the section away, or move its words to where they belong"
        elif source is None:
            message = f"{section.key} is extra: {self.article!r} has no such {_noun(section.key)}"
            hint = f"{self._range(section.key[0])}; take the section away, or renumber it"
        else:
            message = f"{section.key} of {self.article!r} has changed since it was translated"
            hint = f"read it again, mend the translation, then write ## {section.key} {source.digest}"
        self._warn(section.place, message, hint)

    def _note_missing(self, placed: dict[str, Wording]) -> None:
        """A piece without any section is a warning, as the article must have changed; a blank one a question."""
        written = {one.key: one for one in self.record.sections}
        in_order = sorted((one.key[0], int(one.key[1:]), one.place.line) for one in self.record.sections)
        for key, wording in placed.items():
            if wording.state is not State.MISSING:
                continue
            message = f"{key} of {self.article!r} is not translated"
            if key in written and not written[key].lines:
                hint = "fill in the section; until then readers get the original, marked"
                self.references.problems.append(question("missing-translation", written[key].place, message, hint))
            else:
                before = bisect_left(in_order, (key[0], int(key[1:]), 0))
                line = in_order[before - 1][2] if before else 0
                hint = f"add the section ## {key} {self.sources[key].digest}"
                self._warn(replace(self.record.article.place, line=line), message, hint, "missing-translation")

    def _range(self, kind: str) -> str:
        keys = [key for key in self.sources if key[0] == kind]
        if not keys:
            return f"it has no {_noun(kind)}s with words"
        return f"it has {keys[0]} to {keys[-1]}" if len(keys) > 1 else f"it has {keys[0]} only"

    def _warn(self, place: Place, message: str, hint: str, code: str = "stale-translation") -> None:
        self.references.problems.append(warning(code, place, message, hint))


def _noun(key: str) -> str:
    return "paragraph" if key.startswith("p") else "picture"
