"""Pages opened in the browser, and everything that was seen to happen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page, Request

from tests.browser.serving import Served

WATCH = """
window.__violations = [];
document.addEventListener('securitypolicyviolation',
    event => window.__violations.push(event.violatedDirective + ' ' + event.blockedURI));
"""
LOOK = r"""() => {
    const root = document.documentElement;
    const drawn = /[\p{Script=Han}，。、；：！？][ \t\n\u00a0]+[\p{Script=Han}，。、；：！？]/u;
    const chinese = node => (node.closest('[lang]')?.lang ?? '').startsWith('zh');
    return {
        text: document.body.innerText,
        overflow: root.scrollWidth - root.clientWidth,
        violations: window.__violations ?? [],
        pwned: window.__pwned === undefined ? '' : String(window.__pwned),
        spaced: [...document.querySelectorAll('[id]')].filter(node => /^p\d+$/.test(node.id))
            .flatMap(node => [node, ...node.querySelectorAll('*')]).filter(node => node.matches('p, li, td, h2, h3'))
            .filter(chinese).map(node => node.innerText)
            .map(text => text.match(drawn)?.[0] ?? '').filter(Boolean),
    };
}"""


@dataclass(slots=True)
class Visit:
    """What was seen on one page: ``complaints`` are console and page errors, ``abroad`` requests to other origins."""

    path: str
    status: int = 0
    text: str = ""
    overflow: int = 0
    pwned: str = ""
    spaced: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    abroad: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)


class Visitor:
    """One tab that goes from page to page of a served site."""

    def __init__(self, context: BrowserContext, served: Served) -> None:
        self._served = served
        self._visit = Visit("")
        context.add_init_script(WATCH)
        context.on("request", self._asked)
        self.page: Page = context.new_page()
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self._visit.complaints.append(str(error)))
        self.page.on("dialog", self._interrupted)
        self.page.on("popup", lambda popup: self._visit.dialogs.append(f"window {popup.url}"))

    def visit(self, path: str) -> Visit:
        """Open one page and look at it."""
        self._visit = Visit(path)
        response = self.page.goto(self._served.address(path), wait_until="load")
        self._visit.status = response.status if response else 0
        seen: dict[str, Any] = self.page.evaluate(LOOK)
        for name, value in seen.items():
            setattr(self._visit, name, value)
        return self._visit

    def _asked(self, request: Request) -> None:
        origin = self._served.base.split("/some/")[0]
        if not request.url.startswith((origin + "/", "data:", "about:")):
            self._visit.abroad.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._visit.complaints.append(message.text)

    def _interrupted(self, dialog: Dialog) -> None:
        self._visit.dialogs.append(dialog.message)
        dialog.dismiss()


def visit_all(browser: Browser, served: Served, paths: Iterable[str], width: int = 320) -> list[Visit]:
    """Each page opened in one tab, so wide."""
    context = browser.new_context(viewport={"width": width, "height": 700}, reduced_motion="reduce")
    try:
        visitor = Visitor(context, served)
        return [visitor.visit(path) for path in paths]
    finally:
        context.close()


def kinds(paths: Sequence[str]) -> dict[str, list[str]]:
    """Pages by language and kind: ``zh articles page`` → every article in Chinese; the cover and 404 stand alone."""
    found: dict[str, list[str]] = {}
    for path in sorted(paths):
        parts = path.split("/")
        many = len(parts) > 3
        kind = " ".join(parts[:2] if many else parts[:-1]) + (" page" if many else "") or parts[0]
        found.setdefault(kind, []).append(path)
    return found
