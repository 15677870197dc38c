"""``actors/*.yaml``: who acts or speaks, and the forms that name them in texts."""

from dataclasses import replace

from site_builder.loaders import values
from site_builder.loaders.files import Folder
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import each, without_repeats
from site_builder.loaders.yaml_marks import Mapping, Node
from site_builder.model.chronicle import ActorKind, Alias
from site_builder.model.document import DocumentKind
from site_builder.model.language import LocalizedText
from site_builder.model.records import ActorRecord, Records

_FORM = required("form", values.text, "")
_IN = optional("in", values.items(values.choice(DocumentKind)), ())
_LIMITED_ALIAS = Schema("an alias", (_FORM, _IN))


def _alias(node: Node, sheet: Sheet) -> Alias | None:
    """A form alone, or ``{form: …, in: [kinds of document]}``."""
    if isinstance(node, Mapping):
        found = _LIMITED_ALIAS.read(node, sheet)
        return Alias(found[_FORM], found[_IN]) if found and found[_FORM] else None
    form = values.text(node, sheet)
    return Alias(form) if form else None


_ID = required("id", values.identifier, None)
_NAME = required("name", values.some_text, LocalizedText())
_KIND = required("kind", values.choice(ActorKind), ActorKind.PERSON, hint=f"one of {', '.join(ActorKind)}")
_AFFILIATION = optional("affiliation", values.located, None)
_ROLE = optional("role", values.localized, LocalizedText())
_ALIASES = optional("aliases", values.items(_alias), ())
_DOUBTFUL = optional("doubtful", values.yes_no, False)
_NOTE = optional("note", values.localized, LocalizedText())
_PROFILE = optional("profile", values.items(values.sentence), ())
_ACTOR = Schema("an actor", (_ID, _NAME, _KIND, _AFFILIATION, _ROLE, _ALIASES, _DOUBTFUL, _NOTE, _PROFILE))


def load(folder: Folder, records: Records) -> Records:
    """The records with the actors of all files."""
    found = [actor for name in folder.files("actors", ".yaml") for actor in each(folder, name, records, _actor)]
    return replace(records, actors=without_repeats("actor id", found, lambda actor: actor.id, folder.report))


def _actor(node: Node, sheet: Sheet) -> ActorRecord | None:
    found = _ACTOR.read(node, sheet)
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    return ActorRecord(
        id=identifier,
        name=values.name_or_id(found[_NAME], identifier, sheet),
        kind=found[_KIND],
        affiliation=found[_AFFILIATION],
        role=found[_ROLE],
        aliases=found[_ALIASES],
        doubtful=found[_DOUBTFUL],
        note=found[_NOTE],
        profile=found[_PROFILE],
    )
