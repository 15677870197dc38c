"""Chinese and English as equals: every paragraph has its twin, and what no longer fits is said."""

import json
import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from site_builder import build as pipeline
from site_builder.model.chronicle import Citation
from site_builder.model.corpus import Corpus
from tests.command import CONTENT, PROJECT, SEEDS, build, run

MINUTES = {
    "2022-09-13-aljazeera-armenia-russia-border": (4, 4),
    "2022-09-14-aljazeera-ceasefire-council-csto": (3, 4),
    "2022-09-15-un-security-council-9132": (39, 47),
    "2023-09-19-rfi-macron-halt-offensive": (3, 3),
    "2023-09-20-guancha-aliyev-lay-down-arms": (5, 5),
}
"""Minutes to read each document in Chinese and in English."""
SLUGS = sorted(MINUTES)
VIEWS = ("zh/articles/{}/", "en/articles/{}/", "zh/articles/{}/parallel/", "en/articles/{}/parallel/")
ENDS = ("。", "！", "？", ".", "!", "?")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the project's own input."""
    folder: Path = tmp_path_factory.mktemp("translated") / "site"
    build("--out", folder)
    return folder


@cache
def page(path: Path) -> html.HtmlElement:
    return html.parse(path / "index.html", html.HTMLParser(encoding="utf-8")).getroot()


