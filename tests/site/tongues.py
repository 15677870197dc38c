"""The pages of a finished site, parsed once, and what they say of each other's languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from lxml import html

ATOM = "{http://www.w3.org/2005/Atom}"
BASE = "https://example.org/briefing/"


@dataclass(frozen=True, slots=True)
class Tongues:
    """A site built for ``BASE``: its folder, its languages by code, and the trees of its pages by path."""

    folder: Path
    tags: Mapping[str, str]
    trees: Mapping[str, html.HtmlElement]

    @classmethod
    def of(cls, folder: Path, tags: Mapping[str, str]) -> "Tongues":
        """Parse every page of a folder."""
        parser = html.HTMLParser(encoding="utf-8")
        paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
        return cls(folder, tags, {path: html.parse(folder / path, parser).getroot() for path in paths})

    def pages(self) -> list[tuple[str, str, html.HtmlElement]]:
        """Pages in one language: path, code of the language, tree."""
        found = ((path, path.split("/")[0], tree) for path, tree in self.trees.items())
        return [(path, code, tree) for path, code, tree in found if code in self.tags]

    def twin(self, path: str, code: str) -> str:
        """The path of the same page in a language."""
        return f"{code}/{path.split('/', 1)[1]}"


def address(path: str) -> str:
    """The full address of a page."""
    return BASE + path.removesuffix("index.html")


def target(path: str, href: str) -> str:
    """The path of the file that a link on a page leads to."""
    file = urldefrag(urljoin(BASE + path, href))[0].removeprefix(BASE)
    return file + "index.html" if file == "" or file.endswith("/") else file


def alternates(tree: html.HtmlElement) -> dict[str, str]:
    """What a page tells search engines of its counterparts: addresses by language tag."""
    found = tree.xpath("//head/link[@rel='alternate'][@hreflang]")
    return {str(link.get("hreflang")): str(link.get("href")) for link in found}


def texts(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Every piece of text of a page's body with the language it is said to be in."""
    for node in tree.body.iter():
        if isinstance(node.tag, str):
            parent = node.getparent()
            yield node.text or "", _language(node)
            yield node.tail or "", _language(node if parent is None else parent)


def _language(node: html.HtmlElement) -> str:
    return next((str(one.get("lang")) for one in (node, *node.iterancestors()) if one.get("lang")), "")
