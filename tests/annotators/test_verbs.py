"""Verbs of saying, and words that only look like them."""

import pytest

from site_builder.annotators.verbs import verbs_of


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("他表示，可以。", "表示"),
        ("他补充称，可以。", "补充称"),
        ("他说道：", "说道"),
        ("他写道：", "写道"),
        ("他告诉记者们，可以。", "告诉"),
        ("他呼吁各方停火。", "呼吁"),
        ("他发表声明称，可以。", "声明称"),
        ("他报告称，可以。", "报告称"),
        ("他在新闻发布会表示，可以。", "表示"),
        ("他坦言，可以。", "坦言"),
        ("他回应表示，可以。", "回应表示"),
        ("他回应指，可以。", "回应指"),
        ("他在信中写到：", "写到"),
        ("他在讲话中提出，可以。", "提出"),
        ("他威胁要离开。", "威胁"),
        ("他保证，可以。", "保证"),
        ("他已经发出警告，会有洪水。", "发出警告"),
        ("他对此做出回应称，可以。", "回应称"),
        ("他提议双方会面。", "提议"),
        ("红新月会说，可以。", "说"),
    ],
)
def test_a_verb_of_saying_is_found(text: str, verb: str) -> None:
    assert [said for _, _, said, _ in verbs_of(text)] == [verb]


@pytest.mark.parametrize(
    "text",
    [
        "据说可以。", "他的说法不对。", "小说很长。", "换句话说，可以。",
        "这座城被称为明珠。", "名称不明。", "他称赞士兵。",
        "据称可以。",
        "他没有表示反对。", "他拒绝证实。",
        "他将宣布。", "他的要求很高。", "应他的要求",
        "他受到指责。", "他被要求离开。",
        "对此表示遗憾。", "表示深切关切。", "这份报告很长。", "他发表声明。", "宣布的休战", "要求者", "他可能会承认。",
        "努力宣告失败。", "他没有直接回应提问。", "他提出了条件。", "威胁仍在。", "他明确说明并展示了路线。",
    ],
)  # fmt: skip
def test_nouns_negations_passives_and_feelings_say_nothing(text: str) -> None:
    assert list(verbs_of(text)) == []


def test_a_call_with_said_behind_it_is_a_saying() -> None:
    ((*_, call),) = verbs_of("他指责敌人背信。")
    ((*_, saying),) = verbs_of("他指责称，敌人背信。")
    assert (call, saying) == (True, False)
