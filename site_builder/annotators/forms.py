"""The forms of names to look for, each with the guard that tells it from other words."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from site_builder.annotators import guards
from site_builder.annotators.demonyms import DEMONYMS
from site_builder.annotators.guards import Guard
from site_builder.annotators.lexicon import HEADS, listed
from site_builder.model.chronicle import Actor, ActorId, ActorKind, Registry
from site_builder.model.document import DocumentKind
from site_builder.model.language import EN, ZH


class Sort(StrEnum):
    """How a form names: by itself, only as a part of a country's body, by pointing back, or not at all."""

    NAME = "name"
    SURNAME = "surname"
    BARE = "bare"
    POINTING = "pointing"
    OTHER = "other"


@dataclass(slots=True)
class Form:
    """A form and whom it may name; ``limited`` actors have it only in documents of this kind, so they are likelier."""

    text: str
    sort: Sort
    actors: list[ActorId] = field(default_factory=list)
    limited: list[ActorId] = field(default_factory=list)
    guard: Guard | None = None
    length: int = 0
    only: ActorId | None = None
    is_title: bool = False

    def settle(self) -> None:
        """Note what is asked of every hit, once all actors are known: the one it can only name, if it is a name."""
        self.length = len(self.text)
        self.only = self.candidates[0] if self.sort is Sort.NAME and len(self.candidates) == 1 else None
        self.is_title = self.guard in (guards.is_current_title, guards.is_free_title)

    @property
    def candidates(self) -> list[ActorId]:
        """Those it most likely names."""
        return self.limited or self.actors


OTHER_WORDS = listed(
    """
    印度尼西亚 印度洋 印度教 印度支那 西印度 马里兰 马里乌波尔 马里亚纳 墨西哥湾 新墨西哥 几内亚比绍 几内亚湾
    新几内亚 赤道几内亚 南苏丹 日本海 约旦河 阿曼湾 乍得湖 巴西利亚 古巴西 刚果红 尼日尔河 苏里南 美国之音
    英国广播公司 法国国际广播电台 法国24 美国有线电视新闻网 美国广播公司 德国之声 中国台湾 北爱尔兰 加纳利
    莫斯科回声 联合国军 欧盟盟军 俄罗斯族 印度裔 中国城
    """
)
"""Longer words that hold the name of something else: a shorter name inside them is no mention."""

POINTING = ("该部", "该部门")
_BARE = re.compile(r"[\u4e00-\u9fff]{2,}(?:部|议会|新闻处|国务院|参谋部)")
_INTERPUNCT = ("·", "", " · ", " ·", "· ")


def forms_of(registry: Registry, kind: DocumentKind) -> dict[str, Form]:
    """Every form that can name an actor in a document of this kind, by its text."""
    forms: dict[str, Form] = {}
    for word in OTHER_WORDS:
        forms[word] = Form(word, Sort.OTHER)
    for actor in registry.actors:
        for text, limited in _written(actor, kind):
            for spelling in spellings(text):
                _add(forms, spelling, actor, limited)
    _drop_doubled(forms)
    _add_surnames(forms, registry)
    _add_bare(forms, registry)
    for form in forms.values():
        form.settle()
    return forms


def _drop_doubled(forms: dict[str, Form]) -> None:
    """Leave out a form that is a title and a name of one person: the two stand for themselves (美国国务卿布林肯)."""
    for text in [text for text, form in forms.items() if form.guard is guards.is_whole_name]:
        for at in range(2, len(text) - 1):
            if text[:at].endswith(HEADS) and text[:at] in forms and text[at:] in forms:
                del forms[text]
                break


_BODY_OF = re.compile(r"(?P<kind>[A-Z]\w+) (?:of|for) (?P<field>[A-Z][\w ]+?) of (?:the )?(?P<state>[A-Z][\w ]+)")
_STATES_BODY = re.compile(r"(?P<body>[A-Z][\w ]+) of (?:the )?(?P<state>[A-Z][\w ]+)")


def _english_bodies(name: str) -> Iterator[str]:
    """``Azerbaijan's Defence Ministry``, ``the Azerbaijani ministry of defence``: for ``Ministry of Defence of …``."""
    match = _STATES_BODY.fullmatch(name)
    if match is None:
        return
    of = _BODY_OF.fullmatch(name)
    state = of["state"] if of else match["state"]
    bodies = list(_bodies(of["kind"], of["field"])) if of else [match["body"]]
    for body in bodies:
        for spelling in dict.fromkeys((body, body.replace("Defence", "Defense").replace("defence", "defense"))):
            yield f"{state}'s {spelling}"
            yield from (f"{adjective} {spelling}" for adjective in DEMONYMS.get(state, ()))
            if not spelling.islower():
                yield f"{state} {spelling}"
                yield f"{spelling} of {state}"


