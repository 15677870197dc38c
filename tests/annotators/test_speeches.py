"""Turns of meeting records: where they begin and end, who speaks, for whom, in which language."""

import pytest

from site_builder import cleaners
from site_builder.annotators import speeches
from site_builder.model.article import Cleaned, Speech
from site_builder.model.blocks import Heading, Lines, Paragraph, Run
from site_builder.model.chronicle import ActorId
from site_builder.model.document import Document, DocumentKind, Metadata, SeedName
from tests.readers.meeting_cases import NAMES, case, speeches_of


def _record(*texts: str, language: str = "zh-Hans", kind: DocumentKind = DocumentKind.MEETING_RECORD) -> Cleaned:
    blocks = tuple(
        Heading((Run(text[3:]),), Lines(n, n)) if text.startswith("## ") else Paragraph((Run(text),), Lines(n, n))
        for n, text in enumerate(texts, start=1)
    )
    metadata = Metadata(language=language)
    document = Document(SeedName("r"), "seeds/r", "", "meeting-record", "utf-8", kind, len(texts), metadata, blocks)
    return Cleaned(document, metadata, blocks, ())


def _find(*texts: str, language: str = "zh-Hans") -> tuple[Speech, ...]:
    return speeches.find(_record(*texts, language=language), lambda name, honorific, country: None)


def _spans(found: tuple[Speech, ...]) -> list[tuple[int, int]]:
    return [(turn.first, turn.last) for turn in found]


@pytest.mark.parametrize("name", [name for name in NAMES if case(name).is_record])
def test_the_turns_of_a_record_are_found(name: str) -> None:
    assert speeches_of(case(name).cleaned) == case(name).expected["speeches"]


def test_turns_are_numbered_in_their_order() -> None:
    assert [turn.number for turn in _find("主席：好。", "王先生（中国）：好。", "主席：好。")] == [1, 2, 3]


def test_a_turn_reaches_to_the_next_speaker_line() -> None:
    assert _spans(_find("上午10时开会。", "主席：好。", "我们开始。", "王先生（中国）：谢谢。", "好。")) == [
        (2, 3),
        (4, 5),
    ]


def test_a_heading_ends_a_turn() -> None:
    assert _spans(_find("主席：好。", "我们继续。", "## 通过议程", "议程通过。", "主席：好。")) == [(1, 2), (5, 5)]


@pytest.mark.parametrize(
    "direction",
    [
        "上午11时35分散会。",
        "下午6时15分休会。",
        "会议于下午1时暂停，下午3时复会。",
        "应主席邀请，某国代表在安理会议席就座。",
        "加纳总统在陪同下走下讲台。",
        "安理会成员默哀一分钟。",
        "就这样决定。",
        "议程通过。",
        "副主席卡马拉先生（塞拉利昂）主持会议。",
        "加纳总统在陪同下走进大会堂。",
        "加纳共和国总统纳纳·阿库福-阿多先生在陪同下离开大会堂。",
        "应主席的邀请，某国代表在安理会议席就座。",
        "执行部分第3段以130票对12票、30票弃权获得保留。",
        "[嗣后，某国代表团通知秘书处，它本打算投赞成票。]",
        "会议于上午11时30分结束。",
    ],
)
def test_stage_directions_at_the_end_are_nobody_s_words(direction: str) -> None:
    assert _spans(_find("主席：我们结束审议。", "谢谢各位。", direction)) == [(1, 2)]


@pytest.mark.parametrize(
    "direction",
    [
        "The meeting rose at 11.35 a.m.",
        "The meeting was suspended at 1 p.m. and resumed at 3 p.m.",
        "It was so decided.",
        "At the invitation of the President, the representative of Ghana took a seat at the Council table.",
        "The members of the Council observed a minute of silence.",
        "Operative paragraph 3 was retained by 130 votes to 12.",
        "The motion was rejected by 83 votes to 80.",
    ],
)
def test_english_stage_directions_likewise(direction: str) -> None:
    assert _spans(_find("The President: We are done.", "I thank you.", direction, language="en")) == [(1, 2)]


def test_words_that_only_sound_like_a_direction_stay() -> None:
    said = "会议应当作出决定，而决议草案已经摆在我们面前，" + "我们对此进行了长时间的讨论，" * 20 + "谢谢。"
    assert _spans(_find("主席：好。", "我们认为会议开得很好。", said)) == [(1, 3)]


def test_a_vote_ends_the_turn_that_called_for_it() -> None:
    found = _find("主席：现在表决。", "举手表决。", "赞成：", "中国、法国", "反对：", "无", "主席：草案通过。")
    assert _spans(found) == [(1, 1), (7, 7)]


@pytest.mark.parametrize("said", ["有代表要求进行记录表决。", "我们现在进行表决。", "有人请求进行唱名表决。"])
def test_words_that_call_for_a_vote_are_the_speaker_s(said: str) -> None:
    found = _find("主席：我现在将草案付诸表决。", said, "进行了记录表决。", "主席：草案通过。")
    assert _spans(found) == [(1, 2), (4, 4)]


def test_an_english_vote_likewise() -> None:
    texts = (
        "The President: I put it to the vote.",
        "A recorded vote was taken.",
        "In favour:",
        "Ghana",
        "The President: Adopted.",
    )
    assert _spans(_find(*texts, language="en")) == [(1, 1), (5, 5)]


def test_label_and_speaker_are_as_printed() -> None:
    turn = _find("德拉富恩特·拉米雷斯先生（墨西哥）（以西班牙语发言）：我感谢。")[0]
    assert turn.label == "德拉富恩特·拉米雷斯先生（墨西哥）（以西班牙语发言）："
    assert (turn.speaker, turn.country, turn.language, turn.role) == (
        "德拉富恩特·拉米雷斯",
        "墨西哥",
        "es",
        "representative",
    )


