"""What a verb of saying does."""

import pytest

from site_builder.annotators.acts import act_of
from site_builder.model.article import Act


@pytest.mark.parametrize(
    ("verb", "act"),
    [
        ("表示", Act.ASSERTS),
        ("否认称", Act.DENIES),
        ("指责称", Act.ACCUSES),
        ("强烈谴责", Act.CONDEMNS),
        ("呼吁", Act.CALLS_FOR),
        ("警告说", Act.WARNS),
        ("承诺", Act.PROMISES),
        ("宣布", Act.ANNOUNCES),
        ("said", Act.ASSERTS),
        ("has denied", Act.DENIES),
        ("urged", Act.CALLS_FOR),
        ("called for", Act.CALLS_FOR),
        ("recalled", Act.ASSERTS),
        ("announced", Act.ANNOUNCES),
        ("", Act.ASSERTS),
    ],
)
def test_a_verb_tells_what_is_done_by_saying_it(verb: str, act: Act) -> None:
    assert act_of(verb) is act
