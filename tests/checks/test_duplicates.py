"""The same document twice."""

from dataclasses import replace

from site_builder.model.article import Article
from tests.checks.corpora import article, corpus, said

FIRST = "双方在边境地区交火，各执一词。国防部说对方先开火。发言人否认了这一说法。"
SECOND = "联合国呼吁双方保持克制，立即恢复谈判。秘书长表示深切关注。"
THIRD = "停火协议从当地时间晚上八点开始生效，此后得到遵守。"


def codes(*articles: Article) -> list[str]:
    return [line.split("error[")[-1].split("warning[")[-1].split("]")[0] for line in said(corpus(*articles))]


def test_the_same_bytes_twice_are_reported_at_the_second() -> None:
    one = article(FIRST, SECOND, id="one")
    two = article(FIRST, SECOND, id="two")
    two = replace(two, cleaned=replace(two.cleaned, document=replace(two.document, digest="one")))
    assert said(corpus(one, two)) == [
        "seeds/two.txt: warning[duplicate-seed]: the same bytes as seeds/one.txt\n"
        "  hint: take one of the two out of the seeds folder, or give each a record that says why both stand"
    ]


def test_one_body_under_two_headlines_is_reported() -> None:
    one, two = (article(FIRST, SECOND, id=name) for name in ("one", "two"))
    assert codes(one, two) == ["duplicate-body"]


def test_spaces_and_punctuation_do_not_hide_a_duplicate() -> None:
    one = article(FIRST, id="one")
    two = article(FIRST.replace("，", ", "), id="two")
    assert codes(one, two) == ["duplicate-body"]


def test_a_body_with_a_paragraph_more_is_a_near_duplicate() -> None:
    one = article(FIRST, SECOND, id="one")
    two = article(FIRST, SECOND, THIRD, id="two")
    assert codes(one, two) == ["near-duplicate"]


def test_a_shared_quotation_is_no_duplicate() -> None:
    one = article(FIRST, THIRD, id="one")
    two = article(SECOND, THIRD, id="two")
    assert codes(one, two) == []


def test_a_sentence_that_stands_everywhere_says_nothing() -> None:
    notice = "本文仅代表作者观点，未经允许不得以任何形式转载使用。"
    many = [article(notice, id=f"a{n}") for n in range(30)]
    assert codes(*many) == []
