"""What a template can say in one language: strings, names, dates, numbers, texts with their language."""

from collections.abc import Mapping
from typing import Protocol

from markupsafe import Markup

from site_builder.model.corpus import Site
from site_builder.model.language import Language, Reading
from site_builder.model.records import ProseRecord
from site_builder.render.body import MISSING, STALE, Bodies, Body, figure_of, lead_html, pieces
from site_builder.render.chronicle import NOTHING, Chronicle, CitedLine
from site_builder.render.escaping import escape
from site_builder.render.latin import escape_of
from site_builder.render.locale import Locale
from site_builder.render.moments import Moments
from site_builder.render.pairs import lead_pair, pairs
from site_builder.render.prose import html_of
from site_builder.render.quantities import Quantities
from site_builder.render.quotations import Halves, Quotations
from site_builder.render.rows import Rows
from site_builder.render.strings import Strings


class Remark(Protocol):
    """What is asked of an editor's note: the paragraph it stands at and its words."""

    @property
    def paragraph(self) -> int:
        """From 1; 0 is the whole article."""

    @property
    def words(self) -> Reading:
        """The note."""


class Interface:
    """The interface in one language; templates know it as ``ui``, and its ``t`` by that name."""

    def __init__(self, language: Language, site: Site, bodies: Bodies, halves: Halves) -> None:
        self.code, self.tag = language.origin.code, language.origin.tag
        self._escape = escape_of(self.tag)
        locale = Locale(self.tag)
        strings = Strings(self.code, site.strings.get(self.code, {}), locale)
        moments = Moments(locale, strings)
        rows = Rows(self._words, locale.number, moments, strings)
        quotations = Quotations(rows, halves, self._words, locale.number, strings)
        self._tags = {known.code: known.tag for known in site.languages}
        self._locale = locale
        self._bodies = bodies
        self._chronicle = Chronicle(self._words, moments, strings)
        self.choice, self.place = self._chronicle.choice, self._chronicle.place
        self.folder, self.og_locale, self.gap, self.rtl = language.code, locale.og, locale.gap, locale.rtl
        self.t, self.label, self.number = strings.text, strings.label, locale.number
        self.date, self.plain_date, self.short_date = moments.date, moments.plain, moments.short
        self.moment, self.clock, self.span, self.tick = moments.moment, moments.clock, moments.span, locale.tick
        self.link, self.document, self.sentence, self.named = rows.link, rows.document, rows.sentence, rows.named
        self.documents, self.named_in = rows.documents, rows.named_in
        self.quotes, self.speakers = quotations.quotes, quotations.speakers
        self.contents, self.removed, self.via = quotations.contents, quotations.removed, quotations.via
        self.quantity = Quantities(locale.number, strings).quantity

    def words(self, reading: Reading) -> Markup:
        """A text; where it stands in another language it is marked so, and a fallback is marked for the eye too."""
        return Markup(self._words(reading))

    def lang(self, reading: Reading) -> Markup:
        """The attribute that marks a text in another language than the page's, or nothing: where no element can."""
        tag = self._tags.get(reading.language, reading.language)
        return Markup("") if reading.language == self.code else Markup(f' lang="{escape(tag)}"')

    def archived(self, text: str, tag: str) -> Markup:
        """Words of a source, in an element that says their language."""
        return Markup(escape_of(tag)(text))

    def language(self, tag: str) -> str:
        """The name of a language."""
        return self._locale.language(tag) or self.t("language.unknown")

    def prose(self, record: ProseRecord) -> Markup:
        """The editors' own prose, sanitised."""
        return html_of(record)

    def body(
        self,
        body: Body,
        first: int,
        last: int,
        remarks: tuple[Remark, ...] = (),
        cited: Mapping[int, tuple[CitedLine, ...]] = NOTHING,
    ) -> Markup:
        """Paragraphs ``first`` to ``last`` of a body, with what cites them and the editors' remarks after them."""
        asides: dict[int, str] = {}
        for number, lines in cited.items():
            if first <= number <= last:
                asides[number] = self._chronicle.cited(lines)
        for remark in remarks:
            if remark.paragraph:
                asides[remark.paragraph] = asides.get(remark.paragraph, "") + self._aside(remark)
        make = pairs if body.twin else pieces
        return self._with_states(body, self._bodies.part(body, first, last, self.t("figure.at_source"), asides, make))

    def lead(self, body: Body) -> Markup:
        """The picture at the head of a body."""
        make = lead_pair if body.twin else figure_of
        return self._with_states(body, lead_html(body, self.t("figure.at_source"), make))

    def _with_states(self, body: Body, html: Markup) -> Markup:
        """The marks of what is stale or missing in a translation, in the words of the page."""
        if not body.states:
            return html
        stale, missing = (
            f'<p class="state" lang="{self.tag}">{escape(text)}</p>'
            for text in (self.t("translation.stale"), self.t("translation.missing"))
        )
        return Markup(str(html).replace(STALE, stale).replace(MISSING, missing))

    def _words(self, reading: Reading) -> str:
        if reading.language == self.code:
            return self._escape(reading.text)
        tag = self._tags.get(reading.language, reading.language)
        text = escape_of(tag)(reading.text)
        marked = f'<span lang="{escape(tag)}">{text}</span>'
        if reading.fallback and text:
            marked += f' <small class="fb">{escape(self.language(reading.language))}</small>'
        return marked

    def _aside(self, remark: Remark) -> str:
        label = escape(self.t("note.label"))
        return f'<aside class="note" lang="{self.tag}"><b>{label}</b> {self._words(remark.words)}</aside>\n'
