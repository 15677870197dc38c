"""Bytes → text: the only place where an encoding is decided and forbidden characters are dropped."""

import codecs
import re

from site_builder.model.document import RawDocument
from site_builder.model.problems import InputError, Place, error
from site_builder.readers.source import SourceText

LIMIT = 4 * 1024 * 1024
"""The largest seed that is read, in bytes."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_DECLARED = (
    re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE),
    re.compile(rb"<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.-]+)", re.IGNORECASE),
    re.compile(rb"^\s*(?:encoding|charset)\s*:\s*[\"']?([A-Za-z0-9_.-]+)", re.IGNORECASE | re.MULTILINE),
)
_LABELS = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "cp936", "gb_2312-80", "chinese", "euc-cn"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "big5hkscs", "cn-big5", "x-x-big5", "cp950"), "big5hkscs"),
    **dict.fromkeys(("utf-16", "utf-16le"), "utf-16-le"),
    "utf-16be": "utf-16-be",
    **dict.fromkeys(("windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1"), "cp1252"),
    "iso-8859-15": "iso8859-15",
    **dict.fromkeys(("windows-1251", "cp1251"), "cp1251"),
    "koi8-r": "koi8-r",
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis"), "cp932"),
    "euc-jp": "euc-jp",
    "euc-kr": "cp949",
}
_NEWLINE = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff"
    "\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\U0001fffe\U0001ffff\U000e0000-\U0010ffff]"
)
_SOFT_BREAK = re.compile(r"(?<=\S)[ \t]+([^\s\xad]+(?:\xad[^\s\xad]+)*)\xad[ \t]*\n[ \t]*(?=[^\W\d_])")
"""A word that print divided with a soft hyphen at the end of a line."""
_SUSPECT = re.compile(f"[\r\x0b\x0c\x85\u2028\u2029{_FORBIDDEN.pattern[1:-1]}]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{5}")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_HAN = re.compile("[\u4e00-\u9fff]")
_EVERYDAY = re.compile(
    "[的一是不了在有人我他这這中大来來上国國和地到以说說时時要就出会會可也你对對生能而年月日为為，。]"
)
_HINT = (
    "save it as UTF-8, or declare what it is in its head: `encoding: gb18030` in front matter "
    'or <meta charset="gb18030"> (gb18030 covers gb2312 and gbk; big5 is known too)'
)


def decode(raw: RawDocument) -> SourceText:
    """The text of a seed: by byte-order mark, else as strict UTF-8, else by the label it declares.

    Raises InputError if that gives no certain text, if the seed is empty or larger than ``LIMIT``. Nothing is guessed:
    most UTF-8 also decodes as gb18030, so that a guess would turn to mojibake in silence.
    """
    if len(raw.content) > LIMIT:
        size = f"{len(raw.content) / 1024 / 1024:.1f} MB, the limit is {LIMIT // 1024 // 1024}"
        raise _refusal(raw, "seed-too-large", f"the seed has {size}", "split it, or leave it out of the seeds folder")
    text, encoding = _decode(raw)
    text = clean_text(text)
    if not text.strip():
        raise _refusal(raw, "empty-seed", "the seed holds no text", "remove the file or put the document into it")
    return SourceText(raw, text, encoding)


def clean_text(text: str) -> str:
    """Newlines as ``\\n``; controls, direction overrides, invisible, private and non-characters gone.

    For text that was decoded from entities too. U+FFFD stays: it stands for something that was there. A word that a
    soft hyphen divides between two lines moves to the second whole: without the hyphen it would be two words.
    """
    if _SUSPECT.search(text) is None:
        return text
    text = _NEWLINE.sub("\n", text)
    if "\xad" in text:
        text = _SOFT_BREAK.sub(r"\n\1", text)
    return _FORBIDDEN.sub("", text)


def _decode(raw: RawDocument) -> tuple[str, str]:
    content = raw.content
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _strict(raw, content[len(mark) :], encoding, "its byte-order mark says"), encoding
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as undecodable:
        return _declared(raw, undecodable)
    if text.count("\x00") * 5 > len(text) or "\x1b$" in text:
        raise _refusal(raw, "undeclared-encoding", "the seed looks like UTF-16 or ISO 2022, not like text", _HINT)
    return text, "utf-8"


def _declared(raw: RawDocument, undecodable: UnicodeDecodeError) -> tuple[str, str]:
    head = raw.content[:8192]
    matches = (pattern.search(head) for pattern in _DECLARED)
    label = next((match[1].decode("ascii").lower() for match in matches if match), "")
    line = raw.content.count(b"\n", 0, undecodable.start) + 1
    if not label or label in ("utf-8", "utf8"):
        message = f"the seed is not UTF-8 (byte {undecodable.start}) and declares no other encoding"
        raise _refusal(raw, "undeclared-encoding", message, _HINT, line)
    encoding = _LABELS.get(label)
    if encoding is None:
        raise _refusal(raw, "unknown-encoding", f"the seed declares an encoding that is not known: {label!r}", _HINT)
    text = _strict(raw, raw.content, encoding, f"it declares {label}, that is")
    if _is_implausible(raw.content, text, encoding):
        message = f"the seed declares {label}, but read so it makes no sense"
        raise _refusal(raw, "wrong-encoding", message, _HINT, line)
    return text, encoding


def _strict(raw: RawDocument, content: bytes, encoding: str, reason: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as undecodable:
        line = content.count(b"\n", 0, undecodable.start) + 1
        message = f"the seed is not what {reason} {encoding} (byte {undecodable.start})"
        raise _refusal(raw, "wrong-encoding", message, _HINT, line) from None


def _is_implausible(content: bytes, text: str, encoding: str) -> bool:
    """Whether text decoded by its label cannot be language: the label was wrong.

    Latin text never has five non-ASCII bytes in a row; in Chinese of any kind every twentieth character at least is
    one of the most frequent forty (in prose every fourth), and hardly any is private.
    """
    if encoding in ("cp1252", "iso8859-15"):
        return _HIGH_RUN.search(content) is not None
    if encoding in ("cp1251", "koi8-r"):
        high = sum(byte >= 0x80 for byte in content)
        return sum(0x80 <= byte < 0xC0 for byte in content) * 4 > high
    han = len(_HAN.findall(text))
    odd = len(_PRIVATE.findall(text))
    return odd * 50 > han or (han >= 24 and len(_EVERYDAY.findall(text)) * 20 < han)


def _refusal(raw: RawDocument, code: str, message: str, hint: str, line: int = 0) -> InputError:
    return InputError(error(code, Place(raw.path, line), message, hint))
