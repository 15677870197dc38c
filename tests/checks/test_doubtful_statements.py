"""What is not sure enough to publish is asked about."""

from dataclasses import replace

from site_builder.model.article import Annotations, Article, Extent, Statement
from tests.checks.corpora import article, corpus, said

DOUBTFUL = Statement(2, 0, 2, "二段", Extent.REPORTED, "有关人士", None, "称", "rule", 0.45)


def doubting() -> Article:
    it = article("一段", "二段")
    return replace(it, annotations=Annotations(doubtful=(DOUBTFUL,)))


def test_a_doubtful_statement_is_asked_about_with_its_line_and_words() -> None:
    assert said(corpus(doubting())) == [
        "seeds/first.txt:20: question[doubtful-statement]: does '有关人士' say this in p2? '二段'"
        " (confidence 0.45; not published)\n  hint: review the paragraph in content/statements/first.yaml"
        " (the propose command drafts it)"
    ]
