"""The title: marks that stand for lost characters, names of sites behind it; its repetition in the body goes."""

import re
from dataclasses import replace

from site_builder.cleaners.draft import Draft
from site_builder.cleaners.parts import bare, is_unnamed
from site_builder.model.article import Substitution
from site_builder.model.blocks import Block, Heading, Paragraph
from site_builder.model.document import Metadata, Removal
from site_builder.model.outlets import is_outlet
from site_builder.model.urls import host_of

NAME = "title"

_FULL = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d]"
_MARKS = re.compile(rf"(?<={_FULL})\s*_+\s*(?={_FULL})|^\s*_+\s*|\s*_+\s*$")
_SUFFIX = re.compile(
    r"\s*(?:[|｜_]|\s[-–—]{1,2}\s|(?<=[^\s\d-])[-–—](?=[^-–—]{2,16}$)|--+(?=[^-–—]{2,16}$))\s*(?P<site>[^|｜_–—]{2,40})$"
)
_SECTION = re.compile(
    r"国际|國際|国内|新闻|新聞|要闻|要聞|资讯|資訊|时政|时事|时评|军事|财经|财经新闻|社会|观点|评论|观察|世界|全球|滚动|头条|焦点|专题|深度"
    r"|视频|图片|亚太|欧洲|中东|非洲|美洲|两岸|正文|.{2,4}频道|World|News|Politics|Europe|Asia|Africa|Middle East"
    r"|Americas|International|Business|Opinion|Analysis|Conflict|Home|Video|U\.?S\.?|Asia[- ]Pacific"
)
_SEARCHED = 5


def apply(draft: Draft) -> Draft:
    """Mend the title and take its repetitions out of the first blocks."""
    title = draft.metadata.title
    if draft.is_record:
        return draft
    mended, site = _without_site(title, draft.metadata)
    if draft.document.format == "feed-post" and "_" in mended:
        mended = _without_marks(mended)
    mended = " ".join(mended.split())
    if mended != title:
        change = Substitution(0, title, mended, NAME)
        draft = replace(draft.knowing(title=mended), substitutions=(*draft.substitutions, change))
    if site and is_outlet(site) and is_unnamed(draft.metadata):
        draft = draft.knowing(publisher=site)
    return draft.without(_repetitions(draft.blocks, title, mended))


def _without_marks(title: str) -> str:
    """Archives write ``_`` for characters no file name may hold: nothing between full-width signs, else a space.

    A space that stood beside such a mark parts two clauses and stays, unless a sign parts them already.
    """
    return _MARKS.sub(_parting, title).replace("_", " ")


def _parting(match: re.Match[str]) -> str:
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    return " " if match[0].strip() != match[0] and before.isalnum() and after.isalnum() else ""


def _without_site(title: str, metadata: Metadata) -> tuple[str, str]:
    """The title without the names of site and section that pages set behind it, and the name of the site."""
    site = ""
    while True:
        match = _SUFFIX.search(title)
        if match is None or len(title[: match.start()].strip()) < 4:
            return title, site
        name = match["site"].strip()
        if not (_is_site(name, metadata) or (site and _is_section(name, site))):
            return title, site
        site = site or name
        title = title[: match.start()].rstrip()


def _is_section(name: str, site: str) -> bool:
    """Whether what stands before a site's name is its section or its slogan: ``国际``, ``凤凰资讯``, ``X News: …``."""
    return (
        _SECTION.fullmatch(name) is not None or is_outlet(name.split()[0]) or (len(name) < 9 and name[:2] == site[:2])
    )


def _is_site(name: str, metadata: Metadata) -> bool:
    letters = bare(name)
    known = [bare(metadata.publisher), *map(bare, metadata.categories)]
    if metadata.address:
        known.append(bare(host_of(metadata.address)))
    return is_outlet(name) or any(
        letters and (letters == other or (len(letters) > 2 and letters in other)) for other in known
    )


def _repetitions(blocks: tuple[Block, ...], *titles: str) -> dict[int, Removal]:
    """The blocks at the head of the body that only repeat the title."""
    wanted = {bare(title) for title in titles} - {""}
    gone: dict[int, Removal] = {}
    begun = False
    for index, block in enumerate(blocks[:_SEARCHED]):
        if not isinstance(block, Heading if begun else Heading | Paragraph):
            continue
        letters = bare(block.text) if len(block.text) < 400 else ""
        is_heading = isinstance(block, Heading)
        if letters in wanted or (is_heading and not begun and any(_is_same(letters, title) for title in wanted)):
            gone[index] = Removal(block.text, NAME, block.lines, "title")
        elif not is_heading:
            begun = True
    return gone


def _is_same(letters: str, title: str) -> bool:
    """Whether two headlines are one: equal but for a site's name or a line above, or sharing four fifths of their pairs
    of letters.
    """
    if len(letters) < 6 or len(title) < 6:
        return False
    if letters.startswith(title) or title.startswith(letters) or letters.endswith(title):
        return True
    pairs, others = ({text[i : i + 2] for i in range(len(text) - 1)} for text in (letters, title))
    return len(pairs & others) * 5 >= max(len(pairs), len(others)) * 4
