"""Made-up seeds in the four formats, their paragraphs taken from the real ones; the same every time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape, unescape
from pathlib import Path
from random import Random

PERIODS = (datetime(2022, 9, 12, tzinfo=UTC), datetime(2023, 9, 18, tzinfo=UTC))
PARTIES = ("亚美尼亚", "阿塞拜疆", "俄罗斯", "土耳其", "法国", "联合国", "欧盟", "伊朗")
TOPICS = ("停火", "边境交火", "人道走廊", "紧急会议", "和谈", "伤亡数字", "维和人员", "撤离")
LONG_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Story:
    """What a made-up seed tells, before it is put into a format."""

    number: int
    title: str
    moment: datetime
    paragraphs: tuple[str, ...]

    @property
    def picture(self) -> str:
        """The address of a picture that is never fetched."""
        return f"https://images.example.org/{self.moment:%Y/%m}/{self.number}.jpg?w=770&resize=770%2C433"


def write(seeds: Path, folder: Path, count: int) -> None:
    """Fill a new folder with this many seeds."""
    folder.mkdir(parents=True)
    news, record = _paragraphs(seeds)
    for number in range(count):
        chance = Random(f"seed {number}")
        long = chance.random() < LONG_SHARE
        story = _story(number, chance, record if long else news, 18_000 if long else 1_700)
        text = _as_record(story) if long else FORMATS[number % len(FORMATS)](story)
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8", newline="")


def _paragraphs(seeds: Path) -> tuple[list[str], list[str]]:
    """The prose of the real seeds: that of articles, that of meeting records."""
    news: list[str] = []
    record: list[str] = []
    for path in sorted(seeds.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        into = record if "开会。" in text[:200] else news
        into.extend(part for part in map(_plain, re.split(r"\n\s*\n|</p>", text)) if 30 <= len(part) <= 1200)
    return news, record


def _plain(part: str) -> str:
    """A paragraph without markup, its hard-wrapped lines joined."""
    bare = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|<[^>]*>|[*_#`]", r"\1", unescape(part))
    joined = re.sub(r"(?<=[A-Za-z])\n(?=[A-Za-z])", " ", bare)
    return " ".join(joined.replace("\n", "").split())


def _story(number: int, chance: Random, prose: list[str], length: int) -> Story:
    first, second = chance.sample(PARTIES, 2)
    moment = chance.choice(PERIODS) + timedelta(minutes=chance.randrange(4 * 24 * 60))
    title = f"{first}就{chance.choice(TOPICS)}表态，{second}作出回应（{number}）"
    return Story(number, title, moment, tuple(_until(prose, chance, length)))


def _until(prose: list[str], chance: Random, length: int) -> Iterator[str]:
    wanted = length * chance.uniform(0.8, 1.2)
    while wanted > 0:
        paragraph = chance.choice(prose)
        wanted -= len(paragraph)
        yield paragraph


def _as_post(story: Story) -> str:
    body = "\n".join(f"<p>{escape(text, quote=False)}</p>" for text in story.paragraphs)
    picture = f'<p><img loading="lazy" class="aligncenter" src="{story.picture}" alt data-recalc-dims="1"></p>'
    return (
        f"\n---\ntitle: '{story.title}'\ncategories: \n - 新媒体\n - 新闻\nheadimg: '{story.picture}'\n"
        f"author: 某某新闻网\ncomments: false\ndate: {format_datetime(story.moment, usegmt=True)}\n"
        f"thumbnail: '{story.picture}'\n---\n\n<div>   \n{picture}\n{body}\n  \n</div>\n"
    )


def _as_markdown(story: Story) -> str:
    first, *others = story.paragraphs
    picture = f"![]({story.picture[:40]}\n{story.picture[40:]})\n_资料图_"
    body = "\n\n".join([f"【文/某某网 某某】{first}", picture, *others])
    return f"# {story.title}\n\n# {story.title}\n\n{body}\n\n**本文系独家稿件，未经授权，不得转载。**\n"


def _as_item(story: Story) -> str:
    first, *others = (escape(text) for text in story.paragraphs)
    share = "".join(f'<a href="https://share.example.org/{n}?u=x&amp;v=y" target="_blank"></a>' for n in range(4))
    return (
        f"<!--{int(story.moment.timestamp()) * 1000}-->\n"
        f"[{escape(story.title)}](https://news.example.org/{story.number})\n------\n\n"
        f'<div>{story.moment:%d/%m/%Y - %H:%M}</div><img src="{story.picture}"><p><strong>{first}     </strong></p>'
        f"<div>{''.join(f'<p>{text}</p>' for text in others)}</div><div>分享 :</div><div>{share}</div>\n"
    )


def _as_record(story: Story) -> str:
    turns = []
    for number, text in enumerate(story.paragraphs):
        label = f"{PARTIES[number % len(PARTIES)]}先生（以英语发言）：" if number % 5 == 0 else ""
        turns.append(_wrapped(label + text, 22))
    body = "\n\n".join(turns)
    return f" 上午10时05分开会。\n\n通过议程\n议程通过。\n\n{body}\n\n上午11时35分散会。\n"


def _wrapped(text: str, width: int) -> str:
    return "\n".join(text[start : start + width] for start in range(0, len(text), width))


FORMATS = (_as_post, _as_markdown, _as_item)
