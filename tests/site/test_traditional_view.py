"""The view in traditional characters: a whole site with it, and without."""

import re
import shutil
from pathlib import Path

import pytest
from lxml import etree

from tests.command import CONTENT, SEEDS, build, run, tree
from tests.site.tongues import BASE, Tongues, address, alternates, target, texts

VIEW = "zh-hant"
NAME = "繁體（自動轉換）"
SIMPLIFIED = set("这说们为时对发现实经过进还国会议尔亚军")
"""Characters that are no traditional ones and stand on every longer page."""
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def _with(content: Path, line: str) -> Path:
    shutil.copytree(CONTENT, content)
    with (content / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    return content


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two of the documents; what the records say of the others is left out."""
    folder = tmp_path_factory.mktemp("few") / "seeds"
    folder.mkdir()
    for path in sorted(SEEDS.iterdir())[1:3]:
        shutil.copy(path, folder / path.name)
    return folder


@pytest.fixture(scope="module")
def without(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("without") / "site"
    build("--seeds", seeds, "--out", folder, "--base-url", BASE)
    return folder


@pytest.fixture(scope="module")
def site(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Tongues:
    folder = tmp_path_factory.mktemp("with")
    content = _with(folder / "content", "traditional: yes")
    (content / "traditional.yaml").write_text("观察者网: 觀察者网\n", encoding="utf-8")
    build("--seeds", seeds, "--content", content, "--out", folder / "site", "--base-url", BASE)
    return Tongues.of(folder / "site", {"zh": "zh-Hans", "en": "en", VIEW: "zh-Hant"})


def _views(site: Tongues) -> list[str]:
    return [path for path, code, _ in site.pages() if code == VIEW]


def test_every_page_in_simplified_chinese_has_one_in_traditional_characters(site: Tongues) -> None:
    assert [path.removeprefix(VIEW) for path in _views(site)] == [
        path.removeprefix("zh") for path, code, _ in site.pages() if code == "zh"
    ]


def test_each_says_that_a_program_converted_it_and_keeps_out_of_search_engines(site: Tongues) -> None:
    for path in _views(site):
        page = site.trees[path]
        assert page.get("lang") == "zh-Hant", path
        assert page.xpath("//meta[@name='robots']/@content") == ["noindex, noarchive"], path
        assert "自動轉換為繁體" in page.xpath("string(//p[@class='banner'])"), path
        assert page.xpath("//link[@rel='canonical']/@href") == [address(path)], path
        assert alternates(page) == {}, path


def test_its_words_are_in_traditional_characters_and_marked_so(site: Tongues) -> None:
    for path in _views(site):
        page = site.trees[path]
        simplified = [text for text, tag in texts(page) if tag == "zh-Hant" and SIMPLIFIED & set(text)]
        assert simplified == [], path
        assert {text.strip() for text, tag in texts(page) if tag == "zh-Hans"} <= {"", "简体中文"}, path
        assert not SIMPLIFIED & set(page.xpath("string(//title)")), path
    words = "".join(site.trees[path].text_content() for path in _views(site))
    assert all(word in words for word in ("國防部", "帕希尼揚", "觀察者网"))


def test_its_links_stay_within_it_but_for_the_switch_the_feed_and_the_files(site: Tongues) -> None:
    for path in _views(site):
        page = site.trees[path]
        within = "ancestor::ul[@class='languages'] or ancestor::nav[@class='versions'] or starts-with(@href, 'http')"
        inside = page.xpath(f"//body//a[not({within})]/@href")
        leading = {target(path, str(href)) for href in inside}
        outside = {one for one in leading if not one.startswith((f"{VIEW}/", "data/"))}
        assert outside <= {"zh/feed.xml"}, path
        assert {one for one in leading if one.startswith(VIEW)} <= site.trees.keys(), path


def test_the_anchors_are_those_of_the_simplified_page(site: Tongues) -> None:
    for path in _views(site):
        other = site.trees[site.twin(path, "zh")]
        assert site.trees[path].xpath("//@id") == other.xpath("//@id"), path


def test_the_switch_of_every_page_offers_it_by_its_name_and_it_leads_back(site: Tongues) -> None:
    for path, code, page in site.pages():
        entries = page.xpath("//ul[@class='languages']/li/*")
        assert [entry.text_content() for entry in entries] == ["简体中文", "English", NAME], path
        leading = {entry.text_content(): target(path, entry.get("href")) for entry in entries if entry.tag == "a"}
        twins = {"简体中文": "zh", "English": "en", NAME: VIEW}
        assert leading == {name: site.twin(path, twin) for name, twin in twins.items() if twin != code}, path
        assert [entry.get("lang") for entry in entries] == ["zh-Hans", "en", "zh-Hant"], path


def test_sitemap_feeds_cover_and_counterparts_know_nothing_of_it(site: Tongues, without: Path) -> None:
    listed = [loc.text or "" for loc in etree.parse(site.folder / "sitemap.xml").iter(f"{SITEMAP}loc")]

    assert [one for one in listed if VIEW in one] == []
    for name in ("sitemap.xml", "robots.txt", "index.html", "404.html", "zh/feed.xml", "en/feed.xml"):
        assert (site.folder / name).read_bytes() == (without / name).read_bytes(), name
    assert all("zh-Hant" not in alternates(page) for _, _, page in site.pages())


def test_pages_of_other_languages_gain_the_entry_of_the_switch_and_nothing_else(site: Tongues, without: Path) -> None:
    entry = re.compile(rf'<li><a href="[^"]*" lang="zh-Hant" hreflang="zh-Hant" rel="nofollow">{NAME}</a></li>\n')
    here, there = tree(site.folder), tree(without)

    assert {path for path in here if not path.startswith(f"{VIEW}/")} == there.keys()
    for path, content in there.items():
        if path.endswith(".html"):
            text, found = entry.subn("", here[path].decode())
            assert text == content.decode(), path
            assert found == (0 if path in ("index.html", "404.html") else 1), path


def test_without_the_line_there_is_no_view(without: Path, seeds: Path, tmp_path: Path) -> None:
    off = _with(tmp_path / "content", "traditional: no")
    (off / "traditional.yaml").write_text("停火: 停火\n", encoding="utf-8")
    build("--seeds", seeds, "--content", off, "--out", tmp_path / "site", "--base-url", BASE)

    assert not (without / VIEW).exists()
    assert tree(tmp_path / "site") == tree(without)


def test_a_site_that_has_no_view_does_not_load_the_converter(tmp_path: Path) -> None:
    import subprocess
    import sys

    script = (
        "import sys; from site_builder.cli import main; "
        f"main(['build', '--out', {str(tmp_path / 'site')!r}]); print('opencc' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)

    assert done.stdout.splitlines()[-1] == "False"


def test_a_site_without_simplified_chinese_cannot_have_it(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    text = "traditional: yes\nlanguages:\n  - {code: en, tag: en, name: English}\n"
    (tmp_path / "content" / "site.yaml").write_text(text, encoding="utf-8")
    done = run("check", "--content", tmp_path / "content")

    assert "site.yaml:1: error[bad-choice]: there are no pages in simplified Chinese" in done.stdout + done.stderr
