"""What a verb of saying does."""

import pytest

from site_builder.annotators.acts import act_by, act_of
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


@pytest.mark.parametrize(
    ("verb", "words", "act"),
    [
        ("表示", "我们呼吁各方克制", Act.CALLS_FOR),
        ("表示", "再次敦促各方克制", Act.CALLS_FOR),
        ("称", "各方应立即停火", Act.CALLS_FOR),
        ("表示", "法国要求奥地利撤军", Act.ASSERTS),
        ("表示", "强烈谴责这次袭击", Act.CONDEMNS),
        ("说", "这一报道毫无根据。", Act.DENIES),
        ("表示", "愿意继续谈判", Act.PROMISES),
        ("表示", "要求的期限已过", Act.ASSERTS),
        ("警告称", "我们呼吁各方克制", Act.WARNS),
        ("said", "it condemned the raid", Act.CONDEMNS),
        ("said", "the reports were false", Act.DENIES),
        ("said", "France must immediately withdraw", Act.CALLS_FOR),
        ("calling", "absurd", Act.ASSERTS),
    ],
)
def test_a_verb_that_tells_nothing_leaves_it_to_the_words(verb: str, words: str, act: Act) -> None:
    assert act_by(verb, words) is act
