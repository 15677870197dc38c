"""The YAML an editor could start from."""

import json

from site_builder.assemble.reviews import digest_of
from site_builder.model.article import Article, DateSource, Statement
from site_builder.model.dates import Basis
from site_builder.model.proposed import dated_sentences


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
        lines += ["published:", '  date: ""  # YYYY-MM-DD; not stated in the seed', "  basis: inferred"]
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


def _statement(statement: Statement) -> list[str]:
    values = {
        "actor": statement.actor or "",
        "speaker": _quoted(statement.speaker),
        "verb": _quoted(statement.verb) if statement.verb else "",
        "act": statement.act.value,
        "extent": statement.extent.value,
        "quote": _quoted(statement.quote),
        "chain": f"[{', '.join(link.actor or _quoted(link.name) for link in statement.chain)}]"
        if statement.chain
        else "",
    }
    lines = [f"        {key}: {value}" for key, value in values.items() if value]
    return [f"      - {lines[0].strip()}", *lines[1:]]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _line(text: str) -> str:
    return " ".join(text.split())
