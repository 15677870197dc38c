"""Credits as they stand below a text: who reported from where, who compiled it, which agencies supplied it."""

import re

from site_builder.cleaners.credits import Credit, read_line, read_names
from site_builder.model.document import Removal
from site_builder.model.outlets import is_outlet
from site_builder.model.surnames import SURNAMES

_REPORTING = re.compile(
    r"[(（]?\s*(?:Additional )?(?:[Rr]eporting|[Ww]riting) by (?P<names>[^;.)）]{3,80})[^。]{0,200}"
)
_PLACE = re.compile(r" in [A-Z]\w+(?: [A-Z]\w+)?")
_PROVENANCE = re.compile(
    r"\W*(?:本文|本报道|本篇报道|此报道)[^。]{0,6}(?:依据|参考|采用|综合)了?[^。]{2,40}"
    r"(?:报道|报导|消息|电讯|内容)\W*|[^。]{2,30}对本文亦?(?:有所|有|作出|做出)?(?:报道)?贡献\W*"
    r"|[\w ,.&’'-]{3,80} contributed to this (?:report|story|article)\W*"
)
_COMPILED = re.compile(
    r"(?P<names>[\u4e00-\u9fff·]{2,8}(?:[/／、 ][\u4e00-\u9fff·]{2,8}){0,3})\s*"
    r"[（(][^（）()。]{0,10}(?:综合报[道导導]|编译|編譯|摘编|摘編|整理|编写)[）)]"
)
_TEAM = re.compile(
    r"[（(]\s*(?:(?:编译|編譯|翻译|撰稿|撰文|采写|记者|審校|审校|编辑|编审|发稿)(?:\s*[:：/]\s*|\s+)[^\s。！？；;：:]{1,20}"
    r"(?:\s[^\s。！？；;：:]{1,12}){0,3}\s*[；;，,]?\s*){1,4}[）)]"
)
_SUPPLIED = re.compile(r"[（(]?(?P<names>[^（）()。！？]{2,40}?)等?(?:综合报[道导導]|外电)?[）)]?")
_WITH = re.compile(r"[（(]?(?:[\w’ ]{2,24} )?[Aa]vec (?:AFP|Reuters|AP|l’AFP)(?: et (?:AFP|Reuters|AP))?[）)]?\.?")
_SIGNED = re.compile(
    r"(?P<names>[\u4e00-\u9fff]{2,4}(?:[/／、][\u4e00-\u9fff]{2,4}){0,3})\s*[（(](?P<agencies>[^（）()。！？]{2,30}?)等?[）)]"
)
_PLACES = (
    r"华盛顿|華盛頓|纽约|旧金山|洛杉矶|伦敦|巴黎|柏林|波恩|布鲁塞尔|日内瓦|维也纳|莫斯科|基辅|埃里温|巴库|安卡拉|伊斯坦布尔|德黑兰"
    r"|耶路撒冷|特拉维夫|开罗|新德里|曼谷|悉尼|多伦多|渥太华|东京|首尔|平壤|北京|上海|广州|深圳|香港|台北|臺北|台湾|联合国|综合|綜合|编译"
)
"""Where correspondents file from, or how: names are not parted from these by spaces."""
_FILED = re.compile(
    r"(?P<outlet>(?!本)[\u4e00-\u9fff]{2,8}[台臺社报網网])?(?:本台|本报|本社|特约|驻[\u4e00-\u9fff]{2,4})*(?:记者|記者)[:：]?\s*"
    rf"(?P<name>[\u4e00-\u9fff·]{{2,4}}?)(?:[,，]?\s?[发發]?自?(?:{_PLACES})的?)?(?:报[道导]|報[道導])"
    r"(?:\W{0,4}(?:责编|责任编辑|網編|网编|编辑|校对|審校|责任編輯|責編)"
    r"\s*[:： ]\s*[\u4e00-\u9fff·/、]{2,12}(?: [\u4e00-\u9fff·]{2,4})?){0,4}\W*"
)
_IN_OFFICE = re.compile(
    r"[^。，！？“”]{2,40}(?:编辑委员|評論員|评论员|论说委员|特派员|特约撰稿人|主任研究员|研究员|主笔|编委|分社社长|总编辑)"
    r"[ \u3000]+(?P<name>[\u4e00-\u9fff·]{2,8})"
)
_OF_PAPER = re.compile(
    r"(?P<outlet>[\u4e00-\u9fff]{2,12})\s?[（(][^（）()。！？]{2,24}[）)]\s*(?:记者|記者)?\s*(?P<name>[\u4e00-\u9fff·]{2,5})"
)
_LONGEST_LINE = 60
_FINISHED = frozenset("。！？!?.”」）)")
_AUTHOR_IS = re.compile(r"\W*(?:本文|本篇)?作者(?:为|是|系|為)(?P<who>[^。，；：:！？（）()]{2,40})\W*")
_SUPPLIER = re.compile(r"[\u4e00-\u9fff·、]{2,16}供[图圖]")
_EDITION = re.compile(
    r"(?P<paper>[\u4e00-\u9fff]{2,12})[（(](?:中文版|中文網|中文网)\s*[：:]\s*(?P<outlet>[\u4e00-\u9fff]{2,12})[）)]\s*"
    r"(?P<names>(?:[\u4e00-\u9fff·々]{2,8}\s*){0,4}?)(?:\s*[\u4e00-\u9fff]{2,6}(?:报道|報導))?\s*"
)
_NAMES = re.compile(r"(?<=[。！？”])（(?P<names>[\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,2})）$")
_BETWEEN = re.compile(r"[ 、]")
_LONGEST_NAMES = 16
_BRACKETED = re.compile(r"\s*(?:【[^【】\n]{1,30}】\s*){2,4}")
_BRACKET = re.compile(r"【([^【】]*)】")
_LISTED = re.compile(r"[、，,/／ 和及]+")


