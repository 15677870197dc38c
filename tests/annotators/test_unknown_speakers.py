"""Speakers that are in no registry, named as printed."""

import pytest

from tests.annotators.making import annotated


def _speakers(text: str) -> list[tuple[str, str]]:
    return [(s.speaker, s.quote) for s in annotated(text).statements]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("挪威外交大臣艾德表示，桥已修好。", "挪威外交大臣艾德"),
        ("日本内阁官房长官松野博一在记者会上说，桥已修好。", "日本内阁官房长官松野博一"),
        ("约旦国王阿卜杜拉二世当天说，桥已修好。", "约旦国王阿卜杜拉二世"),
        ("国际足联主席因凡蒂诺说，桥已修好。", "国际足联主席因凡蒂诺"),
        ("白宫发言人让-皮埃尔说，桥已修好。", "白宫发言人让-皮埃尔"),
        ("世界气象组织说，桥已修好。", "世界气象组织"),
        ("无国界医生组织表示，桥已修好。", "无国界医生组织"),
        ("日方表示，桥已修好。", "日方"),
        ("厄瓜多尔说，桥已修好。", "厄瓜多尔"),
        ("一名不愿透露姓名的外交官告诉记者，桥已修好。", "一名不愿透露姓名的外交官"),
        ("有专家认为，桥已修好。", "专家"),
        ("41岁的司机礼萨说，桥已修好。", "41岁的司机礼萨"),
        ("人道主义机构“拯救儿童”表示，桥已修好。", "人道主义机构“拯救儿童”"),
        ("泰国为泰党发言人阿努颂称，桥已修好。", "泰国为泰党发言人阿努颂"),
        ("德国总理默茨与波兰总理图斯克会谈后表示，桥已修好。", "德国总理默茨"),
        ("俄罗斯《生意人报》分析认为，桥已修好。", "俄罗斯《生意人报》"),
        ("共同社报道，桥已经修好。", "共同社"),
    ],
)
def test_who_speaks_is_read_up_to_the_verb(text: str, speaker: str) -> None:
    assert [who for who, _ in _speakers(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "如果总统宣布休战，军队就会撤离。",
        "她只有一个要求，就是休息。",
        "示威者高喊口号，与警方发生冲突。",
        "法官说话的声音很轻。",
        "首相没有回答记者的提问。",
        "文章开头介绍了作者。",
        "对此表示强烈谴责，并不能解决问题。",
    ],
)
def test_what_only_looks_like_it_is_no_speaker(text: str) -> None:
    assert _speakers(text) == []


def test_a_name_alone_is_somebody_once_the_document_has_introduced_them() -> None:
    assert _speakers("毛宁表示，桥已修好。") == []
    assert _speakers("外交部发言人毛宁主持记者会。毛宁表示，桥已修好。") == [("毛宁", "桥已修好")]


def test_a_pronoun_means_the_person_the_sentence_before_begins_with() -> None:
    assert _speakers("临时政府首席顾问尤努斯8日宣誓就职。他说，桥已修好。") == [("临时政府首席顾问尤努斯", "桥已修好")]


def test_a_pronoun_means_the_person_its_own_sentence_begins_with() -> None:
    text = "欧盟高级代表卡拉斯说，桥已修好。西班牙首相桑切斯走得更远，他要求尽快通车。"
    assert _speakers(text)[-1] == ("西班牙首相桑切斯", "尽快通车")


def test_a_pronoun_reaches_into_the_paragraph_before_unless_it_goes_on_with_words_that_are_not_told() -> None:
    before = "挪威外交大臣艾德主持了记者会。"
    found = annotated(before, "他说，桥已修好。").statements
    assert [(s.speaker, s.quote) for s in found] == [("挪威外交大臣艾德", "桥已修好")]
    assert annotated(before, "他还说，桥已修好。").statements == ()


def test_of_two_media_and_a_speaker_each_is_a_link() -> None:
    (statement,) = annotated("据环球网援引《纽约时报》报道，桥已经修好通车。").statements
    assert (statement.speaker, [link.name for link in statement.chain]) == ("《纽约时报》", ["环球网"])


def test_an_office_of_the_registry_stays_itself_when_its_holder_is_named() -> None:
    (statement,) = annotated("塔列朗的发言人拉贝说，桥已修好。").statements
    assert (statement.speaker, statement.actor) == ("塔列朗的发言人拉贝", None)
