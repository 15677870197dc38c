"""Whom an English title with a state means: the French foreign minister, the president of France, its leader."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.lexicon import BODY, NAMES, PERSON, STATE
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
    named = {name: of for title in titles for name, of in _named(talk, title).items()}
    own = [name for name, of in named.items() if of == state]
    if len(own) == 1:
        return Speaker(own[0], (None,), 0.64, True)
    return Speaker(shown, (None,), _UNSURE, True) if own or None in named.values() or len(titles) > 1 else None


_OF_PRINTED = re.compile(
    rf"[Tt]he (?P<of>[{words.UPPER}][\w.]+)(?:[’']s)? (?P<role>(?:[\w-]+ ){{0,3}}(?:{words.ROLES}))", re.IGNORECASE
)


def printed_holder(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """The same where what the title is of is in no registry: the US president, if one is printed with it elsewhere."""
    match = _OF_PRINTED.fullmatch(marked.text, start, end)
    if match is None or not match["of"][0].isupper():
        return None
    pattern = re.compile(
        rf"\b{re.escape(match['of'])}(?:[’']s)? (?i:{re.escape(match['role'])}),? (?:(?P<who>{PERSON})|{_NAME})"
    )
    found: dict[str, Speaker] = {}
    for paragraph in talk.paragraphs:
        for each in pattern.finditer(paragraph.text):
            if each["who"]:
                actor = paragraph.names[each.start("who")].actor
                found[actor] = Speaker(printed(marked, start, end), (actor,), 0.85, True)
            else:
                found.setdefault(each["name"].split()[-1], Speaker(each["name"], (None,), 0.64, True))
    if len(found) == 1:
        return next(iter(found.values()))
    return Speaker(printed(marked, start, end), (None,), _UNSURE, True) if found else None


_UNSURE = 0.5
_CAPITALISED = rf"[{words.UPPER}][\w’'-]+"
_NAME = rf"(?P<name>{_CAPITALISED}(?: {_CAPITALISED}){{0,3}})"


def _named(talk: Talk, title: str) -> dict[str, ActorId | None]:
    """The names in no registry that the document gives with a title, and of which state or body it says that is."""
    before = re.compile(rf"(?:(?P<of>[{NAMES}])(?:[’']s?)? )?\b(?i:{re.escape(title)}),? {_NAME}")
    behind = re.compile(rf"{_NAME}, (?:the )?(?:(?P<of>[{NAMES}])(?:[’']s?)? )?(?i:{re.escape(title)})(?=[,.])")
    found: dict[str, tuple[str, ActorId | None]] = {}
    for marked in talk.paragraphs:
        if title.rpartition(" ")[2] not in marked.text.lower():
            continue
        for match in (*before.finditer(marked.text), *behind.finditer(marked.text)):
            of = marked.names[match.start("of")].actor if match["of"] else None
            name = match["name"].split()[-1]
            if of is not None or name not in found:
                found[name] = (match["name"], of)
    return dict(found.values())
