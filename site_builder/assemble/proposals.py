"""What an editor could start from: records, reviews, events and claims in YAML, a translation."""

import json
from collections.abc import Iterable

from site_builder.assemble.reviews import digest_of
from site_builder.model.article import Article, DateSource, Statement, Toll
from site_builder.model.dates import Basis
from site_builder.model.language import Language, LanguageCode, code_of_tag
from site_builder.model.proposed import dated_sentences
from site_builder.model.quantities import ROUND, People, Qualifier, Unit
from site_builder.model.translation import caption_key, paragraph_key


def proposal(article: Article) -> str:
    """A record for one article, with a blank wherever only an editor can know."""
    metadata = article.metadata
    date = metadata.publication.date
    lines = [
        f"# content/articles/{article.id}.yaml",
        f"id: {article.id}",
        f"seed: {_quoted(article.document.seed)}",
        "title:",
        f'  en: ""  # {_line(metadata.title)}',
        "summary:",
        '  - zh: ""',
        '    en: ""',
        "    cite: [p1]",
    ]
    if not article.source.has_record:
        lines.append(f'source: ""  # add {_line(metadata.publisher) or "the publisher"} to sources.yaml')
    if date is None or metadata.publication.basis is Basis.UNKNOWN:
        archived = f"; archived on {metadata.collected.date_only().iso()}" if metadata.collected else ""
        lines += ["published:", f'  date: ""  # YYYY-MM-DD; not stated in the seed{archived}', "  basis: inferred"]
    for unknown in article.annotations.unknown_names:
        lines.append(f"# not in the registry: {_line(unknown.name)} (p{unknown.paragraph}); add it to content/actors/")
    return "\n".join(lines) + "\n"


def review(article: Article) -> str:
    """A review of an article's statements to start from: what the program found, paragraph by paragraph."""
    lines = [f"# content/statements/{article.id}.yaml: read each paragraph; confirm, mend, take away, add", ""]
    lines += [f"article: {article.id}", "paragraphs:"]
    for number, block in enumerate(article.paragraphs, 1):
        found = [one for one in article.annotations.statements if one.paragraph == number]
        lines += [f"  # {_line(block.text)}", f"  - paragraph: {number}", f'    hash: "{digest_of(block.text)}"']
        lines.append("    statements:" if found else "    statements: []")
        for statement in found:
            lines += _statement(statement)
    return "\n".join(lines) + "\n"


def happenings(article: Article) -> str:
    """Events to start from: an entry for each sentence that names a day, a span or a month, its words as a comment."""
    lines = [f"# content/events/{article.id}.yaml: keep what happened, say who says so, take the rest away"]
    for number, one in enumerate(dated_sentences(article), 1):
        mention = one.mention
        lines += ["", f"# p{mention.paragraph}: {_line(one.sentence)}"]
        lines += [f"- id: {mention.date.iso().lower()}-event-{number}", f'  date: "{mention.date.iso()}"']
        lines += [f'  end: "{mention.last.iso()}"'] if mention.last else []
        lines += ['  zh: ""', '  en: ""', f'  cite: ["{article.id}#p{mention.paragraph}"]']
        zh, en = _BASES[mention.source]
        printed, known = _line(one.printed), _line(mention.antecedent)
        lines.append("  basis:")
        lines.append(f"    zh: {_quoted(f'“{printed}”' + (f'，{zh}{known}' if zh else ''))}")
        lines.append(f"    en: {_quoted(f'“{printed}”' + (f', {en} {known}' if en else ''))}")
    return "\n".join(lines) + "\n"


_BASES = {
    DateSource.PRINTED: ("", ""),
    DateSource.PUBLICATION: ("其余据发布日期", "the rest from the day of publication,"),
    DateSource.MEETING: ("其余据会议日期", "the rest from the day of the meeting,"),
    DateSource.LAST_DATE: ("其余据前文", "the rest from what stands before,"),
}


