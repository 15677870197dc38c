"""Datelines: the outlet, and perhaps the reporters, that the first sentence of a text begins with."""

import re

from site_builder.cleaners.credits import Credit, read_names
from site_builder.model.outlets import is_outlet

_SIGNS = frozenset("【（(电電讯訊报報")
_DAY = r"[\u4e00-\u9fff·/]{0,14}\d{1,2}(?:月\d{1,2})?日"
_DATELINE = re.compile(
    r"\s*[（(【]?\s*(?:(?!据|據|来自|來自)(?P<han>[\u4e00-\u9fff]{2,8}?(?:社|網|网|报|報|新闻))"
    rf"(?:{_DAY}(?:综合|綜合|专|專)?(?:外)?[电電讯訊]|讯|訊|(?<=[网網]){_DAY}(?:报道|報導|报导))"
    r"|(?P<site>[\u4e00-\u9fff]{2,8})中文[网網][）)])"
    r"|\s*(?:【(?P<square>[^【】]{2,8})】|[（(](?P<round>[^（）()]{2,8})[）)])"
    r"|(?P<desk>(?![据據本])[\u4e00-\u9fff]{3,8})[讯訊]\s*(?:北京时间)?\d{1,2}月\d{1,2}日"
    r"|[^()（）]{2,50}[(（](?P<latin>Reuters|AP|AFP|Xinhua|TASS|CNN|UPI|Sputnik|Interfax|ANI|PTI)[)）]\s*[-–—]"
)
_REPORTERS = re.compile(r"\s*[（(](?:(?:特约|本报)?(?:记者|記者))\s*(?P<names>[^（）()：:，。]{2,30})[)）]")


def read_dateline(text: str) -> Credit | None:
    """What the dateline names that a text begins with, or None: ``新华社纽约9月14日电（记者…）``, ``ROME (AP) —``."""
    found = None if _SIGNS.isdisjoint(text[:60]) else _DATELINE.match(text)
    if found is None:
        return None
    name = next(filter(None, found.groups()), "")
    if not is_outlet(name) and not found["desk"]:
        return None
    names = _REPORTERS.match(text, found.end())
    return Credit(name, read_names(names["names"]).byline if names is not None else "")
