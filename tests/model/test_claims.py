import pytest

from site_builder.model.chronicle import ActorId, Citation, DisputeId
from site_builder.model.claims import Claim, ClaimId, Dispute, DisputeKind
from site_builder.model.dates import PartialDate
from site_builder.model.language import localized
from site_builder.model.quantities import Measure, Quantity

TEXT = localized(zh="句", en="Sentence")


def dated(date: str | None, end: str | None = None, quantity: Quantity | None = None, side: str = "") -> Claim:
    start, last = (PartialDate.parse(text) if text else None for text in (date, end))
    who = ActorId(side or "armenia")
    return Claim(
        ClaimId(f"{date}-{side}"), who, TEXT, (Citation("a", 1),), "字", (), start, last, None, who, quantity=quantity
    )


@pytest.mark.parametrize(
    ("one", "other", "disagree"),
    [
        (("2020-11-09", None), ("2020-11-10", None), True),
        (("2020-11", None), ("2020-11-10", None), False),
        (("2022-09-12", None), ("2022-09-13T00:05+04:00", None), True),
        (("2022-09-12", "2022-09-13"), ("2022-09-13T00:05+04:00", None), False),
        (("2022-09-14T20:00+04:00", None), ("2022-09-14T12:00-04:00", None), False),
        (("2022-09-14T20:00+04:00", None), ("2022-09-14T12:00-05:00", None), True),
        ((None, None), ("2022-09-13", None), False),
    ],
)
def test_dates_disagree_if_no_moment_is_in_both(
    one: tuple[str | None, str | None], other: tuple[str | None, str | None], disagree: bool
) -> None:
    first, second = dated(*one), dated(*other)
    assert (first.disagrees(second), second.disagrees(first)) == (disagree, disagree)


def test_a_number_is_never_compared_with_a_date() -> None:
    seven = Quantity(Measure.KILLED, low=7, high=7)
    assert not dated("2020", quantity=seven).disagrees(dated("2022"))
    assert dated("2020", quantity=seven).disagrees(dated("2020", quantity=Quantity(Measure.KILLED, low=8, high=8)))


def test_what_is_no_partys_is_a_third_partys() -> None:
    claims = (dated("2020", side="armenia"), dated("2021", side="un"), dated("2022", side="armenia"))
    parties = (ActorId("armenia"), ActorId("azerbaijan"))
    dispute = Dispute(DisputeId("d"), TEXT, DisputeKind.TIMES, parties, claims)

    assert [claim.id for claim in dispute.of(None)] == ["2021-un"]
    assert [claim.id for claim in dispute.of(ActorId("armenia"))] == ["2020-armenia", "2022-armenia"]
    assert dispute.of(ActorId("azerbaijan")) == ()
