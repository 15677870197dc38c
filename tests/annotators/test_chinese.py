"""Statements in Chinese: spans, kinds, chains, and what is left alone."""

import pytest

from tests.annotators.making import RECORD, annotated, said


def test_a_whole_quotation_is_direct_and_stands_without_marks() -> None:
    assert said("塔列朗说：“我们需要时间。”") == [("talleyrand", "direct", "我们需要时间。")]


def test_quoted_words_inside_a_clause_are_fragments_too() -> None:
    assert said("塔列朗表示，局势“令人不安”，需要观察。") == [
        ("talleyrand", "reported", "局势“令人不安”，需要观察"),
        ("talleyrand", "fragment", "令人不安"),
    ]


def test_so_called_words_are_nobodys() -> None:
    assert said("塔列朗表示，所谓“惩罚行动”将停止。") == [("talleyrand", "reported", "所谓“惩罚行动”将停止")]


def test_words_the_writer_also_quotes_are_a_name() -> None:
    found = said("“铁路计划”很大。", "塔列朗表示，“铁路计划”将停止。")
    assert found == [("talleyrand", "reported", "“铁路计划”将停止")]


@pytest.mark.parametrize("marks", ["“”", "「」", "『』", '""'])
def test_every_kind_of_quotation_marks(marks: str) -> None:
    assert said(f"塔列朗说：{marks[0]}我们需要时间。{marks[1]}") == [("talleyrand", "direct", "我们需要时间。")]


def test_an_aside_in_brackets_stays_in_the_quote_and_says_nothing_itself() -> None:
    text = "塔列朗表示，共有六人（法国称七人）受伤。"
    assert said(text) == [("talleyrand", "reported", "共有六人（法国称七人）受伤")]


def test_a_quotation_before_its_speaker() -> None:
    assert said("“我们需要时间。”法国外交部在声明中表示。") == [("fra_mfa", "direct", "我们需要时间。")]


def test_a_quotation_already_given_is_not_given_again() -> None:
    assert said("塔列朗说：“我们需要时间。”梅特涅说，他并不着急。") == [
        ("talleyrand", "direct", "我们需要时间。"),
        ("metternich", "reported", "他并不着急"),
    ]


def test_those_who_speak_together_each_say_it() -> None:
    assert said("法国和奥地利都呼吁各方克制。") == [
        ("france", "reported", "各方克制"),
        ("austria", "reported", "各方克制"),
    ]


def test_a_partner_in_talks_does_not_speak_together() -> None:
    assert said("塔列朗与梅特涅会谈时表示，边界问题可以讨论。") == [("talleyrand", "reported", "边界问题可以讨论")]


def test_the_two_states_of_a_document_are_both_sides() -> None:
    found = said("法国和奥地利交战。", "双方都指责称，对方首先开火。")
    assert found == [("austria", "reported", "对方首先开火"), ("france", "reported", "对方首先开火")]


def test_with_three_states_both_sides_are_unknown() -> None:
    assert said("法国和奥地利交战。", "法国和普鲁士交战。", "双方都指责称，对方首先开火。") == []


def test_the_chain_names_who_passed_the_words_on() -> None:
    (statement,) = annotated("泰晤士报报道称，法国外交部表示，使团已经启程。").statements
    assert statement.actor == "fra_mfa"
    assert [(link.name, link.actor) for link in statement.chain] == [("泰晤士报", "times")]


def test_the_chain_goes_on_with_the_same_speaker() -> None:
    found = annotated("泰晤士报报道称，塔列朗表示，使团已经启程。他还说，条约不会修改。").statements
    assert [[link.name for link in statement.chain] for statement in found] == [["泰晤士报"], ["泰晤士报"]]


@pytest.mark.parametrize(
    "text",
    [
        "梅特涅的说法没有根据。",
        "在法国宣布休战后，使节陆续返回。",
        "应奥地利的要求，会议推迟到下周。",
        "法国没有表示是否派兵。",
        "与塔列朗同行的人说了很多。",
        "他说，可以走了，不必再等。",
    ],
)
def test_where_nobody_in_particular_speaks_nothing_is_found(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    ["法国专家表示，收成会更好一些。", "梅特涅的秘书表示，会议已经结束。", "法国首相路易·德索勒表示，法国将遵守条约。"],
)
def test_a_speaker_in_no_registry_is_never_the_state_or_person_named_before(text: str) -> None:
    assert {actor for actor, _, _ in said(text)} <= {None}


def test_a_pronoun_after_two_persons_is_less_certain() -> None:
    found = annotated("塔列朗会见了梅特涅。他说，谈判很顺利。").statements
    assert all(statement.confidence <= 0.7 for statement in found)


