"""Marks inside a Markdown paragraph: links, pictures, strong and emphasised text, escapes."""

import re
from dataclasses import dataclass

from site_builder.model.blocks import Run
from site_builder.readers.addresses import absolute
from site_builder.readers.entities import decoded
from site_builder.readers.pictures import description

# Python before 3.11.5 loses captures around possessive groups, so only single characters are possessive here.
_TARGET = (
    r"\(\s*+(?:<(?P<{0}_angle>[^<>]*+)>|(?P<{0}>[^()\s]*+(?:(?:\s++(?![\"'])|\([^()\s]*+\))[^()\s]*+)*))"
    r"(?:\s*+(?:\"[^\"]*+\"|'[^']*+'))?\s*+\)"
)
_TOKEN = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+.!>|~<&-])"
    r"|!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*+\])*)\]" + _TARGET.format("picture") + r"|(?P<open>\[)"
    r"|(?P<close>\]" + _TARGET.format("link") + r")"
    r"|<(?P<auto>https?://[^\s<>]++)>"
    r"|</?(?P<tag>[A-Za-z][A-Za-z0-9]{0,11})(?:\s[^<>]{0,300})?/?>"
    r"|(?P<strong>\*\*)"
    r"|(?P<code>`[^`\n]++`)"
    r"|(?P<emphasis>\*|__?)"
)
_INSERTED = re.compile(r"\x00[ \n]?")
_NESTED = 8
_MARK = re.compile(r"[\\!\[\]<*_`&]")
_FULL = "[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2018-\u201d\u2026\u2014\u00b7]"
_FULL_END = re.compile(_FULL + r"[ \n]$")
_FULL_START = re.compile(r"[ \n]" + _FULL)


@dataclass(frozen=True, slots=True)
class InlinePicture:
    """A picture among the runs of a paragraph."""

    address: str | None
    alt: str
    line: int


@dataclass(frozen=True, slots=True)
class Emphasised:
    """A run's text stood between emphasis marks; used to tell captions from text."""

    run: Run


Piece = Run | Emphasised | InlinePicture


def read_inline(text: str, base: str | None, line: int) -> list[Piece]:
    """The pieces of a paragraph whose first line is ``line``; line breaks stay ``\\n``, those inside addresses go."""
    if _MARK.search(text) is None:
        return [Run(text)] if text else []
    return _Inline(text, base, line).pieces


class _Inline:
    """One pass over the marks of a paragraph."""

    def __init__(self, text: str, base: str | None, line: int) -> None:
        self.pieces: list[Piece] = []
        self.text = text
        self.base = base
        self.line = line
        self.counted = 0
        self.strong = False
        self.emphasis = ""
        self.opened: list[int] = []
        self.last = {sign: text.rfind(sign) for sign in "*_"}
        self.buffer: list[str] = []
        end = 0
        for match in _TOKEN.finditer(text):
            self.buffer.append(decoded(text[end : match.start()]))
            self.take(match)
            end = match.end()
        self.buffer.append(decoded(text[end:]))
        self.flush()

    def take(self, match: re.Match[str]) -> None:
        """Act on one mark."""
        kind = match.lastgroup
        if match["escaped"]:
            self.buffer.append(match["escaped"])
        elif match["alt"] is not None:
            self.picture(match)
        elif match["open"]:
            self.flush()
            self.opened = [*self.opened[-_NESTED:], len(self.pieces)]
            self.buffer.append("[")
        elif match["close"]:
            self.link(match)
        elif match["auto"]:
            self.flush()
            self.add(Run(match["auto"], absolute(match["auto"], self.base), self.strong))
        elif match["strong"]:
            self.flush()
            self.pad(match)
            self.strong = not self.strong
        elif match["code"]:
            self.buffer.append(match["code"][1:-1])
        elif match["emphasis"]:
            self.mark(match)
        elif kind == "tag" and match["tag"].lower() == "br":
            self.buffer.append("\n")

    def mark(self, match: re.Match[str]) -> None:
        """A single ``*`` or ``_``: emphasis, or the character itself inside words and where it ends nothing."""
        sign = match[0]
        before = self.text[match.start() - 1 : match.start()] or " "
        after = self.text[match.end() : match.end() + 1] or " "
        opens = (
            not after.isspace() and not (before.isascii() and before.isalnum()) and self.last[sign[0]] >= match.end()
        )
        closes = not before.isspace() and not (after.isascii() and after.isalnum())
        if self.emphasis == sign and closes:
            self.flush()
            self.emphasis = ""
            self.strong = self.strong and sign != "__"
        elif not self.emphasis and opens:
            self.flush()
            self.emphasis = sign
            self.strong = self.strong or sign == "__"
        else:
            self.buffer.append(sign)

    def pad(self, match: re.Match[str]) -> None:
        """html2text sets a space (or a line break for it) beside strong text; before full-width signs it is its own."""
        before, after = self.text[max(0, match.start() - 2) : match.start()], self.text[match.end() : match.end() + 2]
        last = self.pieces[-1] if self.pieces else None
        if not self.strong and isinstance(last, Run) and _FULL_END.search(before):
            self.pieces[-1] = Run(last.text.rstrip(" \n"), last.href, last.strong)
        if self.strong and _FULL_START.match(after):
            self.buffer.append("\x00")

    def picture(self, match: re.Match[str]) -> None:
        """``![alt](address)``."""
        self.flush()
        target = match["picture_angle"] or match["picture"] or ""
        self.line += self.text.count("\n", self.counted, match.start())
        self.counted = match.start()
        address = absolute("".join(target.split()), self.base)
        self.pieces.append(InlinePicture(address, description(decoded(match["alt"])), self.line))

    def link(self, match: re.Match[str]) -> None:
        """``](address)``: what was opened by ``[`` becomes a link."""
        self.flush()
        if not self.opened:
            self.buffer.append(match[0])
            return
        start = self.opened.pop()
        address = absolute("".join((match["link_angle"] or match["link"] or "").split()), self.base)
        for index in range(start, len(self.pieces)):
            piece = self.pieces[index]
            run = piece.run if isinstance(piece, Emphasised) else piece
            if isinstance(run, InlinePicture):
                continue
            text = run.text.removeprefix("[") if index == start else run.text
            linked = Run(text, address, run.strong)
            self.pieces[index] = Emphasised(linked) if isinstance(piece, Emphasised) else linked

    def flush(self) -> None:
        """Turn what is buffered into a run."""
        text = "".join(self.buffer)
        self.buffer.clear()
        if "\x00" in text:
            text = _INSERTED.sub("", text)
        if text:
            self.add(Run(text, None, self.strong))

    def add(self, run: Run) -> None:
        """Add a run of the present look."""
        self.pieces.append(Emphasised(run) if self.emphasis else run)
