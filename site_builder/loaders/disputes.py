"""``disputes/*.yaml``: the contested points, one file for each."""

from dataclasses import replace

from site_builder.loaders import claims, values
from site_builder.loaders.files import Folder
from site_builder.loaders.schema import Schema, Sheet, optional, required
from site_builder.loaders.table import document, without_repeats
from site_builder.loaders.yaml_marks import Node
from site_builder.model.claim_records import DisputeRecord
from site_builder.model.claims import DisputeKind
from site_builder.model.language import LocalizedText
from site_builder.model.records import Records

_ID = required("id", values.identifier, None)
_POINT = required("point", values.some_text, LocalizedText())
_KIND = required("kind", values.choice(DisputeKind), DisputeKind.OPPOSED, hint=f"one of {', '.join(DisputeKind)}")
_PARTIES = required("parties", values.items(values.located), (), hint="name the actors that are the parties")
_CLAIMS = required("claims", values.items(claims.claim), ())
_ALSO = optional("also", values.items(values.located), ())
_LATER = optional("later", values.items(values.sentence), ())
_PERIOD = optional("period", values.located, None)
_DISPUTE = Schema("a dispute", (_ID, _POINT, _KIND, _PARTIES, _CLAIMS, _ALSO, _LATER, _PERIOD))


def load(folder: Folder, records: Records) -> Records:
    """The records with the disputes; a claim's id may be written once, wherever it stands."""
    read = (_dispute(*document(folder, name, records)) for name in folder.files("disputes", ".yaml"))
    found = [dispute for dispute in read if dispute is not None]
    unique = without_repeats("dispute id", found, lambda dispute: dispute.id, folder.report)
    every = [*records.claims, *(claim for dispute in unique for claim in dispute.claims)]
    without_repeats("claim id", every, lambda claim: claim.id, folder.report)
    return replace(records, disputes=unique)


def _dispute(node: Node | None, sheet: Sheet) -> DisputeRecord | None:
    found = _DISPUTE.read(node, sheet) if node is not None else None
    identifier = found[_ID] if found else None
    if found is None or identifier is None:
        return None
    if len(found[_PARTIES]) < 2:
        sheet.error("missing-key", identifier.place.line, "a dispute has two parties at least", "add the other party")
    return DisputeRecord(
        id=identifier,
        point=values.name_or_id(found[_POINT], identifier, sheet),
        kind=found[_KIND],
        parties=found[_PARTIES],
        claims=found[_CLAIMS],
        also=found[_ALSO],
        later=found[_LATER],
        period=found[_PERIOD],
    )