def test_in_a_record_only_what_others_said_is_a_statement() -> None:
    own = "洪堡先生（普鲁士）（以英语发言）：我们呼吁各方克制。普鲁士呼吁各方克制。"
    assert said(own, kind=RECORD) == []
    assert ("fra_mod", "reported", "要塞已经交还奥地利") in said(
        "主席（以法语发言）：法国国防部表示，要塞已经交还奥地利。", kind=RECORD
    )


def test_in_a_record_what_is_said_ends_where_the_speaker_goes_on() -> None:
    found = said("主席（以法语发言）：法国国防部表示，要塞已经交还奥地利，我们对此感到高兴。", kind=RECORD)
    assert [quote for _, _, quote in found] == ["要塞已经交还奥地利"]


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        ("据泰晤士报援引塔列朗的报道，堡垒已经陷落了。", "塔列朗", "援引塔列朗的报道"),
        ("泰晤士报援引“晨星”报道称，堡垒已经陷落了。", "“晨星”", "报道称"),
    ],
)
def test_speaker_and_verb_are_as_printed_with_the_names_and_quotations_in_them(
    text: str, speaker: str, verb: str
) -> None:
    (statement,) = annotated(text).statements
    assert (statement.speaker, statement.verb) == (speaker, verb)


def test_a_verb_whose_addressee_runs_over_the_sentence_says_nothing() -> None:
    assert said("塔列朗告诉他！说，可以走了。") == []


def test_characters_that_serve_as_marks_mean_nothing_in_a_text() -> None:
    assert said("\ue001表示，可以走了。") == []
    assert said("塔列朗说，\ue001可以走了\ue005。") == [("talleyrand", "reported", "\ue001可以走了\ue005")]


def test_of_several_offices_the_holder_named_last_speaks() -> None:
    assert said("法国总统、奥地利外交大臣梅特涅表示，可以走了。") == [("metternich", "reported", "可以走了")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("塔列朗早前在接受采访时曾表示，桥已经修好。", "talleyrand"),
        ("塔列朗当地时间3日表示，桥已经修好。", "talleyrand"),
        ("塔列朗7日早些时候说，桥已经修好。", "talleyrand"),
        ("塔列朗十五日在维也纳说，桥已经修好。", "talleyrand"),
        ("法国外交部3日的声明中则指出，桥已经修好。", "fra_mfa"),
        ("巴黎，3月14日 - 塔列朗表示，桥已经修好。", "talleyrand"),
        ("奥方则表示，桥已经修好。奥地利没有回应。", "austria"),
        ("塔列朗愤然说道，桥已经修好。", "talleyrand"),
        ("塔列朗回应指，桥已经修好。", "talleyrand"),
        ("法国外交部对此做出回应称，桥已经修好。", "fra_mfa"),
    ],
)
def test_what_stands_between_a_speaker_and_the_verb_is_read(text: str, actor: str) -> None:
    assert said(text) == [(actor, "reported", "桥已经修好")]


def test_a_document_is_of_who_issued_it() -> None:
    found = said("法国外交部发表声明，呼吁各方克制。", "梅特涅说，他不着急。", "声明指出，使团已经启程。")
    assert found[-1] == ("fra_mfa", "reported", "使团已经启程")


def test_a_document_whose_issuer_cannot_be_read_is_nobodys() -> None:
    assert said("塔列朗说，桥已经修好。", "昨天在大厅里散发的声明很短。", "声明指出，使团已经启程。")[1:] == []


def test_he_is_the_person_the_sentence_begins_with_though_another_spoke_before() -> None:
    found = said("梅特涅说，他不着急。", "当天早些时候，塔列朗会见了施泰因，在接受采访时他表示，桥已经修好。")
    assert found[-1] == ("talleyrand", "reported", "桥已经修好")


def test_she_whom_the_sentence_introduces_is_nobody_who_spoke_before() -> None:
    assert len(said("塔列朗说，桥已经修好。", "阿雅是一位住在河边的妇女，她说她看见了洪水。")) == 1


def test_a_name_that_looks_like_a_place_or_a_negated_answer_leaves_he_as_it_was() -> None:
    found = said("塔列朗指责对方破坏停火，导致第三次努力宣告失败。他说，谈判仍在继续。")
    assert found[-1] == ("talleyrand", "reported", "谈判仍在继续")


def test_what_a_state_calls_for_within_a_persons_words_stays_theirs() -> None:
    found = said("塔列朗表示，法国强烈谴责这次袭击，并指外交部已召见大使，要求对方作出解释。")
    assert {actor for actor, _, _ in found} == {"talleyrand"}


def test_a_medium_that_passes_on_another_is_but_a_link() -> None:
    (statement,) = annotated("据泰晤士报援引一位匿名消息人士的报道，会议将推迟举行。").statements
    assert (statement.speaker, [link.name for link in statement.chain]) == ("一位匿名消息人士", ["泰晤士报"])
