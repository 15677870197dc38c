"""Lines of the form ``普京：……``: whose words stand behind the colon."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.lexicon import STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.speakers import subject
from site_builder.annotators.talk import Speaker, Talk
from site_builder.annotators.unknown_speakers import unknown_label, unknown_media

_LONGEST = 40
_BULLET = re.compile(r"[-—–•·*▪■●◆\s]*(?:\d{1,2}[.、）)]\s*)?")
_SAYING = ("记者", "问", "说", "称", "道", "表示", "指出", "强调", "认为")
_ABOUT = re.compile(
    "(?:再次|首次|再|最新|罕见|正式|今日|公开)?(?:谈|就|回应|评|驳|批|斥|警告|呼吁|表态|发声|发文|喊话|答记者问|致信|"
    "强调|重申|敦促|谴责|称|表示|透露|坦言|指出|证实)[^：。，]{0,24}"
)
"""What a headline puts between a speaker and the colon."""


def label_of(marked: Marked, talk: Talk) -> tuple[Speaker, int] | None:
    """Who a paragraph that begins with a label says its words are of, and where these begin."""
    text = marked.text
    colon = text.find("：", 1, _LONGEST)
    if colon < 0:
        return None
    start = _BULLET.match(text).end()  # type: ignore[union-attr]
    if start >= colon or text.endswith(_SAYING, start, colon):
        return None
    found = (
        subject(marked, start, colon, talk)
        or unknown_media(marked, start, colon)
        or unknown_label(marked, start, colon, talk)
    )
    if found is None or not found[0].named:
        return None
    speaker, stop = found
    if stop < colon and not (talk.is_heading and _ABOUT.fullmatch(text, stop, colon)):
        return None
    return speaker.surer(min(speaker.certainty, _certainty(text[start], talk))), colon + 1


def _certainty(first: str, talk: Talk) -> float:
    """A state before a colon may as well be what a list tells about it."""
    if talk.is_heading:
        return 0.8
    return 0.5 if first == STATE else 0.75


def dateline_end(text: str) -> int:
    """Where what an agency's report begins with ends; 0 if there is none."""
    if not ("日电" in text or "日讯" in text or text.startswith("【")):
        head = text[:16]
        if not ("—" in head or "-" in head or "－" in head):
            return 0
    dateline = words.DATELINE.match(text)
    return dateline.end() if dateline else 0
