"""A small corpus made by hand: two languages, two periods, news, a meeting record, an undated hostile document."""

from dataclasses import replace
from pathlib import Path

import yaml

from site_builder.model.article import (
    Annotations,
    Article,
    ArticleId,
    ChainLink,
    Cleaned,
    Extent,
    Mention,
    Note,
    Speech,
    Statement,
    Substitution,
)
from site_builder.model.blocks import Block, Figure, Heading, Lines, ListItem, Paragraph, Quotation, Run, Table
from site_builder.model.chronicle import (
    Actor,
    ActorId,
    ActorKind,
    Alias,
    Citation,
    Event,
    EventId,
    Period,
    Sentence,
    Source,
    SourceId,
)
from site_builder.model.corpus import Corpus, Said, Site, Spoken
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.document import Document, DocumentKind, Metadata, Removal, SeedName
from site_builder.model.language import EN, ZH, LanguageCode, LocalizedText, localized
from site_builder.model.problems import Place
from site_builder.model.records import ProseRecord
from tests.pages import differences
from tests.pages.ids import ARMENIA, AZERBAIJAN, BORDER, NEWS, OFFENSIVE, RECORD, SPOKESMAN, UN, UNDATED

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"
LINE = Lines(1, 1)
HOSTILE = "<script>alert(1)</script>\"'&<b>标题"


def strings() -> dict[LanguageCode, dict[str, str]]:
    """The site's own strings."""
    folder = ROOT / "content" / "strings"
    return {code: yaml.safe_load((folder / f"{code}.yaml").read_text(encoding="utf-8")) for code in (ZH, EN)}


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),), LINE)


def statement(quote: str, actor: ActorId | None, number: int, extent: Extent = Extent.DIRECT) -> Statement:
    chain = (ChainLink("法新社"), ChainLink("亚方", ARMENIA))
    return Statement(number, 0, len(quote), quote, extent, "发言人", actor, "表示", "colon-quote", 0.9, chain)


def article(
    id_: ArticleId,
    blocks: tuple[Block, ...],
    metadata: Metadata,
    annotations: Annotations | None = None,
    kind: DocumentKind = DocumentKind.NEWS,
) -> Article:
    removals = (Removal("分享到微博", "share-widgets", Lines(3, 4)), Removal("x" * 500, "promotions", LINE))
    substitutions = (Substitution(0, "_题_", "题", "title"), Substitution(1, "A B", "AB", "typography"))
    document = Document(
        SeedName(f"{id_}.txt"), f"seeds/{id_}.txt", "0" * 32, "feed-post", "utf-8", kind, 9, metadata, blocks, removals
    )
    return Article(
        id=id_,
        cleaned=Cleaned(document, metadata, blocks, removals, substitutions),
        metadata=metadata,
        title=LocalizedText(((ZH, metadata.title),)),
        source=Source(SourceId("agency"), localized(zh="通讯社", en="Agency"), description=localized(zh="国有。")),
        period=None,
        annotations=annotations or Annotations(),
    )


def news() -> Article:
    """Every sort of block, pictures, mentions, statements, notes, a summary in both languages."""
    blocks: tuple[Block, ...] = (
        paragraph("亚美尼亚表示，阿塞拜疆开火。亚美尼亚说。"),
        Heading((Run("小标题"),), LINE, 4),
        ListItem((Run("甲"),), LINE),
        ListItem((Run("乙"),), LINE, None, 2),
        ListItem((Run("丙"),), LINE, 7),
        Figure("https://example.org/a.jpg?x=1&y=2", (Run("图片说明"),), LINE, "地图"),
        Quotation((Run("引"), Run("链接", "https://example.org/?q=1&r=2"), Run("强", strong=True)), LINE),
        Table((((Run("列"),), (Run("值"),)), ((Run("1"),), (Run("<2>"),))), LINE, 1),
        paragraph("阿塞拜疆称“停火”。"),
    )
    date = PartialDate.parse("2022-09-13T00:05+04:00")
    metadata = Metadata(
        title="停火",
        publisher="通讯社",
        byline="记者",
        publication=Publication(date, Basis.PRINTED, "9月13日"),
        collected=PartialDate.parse("2022-09-14T10:00"),
        address="https://example.org/n?a=1&b=2",
        language="zh-Hans",
        rights="不得转载",
        lead=Figure("https://example.org/lead.jpg", (), LINE, "头图"),
    )
    annotations = Annotations(
        mentions=(Mention(1, 0, 4, ARMENIA), Mention(1, 7, 11, AZERBAIJAN), Mention(1, 14, 18, ARMENIA)),
        statements=(
            statement("停火", AZERBAIJAN, 8, Extent.FRAGMENT),
            statement("开火", None, 1, Extent.REPORTED),
            statement("亚美尼亚说", AZERBAIJAN, 1),
        ),
    )
    made = article(NEWS, blocks, metadata, annotations)
    return replace(
        made,
        title=localized(en="Cease-fire", zh="停火"),
        period=BORDER,
        summary=(Sentence(localized(zh="双方停火。", en="They stopped."), (Citation(NEWS, 1), Citation(RECORD, 2))),),
        notes=(Note(1, localized(zh="日期有误。", en="The date is wrong.")), Note(0, localized(zh="全文", en="Whole"))),
        dating_note=localized(zh="据正文", en="From the text"),
    )


