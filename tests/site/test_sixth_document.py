"""A document dropped into the seeds folder, and nothing else done: it takes its place everywhere."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html

from tests.command import SEEDS, build, run

PARAGRAPHS = (
    "亚美尼亚外交部14日晚发表声明说，亚美尼亚愿意在联合国安理会框架内讨论边境局势。",
    "阿塞拜疆总统阿利耶夫同日表示：“阿塞拜疆希望和平，并准备继续谈判。”",
    "观察员赵某某认为，双方仍有可能避免更大规模的冲突。",
)
TITLE = "边境局势趋缓，各方呼吁谈判"


def _as_post() -> str:
    body = "".join(f"<p>{text}</p>\n" for text in PARAGRAPHS)
    matter = f"title: '{TITLE}'\nauthor: 某某新闻网\ndate: Thu, 15 Sep 2022 02:00:00 GMT"
    return f"\n---\n{matter}\n---\n\n<div>\n{body}</div>\n"


def _as_markdown() -> str:
    return f"# {TITLE}\n\n" + "\n\n".join(text[:30] + "\n" + text[30:] for text in PARAGRAPHS) + "\n"


def _as_item() -> str:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    stamp = "<!--1663207200000-->"
    return f"{stamp}\n[{TITLE}](https://news.example.org/a/1)\n------\n\n<div>15/09/2022 - 10:00</div>{body}\n"


def _as_record() -> str:
    turns = "\n\n".join(PARAGRAPHS)
    return (
        " 上午10时05分开会。\n\n通过议程\n议程通过。\n\n2022年9月13日的信\n主席（以法语发言）：会议现在开始。\n\n"
        f"某某先生（亚美尼亚）（以英语发言）：{turns}\n\n上午11时35分散会。\n"
    )


@dataclass(frozen=True, slots=True)
class Sixth:
    """The site with the sixth document: its folder, the document's slug, the report's rows about it."""

    folder: Path
    slug: str
    dated: bool
    questions: list[str]

    def links(self, page: str) -> set[str]:
        """The addresses on a page."""
        found = html.parse(self.folder / page / "index.html").getroot().xpath("//main//a/@href")
        return {str(address).split("#")[0] for address in found}


@pytest.fixture(scope="module", params=[_as_post, _as_markdown, _as_item, _as_record], ids=lambda make: make.__name__)
def sixth(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sixth:
    write: Callable[[], str] = request.param
    seeds = tmp_path_factory.mktemp("sixth") / "seeds"
    shutil.copytree(SEEDS, seeds)
    (seeds / "005_new.txt").write_text(write(), encoding="utf-8")
    folder = seeds.parent / "site"
    build("--seeds", seeds, "--out", folder)
    articles = (json.loads(path.read_text("utf-8")) for path in (folder / "data" / "articles").glob("*.json"))
    (article,) = (article for article in articles if article["seed"] == "005_new.txt")
    rows = json.loads(run("report", "--json", "--seeds", seeds).stdout)["problems"]
    dated = article["published"] is not None
    return Sixth(folder, article["id"], dated, [row["code"] for row in rows if "005_new" in row["path"]])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_has_its_page_with_all_its_text(sixth: Sixth, language: str) -> None:
    page = html.parse(sixth.folder / language / "articles" / sixth.slug / "index.html").getroot()
    text = "".join(page.text_content().split())

    assert [paragraph for paragraph in PARAGRAPHS if paragraph not in text] == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", ["", "chronology", "actors/armenia", "actors/azerbaijan", "actors/aliyev_ilham"])
def test_the_pages_that_should_list_it_do(sixth: Sixth, language: str, page: str) -> None:
    assert any(sixth.slug in address for address in sixth.links(f"{language}/{page}"))


def test_the_sitemap_knows_it_and_the_feeds_if_it_has_a_date(sixth: Sixth) -> None:
    for name in ("sitemap.xml", "zh/feed.xml", "en/feed.xml") if sixth.dated else ("sitemap.xml",):
        assert f"/articles/{sixth.slug}/" in (sixth.folder / name).read_text("utf-8"), name


def test_the_report_asks_the_editors_about_it(sixth: Sixth) -> None:
    assert sixth.questions
