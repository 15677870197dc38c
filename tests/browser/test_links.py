"""Every address the site gives leads somewhere, and the two languages lead to each other."""

from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from lxml import etree, html

from tests.browser.serving import Served

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
Pages = Mapping[str, html.HtmlElement]


@pytest.fixture(scope="module")
def anchors(parsed: Pages) -> dict[str, set[str]]:
    """The ids on each page."""
    return {path: {str(found) for found in tree.xpath("//@id")} for path, tree in parsed.items()}


def _links(served: Served, path: str, tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Every address on a page, made absolute, with the tag that holds it."""
    here = served.address(path)
    for node in tree.iter():
        for name in ("href", "src", "action", "poster", "data", "cite"):
            value = node.get(name) if isinstance(node.tag, str) else None
            if value is not None:
                yield str(node.tag), urljoin(here, value)
        if isinstance(node.tag, str) and node.get("srcset"):
            yield from ((str(node.tag), urljoin(here, part.split()[0])) for part in node.get("srcset", "").split(","))


def _broken(served: Served, address: str, anchors: Mapping[str, set[str]]) -> bool:
    whole, fragment = urldefrag(address)
    file = served.file(whole)
    if file is None or not (served.folder / file).is_file():
        return True
    return bool(fragment) and unquote(fragment) not in anchors.get(file, set())


def test_every_link_and_anchor_within_the_site_leads_somewhere(
    served: Served, parsed: Pages, anchors: Mapping[str, set[str]]
) -> None:
    origin = urljoin(served.base, "/")
    inside = [(p, a) for p, tree in parsed.items() for _, a in _links(served, p, tree) if a.startswith(origin)]

    assert len(inside) > 1000
    assert [found for found in inside if _broken(served, found[1], anchors)] == []


def test_only_links_a_reader_follows_lead_out_of_the_site(served: Served, parsed: Pages) -> None:
    out = [
        (path, tag, address)
        for path, tree in parsed.items()
        for tag, address in _links(served, path, tree)
        if not address.startswith(served.base)
    ]

    assert [found for found in out if found[1] not in ("a", "blockquote", "q")] == []
    assert [found for found in out if not found[2].startswith(("https://", "http://"))] == []


def test_no_id_stands_twice_on_a_page(parsed: Pages) -> None:
    for path, tree in parsed.items():
        ids = list(map(str, tree.xpath("//@id")))
        assert sorted({one for one in ids if ids.count(one) > 1}) == [], path


def test_links_of_feeds_and_sitemap_lead_somewhere(served: Served, anchors: Mapping[str, set[str]]) -> None:
    feeds = [path for path in served.folder.rglob("*.xml") if etree.parse(path).getroot().tag == f"{ATOM}feed"]
    addresses = [link.get("href", "") for path in feeds for link in etree.parse(path).iter(f"{ATOM}link")]
    sitemap = etree.parse(served.folder / "sitemap.xml")
    addresses += [loc.text or "" for loc in sitemap.iter(f"{SITEMAP}loc")]
    addresses += [link.get("href", "") for link in sitemap.iter(f"{XHTML}link")]

    assert len(feeds) == 2
    assert [address for address in addresses if _broken(served, address, anchors)] == []


def _alternates(tree: html.HtmlElement) -> dict[str, str]:
    found = tree.xpath("//head/link[@rel='alternate'][@hreflang]")
    return {str(link.get("hreflang")): str(link.get("href")) for link in found}


def _twin(path: str) -> str:
    return ("en/" if path.startswith("zh/") else "zh/") + path[3:]


def test_each_page_names_its_twin_and_the_twin_names_it(served: Served, parsed: Pages) -> None:
    for path in (path for path in parsed if path[:3] in ("zh/", "en/")):
        own, other = _alternates(parsed[path]), _alternates(parsed[_twin(path)])
        assert own == other, path
        assert {served.address(path), served.address(_twin(path))} <= set(own.values()), path


def test_the_page_says_what_language_it_is_in_and_where_it_lives(served: Served, parsed: Pages) -> None:
    for path in (path for path in parsed if path[:3] in ("zh/", "en/")):
        language = str(parsed[path].get("lang"))
        assert language.startswith(path[:2]), path
        assert _alternates(parsed[path])[language] == served.address(path), path
        assert parsed[path].xpath("string(//head/link[@rel='canonical']/@href)") == served.address(path), path


def test_the_language_switch_leads_to_the_same_page(served: Served, parsed: Pages) -> None:
    for path in (path for path in parsed if path[:3] in ("zh/", "en/")):
        links = parsed[path].xpath("//body//a[@hreflang]")
        targets = {served.file(urldefrag(urljoin(served.address(path), str(link.get("href"))))[0]) for link in links}
        assert targets - {path} == {_twin(path)}, path
