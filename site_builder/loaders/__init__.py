"""``content/`` → records: strict YAML with line marks, every problem at once."""

from collections.abc import Callable
from pathlib import Path

from site_builder.loaders import (
    actors,
    articles,
    basemap,
    calls,
    claims,
    disputes,
    events,
    naming,
    periods,
    places,
    prose,
    site,
    sources,
    statements,
    strings,
    traditional,
    translations,
)
from site_builder.loaders.files import Folder
from site_builder.model.problems import Problem, did_you_mean
from site_builder.model.records import Records

Loader = Callable[[Folder, Records], Records]
"""Completes the records with one kind of them."""

LOADERS: tuple[tuple[str, Loader], ...] = (
    ("site.yaml", site.load),
    ("strings", strings.load),
    ("traditional.yaml", traditional.load),
    ("periods.yaml", periods.load),
    ("sources.yaml", sources.load),
    ("actors", actors.load),
    ("articles", articles.load),
    ("places.yaml", places.load),
    ("events", events.load),
    ("map.yaml", basemap.load),
    ("statements", statements.load),
    ("calls", calls.load),
    ("scopes.yaml", claims.load_scopes),
    ("claims", claims.load),
    ("disputes", disputes.load),
    ("naming.yaml", naming.load),
    ("translations", translations.load),
    ("pages", prose.load),
)
"""What may stand in the folder, and what reads it. The site is first: it says which languages there are."""

HANDBOOK = "README.md"


def load(folder: Path, shown: str) -> tuple[Records, tuple[Problem, ...]]:
    """Read everything in the content folder; ``shown`` is how problems name it. No folder: no records, no problems."""
    content = Folder(folder, shown)
    known = (*(name for name, _ in LOADERS), HANDBOOK)
    for entry in content.top():
        if entry not in known:
            hint = did_you_mean(entry, known)
            content.report.warning("unknown-file", content.place(entry), "this is not read", hint)
    records = Records()
    for _, complete in LOADERS:
        records = complete(content, records)
    return records, tuple(content.report.problems)
