"""Figures as bars: one for each claim that gives a number, in its own row, and none for anything else."""

from dataclasses import replace

import pytest

from site_builder.model.chronicle import DisputeId
from site_builder.model.claims import ClaimId
from site_builder.pages.claims import bars_of, figure_groups
from site_builder.pages.edition import editions
from tests.pages import differences, fixture
from tests.pages.rendered import page, words

LANGUAGES = ("zh", "en")
BAR = ".//*[local-name()='svg' and @class='scale']"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_figures_has_its_own_bar_and_there_is_no_row_of_a_total(language: str) -> None:
    rows = page(f"{language}/periods/border/index.html").xpath("//table[@class='figures']/tbody/tr[td]")

    assert len(rows) == 2
    assert [len(row.xpath(BAR)) for row in rows] == [1, 1]
    assert [
        words(row.xpath(".//span[@class='figure']")[0]).startswith(("9", "at least 9", "至少9")) for row in rows
    ] == [
        False,
        True,
    ]


def test_bars_of_one_sort_share_one_line_whatever_they_are_about() -> None:
    first, second, *_ = differences.claims()
    elsewhere = replace(second, id=ClaimId("elsewhere"), scope=None)

    assert bars_of((first, elsewhere)).keys() == {"c1", "elsewhere"}
    assert bars_of((first,)) == {}


def test_an_open_number_has_an_arrow_and_a_plain_one_a_dot() -> None:
    plain, open_ = page("en/periods/border/index.html").xpath(f"//table[@class='figures']{BAR[1:]}")

    assert len(plain.xpath(".//*[local-name()='circle']")) == len(open_.xpath(".//*[local-name()='circle']")) == 1
    assert not plain.xpath(".//*[local-name()='path']")
    assert open_.xpath(".//*[local-name()='path']")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dispute_draws_the_numbers_of_its_claims_and_says_how_to_read_them(language: str) -> None:
    dispute = page(f"{language}/disputes/who/index.html")

    drawn = dispute.xpath(f"//li[starts-with(@id, 'claim-')][{BAR}]/@id")
    assert sorted(drawn) == ["claim-c1", "claim-c2"]
    assert {"zh": "从0开始", "en": "line from 0"}[language] in words(dispute)


def test_a_point_without_numbers_to_compare_has_no_bars() -> None:
    dispute = page("en/disputes/when/index.html")

    assert fixture.corpus().dispute_by_id[DisputeId("when")].claims[0].quantity is not None
    assert not dispute.xpath(BAR)


def test_figures_of_a_page_are_never_fewer_or_more_than_its_claims() -> None:
    edition = editions(fixture.corpus())[0]
    groups = figure_groups(edition, differences.claims())

    assert sum(len(group.claims) for group in groups) == sum(claim.scope is not None for claim in differences.claims())
    assert all(line.bar for group in groups for line in group.claims)
