"""Ids of articles: the editors' own, or proposed ones that stay the same whatever else is in the folder."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from site_builder import assemble
from site_builder.model.article import Examined
from site_builder.model.records import Records
from tests.assemble.making import article, examined

GOOD = re.compile(r"[a-z0-9-]{1,60}")


def slugs(*documents: Examined, records: Records | None = None) -> dict[str, str]:
    corpus = assemble.corpus(documents, records or Records())[0]
    return {found.document.seed: found.id for found in corpus.articles}


def test_the_id_in_the_record_is_the_slug() -> None:
    assert slugs(examined(), records=Records(articles=(article("my-own"),))) == {"000_a.txt": "my-own"}


def test_a_slug_is_proposed_from_date_source_and_file_name() -> None:
    assert slugs(examined("000_a.txt", publisher="RFI")) == {"000_a.txt": "2022-09-14-rfi-000-a"}
    assert slugs(examined("000_a.txt", date=None)) == {"000_a.txt": "undated-unknown-000-a"}


def test_two_documents_never_get_one_slug() -> None:
    names = (
        "a b.txt",
        "a-b.txt",
        "a_b.txt",
        "A-B.txt",
        "a/b.txt",
        "甲.txt",
        "贾.txt",
        "x" * 90 + "1.txt",
        "x" * 90 + "2.txt",
    )
    found = slugs(*map(examined, names))

    assert len(set(found.values())) == len(names)


def test_a_proposed_slug_never_takes_the_id_of_a_record() -> None:
    records = Records(articles=(article("undated-unknown-b", "000_a.txt"),))
    found = slugs(examined(), examined("b.txt", date=None), records=records)

    assert found["000_a.txt"] == "undated-unknown-b" != found["b.txt"]


@given(
    st.lists(
        st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=80), min_size=1, max_size=6, unique=True
    )
)
@example(["\ud800", "\udcff"])
def test_every_file_name_gives_a_slug_of_its_own_in_the_allowed_letters(names: list[str]) -> None:
    found = slugs(*map(examined, sorted(names)))

    assert len(set(found.values())) == len(names)
    assert all(GOOD.fullmatch(slug) for slug in found.values())


def test_the_slug_of_a_document_does_not_hang_on_its_neighbours() -> None:
    alone = slugs(examined("甲.txt"))["甲.txt"]

    assert slugs(examined("乙.txt"), examined("甲.txt"))["甲.txt"] == alone
