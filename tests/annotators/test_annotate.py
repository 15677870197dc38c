"""The annotators together: promises that hold for every document."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder import annotators
from site_builder.annotators.statements import THRESHOLD
from site_builder.model.document import DocumentKind
from tests.annotators.making import FINDER, REGISTRY, document

PIECES = tuple(
    """
    ‘ ’ told reporters that the_French_envoy according_to in_a_statement was_quoted as_saying
    accused denied Talleyrand , .
    塔列朗 梅特涅 法国 奥地利 法国国防部 该部 国防部 他 双方 表示 称 说 呼吁 指责称 告诉记者 据 泰晤士报 报道
    ！ \ue001 \ue005
    ， 。 ： ； “ ” （ ） 、 并 而 还 在 时 后 的 总统 发言人 said France “We_come,” 2022年9月13日 我们 · 主席 先生
    """.replace("_", " ")
    .strip()
    .split()
)

SNOW = "Paris is near and the snow lies deep in the fields. Then "
texts = st.lists(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join), max_size=4)


@settings(max_examples=150, deadline=None)
@given(texts, st.sampled_from(list(DocumentKind)))
def test_every_find_stands_where_it_says(paragraphs: list[str], kind: DocumentKind) -> None:
    cleaned = document(*paragraphs, kind=kind)
    found = annotators.annotate(cleaned, FINDER)
    end = (0, 0)
    for mention in found.mentions:
        assert (mention.paragraph, mention.start) >= end
        assert mention.start < mention.end <= len(paragraphs[mention.paragraph - 1])
        end = (mention.paragraph, mention.end)
    for statement in found.statements:
        assert paragraphs[statement.paragraph - 1][statement.start : statement.end] == statement.quote
        assert statement.quote.strip()
        assert statement.speaker
        assert THRESHOLD <= statement.confidence <= 1


def test_annotating_is_a_pure_function() -> None:
    cleaned = document("塔列朗表示，谈判将恢复。", "他还说，条约不会修改。")
    assert annotators.annotate(cleaned, FINDER) == annotators.annotate(cleaned, annotators.prepare(REGISTRY))


def test_an_empty_registry_finds_no_actor() -> None:
    empty = annotators.prepare(type(REGISTRY)())
    found = annotators.annotate(document("塔列朗表示，谈判将恢复。", "Talleyrand said talks would resume."), empty)
    assert found.mentions == ()
    assert all(statement.actor is None for statement in found.statements)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 20_000,
        "（" * 20_000,
        "总统" * 10_000 + "的",
        "也曾" * 10_000,
        "塔列朗" + "也曾" * 10_000 + "表示，可以走了。",
        "法国" * 10_000,
        "法国、" * 5_000 + "表示",
        "塔列朗" + "部长" * 5_000 + "表示，可以走了。",
        "塔列朗" * 5_000 + "表示，可以走了。",
        "法国部长、" * 5_000 + "表示，可以走了。",
        "塔列朗说，“好人”" * 4_000,
        "塔列朗和" * 5_000 + "表示，可以走了。",
        "法国（Aa bb" * 5_000,
        "所谓“" * 8_000 + "塔列朗说，“好",
        "在" * 20_000 + "表示，可以走了。",
        "据" * 20_000,
        "他说" * 10_000,
        "该部" * 5_000,
        "夏·" * 10_000,
        "2022年" * 5_000,
        "1" * 30_000,
        '"' * 20_000,
        "A " * 10_000,
        "France said " * 3_000,
        "the of " * 5_000,
        "said Talleyrand, " * 4_000,
        "“A” said " * 4_000,
        "According to Talleyrand " * 4_000,
        "Talleyrand told the " * 4_000,
        "Talleyrand " + "very " * 20_000 + "said it was over.",
        "A, " * 20_000 + "said Talleyrand.",
        "‘don’t " * 10_000,
        "“塔列朗“说”" * 6_000,
        "塔列朗：" * 10_000,
        "中、" * 20_000,
        "称其“坏”" * 8_000,
        "塔列朗说，" + "水很多" * 30_000,
        SNOW + "2022年9月13日" * 2_000 + "Talleyrand said it was over.",
        SNOW + "2022年9月13日" * 2_000 + " Talleyrand said it was over.",
        SNOW + "2022年9月13日" * 15 + " Talleyrand said it was over.",
        SNOW + "2022年9月13日" * 15 + "# Talleyrand said it was over.",
        SNOW + "A" * 200 + "# Talleyrand, Metternich said it was over.",
        SNOW + "2022" * 15 + "# Talleyrand said it was over.",
        SNOW + "A1.B2’" * 15 + "# Talleyrand said it was over.",
        "A" * 20_000 + " said it was over.",
        "A.A." * 5_000 + " Talleyrand said it was over.",
        "U.S." * 5_000 + " Talleyrand said it was over.",
        "U.S. " * 5_000 + "Talleyrand said it was over.",
        "A.A." * 40 + "1’s Talleyrand said it was over.",
        "Talleyrand told " + "U.S. " * 5_000 + "senators on Thursday.",
        "Talleyrand told " + "U.S." * 5_000,
        "Talleyrand told the old " + "men " * 5_000 + "it was over.",
        "Talleyrand told U.S. senators " * 2_000,
        "Charles Talleyrand, Klemens Metternich, " * 2_000 + "said it was over.",
        "Charles Talleyrand and " * 4_000 + "Metternich said it was over.",
        "General Karl Mack " * 4_000 + "said it was over.",
        "Citing the " * 4_000 + "Talleyrand, The Times reported it was over.",
        "Asked about “peace”, " * 2_000 + "Talleyrand said it was over.",
        "previous reports that " * 3_000,
        "uned " * 5_000 + "said it was over.",
        "two of the " * 4_000 + "wounded said it was over.",
        "Talleyrand called on " * 3_000,
        "The Times quoted Talleyrand as saying " * 2_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    annotators.annotate(document(text), FINDER)
    annotators.annotate(document(text, kind=DocumentKind.MEETING_RECORD), FINDER)
    assert time.process_time() - start < 4
