"""All hostile seeds built into one site and opened: nothing runs, nothing is asked elsewhere, little is lost."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree, html
from playwright.sync_api import Browser

from tests.browser.serving import Served, serving
from tests.browser.visits import Visit, visit_all
from tests.command import build, run
from tests.hostile.documents import Hostile, documents

PLAIN = re.compile(r"(?:https?://[^\s@\\\"'<>/?#]+(?:[/?#][^\s\\\"'<>]*)?|[\w./#%-]*|mailto:[\w.@-]+)")
HOSTILE = tuple(documents())


@dataclass(frozen=True, slots=True)
class Published:
    """The hostile site: where it is served, the documents refused, and for each other one its slug."""

    served: Served
    refused: frozenset[str]
    slugs: dict[str, str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Published]:
    """What cannot be read is an error that stops a build, so it is taken away first."""
    seeds = tmp_path_factory.mktemp("hostile") / "seeds"
    seeds.mkdir()
    for document in HOSTILE:
        (seeds / document.name).write_bytes(document.content)
    report = json.loads(run("report", "--json", "--seeds", seeds).stdout)
    wrong = [row["path"] for row in report["problems"] if row["severity"] == "error"]
    refused = frozenset(document.name for document in HOSTILE if any(path.endswith(document.name) for path in wrong))
    for name in refused:
        (seeds / name).unlink()
    folder = seeds.parent / "site"
    with serving(folder) as served:
        build("--seeds", seeds, "--out", folder, "--base-url", served.base)
        yield Published(served, refused, _slugs(folder))


def _slugs(folder: Path) -> dict[str, str]:
    """The slug of each seed, as the exported data tell it."""
    found = {}
    for path in (folder / "data" / "articles").glob("*.json"):
        found[json.loads(path.read_text("utf-8"))["seed"]] = path.stem
    return found


@pytest.fixture(scope="module")
def visits(chromium: Browser, site: Published) -> list[Visit]:
    """Every Chinese article, every fourth English one, and the pages that list them."""
    pages = [path for path in site.served.pages() if "/actors/" not in path and path != "404.html"]
    articles = [path for path in pages if "/articles/" in path]
    others = [path for path in pages if "/articles/" not in path]
    english = [path for path in articles if path.startswith("en/")]
    chosen = [*others, *(path for path in articles if path.startswith("zh/")), *english[::4]]
    return visit_all(chromium, site.served, chosen, width=1000)


@pytest.fixture(scope="module")
def parsed(site: Published) -> dict[str, html.HtmlElement]:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    return {path: html.parse(site.served.folder / path, parser).getroot() for path in site.served.pages()}


def test_there_are_enough_hostile_documents_and_each_has_a_name_of_its_own() -> None:
    assert len({document.name for document in HOSTILE}) == len(HOSTILE) >= 200


def test_few_are_refused(site: Published) -> None:
    assert len(site.refused) <= 0.05 * len(HOSTILE), sorted(site.refused)


def test_no_script_of_a_seed_runs(visits: list[Visit]) -> None:
    assert [(visit.path, visit.pwned, visit.dialogs) for visit in visits if visit.pwned or visit.dialogs] == []


def test_nothing_is_asked_of_another_host(visits: list[Visit]) -> None:
    assert [(visit.path, visit.abroad) for visit in visits if visit.abroad] == []


def test_the_content_policy_is_never_called_upon(visits: list[Visit]) -> None:
    assert [(visit.path, visit.violations) for visit in visits if visit.violations] == []
    assert [(visit.path, visit.complaints) for visit in visits if visit.complaints] == []


def test_every_page_is_where_it_should_be(visits: list[Visit]) -> None:
    assert [(visit.path, visit.status) for visit in visits if visit.status != 200] == []


def test_every_address_on_a_page_is_a_plain_one(parsed: dict[str, html.HtmlElement]) -> None:
    addresses = "//@href | //@src | //@action | //@srcset | //@data | //@poster | //@background | //@cite"
    found = [(path, str(address)) for path, tree in parsed.items() for address in tree.xpath(addresses)]

    assert [(path, address) for path, address in found if not PLAIN.fullmatch(address)] == []


def test_pages_hold_only_what_templates_make(parsed: dict[str, html.HtmlElement]) -> None:
    forbidden = (
        "//script | //style | //iframe | //object | //embed | //base | //svg//script | //math | //form | //@style"
    )
    handlers = "//@*[starts-with(name(), 'on')]"

    assert [path for path, tree in parsed.items() if tree.xpath(f"{forbidden} | {handlers}")] == []


def _lost(document: Hostile, site: Published, texts: dict[str, str]) -> list[tuple[str, str]]:
    path = f"zh/articles/{site.slugs[document.name]}/index.html"
    return [(path, sentence) for sentence in document.kept if sentence not in texts[path]]


def test_harmless_text_is_kept(site: Published, visits: list[Visit]) -> None:
    texts = {visit.path: visit.text for visit in visits}
    published = [document for document in HOSTILE if document.name not in site.refused]
    lost = [found for document in published for found in _lost(document, site, texts)]
    sentences = sum(len(document.kept) for document in published)

    assert len(lost) <= 0.01 * sentences, lost


def test_what_is_not_html_stays_well_formed(site: Published) -> None:
    for path in site.served.folder.rglob("*.xml"):
        etree.parse(path)
    for path in site.served.folder.rglob("*.json"):
        json.loads(path.read_text("utf-8"))


def test_names_of_published_files_are_plain(site: Published) -> None:
    names = [path.relative_to(site.served.folder).as_posix() for path in site.served.folder.rglob("*")]

    assert [name for name in names if not re.fullmatch(r"[A-Za-z0-9._/-]{1,200}", name)] == []


def test_a_terminal_gets_no_control_characters(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    name = os.fsdecode(b"esc\x1b[31m\xff.txt")
    (tmp_path / "seeds" / name).write_bytes("题\x1b[2J\x9b\n\n\x07文".encode())
    done = run("report", "--seeds", tmp_path / "seeds")

    assert "Traceback" not in done.stderr
    assert not set("\x1b\x07\x9b") & set(done.stdout + done.stderr)
