"""Whom an English title with a state means: the French foreign minister, the president of France, its leader."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.lexicon import BODY, NAMES, STATE
from site_builder.annotators.marked import Marked
from site_builder.annotators.printing import printed
from site_builder.annotators.talk import Speaker, Talk
from site_builder.model.chronicle import ActorId

_ROLE_OF_STATE = re.compile(
    rf"(?:[Tt]he )?(?P<role>(?:(?:prime|foreign|defence|defense|interior|vice|deputy|finance) )?"
    rf"(?:{words.ROLES})) of (?:the )?[{STATE}{BODY}]$",
    re.IGNORECASE,
)
_POSSESSED_ROLE = re.compile(
    rf"(?:[Tt]he )?[{STATE}{BODY}](?:[’']s?)? (?P<role>(?:[\w-]+ ){{0,4}}(?:{words.ROLES}))$", re.I
)
_LEADERS = ("president", "prime minister", "chancellor", "king")


def holder(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """The holder of a title whom the document names; unsure where it names several, None where it names nobody."""
    text = marked.text
    match = _POSSESSED_ROLE.fullmatch(text, start, end) or _ROLE_OF_STATE.fullmatch(text, start, end)
    if match is None:
        return None
    state = next(marked.names[at].actor for at in range(start, end) if text[at] in (STATE, BODY))
    shown, role = printed(marked, start, end), match["role"].lower()
    titles = _LEADERS if role in ("leader", "head of state") else (role,)
    known = {actor for title in titles if (actor := talk.holder(state, title))}
    if len(known) == 1:
        return Speaker(shown, (known.pop(),), 0.85, True)
    if not text.startswith(("The ", "the "), start):
        return None
    named = {name for title in titles for name in _named(talk, state, title)}
    if not named:
        return Speaker(shown, (None,), _UNSURE, True) if len(titles) > 1 or known else None
    return Speaker(min(named), (None,), 0.64, True) if len(named) == 1 else Speaker(shown, (None,), _UNSURE, True)


_UNSURE = 0.5
_CAPITALISED = rf"[{words.UPPER}][\w’'-]+"
_NAME = rf"(?P<name>{_CAPITALISED}(?: {_CAPITALISED}){{0,3}})"


def _named(talk: Talk, state: ActorId, title: str) -> set[str]:
    """The names in no registry that the document gives with a title, of this state or of none that it says."""
    before = re.compile(rf"(?:(?P<of>[{NAMES}])(?:[’']s?)? )?\b(?i:{re.escape(title)}),? {_NAME}")
    behind = re.compile(rf"{_NAME}, (?:the )?(?:(?P<of>[{NAMES}])(?:[’']s?)? )?(?i:{re.escape(title)})(?=[,.])")
    found: dict[str, str] = {}
    for marked in talk.paragraphs:
        if title.rpartition(" ")[2] not in marked.text.lower():
            continue
        for match in (*before.finditer(marked.text), *behind.finditer(marked.text)):
            if match["of"] and marked.names[match.start("of")].actor == state:
                found.setdefault(match["name"].split()[-1], match["name"])
    return set(found.values())
