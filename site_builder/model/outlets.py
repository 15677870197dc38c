"""Telling an outlet's name from a person's, as far as a name shows it."""

import re

_OUTLET = re.compile(
    r"(?:网|網|社|报|報|台|臺|电视|電視|[央卫衛]视|广播|新闻|新聞|日报|周刊|杂志|雜誌|通讯|中文|在线|快讯|头条|财经|时报"
    r"|编辑部|频道|客户端|之声|之音|法广|参考消息|广播公司)$"
    r"|(?<![a-z])(?:news|times|post|press|agency|radio|tv|media|journal|herald|tribune|daily|weekly|review|magazine|network"
    r"|international|reuters|afp|ap|bbc|cnn|rfi|rfa|voa|dw|nhk|tass|sputnik|interfax|xinhua|aljazeera"
    r"|al jazeera|guardian|monde|[a-z]*press)(?![a-z])"
    r"|(?:\.(?:com|cn|net|org|am|az|ru|fr|info))$",
    re.IGNORECASE,
)


_KIND = re.compile(
    r"(?:world |breaking |latest )?(?:news|post|press|agency|radio|tv|media|magazine|review)|新闻|新聞|中文|频道"
)


def is_outlet(name: str) -> bool:
    """Whether a name is that of a newspaper, agency, broadcaster or site; what kind of thing it is names none."""
    name = name.strip()
    return _OUTLET.search(name) is not None and _KIND.fullmatch(name.lower()) is None


def is_among(name: str, categories: tuple[str, ...]) -> bool:
    """Whether a name is one of a post's categories, or contains one or is contained in one."""
    bare = name.casefold().replace(" ", "")
    others = [category.casefold().replace(" ", "") for category in categories]
    return bool(bare) and any(bare in other or (len(other) > 2 and other in bare) for other in others)
