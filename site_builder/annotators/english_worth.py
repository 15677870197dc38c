"""Whether English words that are somebody's say enough to be shown, or only name a thing."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.english_words import UPPER, Q
from site_builder.annotators.marked import Marked
from site_builder.annotators.talk import Speaker

_UNSURE = 0.5
_FEW = 3
_ASKS = (*("called for", "calls for", "call for", "calling for", "appealed for"), *("demanded", "demands", "demanding"))
_SCARE = re.compile(r"\b(?:of|an?|the|this|these|those|his|her|its|their|our|such|so-called) $|[’']s? $")


def is_scare(marked: Marked, at: int) -> bool:
    """Whether the quotation at a place is one of few words that only name a thing: of a “frozen peace”."""
    first, last = marked.quotes[at]
    if _TITLED.search(marked.text, max(0, at - 20), at) and _NAME.fullmatch(marked.source, first, last):
        return True
    few = marked.source.count(" ", first, last) < _FEW and marked.source[last - 1] not in ".!?,"
    return few and _SCARE.search(marked.text, max(0, at - 40), at) is not None


_TITLED = re.compile(r"\b(?:entitled|titled|called|headlined|named|dubbed|known as|codenamed|code-named) $")


def weighed(speaker: Speaker, verb: str, said: str) -> Speaker:
    """The speaker, unsure where all that stands behind the verb is a short noun phrase: thanked the mayor."""
    least = _FEW - 1 if verb in _ASKS else _FEW
    if said.count(" ") >= least or (verb.startswith("accus") and " of " in said) or _PREDICATES.search(said):
        return speaker
    return speaker.surer(min(speaker.certainty, _UNSURE))


_PREDICATES = re.compile(rf"{words.FINITE.pattern}|\bto [a-z]|\b(?:of|for) [a-z]+ing\b|[“”\"‘«]")
_INFINITIVE = re.compile(rf" (?:to(?= [a-z])(?! (?:the|an?|his|her|its|their|this|that|mark|which)\b)|for|that)\b|{Q}")


def is_visit(verb: str, text: str, at: int, end: int) -> bool:
    """Whether somebody is called on and not called on to do something."""
    return verb.endswith((" on", " upon", "appealed to", "appeals to", "appealing to")) and not _INFINITIVE.search(
        text, at, end
    )


_SMALL = "of|the|and|for|in|on|to|a|an|de|du|la|el|al"
_NAME = re.compile(
    rf"(?:[Tt]he )?(?:[{UPPER}0-9][\w’'&.-]*)(?: (?:(?:{_SMALL})\b|[{UPPER}0-9][\w’'&.-]*(?![\w’'&.-])))*[.,]?"
)
_OWN = re.compile(
    r" (?:its|his|her|their|the|a|this|that)(?: [\w-]+){0,3} (?:operation|offensive|campaign|exercise|exercises|drill"
    r"|drills|missile|drone|rocket|app|product|project|programme|program|plan|response|strikes?|raids?|film|book|song"
    r"|album|novel|podcast|party|movement|group|newspaper|magazine|company|ship|boat|dog|cat)(?: as)? $"
)
_JUDGED = re.compile(r"(?:an?|the|not|very|too|so|our|un\w+|[a-z]+(?:ful|less|ous|ive|able|ible|ed|ing|al|ic))\b")


def is_name(marked: Marked, verb: str, after: int, at: int) -> bool:
    """Whether a thing is given a name in quotation marks (called the operation “Iron Fist”) and not judged by it."""
    quoted = marked.source[slice(*marked.quotes[at])]
    if _NAME.fullmatch(quoted):
        return True
    own = verb.startswith("call") and _OWN.fullmatch(marked.text, after, at) is not None
    return own and _JUDGED.match(quoted) is None
