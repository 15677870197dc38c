"""What the fixture's documents differ in: claims, disputes, a contradiction, names."""

from dataclasses import replace

from site_builder.model.article import ArticleId, ChainLink
from site_builder.model.chronicle import Citation, DisputeId, Sentence
from site_builder.model.claims import Claim, ClaimId, Contradiction, Dispute, DisputeKind, Scope, ScopeId
from site_builder.model.dates import PartialDate
from site_builder.model.language import localized
from site_builder.model.naming import Naming, Term, Use
from site_builder.model.quantities import Measure, People, Qualifier, Quantity
from tests.pages.ids import ARMENIA, AZERBAIJAN, BORDER, NEWS, RECORD, SPOKESMAN, UN

DEAD = Scope(ScopeId("dead"), localized(zh="死者", en="Dead"), Measure.KILLED, ARMENIA, BORDER)


def claims() -> tuple[Claim, ...]:
    """Of both parties and a third one: figures that disagree, a date, one through others, one of background."""
    day = PartialDate.parse("2022-09-14")
    seven, many = Quantity(Measure.KILLED, low=7, high=7, parts=(5, 2)), Quantity(Measure.KILLED, low=9, high=None)
    return (
        Claim(
            ClaimId("c1"),
            ARMENIA,
            localized(zh="说法", en="Claim"),
            (Citation(NEWS, 1),),
            "亚美尼亚说",
            as_of=day,
            side=ARMENIA,
            scope=DEAD.id,
            quantity=seven,
            period=BORDER,
        ),
        Claim(
            ClaimId("c2"),
            UN,
            localized(zh="联合国称"),
            (Citation(RECORD, 3),),
            "谢谢",
            (ChainLink("通讯社"), ChainLink("延恰", SPOKESMAN)),
            day,
            PartialDate.parse("2022-09-15"),
            side=UN,
            scope=DEAD.id,
            quantity=replace(many, qualifier=Qualifier.AT_LEAST, people=People.CIVILIAN),
            period=BORDER,
        ),
        Claim(
            ClaimId("c3"),
            UN,
            localized(zh="早", en="Early"),
            (Citation(RECORD, 4), Citation(NEWS, 1)),
            "结束",
            date=day,
        ),
        Claim(
            ClaimId("c4"),
            UN,
            localized(zh="此前", en="Before"),
            (Citation(RECORD, 5),),
            "不",
            scope=DEAD.id,
            quantity=replace(many, qualifier=Qualifier.DOZENS),
        ),
    )


def disputes() -> tuple[Dispute, ...]:
    """One of a period, in which Azerbaijan does not speak; one of background."""
    text = localized(zh="谁开火", en="Who fired")
    later = Sentence(localized(zh="后来。", en="Later."), (Citation(NEWS, 8),))
    parties = (ARMENIA, AZERBAIJAN)
    return (
        Dispute(DisputeId("who"), text, DisputeKind.OPPOSED, parties, claims()[:3], BORDER, (later,)),
        Dispute(DisputeId("when"), localized(zh="何时"), DisputeKind.TIMES, parties, claims()[3:]),
    )


def naming() -> Naming:
    """Two words: used by a speaker, by the outlet, by someone unknown; in two documents."""
    words = (
        Term("ceasefire", localized(zh="停火", en="cease-fire"), ("停火",)),
        Term("end", localized(zh="结束"), ("结束", "散会")),
    )
    uses = (
        Use("ceasefire", NEWS, 8, "停火", AZERBAIJAN, "阿塞拜疆", quoted=True),
        Use("ceasefire", NEWS, 1, "停火"),
        Use("end", RECORD, 4, "结束", None, "延恰"),
        Use("end", RECORD, 6, "散会"),
    )
    return Naming("calm", localized(zh="平静", en="Calm"), words, uses, note=localized(zh="注", en="Note"))


def contradiction() -> Contradiction:
    """The two figures on the dead."""
    return Contradiction(DEAD, claims()[0], claims()[1])


def by_article() -> dict[ArticleId, tuple[Claim, ...]]:
    """The claims that rest on each document."""
    one, two, three, four = claims()
    return {NEWS: (one, three), RECORD: (two, three, four)}


def by_claim() -> dict[ClaimId, tuple[Dispute, ...]]:
    """The disputes of each claim; the last of the fixture's stands in none here."""
    return {claim.id: disputes()[:1] for claim in claims()[:3]}
