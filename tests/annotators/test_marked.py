"""Shrinking a paragraph, and finding the way back."""

from site_builder.annotators.lexicon import CLOSED, PERSON, QUOTE, STATE
from site_builder.annotators.marked import mark
from tests.annotators.making import FINDER, annotated

TEXT = "法国（France）的塔列朗说：“好。”又说“不好”，走了（4人同行）。"


def test_names_quotations_and_asides_shrink_to_marks() -> None:
    marked = mark(TEXT, annotated(TEXT).mentions, FINDER)
    assert marked.text == f"{STATE}的{PERSON}说：{CLOSED}又说{QUOTE}，走了。"


def test_every_place_leads_back_to_the_paragraph() -> None:
    marked = mark(TEXT, annotated(TEXT).mentions, FINDER)
    for index, character in enumerate(marked.text):
        if character in "的说：又，走了。":
            assert TEXT[marked.offset(index)] == character
    assert marked.offset(len(marked.text)) == len(TEXT)


def test_the_words_of_a_quotation_stand_without_their_marks() -> None:
    marked = mark(TEXT, (), FINDER)
    assert [TEXT[slice(*quoted)] for quoted in marked.quotes.values()] == ["好。", "不好"]


def test_a_quotation_that_never_ends_runs_to_the_end_of_the_paragraph() -> None:
    text = "他说：“走吧，不要回头"
    (quoted,) = mark(text, (), FINDER).quotes.values()
    assert text[slice(*quoted)] == "走吧，不要回头"


def test_an_inch_sign_opens_no_quotation() -> None:
    assert mark('这门炮口径5"，那门7"，都很旧', (), FINDER).quotes == {}
    assert len(mark('"好"，他说。', (), FINDER).quotes) == 1


def test_a_name_inside_a_quotation_is_no_speaker() -> None:
    text = "“法国说可以”"
    assert mark(text, annotated(text).mentions, FINDER).text == QUOTE