def _bodies(kind: str, field: str) -> Iterator[str]:
    short = field.removesuffix(" Affairs")
    for body in (
        f"{kind} of {field}",
        f"{kind} for {field}",
        f"{short} {kind}",
        f"{field} {kind}",
        f"{kind} of {short}",
    ):
        yield body
        yield body.lower()


def _written(actor: Actor, kind: DocumentKind) -> Iterator[tuple[str, bool]]:
    yield from ((text, False) for _, text in actor.name.texts)
    if actor.kind in (ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_FORCE):
        yield from ((text, False) for text in _english_bodies(actor.name.get(EN) or ""))
    if actor.kind is ActorKind.STATE:
        yield from ((text, False) for text in DEMONYMS.get(actor.name.get(EN) or "", ()))
    yield from ((alias.form, bool(alias.kinds)) for alias in actor.aliases if not alias.kinds or kind in alias.kinds)


def spellings(text: str) -> Iterator[str]:
    """A form and the ways it is also spelled: with and without interpunct or accents, in capitals."""
    text = guards.plain(text).strip()
    if "·" in text:
        parts = [part.strip() for part in text.split("·")]
        yield from (mark.join(parts) for mark in _INTERPUNCT)
    elif text.isascii() or not is_han(text):
        bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
        wide = {text, bare}
        yield from wide
        if len(text) > 4:
            yield from {spelling.upper() for spelling in wide} - wide
    elif text.endswith(("外交部长", "国防部长")):
        yield text
        yield text[:-4] + {"外": "外长", "国": "防长"}[text[-4]]
    else:
        yield text


def is_han(text: str) -> bool:
    """Whether it is written in Han characters (the first letter tells)."""
    return text[:1] >= "\u2e80"


def _add(forms: dict[str, Form], text: str, actor: Actor, limited: bool) -> None:
    if len(text) < 2:
        return
    form = forms.get(text)
    if form is None or form.sort is Sort.OTHER:
        form = forms[text] = Form(text, Sort.NAME, guard=_guard(text, actor))
    actors = form.limited if limited else form.actors
    if actor.id not in actors:
        actors.append(actor.id)


def _guard(text: str, actor: Actor) -> Guard | None:
    if not is_han(text):
        return guards.is_word
    if actor.kind in (ActorKind.PERSON, ActorKind.OFFICE):
        if not text.endswith(HEADS):
            return guards.is_whole_name
        return guards.is_free_title if text in HEADS else guards.is_current_title
    if text.endswith("部"):
        return guards.is_ministry
    if actor.kind is ActorKind.STATE and _is_metonym(text, actor):
        return guards.is_no_place
    return None


def _is_metonym(text: str, actor: Actor) -> bool:
    """Whether an alias of a state is none of its names, so a city that stands for it."""
    own = {
        c
        for form in (actor.name.get(ZH) or "", *(a.form for a in actor.aliases if a.form.endswith("国")))
        for c in form
    }
    return (
        text != actor.name.get(ZH) and not text.endswith(("国", "方", "方面", "联邦")) and not set(text) <= own | {"前"}
    )


def _add_surnames(forms: dict[str, Form], registry: Registry) -> None:
    """The last part of a full name, valid only once the full name has stood in the document."""
    found: dict[str, list[ActorId]] = {}
    for actor in registry.actors:
        if actor.kind is not ActorKind.PERSON:
            continue
        chinese = guards.plain(actor.name.get(ZH) or "").rpartition("·")[2]
        english = (actor.name.get(EN) or "").split(" ")
        for surname in (chinese, english[-1] if len(english) > 1 and "." not in english[0] else ""):
            if len(surname) >= 2 + (not is_han(surname)) and surname not in forms:
                found.setdefault(surname, []).append(actor.id)
    for surname, actors in found.items():
        guard = guards.is_whole_name if is_han(surname) else guards.is_word
        forms[surname] = Form(surname, Sort.SURNAME, list(actors), guard=guard)


def _add_bare(forms: dict[str, Form], registry: Registry) -> None:
    """``国防部`` for the ministries whose names are a state's name and these words."""
    names = {a.id: tuple(text for _, text in a.name.texts) for a in registry.actors if a.kind is ActorKind.STATE}
    for actor in registry.actors:
        if actor.kind is not ActorKind.GOVERNMENT_BODY or actor.affiliation not in names:
            continue
        for text in (actor.name.get(ZH) or "", *(alias.form for alias in actor.aliases)):
            for state in names[actor.affiliation]:
                rest = text.removeprefix(state)
                if rest != text and _BARE.fullmatch(rest) and forms.get(rest, _NONE).sort is not Sort.NAME:
                    form = forms.setdefault(rest, Form(rest, Sort.BARE, guard=guards.is_ministry))
                    form.sort = Sort.BARE
                    if actor.id not in form.actors:
                        form.actors.append(actor.id)
    for word in POINTING:
        forms[word] = Form(word, Sort.POINTING, guard=guards.is_ministry)


_NONE = Form("", Sort.OTHER)
