"""Languages of whole sites: of this one, and of one with a third language, for which nothing was done but content."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from lxml import etree

from tests.command import build, copy_of_project
from tests.site.tongues import ATOM, BASE, Tongues, address, alternates, target, texts

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
LANGUAGES = """
languages:
  - {code: zh, tag: zh-Hans, name: 简体中文}
  - {code: en, tag: en, name: English}
  - {code: ru, tag: ru, name: Русский}
"""
RUSSIAN: Mapping[str, str | Mapping[str, str]] = {
    "nav.chronology": "Хронология",
    "nav.actors": "Участники",
    "count.documents.n": {"one": "{n} документ", "few": "{n} документа", "many": "{n} документов"},
    "count.times.n": {"one": "{n} раз", "few": "{n} раза", "many": "{n} раз"},
    "article.foreign": "Язык текста — {language}.",
    "as_of": "По состоянию на {date}",
    "date.from_to": "{start} — {end}",
}
"""Some words; a string that is not here is the English one with a letter before it."""
LETTER = "Ж"
HAN, SPACED = r"[\u3400-\u9fff]", re.compile(r"(?<=[\u3400-\u9fff，。、；：”）])\s+(?=[\u3400-\u9fff“（])")
LOCALES = {"zh-Hans": "zh_CN", "en": "en_GB", "ru": "ru_RU"}


def _russian(english: Mapping[str, str]) -> dict[str, str]:
    """Russian strings: the keys of the English ones, plural forms as Russian has them."""
    found: dict[str, str] = {}
    for key, text in english.items():
        base, _, form = key.rpartition(".")
        known = RUSSIAN.get(base if form in ("one", "other") else key)
        if isinstance(known, Mapping):
            found.update((f"{base}.{one}", words) for one, words in known.items())
        elif form == "other":
            found |= {f"{base}.{one}": f"{LETTER} {text}" for one in ("one", "few", "many")}
        elif form != "one":
            found[key] = known or (f"{LETTER}{text}" if text.strip(" ,.") else text)
    return found


def _with_russian(folder: Path) -> Path:
    """A copy of the project with Russian among the site's languages: files in ``content/`` and nothing else."""
    project = copy_of_project(folder)
    content = project / "content"
    english = yaml.safe_load((content / "strings" / "en.yaml").read_text("utf-8"))
    strings = yaml.safe_dump(_russian(english), allow_unicode=True)
    (content / "strings" / "ru.yaml").write_text(strings, encoding="utf-8")
    with (content / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(LANGUAGES)
    _translate(content / "site.yaml", "en: Armenia–Azerbaijan Crisis Briefing", "ru: Кризисы 2022 и 2023 годов")
    _translate(content / "actors" / "states.yaml", "en: Armenia", "ru: Армения")
    return project


def _translate(file: Path, english: str, russian: str) -> None:
    text = file.read_text("utf-8")
    assert english in text
    file.write_text(text.replace(english, f"{english}, {russian}", 1), encoding="utf-8")


@pytest.fixture(scope="module")
def bilingual(tmp_path_factory: pytest.TempPathFactory) -> Tongues:
    folder = tmp_path_factory.mktemp("bilingual") / "site"
    build("--out", folder, "--base-url", BASE)
    return Tongues.of(folder, {"zh": "zh-Hans", "en": "en"})


@pytest.fixture(scope="module")
def trilingual(tmp_path_factory: pytest.TempPathFactory) -> Tongues:
    project = _with_russian(tmp_path_factory.mktemp("trilingual"))
    inputs = [word for name in ("seeds", "content") for word in (f"--{name}", project / name)]
    build("--out", project / "site", "--base-url", BASE, *inputs)
    return Tongues.of(project / "site", {"zh": "zh-Hans", "en": "en", "ru": "ru"})


@pytest.fixture(params=["bilingual", "trilingual"])
def site(request: pytest.FixtureRequest) -> Tongues:
    found: Tongues = request.getfixturevalue(request.param)
    return found


def test_every_page_exists_in_every_language(site: Tongues) -> None:
    below = [{path.split("/", 1)[1] for path, one, _ in site.pages() if one == code} for code in site.tags]

    assert len(below[0]) > 100
    assert all(paths == below[0] for paths in below)


def test_a_page_says_its_language_and_its_own_address(site: Tongues) -> None:
    for path, code, tree in site.pages():
        assert tree.get("lang") == site.tags[code], path
        assert tree.xpath("//link[@rel='canonical']/@href") == [address(path)], path
        assert tree.xpath("//meta[@property='og:url']/@content") == [address(path)], path
        assert tree.xpath("//meta[@property='og:locale']/@content") == [LOCALES[site.tags[code]]], path


def test_titles_and_descriptions_are_plain_text(site: Tongues) -> None:
    """Where a name is a fallback it is marked on the page, which these cannot be."""
    for path, tree in site.trees.items():
        texts_of_head = [*tree.xpath("//head/title/text()"), *tree.xpath("//head/meta[@name='description']/@content")]
        assert [text for text in texts_of_head if "<" in text or not text.strip()] == [], path
        assert len(texts_of_head) == 2, path


def test_counterparts_are_absolute_name_the_page_itself_and_answer_each_other(site: Tongues) -> None:
    named = 0
    for path, code, tree in site.pages():
        found = alternates(tree)
        tags = [tag for tag in found if tag != "x-default"]
        locales = {LOCALES[tag] for tag in tags} - {LOCALES[site.tags[code]]}
        assert set(tree.xpath("//meta[@property='og:locale:alternate']/@content")) == locales, path
        if not found:
            continue
        named += 1
        assert found[site.tags[code]] == address(path), path
        assert found["x-default"] == BASE, path
        twins = {tag: site.twin(path, next(c for c, t in site.tags.items() if t == tag)) for tag in tags}
        assert {tag: address(twin) for tag, twin in twins.items()} == {tag: found[tag] for tag in tags}, path
        assert all(alternates(site.trees[twin]) == found for twin in twins.values()), path
    assert named > 100


def test_the_cover_stands_for_readers_of_no_known_language_and_names_the_home_pages(site: Tongues) -> None:
    homes = {tag: f"{BASE}{code}/" for code, tag in site.tags.items()}
    cover = site.trees["index.html"]

    assert alternates(cover) == {**homes, "x-default": BASE}
    assert [section.get("lang") for section in cover.xpath("//main/section")] == list(site.tags.values())
    assert [target("index.html", href) for href in cover.xpath("//section//a/@href")] == [
        f"{code}/index.html" for code in site.tags
    ]


def test_documents_that_lack_one_language_still_name_their_counterparts_in_the_others(trilingual: Tongues) -> None:
    for path, code, tree in trilingual.pages():
        if path.count("/") == 3 and path.split("/")[1] == "articles":
            expected = set() if code == "ru" else {"zh-Hans", "en", "x-default"}
            assert set(alternates(tree)) == expected, path


def test_the_language_switch_leads_to_the_same_page_and_never_home(site: Tongues) -> None:
    for path, code, tree in site.pages():
        links = tree.xpath("//ul[@class='languages']//a")
        assert [link.get("hreflang") for link in links] == [tag for one, tag in site.tags.items() if one != code], path
        assert all(link.get("lang") == link.get("hreflang") for link in links), path
        leading = [target(path, link.get("href")) for link in links]
        assert leading == [site.twin(path, one) for one in site.tags if one != code], path
        assert [one for one in leading if one.count("/") == 1] == [] or path.count("/") == 1, path


def test_chinese_words_are_marked_as_chinese_wherever_they_stand(site: Tongues) -> None:
    unmarked = {
        (path, text.strip())
        for path, tree in site.trees.items()
        for text, tag in texts(tree)
        if re.search(HAN, text) and not tag.startswith("zh")
    }

    assert unmarked == set()


def test_names_in_latin_letters_are_marked_wherever_they_stand_in_chinese(bilingual: Tongues) -> None:
    """But for proper names of the interface itself, and what a machine wrote."""
    known = {"Atom", "Markdown", "Natural Earth"}
    unmarked = {
        (path, name)
        for path, code, tree in bilingual.pages()
        for text, tag in texts(tree)
        if tag.startswith("zh") and "://" not in text
        for name in re.findall(r"(?<![\w/])[A-Z][a-zà-ž]{3,}(?:[ -][A-Z][a-zà-ž]+)*(?![\w/])", re.sub(HAN, " ", text))
        if name not in known
    }
    marked = {
        str(name)
        for _, code, tree in bilingual.pages()
        if code == "zh"
        for name in tree.xpath("//span[@lang='en'][ancestor::*[@lang][1][starts-with(@lang, 'zh')]]/text()")
    }

    assert unmarked == set()
    assert {"Ilham Aliyev", "Nagorno Karabakh", "Dashkesan", "Kechut", "Aghali", "OSCE", "CSTO", "Telegram"} <= marked


def test_no_space_stands_between_chinese_characters_and_those_between_latin_words_are_kept(bilingual: Tongues) -> None:
    alone = "//div[@class='p'][ancestor-or-self::*[@lang][1][starts-with(@lang, 'zh')]]/*[not(@class='n')]"
    beside = "//div[@class='p twins']/div[starts-with(@lang, 'zh')]/*"
    paragraphs = [
        (path, p.text_content()) for path, _, tree in bilingual.pages() for p in tree.xpath(f"{alone} | {beside}")
    ]

    assert len(paragraphs) > 600
    assert [(path, found[0]) for path, text in paragraphs if (found := SPACED.search(text))] == []
    assert sum("Nikol Pashinyan" in text for _, text in paragraphs) > 0


def test_each_language_has_its_feed_and_its_pages_name_it(site: Tongues) -> None:
    for code, tag in site.tags.items():
        feed = etree.parse(site.folder / code / "feed.xml").getroot()
        title = site.trees[f"{code}/index.html"].xpath("string(//title)")
        assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == tag
        assert (feed.findtext(f"{ATOM}title"), bool(feed.findtext(f"{ATOM}subtitle"))) == (title, True)
        assert all(f"/{code}/articles/" in (one.text or "") for one in feed.findall(f"{ATOM}entry/{ATOM}id"))
    for path, code, tree in site.pages():
        (link,) = tree.xpath("//head/link[@type='application/atom+xml']")
        assert target(path, link.get("href")) == f"{code}/feed.xml", path
        assert link.get("title") == tree.xpath("string(//meta[@property='og:site_name']/@content)"), path


def test_the_sitemap_says_of_counterparts_what_the_pages_say(site: Tongues) -> None:
    for url in etree.parse(site.folder / "sitemap.xml").getroot():
        path = target("", url.findtext(f"{SITEMAP}loc", ""))
        listed = {link.get("hreflang"): link.get("href") for link in url.iter(LINK)}
        assert listed == alternates(site.trees[path]), path


def test_the_third_language_has_its_words_plural_forms_and_dates(trilingual: Tongues) -> None:
    home = trilingual.trees["ru/index.html"].text_content()
    actor = trilingual.trees["ru/actors/armenia/index.html"].text_content()
    actors = trilingual.trees["ru/actors/index.html"].text_content()

    assert "Хронология" in home
    assert "По состоянию на среда, 20 сентября 2023" in home
    assert re.search(r"12–14 сентября 2022|1[0-9]–\d\d сентября 2022", home)
    assert re.search(r"\b5 документов", actors)
    assert re.search(r"\b[234] документа\b", actors)
    assert re.search(r"\b1 документ\b", actors)
    assert re.search(r"\b\d* раза?\b", actor)
    assert "китайский" in trilingual.trees[_an_article(trilingual)].text_content()


def _an_article(site: Tongues) -> str:
    return next(path for path, code, _ in site.pages() if code == "ru" and path.count("/") == 3 and "articles" in path)


def test_what_the_third_language_lacks_is_shown_in_another_and_marked(trilingual: Tongues) -> None:
    actors = trilingual.trees["ru/actors/index.html"]
    names = {link.text_content(): link for link in actors.xpath("//ul[@class='index']//a")}
    azerbaijan = next(link for name, link in names.items() if name.startswith("阿塞拜疆共和国") or "阿塞拜疆" in name)

    assert "Армения" in names
    assert azerbaijan.xpath("span/@lang") == ["zh-Hans"]
    assert azerbaijan.xpath("string(small[@class='fb'])") == "китайский"
    assert trilingual.trees["ru/index.html"].xpath("string(//title)") == "Кризисы 2022 и 2023 годов"


def test_the_third_language_is_on_the_404_page_too(trilingual: Tongues) -> None:
    assert [section.get("lang") for section in trilingual.trees["404.html"].xpath("//section")] == [
        "zh-Hans",
        "en",
        "ru",
    ]


def test_the_data_files_have_the_third_language_too(trilingual: Tongues) -> None:
    table = (trilingual.folder / "data" / "actors.csv").read_text("utf-8").splitlines()
    events = (trilingual.folder / "data" / "events.csv").read_text("utf-8").splitlines()

    assert table[0].startswith("id,kind,name_zh,name_en,name_ru,aliases,affiliation,role_zh,role_en,role_ru,")
    assert any(row.startswith("armenia,state,亚美尼亚,Armenia,Армения,") for row in table)
    assert ",zh,en,ru," in events[0]
