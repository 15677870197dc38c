"""English verbs that say something only of certain things: a plea is rejected in words, a bill by a vote."""

import re

_SHORT = r"(?: [\w’'-]+){0,6}?"
_SPOKEN = (
    r"claims?|allegations?|reports?|accusations?|charges?|criticisms?|suggestions?|ideas?|remarks?|comments?|concerns?|"
    r"threats?|speculation|rumou?rs?|notions?|fears|complaints?|calls?|statements?|warnings?|proposals?|talk"
    r"|assertions?|"
    r"what|any|as|that|it|this|them|those"
)
_VOTED = (
    r"bills?|budget|motions?|amendments?|appeals?|applications?|nominations?|nominees?|candidates?|candidacy"
    r"|petitions?|"
    r"laws?|treaty|constitution|referendum|bids?|lawsuits?|cases?|visas?|ballots?|votes?|resolutions?|drafts?"
    r"|requests?|pleas?"
)
_PEOPLE = (
    r"patients?|students?|refugees|migrants|members?|wounded|injured|people|journalists|observers|monitors|children"
)
_WON = (
    r"lives|life|gold|silver|bronze|medals?|title|trophy|victims?|asylum|benefits|compensation|prize|spot|place|seats?|"
    r"wickets?|points?"
)
_ONLY = {
    "dismiss": re.compile(rf"{_SHORT} (?:{_SPOKEN})\b"),
    "threat": re.compile(r" (?:to|that|with)\b"),
}
"""Verbs by their beginning, and the only objects with which they say something."""

_NEVER = {
    "reject": re.compile(rf"{_SHORT} (?:{_VOTED})\b(?! (?:that|of (?:wrongdoing|involvement)))"),
    "admit": re.compile(rf"{_SHORT} (?:{_PEOPLE})\b(?! (?:had|have|were|was|are|is|would|could|will))"),
    "claim": re.compile(
        rf"(?: (?:the|at least|more than|over|about|some|up to|an estimated|another|his|her|its|their|as many as"
        rf"|\d[\d,.]*"
        rf"|[a-z]+)){{0,4}} (?:{_WON})\b"
    ),
    "confirm": re.compile(
        rf"(?: [\w’'-]+){{1,5}} as (?:the |its |his |her )?[a-z]|{_SHORT} (?:appointment|nominations?|nominee"
        rf"|sentence|verdict|conviction)\b"
    ),
    "declar": re.compile(r"(?: [\w’'-]+){1,4} (?:dead|winner|champions?|bankrupt|open)\b"),
    "report": re.compile(r" (?:to|for|on|from|back)\b|(?: [\w’'-]+){1,3} to (?:the )?(?:police|authorities)\b"),
    "condemn": re.compile(r"(?: [\w’'-]+){0,4} to (?:death|prison|\w+ years|life)\b"),
    "appeal": re.compile(r"(?: [\w’'-]+){0,3} (?:[Cc]ourt|[Tt]ribunal|judges?)\b"),
    "call": re.compile(r"(?: (?:on|upon))? (?:his|her|its|their) (?:name|number|bluff)\b"),
    "predict": re.compile(r" by\b"),
}
"""Verbs by their beginning, and objects with which they say nothing."""


def says_nothing(word: str, text: str, at: int, end: int) -> bool:
    """Whether the object of a verb shows that it is no saying: the court rejected the appeal, fires claimed lives."""
    for stem, only in _ONLY.items():
        if word.startswith(stem):
            return only.match(text, at, end) is None
    return any(word.startswith(stem) and never.match(text, at, end) is not None for stem, never in _NEVER.items())