def data(site: Path, slug: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((site / "data" / "articles" / f"{slug}.json").read_text("utf-8"))
    return found


def said(node: html.HtmlElement) -> str:
    """The words of a numbered paragraph without its number."""
    return "".join(node.xpath(".//text()[not(parent::a[@class='n'])]")).strip()


def test_the_site_has_the_documents_that_are_measured_here(site: Path) -> None:
    assert sorted(path.stem for path in (site / "data" / "articles").glob("*.json")) == SLUGS


@pytest.mark.parametrize("slug", SLUGS)
def test_every_paragraph_has_its_twin_under_the_same_anchor(site: Path, slug: str) -> None:
    article = data(site, slug)
    paragraphs, english = article["paragraphs"], article["translations"]["en"]
    chinese_page, english_page = (page(site / VIEWS[n].format(slug)) for n in (0, 1))

    assert (english["stale"], english["missing"]) == ([], [])
    assert len(english["paragraphs"]) == len(paragraphs) > 10
    for number, words in enumerate(english["paragraphs"], 1):
        twin = english_page.get_element_by_id(f"p{number}")
        assert said(twin) == words.lstrip("# ")
        assert twin.xpath("ancestor-or-self::*[@lang][1]/@lang") == ["en"]
        assert said(chinese_page.get_element_by_id(f"p{number}")) != said(twin)
        for view in VIEWS[2:]:
            pair = page(site / view.format(slug)).get_element_by_id(f"p{number}").xpath("div")
            assert [(one.get("lang"), said(one)) for one in pair] == [
                ("zh-Hans", said(chinese_page.get_element_by_id(f"p{number}"))),
                ("en", said(twin)),
            ]


@pytest.mark.parametrize("slug", SLUGS)
def test_anchors_are_equal_in_all_views_and_the_switch_leads_to_the_twin(site: Path, slug: str) -> None:
    anchors = [sorted(page(site / view.format(slug)).xpath("//@id")) for view in VIEWS]

    assert anchors[0] == anchors[1] == anchors[2] == anchors[3]
    for view in VIEWS:
        path = view.format(slug)
        (target,) = page(site / path).xpath("//ul[@class='languages']//a/@href")
        twin = ("en" if path.startswith("zh") else "zh") + path[2:]
        assert (site / path / target).resolve() == (site / twin / "index.html").resolve()


@pytest.mark.parametrize("slug", SLUGS)
def test_nothing_of_a_translated_document_is_called_untranslated(site: Path, slug: str) -> None:
    for view in VIEWS:
        document = page(site / view.format(slug))
        assert not document.xpath("//p[@class='banner'] | //small[@class='fb'] | //p[@class='state']")
        assert len(document.xpath("//link[@rel='alternate'][@hreflang]")) == 3


def count(texts: list[str]) -> int:
    """Minutes, counted in another way than the program does."""
    text = "\n".join(text.lstrip("# ") for text in texts)
    han = sum(unicodedata.name(c, "").startswith("CJK UNIFIED") for c in text)
    latin = re.findall(r"[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*", text)
    return ceil(han / 439 + len(latin) / 238)


@pytest.mark.parametrize("slug", SLUGS)
def test_reading_time_is_told_for_the_text_at_hand(site: Path, slug: str) -> None:
    article = data(site, slug)
    english = article["translations"]["en"]["paragraphs"]
    chinese, other = MINUTES[slug]

    assert (count(article["paragraphs"]), count(english)) == (chinese, other)
    for view, expected in ((VIEWS[0], f"约{chinese}分钟"), (VIEWS[1], f"about {other} minutes")):
        facts = page(site / view.format(slug)).xpath("//aside[@class='facts']//dd")
        assert expected in [" ".join(one.text_content().split()) for one in facts]


def test_what_is_shown_of_a_text_elsewhere_ends_with_a_whole_sentence(site: Path) -> None:
    pages = [page(path.parent) for path in site.rglob("index.html") if path.parent != site]
    shown = [str(text) for one in pages for text in one.xpath("//meta[@name='description']/@content")]
    for feed in map(etree.parse, site.glob("*/feed.xml")):
        texts = (
            "".join(map(str, node.itertext())).strip() for node in feed.iter("{http://www.w3.org/2005/Atom}summary")
        )
        shown += filter(None, texts)

    assert len(shown) > 200
    assert [text for text in shown if not text.endswith(ENDS)] == []


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    seeds, content, templates, static, out = (
        PROJECT / name for name in ("seeds", "content", "templates", "static", "_site")
    )
    return pipeline.join(pipeline.Options(seeds, content, templates, static, out), pipeline.Outcome())


def sentences(corpus: Corpus) -> Iterator[tuple[str, tuple[Citation, ...]]]:
    """Every sentence of a summary, of the situation or of a profile, with what it rests on."""
    for article in corpus.articles:
        yield from ((article.id, sentence.citations) for sentence in article.summary)
    yield from (("situation", sentence.citations) for sentence in corpus.site.situation)
    for period in corpus.periods:
        yield from ((period.id, sentence.citations) for sentence in period.summary)
    for actor in corpus.actors:
        yield from ((actor.id, sentence.citations) for sentence in actor.profile)
    yield from ((event.id, event.citations) for event in corpus.events)


def test_every_sentence_rests_on_paragraphs_that_are_there(corpus: Corpus) -> None:
    lengths = {str(article.id): len(article.paragraphs) for article in corpus.articles}
    found = list(sentences(corpus))

    assert len(found) > 100
    assert [name for name, citations in found if not citations] == []
    for name, citations in found:
        assert all(0 <= one.paragraph <= lengths[one.article] for one in citations), name
    assert all(2 <= len(article.summary) <= 4 for article in corpus.articles)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the seeds and the content."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path


def folders(project: Path) -> tuple[str | Path, ...]:
    return ("--seeds", project / "seeds", "--content", project / "content", "--out", project / "site")


def replace_once(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_changed_paragraph_makes_its_pair_stale_and_names_it(project: Path) -> None:
    slug = "2022-09-14-aljazeera-ceasefire-council-csto"
    (seed,) = (
        path for path in (project / "seeds").iterdir() if "该组织已于13日晚间开会讨论局势" in path.read_text("utf-8")
    )
    replace_once(seed, "该组织已于13日晚间开会讨论局势", "该组织已于14日晚间开会讨论局势")
    done, strict = run("build", *folders(project)), run("build", *folders(project), "--strict")
    warned = rf"{slug}\.en\.md:\d+: warning\[stale-translation\]: p3 of '{slug}' has changed since it was translated\n"

    assert (done.returncode, strict.returncode) == (0, 1), done.stderr
    assert len(re.findall(warned, done.stderr)) == 1
    assert done.stderr.count("warning[stale-translation]") == 1
    for view, words in zip(VIEWS[1:], ("may be out of date", "可能已过时", "may be out of date"), strict=True):
        document = page(project / "site" / view.format(slug))
        marks = document.xpath("//p[@class='state']")
        assert len(marks) == 1
        assert words in marks[0].text_content()
        assert marks[0].xpath("ancestor::*[@id][1]/@id") == ["p3"]
    assert data(project / "site", slug)["translations"]["en"]["stale"] == ["p3"]


THIRD, FOURTH = "该组织已于13日晚间开会", "<p>集安组织总秘书处"
DRIFTS = {
    "split": (THIRD, f"</p><p>{THIRD}", ["p3"], ["p4"], []),
    "put in": (FOURTH, f"<p>这是新的一段，局势仍在发展。</p>{FOURTH}", [], ["p4"], []),
    "taken out": (FOURTH, None, [], [], ["p4"]),
}
"""What is done to a seed: the place, what stands there then, and the pairs that are stale, missing and extra."""


@pytest.mark.parametrize("drift", DRIFTS)
def test_a_paragraph_that_is_split_put_in_or_taken_out_is_named_with_its_line(tmp_path: Path, drift: str) -> None:
    """Records that quote paragraphs are left out here: words no longer found where they were cited are errors."""
    slug = "2022-09-14-aljazeera-ceasefire-council-csto"
    place, new, stale, missing, extra = DRIFTS[drift]
    (seed,) = (path for path in SEEDS.iterdir() if THIRD in path.read_text("utf-8"))
    for folder in ("seeds", "content/articles", "content/translations"):
        (tmp_path / folder).mkdir(parents=True)
    text = seed.read_text("utf-8")
    start = text.index(place)
    end = start + len(place) if new else text.index("</p>", start) + len("</p>")
    (tmp_path / "seeds" / seed.name).write_text(text[:start] + (new or "") + text[end:], encoding="utf-8")
    (tmp_path / "content" / "articles" / "a.yaml").write_text(f"id: {slug}\nseed: {seed.name}\n", encoding="utf-8")
    shutil.copy(CONTENT / "translations" / f"{slug}.en.md", tmp_path / "content" / "translations")
    done, strict = run("build", *folders(tmp_path)), run("build", *folders(tmp_path), "--strict")
    where = rf"{slug}\.en\.md:\d+: warning\[\w+-translation\]: (p\d+)"

    assert (done.returncode, strict.returncode) == (0, 1), done.stderr
    assert re.findall(rf"{where} of '{slug}' has changed since", done.stderr) == stale
    assert re.findall(rf"{where} of '{slug}' is not translated", done.stderr) == missing
    assert re.findall(rf"{where} is extra", done.stderr) == extra
    assert len(re.findall(rf"{where} of '{slug}' has moved to p\d+", done.stderr)) >= 17
    translation = data(tmp_path / "site", slug)["translations"]["en"]
    assert (translation["stale"], translation["missing"]) == (stale, missing)
    for view in VIEWS[1:]:
        marks = page(tmp_path / "site" / view.format(slug)).xpath("//p[@class='state']")
        assert [mark.xpath("string(ancestor::*[@id][1]/@id)") for mark in marks] == stale + missing


def test_a_summary_without_its_english_is_said_everywhere(project: Path) -> None:
    slug = "2023-09-19-rfi-macron-halt-offensive"
    record = project / "content" / "articles" / f"{slug}.yaml"
    text = record.read_text("utf-8")
    summary = text.index("summary:")
    start = text.index("    en: ", summary)
    record.write_text(text[:start] + text[text.index("    cite:", start) :], encoding="utf-8")
    done, strict = run("build", *folders(project)), run("build", *folders(project), "--strict")
    report = run("report", *folders(project)).stdout

    assert (done.returncode, strict.returncode) == (0, 1), done.stderr
    assert f"warning[untranslated]: the article '{slug}' has no summary in English" in report
    english, chinese = (page(project / "site" / code / "articles" / slug) for code in ("en", "zh"))
    assert "summary" in english.xpath("//p[@class='banner']")[0].text_content()
    assert english.xpath("//section[@class='summary']//span[@lang='zh-Hans']")
    assert not english.xpath("//link[@hreflang]")
    assert not chinese.xpath("//link[@hreflang]")


def test_a_document_in_english_is_translated_by_filling_in_what_is_proposed(project: Path) -> None:
    seed = project / "seeds" / "005_new.txt"
    body = "<p>The Foreign Ministry of Armenia said that talks would go on.</p>\n<p>Azerbaijan agreed to them.</p>\n"
    matter = "title: Talks on the border\nauthor: The Wire\ndate: Thu, 15 Sep 2022 02:00:00 GMT"
    seed.write_text(f"\n---\n{matter}\n---\n\n<div>\n{body}</div>\n", encoding="utf-8")
    proposed = run("propose", seed, *folders(project)).stdout
    name = re.search(r"<!-- content/(translations/(\S+)\.zh\.md)", proposed)
    assert name is not None
    skeleton = proposed[name.start() :].replace("on.\n\n", "on.\n\n外交部表示会谈将继续。\n", 1)
    (project / "content" / name[1]).write_text(skeleton, encoding="utf-8")
    done = run("build", *folders(project))
    chinese = page(project / "site" / "zh" / "articles" / name[2])

    assert done.returncode == 0, done.stderr
    assert said(chinese.get_element_by_id("p1")) == "外交部表示会谈将继续。"
    assert chinese.get_element_by_id("p2").get("lang") == "en"
    assert "Azerbaijan agreed" in said(chinese.get_element_by_id("p2"))
    assert f"p2 of '{name[2]}' is not translated" in run("report", *folders(project)).stdout


def test_a_new_document_in_chinese_has_its_english_once_what_is_proposed_is_filled_in(project: Path) -> None:
    seed = project / "seeds" / "005_new.txt"
    body = "<p>亚美尼亚外交部表示会谈将继续。</p>\n<p>阿塞拜疆总统（Ilham Aliyev）表示同意。</p>\n"
    matter = "title: 边境会谈\nauthor: 通讯社\ndate: Thu, 15 Sep 2022 02:00:00 GMT"
    seed.write_text(f"\n---\n{matter}\n---\n\n<div>\n{body}</div>\n", encoding="utf-8")
    proposed = run("propose", seed, *folders(project)).stdout
    name = re.search(r"<!-- content/(translations/(\S+)\.en\.md)", proposed)
    assert name is not None
    skeleton, sections = proposed[name.start() :], ("## p1 ", "## p2 ")
    assert [line[:6] for line in skeleton.splitlines() if line.startswith("#")] == list(sections)
    filled = skeleton.replace("继续。\n\n", "继续。\n\nTalks would go on.\n", 1)
    filled = filled.replace("同意。\n\n", "同意。\n\nHe agreed.\n", 1)
    (project / "content" / name[1]).write_text(filled, encoding="utf-8")
    done = run("build", *folders(project))

    assert done.returncode == 0, done.stderr
    assert "-translation]" not in done.stderr
    english = data(project / "site", name[2])["translations"]["en"]
    assert english["paragraphs"] == ["Talks would go on.", "He agreed."]
    assert (english["stale"], english["missing"]) == ([], [])
    chinese = page(project / "site" / "zh" / "articles" / name[2] / "parallel").get_element_by_id("p2")
    assert [words.get("lang") for words in chinese.xpath("div")] == ["zh-Hans", "en"]
    assert chinese.xpath("div//span[@lang='en']/text()") == ["Ilham Aliyev"]


def test_what_the_program_sees_alone_knows_no_translations() -> None:
    names = sorted(path.name for path in SEEDS.glob("*.txt"))

    assert json.loads(run("inspect", names[0], "--json").stdout)["translations"] == {}
