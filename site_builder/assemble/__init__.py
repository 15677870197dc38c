"""Documents, annotations and the editors' records → the corpus; every id resolves or is a problem."""

from site_builder.assemble.join import corpus
from site_builder.assemble.proposals import figures, happenings, languages_wanted, proposal, review, translation
from site_builder.assemble.registry import registry

__all__ = [
    "corpus",
    "figures",
    "happenings",
    "languages_wanted",
    "proposal",
    "registry",
    "review",
    "translation",
]