def figures(article: Article) -> str:
    """Claims to start from: one for each number of dead, wounded … in the text, with a blank for what it is about."""
    if not article.annotations.tolls:
        return ""
    lines = [f"# content/claims/{article.id}.yaml: say who gives each figure and what it is about; take away the rest"]
    for number, toll in enumerate(article.annotations.tolls, 1):
        lines += _claim(article, toll, f"{article.id[:50]}-figure-{number}")
    return "\n".join(lines) + "\n"


def _claim(article: Article, toll: Toll, id_: str) -> list[str]:
    text = article.paragraphs[toll.paragraph - 1].text
    said = article.annotations.statements
    by = next((s for s in said if s.paragraph == toll.paragraph and s.start <= toll.start and toll.end <= s.end), None)
    chain = f"  chain: {_chain(by)}" if by and by.chain else ""
    lines = [
        f"- id: {id_}",
        f"  by: {by.actor if by and by.actor else ''}  # {_line(by.speaker) if by else 'nobody is quoted: the outlet'}",
        chain,
        '  zh: ""',
        '  en: ""',
        f"  quote: {_quoted(_clause(text, toll))}",
        f'  cite: ["{article.id}#p{toll.paragraph}"]',
        f"  scope:   # an entry of scopes.yaml, measure: {toll.measure.value}",
        f"  figure: {{{_figure(toll)}}}",
    ]
    return [line for line in lines if line]


def _figure(toll: Toll) -> str:
    number = toll.low if toll.low is not None else toll.high
    is_number = toll.qualifier not in ROUND and number is not None
    parts = [f"number: {number}"] if is_number else []
    parts += [f"qualifier: {toll.qualifier.value}"] if toll.qualifier is not Qualifier.EXACT else []
    parts += [f"people: {toll.people.value}"] if toll.people is not People.ANY else []
    parts += [f"unit: {toll.unit.value}"] if toll.unit is Unit.WEEK else []
    return ", ".join(parts)


def _clause(text: str, toll: Toll) -> str:
    """The words round a number, from stop to stop."""
    start = max(text.rfind(mark, 0, toll.start) for mark in _STOPS) + 1
    ends = (text.find(mark, toll.end) for mark in _STOPS)
    return text[start : min((end for end in ends if end >= 0), default=len(text))].strip()


_STOPS = "，。；！？,;\n"


def translation(article: Article, language: LanguageCode) -> str:
    """A translation to start from: every paragraph and caption with its mark and its source, a blank under each."""
    lines = [
        f"<!-- content/translations/{article.id}.{language}.md: plain text, a paragraph each, in the blanks -->",
        "",
    ]
    pieces = [(caption_key(n), one.text) for n, one in enumerate(article.pictures, 1) if one.caption]
    pieces += [(paragraph_key(n), one.text) for n, one in enumerate(article.paragraphs, 1)]
    for key, text in pieces:
        rows = (" | ".join(row.split("\t")) for row in text.split("\n"))
        lines += [f"## {key} {digest_of(text)}", "", *(f"> {_line(row)}" for row in rows), "", "", ""]
    return "\n".join(lines)


def languages_wanted(article: Article, languages: Iterable[Language]) -> tuple[LanguageCode, ...]:
    """The languages of a site that an article with words in it is neither written nor translated in."""
    own = code_of_tag(article.metadata.language)
    wanted = (one.code for one in languages if one.code != own and article.translation(one.code) is None)
    return tuple(wanted) if article.paragraphs else ()


def _statement(statement: Statement) -> list[str]:
    values = {
        "actor": statement.actor or "",
        "speaker": _quoted(statement.speaker),
        "verb": _quoted(statement.verb) if statement.verb else "",
        "act": statement.act.value,
        "extent": statement.extent.value,
        "quote": _quoted(statement.quote),
        "chain": _chain(statement) if statement.chain else "",
    }
    lines = [f"        {key}: {value}" for key, value in values.items() if value]
    return [f"      - {lines[0].strip()}", *lines[1:]]


def _chain(statement: Statement) -> str:
    return f"[{', '.join(link.actor or _quoted(link.name) for link in statement.chain)}]"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _line(text: str) -> str:
    return " ".join(text.split())
