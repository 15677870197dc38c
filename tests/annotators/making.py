"""A small registry of the year 1814 and documents made of paragraphs, for the tests of annotators."""

from collections.abc import Iterable

from site_builder import annotators
from site_builder.model.article import Annotations, Cleaned, Mention, Statement
from site_builder.model.blocks import Lines, Paragraph, Run
from site_builder.model.chronicle import Actor, ActorId, ActorKind, Alias, Registry
from site_builder.model.document import Document, DocumentKind, Metadata, SeedName
from site_builder.model.language import localized

RECORD = DocumentKind.MEETING_RECORD


def actor(
    id: str,
    kind: ActorKind,
    zh: str,
    en: str,
    *aliases: str | Alias,
    of: str | None = None,
    role: str = "",
    role_en: str = "",
) -> Actor:
    """An actor; an alias is a form, or an alias limited to kinds of document."""
    return Actor(
        ActorId(id),
        localized(zh=zh, en=en),
        kind,
        ActorId(of) if of else None,
        localized(**{code: text for code, text in (("zh", role), ("en", role_en)) if text}),
        tuple(alias if isinstance(alias, Alias) else Alias(alias) for alias in aliases),
    )


REGISTRY = Registry(
    (
        actor("austria", ActorKind.STATE, "奥地利", "Austria", "奥", "奥方", "维也纳"),
        actor("prussia", ActorKind.STATE, "普鲁士", "Prussia", "普", "柏林"),
        actor("france", ActorKind.STATE, "法国", "France", "法", "巴黎"),
        actor("india", ActorKind.STATE, "印度", "India"),
        actor("aus_mod", ActorKind.GOVERNMENT_BODY, "奥地利国防部", "Ministry of Defence of Austria", of="austria"),
        actor("fra_mod", ActorKind.GOVERNMENT_BODY, "法国国防部", "Ministry of Defence of France", of="france"),
        actor("fra_mfa", ActorKind.GOVERNMENT_BODY, "法国外交部", "Ministry of Foreign Affairs of France", of="france"),
        actor("congress", ActorKind.ORGANISATION, "维也纳会议", "Congress of Vienna", "CV"),
        actor(
            "metternich", ActorKind.PERSON, "克莱门斯·梅特涅", "Klemens Metternich", "梅特涅", "奥地利外交大臣",
            of="austria", role="奥地利外交大臣",
        ),
        actor("talleyrand", ActorKind.PERSON, "夏尔·塔列朗", "Charles Talleyrand", "塔列朗", "Talleyrand"),
        actor("stein", ActorKind.PERSON, "卡尔·施泰因", "Karl Stein", of="prussia"),
        actor("rick", ActorKind.PERSON, "约翰·里克", "Johann Rick", "里克", of="prussia"),
        actor("w_humboldt", ActorKind.PERSON, "威廉·洪堡", "Wilhelm Humboldt", "洪堡", of="prussia", role="普鲁士大使"),
        actor("a_humboldt", ActorKind.PERSON, "亚历山大·洪堡", "Alexander Humboldt", "洪堡", of="prussia", role="教授"),
        actor("chair", ActorKind.OFFICE, "会议主席", "President of the Congress", Alias("主席", (RECORD,))),
        actor("times", ActorKind.MEDIA, "泰晤士报", "The Times"),
        actor("radio", ActorKind.MEDIA, "法国国际广播电台", "RFI"),
    )
)  # fmt: skip

FINDER = annotators.prepare(REGISTRY)


def document(*paragraphs: str, kind: DocumentKind = DocumentKind.NEWS) -> Cleaned:
    """A cleaned document with these paragraphs."""
    blocks = tuple(Paragraph((Run(text),), Lines(line, line)) for line, text in enumerate(paragraphs, 1))
    metadata = Metadata(language="zh-Hans")
    raw = Document(SeedName("a.txt"), "a.txt", "0" * 32, "plain", "utf-8", kind, len(blocks), metadata, blocks)
    return Cleaned(raw, metadata, blocks, ())


def annotated(*paragraphs: str, kind: DocumentKind = DocumentKind.NEWS) -> Annotations:
    """What the annotators find in these paragraphs."""
    return annotators.annotate(document(*paragraphs, kind=kind), FINDER)


def named(*paragraphs: str, kind: DocumentKind = DocumentKind.NEWS) -> list[tuple[str, str]]:
    """The mentions of these paragraphs as (form, actor)."""
    return [(form(mention, paragraphs), mention.actor) for mention in annotated(*paragraphs, kind=kind).mentions]


def form(mention: Mention, paragraphs: Iterable[str]) -> str:
    """The text of a mention."""
    return tuple(paragraphs)[mention.paragraph - 1][mention.start : mention.end]


def said(*paragraphs: str, kind: DocumentKind = DocumentKind.NEWS) -> list[tuple[str | None, str, str]]:
    """The statements of these paragraphs as (actor, extent, quote)."""
    found: tuple[Statement, ...] = annotated(*paragraphs, kind=kind).statements
    return [(statement.actor, statement.extent.value, statement.quote) for statement in found]
