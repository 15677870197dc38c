"""Credits as they stand below a text: labels set off by blanks, the issue that printed it, the material used."""

import re

from site_builder.cleaners.credits import KIND, SPREAD, Credit, read_names
from site_builder.model.outlets import is_outlet
from site_builder.model.printed_dates import find_only

_UNMARKED = frozenset(
    word for word, kind in KIND.items() if kind in ("publisher", "byline", "editor") and word[1:] and not word.isascii()
) | {"视频", "设计", "海报"}
"""Labels that also stand with a blank behind them instead of a colon."""
_STARTS = frozenset(label[:2] for label in _UNMARKED)
_BLANKS = re.compile(r"[\s|｜]+")
_VALUE = re.compile(r"@?(?:[^\W的了是在说将]|·){2,14}")
_MOST = 4
_ISSUE = re.compile(
    r"(?:本文|原文|此文)?(?:首发|原载|原刊|刊载|刊登|刊发|发表|发|刊|载)于\s*(?P<day>(?:19|20)\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?)?"
    r"[^《》。，]{0,20}《(?P<outlet>[^《》]{2,20})》[^《》。，！？]{0,24}"
)
_MATERIAL = re.compile(
    r"(?:(?:参考|部分)?(?:资料|素材)(?:来源)?|(?:部分)?(?:内容|文字|图文|视频|综合)来源|综合)\s*[:：/／|｜丨]\s*(?P<names>[^。！？：:]{2,50})"
    r"|(?:本文|(?:本文)?部分内容)?综合自(?P<sources>[^。！？：:，]{2,50})"
)
_MATERIALS = frozenset(["参考", "部分", "资料", "素材", "内容", "文字", "图文", "视频", "综合", "本文"])
"""How such a line begins."""
_COMPILER = re.compile(r"(?P<outlet>[\w·]{2,10})综合(?:自|整理自)?(?P<names>[^。！？：:，]{2,40})")
_LISTED = re.compile(r"[、，,/／ 和及]+")
_LONGEST, _LONGEST_NAME = 60, 14


def read_below(text: str) -> Credit | None:
    """The credit that a line below a text consists of, or None."""
    if len(text) > _LONGEST or text[-1:] == "。" or text[:1] in "（([【" or text.isascii():
        return None
    return _unmarked(text) or _of_issue(text) or _of_material(text) or _of_compiler(text)


def _unmarked(text: str) -> Credit | None:
    """The credits of a line of labels and names with nothing but blanks between them, or None: ``编辑 … 责编 …``."""
    text = text.lstrip()
    if text[:2] not in _STARTS and not text[1:2].isspace():
        return None
    tokens = _BLANKS.split(SPREAD.sub(r"\1\2", text.rstrip()))
    if tokens[0] not in _UNMARKED:
        return None
    values: dict[str, list[str]] = {"publisher": [], "byline": [], "editor": []}
    kind, named = "", 1
    for token in tokens:
        if token in _UNMARKED:
            if not named:
                return None
            kind, named = KIND.get(token, "editor"), 0
        elif named == _MOST or _VALUE.fullmatch(token) is None:
            return None
        else:
            values[kind].append(token)
            named += 1
    if not named:
        return None
    sources = values["publisher"]
    return Credit(
        sources[0].removeprefix("@") if len(sources) == 1 else "", read_names(" ".join(values["byline"])).byline
    )


def _of_issue(text: str) -> Credit | None:
    """The magazine and the day of its issue that a text was printed in: ``发于2022.12.26总第1074期《…》杂志``."""
    issue = _ISSUE.fullmatch(text) if "于" in text[:6] and "《" in text else None
    if issue is None:
        return None
    return Credit(issue["outlet"], "", find_only(issue["day"]) if issue["day"] else None)


def _of_material(text: str) -> Credit | None:
    """A line that names the outlets whose material was used, none of which published the text."""
    material = _MATERIAL.fullmatch(text) if text[:2] in _MATERIALS else None
    return Credit() if material is not None and _are_outlets(material["names"] or material["sources"]) else None


def _of_compiler(text: str) -> Credit | None:
    """A line that names the outlet that compiled the text, and the ones it compiled it from."""
    compiled = _COMPILER.fullmatch(text) if "综合" in text else None
    if compiled is None or not is_outlet(compiled["outlet"]):
        return None
    return Credit(compiled["outlet"]) if _are_outlets(compiled["names"]) else None


def _are_outlets(listed: str) -> bool:
    """Whether a list is one of names, and one of these is an outlet's."""
    names = [name for name in _LISTED.split(listed.removesuffix("等")) if name]
    return any(map(is_outlet, names)) and all(len(name) <= _LONGEST_NAME for name in names)