def signature_of(text: str) -> Credit | None:
    """The credit of a line as it stands below a text: who reported, who compiled, which agencies supplied it."""
    reporting = _REPORTING.fullmatch(text) if "ing by " in text else None
    if reporting is not None:
        return Credit("", _PLACE.sub("", reporting["names"]).strip())
    if text[:1] in "（(" and text[-1:] in "）)" and _TEAM.fullmatch(text):
        return Credit()
    is_short = len(text) <= _LONGEST_LINE and text[-1:] not in _FINISHED
    office = _IN_OFFICE.fullmatch(text) if is_short and ("\u3000" in text or " " in text) else None
    if office is not None:
        return Credit("", office["name"])
    edition = _EDITION.fullmatch(text) if "中文版" in text else None
    if edition is not None and is_outlet(edition["paper"]) and is_outlet(edition["outlet"]):
        return Credit(edition["outlet"], read_names(edition["names"]).byline)
    if text[-2:-1] == "供" and _SUPPLIER.fullmatch(text):
        return Credit()
    together = compiled(text)
    if together is not None:
        return together
    signature = _SIGNED.fullmatch(text) if text[-1:] in "）)" else None
    if signature is not None and all(map(_is_agency, _LISTED.split(signature["agencies"]))):
        return Credit("", signature["names"].replace("/", "、").replace("／", "、"))
    filed = _FILED.fullmatch(text) if "记者" in text[:16] or "記者" in text[:16] else None
    if filed is not None:
        return Credit(filed["outlet"] or "", filed["name"])
    paper = _OF_PAPER.fullmatch(text) if is_short and text[:1] not in "（(" and ("）" in text or ")" in text) else None
    if paper is not None and is_outlet(paper["outlet"]):
        return Credit(paper["outlet"], paper["name"])
    author = _AUTHOR_IS.fullmatch(text) if "作者" in text[:8] else None
    if author is not None:
        return Credit("", author["who"].strip() if " " in author["who"].strip() else "")
    signed = "报" in text or "贡献" in text or "contributed" in text or "avec" in text.lower()
    if signed and (_PROVENANCE.fullmatch(text) or _WITH.fullmatch(text)):
        return Credit()
    supplied = _SUPPLIED.fullmatch(text) if text[:1] in "（(" and text[-1:] in "）)" else None
    if supplied is None:
        return None
    names = [name for name in _LISTED.split(supplied["names"]) if name]
    if text[1:3] == "综合" or all(is_outlet(name) for name in names):
        return Credit()
    if len(names) == 2 and is_outlet(names[0]) and 1 < len(names[1]) < 5:
        return Credit(names[0], names[1])
    return None


def of_brackets(text: str) -> Credit | None:
    """The credit of a line of short texts in brackets, one of which is labelled: ``【纠错】【责任编辑：…】``."""
    if "【" not in text or _BRACKETED.fullmatch(text) is None:
        return None
    found = [read_line(inside) for inside in _BRACKET.findall(text)]
    return next((credit for credit in found if credit is not None), None)


def names_at_end(text: str, removals: tuple[Removal, ...]) -> str:
    """The names in brackets behind the last sentence of a report that opened with its outlet alone: ``…。（张某）``."""
    found = _NAMES.search(text, max(0, len(text) - _LONGEST_NAMES))
    if found is None or any(name[0] not in SURNAMES for name in _BETWEEN.split(found["names"])):
        return ""
    opened = (removal.text[:1] in "【（" and removal.kept_as == "publisher" for removal in removals)
    return found["names"] if any(opened) else ""


def compiled(text: str) -> Credit | None:
    """Who compiled a text from others: ``张三、李四（综合报道）``."""
    found = _COMPILED.fullmatch(text) if text[-1:] in "）)" else None
    return Credit("", read_names(found["names"].replace("/", "、")).byline) if found is not None else None


def _is_agency(name: str) -> bool:
    return is_outlet(name) or (name.isascii() and name.isupper())