def test_a_briefer_without_a_country_is_a_speaker() -> None:
    turn = _find("延森先生（以英语发言）：主席先生，我感谢你。")[0]
    assert (turn.country, turn.role) == ("", "speaker")


@pytest.mark.parametrize(
    ("label", "country"),
    [
        ("王毅先生（中国）：", "中国"),
        ("毛雷尔先生（红十字国际委员会）（以英语发言）：", "红十字国际委员会"),
        ("蒂尔克先生（联合国人权事务高级专员）（以英语发言）：", ""),
        ("中满女士（裁军事务高级代表）（以英语发言）：", ""),
        ("迪卡洛女士（主管政治事务副秘书长）（以英语发言）：", ""),
    ],
)
def test_an_office_in_brackets_is_no_delegation(label: str, country: str) -> None:
    turn = _find(f"{label}好。")[0]
    assert (turn.country, turn.role) == (country, "representative" if country else "speaker")


def test_an_english_office_likewise() -> None:
    turn = _find("Ms. Nakamitsu (High Representative for Disarmament Affairs): Yes.", language="en")[0]
    assert (turn.country, turn.role) == ("", "speaker")


@pytest.mark.parametrize(
    ("note", "tag"),
    [
        ("以英语发言", "en"),
        ("以法语发言", "fr"),
        ("以西班牙语发言", "es"),
        ("以俄语发言", "ru"),
        ("以阿拉伯语发言", "ar"),
        ("以葡萄牙语发言，英文稿由代表团提供", "pt"),
        ("以加泰罗尼亚语发言", "ca"),
        ("以达里语发言；代表团提供英文本", "prs"),
        ("以英语和法语发言", "en"),
        ("以克林贡语发言", ""),
    ],
)
def test_the_note_in_brackets_names_the_language(note: str, tag: str) -> None:
    assert _find(f"王先生（某国）（{note}）：好。")[0].language == tag


@pytest.mark.parametrize(
    ("note", "tag"),
    [
        ("spoke in French", "fr"),
        ("spoke in Arabic; English text provided", "ar"),
        ("interpretation from Russian", "ru"),
    ],
)
def test_english_notes_name_it_too(note: str, tag: str) -> None:
    assert _find(f"Mr. Ali (Egypt) ({note}): Yes.", language="en")[0].language == tag


def test_without_a_note_the_record_s_own_language_was_spoken() -> None:
    assert _find("王先生（中国）：好。")[0].language == "zh"
    assert _find("Mr. Smith (Fiji): Yes.", language="en")[0].language == "en"


def test_a_chair_presides() -> None:
    assert [turn.role for turn in _find("主席：好。", "代理主席（以英语发言）：好。")] == ["president", "president"]


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("我现在以法国代表的身份发言。", "法国"),
        ("我现在以阿拉伯联合酋长国常驻代表身份发言。", "阿拉伯联合酋长国"),
        ("我谨以加纳外交部长的身份发言。", "加纳"),
        ("我现在以爱尔兰外交部长兼国防部长的身份发言。", "爱尔兰"),
    ],
)
def test_a_chair_who_speaks_for_a_country_is_its_representative(words: str, country: str) -> None:
    turn = _find(
        f"主席（以法语发言）：{words}", "法国呼吁停火。", "我现在恢复履行安理会主席的职能。", "王先生（中国）：好。"
    )[0]
    assert (turn.role, turn.country, turn.first, turn.last) == ("representative", country, 1, 3)


def test_a_chair_who_speaks_for_his_own_country_names_none() -> None:
    turn = _find("主席：我现在以本国代表的身份发言。", "我国呼吁停火。")[0]
    assert (turn.role, turn.country) == ("president", "")


def test_a_note_on_language_belongs_to_the_turn() -> None:
    assert _spans(_find("王先生（中国）：好。", "（以英语发言）", "谢谢。", "主席：好。")) == [(1, 3), (4, 4)]


def test_an_english_chair_likewise() -> None:
    words = "The President: I shall now make a statement in my capacity as the representative of the United Kingdom."
    turn = _find(words, "We are concerned.", language="en")[0]
    assert (turn.role, turn.country) == ("representative", "United Kingdom")


def test_only_a_chair_changes_capacity() -> None:
    turn = _find("王先生（中国）：他说他以法国代表的身份发言。")[0]
    assert (turn.role, turn.country) == ("representative", "中国")


def test_the_actor_is_asked_for_by_name_honorific_and_country() -> None:
    asked: list[tuple[str, str, str]] = []

    def resolve(name: str, honorific: str, country: str) -> ActorId | None:
        asked.append((name, honorific, country))
        return ActorId("wang") if name == "王" else None

    found = speeches.find(_record("主席：好。", "王先生（中国）：好。"), resolve)
    assert asked == [("主席", "", ""), ("王", "先生", "中国")]
    assert [turn.actor for turn in found] == [None, "wang"]


def test_records_in_other_languages_have_no_speeches() -> None:
    assert _find("Mr. Dupont (France) (parle en anglais) : Oui.", language="fr") == ()


def test_other_documents_have_no_speeches() -> None:
    news = _record("主席：好。", kind=DocumentKind.NEWS)
    assert speeches.find(news, lambda name, honorific, country: None) == ()


def test_every_turn_begins_with_its_label() -> None:
    for name in NAMES:
        if case(name).is_record:
            cleaned = cleaners.clean(case(name).document)
            for turn in speeches.find(cleaned, lambda name, honorific, country: None):
                assert cleaned.paragraphs[turn.first - 1].text.startswith(turn.label)
