"""What stands between two lines that were one: nothing between Han characters, a space between words."""

import re

_FULL = re.compile(
    "[\u2e80-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003ffff]"
)
_LETTER = re.compile(
    "[\u2e80-\u2fff\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_EITHER = "“”‘’…—·•《》〈〉"
_CLOSING = "%‰℃°,.;:!?)]"
_HYPHENS = "-‐‑－"
_BREAK = re.compile(r"(?<![^\S\n])[^\S\n]*\n\s*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[-/_=&?%.#+]$")


def is_letter(char: str) -> bool:
    """Whether a character is a Han character, kana or bopomofo."""
    return _LETTER.match(char) is not None


def is_full(char: str) -> bool:
    """Whether a character is full-width: a Han character or a mark that is set like one."""
    return _FULL.match(char) is not None


def join_lines(text: str, before: str, after: str, chinese: bool, spaced: bool, blanks: bool = False) -> str:
    """The text with its line breaks gone.

    ``before`` and ``after`` are what stands around it in the paragraph. ``chinese`` decides what quotation marks and
    dashes are; ``spaced`` says that the text sets a space between Han characters and Latin words, ``blanks`` that its
    lines were broken at blanks only, so that each break between letters was one.
    """

    def between(match: re.Match[str]) -> str:
        left = text[max(0, match.start() - 200) : match.start()] or before
        right = text[match.end() : match.end() + 1] or after
        return separator(left, right, chinese, spaced, blanks)

    return _BREAK.sub(between, text)


def separator(left: str, right: str, chinese: bool, spaced: bool, blanks: bool = False) -> str:
    """What belongs between the end of one line and the first character of the next."""
    if not left or not right or left[-1].isspace():
        return ""
    last = left[-1]
    if last in _HYPHENS:
        return "" if len(left) == 1 or not left[-2].isspace() else " "
    if right.isascii() and _ADDRESS.search(left[-200:]):
        return ""
    if blanks and last.isalnum() and right.isalnum():
        return " "
    full = (is_full(last), is_full(right))
    if chinese and right in _CLOSING:
        return ""
    if all(full) or (last in _EITHER and right in _EITHER):
        return ""
    if last in _EITHER or right in _EITHER:
        return "" if chinese or any(full) or last == "—" or right == "—" else " "
    if any(full):
        letters = is_letter(last) or is_letter(right)
        return " " if spaced and letters else ""
    return " "
