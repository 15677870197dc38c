"""Parts of a page that its markup calls by what they are: other articles, sharing, subscribing, advertising, players.

A name alone decides nothing: what it names must also look like such a part. Running text never does.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from site_builder.readers.elements import CODE, visible_text

RULE = "page-parts"
"""The rule of removals for such parts."""

_NAMES = frozenset(("class", "id", "role", "aria-label", "aria-labelledby", "data-component", "data-testid"))
_INVITES = re.compile(
    r"subscri|sign|mail|inbox|newsletter|donat|support|podcast|download|follow|\bapp\b|join|[订訂][阅閱]|[邮郵]|信箱"
    r"|[赞贊]助|支持|捐"
    r"|播客|下[载載]|[关關]注|[扫掃]|加入|会员|會員",
    re.IGNORECASE,
)
_WRITERS = re.compile(r"/(?:authors?|profiles?|people|staff|reporters?|by)/")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LINKS = (
    r"similar[-_](?:links?|stories|articles|news|posts?)|relate[ds]?|related?[-_]?\w{0,12}|recommend(?:ed|s|ations?)?|more[-_]on|more[-_](?:articles?|news|stories|links?)"
    r"|(?:read|see|lire)[-_](?:more|next|also|aussi)|also[-_]?read|keep[-_]reading|further[-_]reading|up[-_]next"
    r"|next|prev(?:ious)?|pag(?:er|ination)|(?:other|latest|hot)[-_]?news|top[-_]stories|most[-_](?:read|popular"
    r"|viewed)"
    r"|trending|page[-_]list|breadcrumbs?|tags?|tag[-_]?(?:list|links?|cloud)|keywords?|topics?|submeta"
    r"|media[-_]pholder|embed|links?[-_](?:block|list|box)|internal[-_]?links?|see[-_]alsos?|key[-_]words?|navigation"
    r"|complementary|xgyd|xgwz"
)
_ADVERTISING = r"ads?|adv|advert(?:s|isements?|ising)?|adsbygoogle|google[-_]ads?|dfp|taboola|outbrain|sponsored|gg"
_INVITING = (
    r"newsletters?|subscri(?:be|ptions?)|sign[-_]?up|donat(?:e|ions?)|(?:article[-_]support|support[-_](?:us|box))"
    r"|promos?|promotions?|selfpromo|podcasts?(?:[-_](?:promo|box|card|player|teaser))?(?![-_])"
    r"|app[-_]?(?:download|promo)|download[-_]?app|follow[-_](?:us|box|bar|buttons?|links?)"
)
_SHARING = (
    r"shar(?:e|es|ing)(?![-_])|(?:share|social)[-_]?(?:box|bar|tools?|links?|buttons?|icons?)|social(?![-_])"
    r"|fb[-_]?share"
    r"|bdsharebuttonbox|service[-_]links|action[-_]?bar|tool[-_]?bar|qr[-_]?codes?|ewm|erweima|search(?:[-_](?:box|form|bar))?(?![-_])"
    r"|comments?[-_](?:count|form|box"
    r"|link|bar)|post[-_]comments?"
)
_COMMENTS = r"comments(?![-_])|comments?[-_](?:wrapper|area|section|list|thread)|disqus[-_]thread"
_WRITER = r"author[-_](?:bio|box|card|info)|about[-_](?:the[-_])?author|(?:writer[-_])?bio"
_PLAYER = r"form__error|(?:player|video|media)[-_](?:error|fallback|message|controls?)|no[-_](?:media|video)"
_SCREEN = r"vjs[-_]\w+|(?:video|media|audio)[-_](?:player|wrapper|embed|container)|player"
_UNPLAYED = re.compile(r"javascript|html5|不支持|不支援|media source|flash", re.IGNORECASE)
_PART = re.compile(
    "(?<![a-z])(?:"
    + "|".join(
        f"(?P<{name}>{words})"
        for name, words in (
            ("player", _PLAYER),
            ("screen", _SCREEN),
            ("comments", _COMMENTS),
            ("writer", _WRITER),
            ("advertising", _ADVERTISING),
            ("inviting", _INVITING),
            ("sharing", _SHARING),
            ("links", _LINKS),
        )
    )
    + ")(?![a-z])"
)
_LONGEST = {"player": 120, "screen": 300, "writer": 500, "advertising": 200, "inviting": 300, "sharing": 160}
_LONGEST_LINKS = 2_000
_COMMENT = re.compile(r"(?:^|[\s_-])comment(?:er|s)?(?:$|[\s_-])", re.IGNORECASE)
_SEARCHED, _LEAST = 200, 3
_LABEL = 40
_OFFERS = ("a", "button", "form", "input", "iframe")
_TEXT = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "body", "html", "article", "main"))
_BESIDE = frozenset(("nav", "aside"))
_WITHOUT_TEXT = frozenset(("advertising", "sharing"))
_ENDS = frozenset("。！？!?.")


def is_page_part(element: etree._Element) -> bool:
    """Whether a block element is such a part, by its name and by what is in it."""
    tag = element.tag
    attributes = element.items()
    if not attributes and tag not in _BESIDE:
        return False
    kinds = {"links"} if tag in _BESIDE else set()
    for name, value in attributes:
        if value and name in _NAMES:
            words = _CAMEL.sub("-", str(value)[:200]).lower()
            kinds.update(found.lastgroup or "" for found in _PART.finditer(words))
    if not kinds:
        return False
    if tag in _TEXT:
        kinds &= {"player"}
    return any(_is_like(element, kind) for kind in kinds)


def _is_like(element: etree._Element, kind: str) -> bool:
    """Whether the content of an element is what its name says."""
    if kind == "comments":
        return _is_of_comments(element)
    if next(element.iter("blockquote", "table", "figcaption"), None) is not None:
        return False
    if kind == "links":
        return _is_of_links(element)
    text = " ".join(visible_text(element, CODE).split())
    if len(text) > _LONGEST[kind]:
        return False
    if not text:
        return kind in _WITHOUT_TEXT
    if kind == "player":
        return True
    if kind == "screen":
        return _UNPLAYED.search(text) is not None
    if kind == "writer":
        return text[-1] in _ENDS
    if kind == "inviting" and _INVITES.search(text) is None:
        return False
    return len(text) <= _LABEL or next(element.iter(*_OFFERS), None) is not None


def _is_of_comments(element: etree._Element) -> bool:
    """Whether an element holds what readers wrote: parts that are each named a comment."""
    named = (part.get("class") or part.get("id") or "" for part in element.iterdescendants(etree.Element))
    return sum(_COMMENT.search(name) is not None for name in islice(named, _SEARCHED)) >= _LEAST


def _is_of_links(element: etree._Element) -> bool:
    """Whether an element holds links to other pages, and between them nothing but labels."""
    linked = beside = 0
    for text, is_linked in _pieces(element):
        if is_linked:
            linked += len(text)
        elif len(text) > _LABEL or text[-1] == "。":
            return False
        else:
            beside += len(text)
    if linked + beside > _LONGEST_LINKS:
        return False
    return linked > 0 and beside <= max(60, linked) and not _is_byline(element)


def _is_byline(element: etree._Element) -> bool:
    """Whether links lead to those who wrote the text."""
    return any(link.get("rel") == "author" or _WRITERS.search(link.get("href") or "") for link in element.iter("a"))


def _pieces(element: etree._Element) -> Iterator[tuple[str, bool]]:
    """The texts in an element in order, each with whether it stands in a link."""
    inside = 0
    for event, part in etree.iterwalk(element, events=("start", "end")):
        if not isinstance(part.tag, str) or part.tag in CODE:
            continue
        inside += (part.tag == "a") * (1 if event == "start" else -1)
        side = part.text if event == "start" else part.tail
        if part is element and event == "end":
            return
        text = (side or "").strip()
        if text:
            yield text, inside > 0
