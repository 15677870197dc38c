"""The YAML an editor could start from."""

import json

from site_builder.model.article import Article
from site_builder.model.dates import Basis


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


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _line(text: str) -> str:
    return " ".join(text.split())