def record() -> Article:
    """A meeting record: a preamble, the president, two speakers, a closing line."""
    blocks = tuple(
        paragraph(text)
        for text in (
            "上午10时开会。",
            "主席：请发言。",
            "延恰先生（以英语发言）：谢谢。",
            "结束。",
            "代表：不。",
            "散会。",
        )
    )
    speeches = (
        Speech(1, 2, 2, "主席：", "主席", "", "fr", "president"),
        Speech(2, 3, 4, "延恰先生（以英语发言）：", "延恰", "", "en", "speaker", SPOKESMAN),
        Speech(3, 5, 5, "代表：", "代表", "阿尔巴尼亚", "", "representative"),
    )
    day = Publication(PartialDate.parse("2023-09-20"), Basis.INFERRED)
    metadata = Metadata(title="会议记录", publication=day, language="zh-Hans", symbol="S/PV.1")
    made = article(RECORD, blocks, metadata, Annotations(speeches=speeches), DocumentKind.MEETING_RECORD)
    return replace(made, period=OFFENSIVE, title=localized(zh="会议记录", en="Record"))


def undated() -> Article:
    """Hostile words everywhere, no date, no English."""
    blocks = (paragraph(HOSTILE), paragraph("=1+1"))
    metadata = Metadata(title=HOSTILE, byline=HOSTILE, rights=HOSTILE, language="und")
    return article(UNDATED, blocks, metadata, Annotations(statements=(statement(f"={HOSTILE}", None, 1),)))


def actors() -> tuple[Actor, ...]:
    return (
        Actor(ARMENIA, localized(zh="亚美尼亚", en="Armenia"), ActorKind.STATE, aliases=(Alias("亚方"), Alias("亚"))),
        Actor(AZERBAIJAN, localized(zh="阿塞拜疆", en="Azerbaijan"), ActorKind.STATE, role=localized(zh="当事国")),
        Actor(UN, localized(zh="联合国", en="United Nations"), ActorKind.ORGANISATION),
        Actor(SPOKESMAN, localized(zh="延恰"), ActorKind.PERSON, UN, doubtful=True, note=localized(en="Not checked")),
    )


def events() -> tuple[Event, ...]:
    war, shelling = (PartialDate.parse(text) for text in ("1990s", "2022-09-13T00:05+04:00"))
    return (
        Event(EventId("war"), war, None, localized(zh="战争", en="War"), (Citation(NEWS, 1),)),
        Event(
            EventId("shelling"),
            shelling,
            PartialDate.parse("2022-09-14"),
            localized(zh="炮击", en="Shelling"),
            (Citation(NEWS, 1), Citation(NEWS, 8), Citation(RECORD, 3)),
            (AZERBAIJAN,),
            ARMENIA,
            localized(zh="凌晨", en="at night"),
            localized(zh="“00:05”", en="“00:05”"),
            localized(zh="见注", en="See note"),
            BORDER,
        ),
    )


def corpus() -> Corpus:
    """The corpus."""
    articles = (news(), record(), undated())
    periods = (
        Period(
            BORDER,
            localized(zh="边境冲突", en="Border"),
            PartialDate.parse("2022-09-12"),
            PartialDate.parse("2022-09-15"),
            (Sentence(localized(zh="概述。", en="Summary."), (Citation(NEWS, 1),)),),
        ),
        Period(
            OFFENSIVE, localized(zh="行动", en="Offensive"), PartialDate.parse("2023-09"), PartialDate.parse("2023")
        ),
    )
    all_actors, all_events = actors(), events()
    said = tuple(Said(NEWS, number, one) for number, one in enumerate(news().annotations.statements, 1))
    return Corpus(
        site=Site(
            title=localized(zh="简报", en="Briefing"),
            description=localized(zh="说明", en="Description"),
            base_url="https://example.org/p/",
            as_of=PartialDate.parse("2023-09-20"),
            situation=(Sentence(localized(zh="局势。", en="Situation."), (Citation(NEWS, 1), Citation(RECORD, 2))),),
            contact="editors",
            strings=strings(),
            prose=(
                ProseRecord("method", ZH, "## 方法\n\n换行\n之后 <script>x</script>[链](javascript:a)", Place("m.md")),
            ),
        ),
        periods=periods,
        sources=(news().source,),
        actors=all_actors,
        articles=articles,
        events=all_events,
        claims=differences.claims(),
        disputes=differences.disputes(),
        contradictions=(differences.contradiction(),),
        scope_by_id={differences.DEAD.id: differences.DEAD},
        dispute_by_id={dispute.id: dispute for dispute in differences.disputes()},
        naming=(differences.naming(),),
        claims_of_article=differences.by_article(),
        disputes_of_claim=differences.by_claim(),
        actor_by_id={actor.id: actor for actor in all_actors},
        article_by_id={one.id: one for one in articles},
        period_by_id={period.id: period for period in periods},
        source_by_id={news().source.id: news().source},
        mentioned_in={ARMENIA: ((NEWS, 2),), AZERBAIJAN: ((NEWS, 1),)},
        named_in={NEWS: {ARMENIA: 2, AZERBAIJAN: 1}},
        said_by={AZERBAIJAN: (said[0], said[2])},
        spoken_by={SPOKESMAN: (Spoken(RECORD, record().annotations.speeches[1]),)},
        events_of_article={NEWS: all_events, RECORD: (all_events[1],)},
        events_of_actor={AZERBAIJAN: (all_events[1],)},
    )
