"""Who speaks: the subject of a verb of saying, read from a shrunken paragraph."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.between import names_another, names_another_body
from site_builder.annotators.joining import joined
from site_builder.annotators.lexicon import BODY, CLOSED, MEDIA, NAMES, PERSON, QUOTE
from site_builder.annotators.marked import Marked
from site_builder.annotators.phrases import noun_phrase
from site_builder.annotators.printing import printed
from site_builder.annotators.strangers import NAMED
from site_builder.annotators.talk import Place, Speaker, Talk
from site_builder.annotators.unknown_speakers import BROKEN, LOOSE, unknown_begun

_PREFIX = re.compile(
    rf"(?:(?:也有|有|一[名位个些]|多[名位]|当地|新任|时任|现任|前任?|来自|我们?[\u4e00-\u9fff]{{1,6}}|"
    rf"我国[\u4e00-\u9fff]{{1,6}})?|[^{NAMES}，。：、]{{1,24}}的)(?=[{NAMES}])"
    rf"|[^{NAMES}，。：、]{{0,10}}?(?:{words.one_of(words.HEADS)})(?={PERSON})"
)
_POINTS_BACK = frozenset("他她这该上当冲交敌双两声公通")
"""The first characters of what names nobody but points back."""

_NAME = re.compile(f"[{NAMES}]")


def subject(marked: Marked, at: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """The subject a clause begins with at ``at``, behind its lead, and where it ends.

    ``end`` is where the verb of the clause stands, or its own end.
    """
    text = marked.text
    if at == end:
        return None
    if text[at] not in NAMES:
        found = _without_name(marked, at, end, talk) if text[at] in _POINTS_BACK else None
        if found or text[at] in "他她双两":
            return found
        at = _prefix_end(marked, at, end)
        if at < 0:
            return None
    elif at + 1 == end and text[end : end + 1] != "的":
        return _alone(marked, at), end
    phrase = noun_phrase(marked, at, end, talk)
    if phrase is None:
        return None
    speaker, stop = joined(marked, phrase, end, talk)
    if text[stop : stop + 1] != "的":
        return speaker, stop
    document = words.OWN_DOCUMENT.match(text, stop, end)
    return (speaker.surer(min(speaker.certainty, 0.85)), document.end()) if document else None


def _alone(marked: Marked, at: int) -> Speaker:
    """The subject that is a name and nothing else, as most are."""
    name, sort = marked.names[at], marked.text[at]
    return Speaker(marked.source[name.start : name.end], (name.actor,), 0.95, sort == PERSON, sort == MEDIA)


def _prefix_end(marked: Marked, at: int, end: int) -> int:
    """Where the name begins behind words that may stand before it (一名, 新任, 来访的); -1 if there is none."""
    text = marked.text
    if text[at] == "在" and text[at + 1 : at + 2] == BODY and "的" in printed(marked, at + 1, at + 2):
        return at + 1
    prefix = _PREFIX.match(text, at, end) if _NAME.search(text, at, end) else None
    if prefix is None or LOOSE.match(prefix[0]) or (prefix[0][-1] == "的" and BROKEN.search(prefix[0])):
        return -1
    return prefix.end()


def _without_name(marked: Marked, at: int, end: int, talk: Talk) -> tuple[Speaker, int] | None:
    """A subject that names nobody but points back: 他, 该组织, 双方."""
    text = marked.text
    if text[at] in "他她":
        pronoun = words.PRONOUN.match(text, at, end)
        return _pronoun(pronoun, talk) if pronoun else None
    if text[at] in "这该上":
        pointed = words.POINTED.match(text, at, end) or words.BODY_POINTED.match(text, at, end)
        if pointed:
            return _pointed(marked, pointed, talk)
        if text[at + 1 : at + 2] in "位名" and text[at + 2 : at + 3] == PERSON:
            return subject(marked, at + 2, end, talk)
    document = words.DOCUMENT.match(text, at)
    author = author_of(document[0], talk) if document and document.end() <= end else None
    if document and author:
        return author.called(document[0], 0.8), document.end()
    pair = words.PAIR.match(text, at, end)
    if pair and talk.pair:
        return Speaker(pair[0], talk.pair, 0.7), pair.end()
    return None


def author_of(document: str, talk: Talk) -> Speaker | None:
    """Whose a document is that the text goes on to quote (公报指出): the body that spoke last, or who issued one since.

    It is unsure whose if it cannot be read who issued it.
    """
    last = talk.last if talk.last is not None and not talk.last.is_media else None
    since = talk.body_at if last is not None and not last.is_person else _NOWHERE
    kind = next((word for word in _DOCUMENTS if word in document), "")
    place = talk.here
    for number in range(place.paragraph, max(since.paragraph, place.paragraph - _FAR) - 1, -1):
        marked = talk.paragraphs[number]
        text = marked.text
        at = text.rfind(kind, 0, place.start if number == place.paragraph else len(text)) if kind else -1
        for _ in range(_MOST_LOOKS):
            if at <= (since.start if number == since.paragraph else 0):
                break
            start = max(text.rfind(mark, 0, at) for mark in "。！？；") + 1
            if text[start:at].strip("该这份") and _ISSUES.search(text, start, at):
                return _issuer(marked, start, at, talk) or (last and last.surer(min(last.certainty, _UNSURE)))
            at = text.rfind(kind, 0, start)
    return last


_ISSUES = re.compile("发[表布出]|发$|[在的]|公布|通过|称|散发")
_NOWHERE = Place(0, 0, 0)
_DOCUMENTS = ("声明", "公报", "通报", "公告", "新闻稿", "报告", "推文", "公开信")
_FAR, _MOST_LOOKS = 3, 8
"""How many paragraphs are looked back, and how many sentences in each."""


def _issuer(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    """The subject of a sentence up to where a document is named in it."""
    if start == 0 and (dateline := words.DATELINE.match(marked.text, 0, end)):
        start = dateline.end()
    for piece in _PIECE.finditer(marked.text, start, end):
        first, last = piece.span()
        lead = words.after_lead(marked.text, first, last)
        begun = (subject(marked, lead, last, talk) or unknown_begun(marked, lead, last, talk)) if lead < last else None
        if begun and not begun[0].is_media and begun[0].named:
            return begun[0]
    return None


def person_meant(talk: Talk, pronoun: str = "") -> Speaker | None:
    """Whom ``he`` can mean: the person that the last sentence with one is about, else who spoke last.

    Nobody is ``he`` once and ``she`` later: then it is unsure.
    """
    if talk.heard_of:
        place = talk.heard_of.pop()
        talk.person = _subject_of(talk.paragraphs[place.paragraph], place.start, place.end, talk)
        talk.person_at = place
        talk.heard_of.clear()
    person = talk.person
    if person is None:
        return stranger_before(talk)
    differs = pronoun and talk.pronouns.setdefault(person.who, pronoun) != pronoun
    if differs or names_another(talk, talk.person_at, "" if any(person.actors) else person.text):
        return stranger_before(talk) or person.surer(min(person.certainty, _UNSURE))
    return person


def stranger_before(talk: Talk) -> Speaker | None:
    """The person in no registry that the sentence before this one begins with, of this paragraph or the one before.

    A quotation that stands between is what ``he`` says.
    """
    number, end = talk.here.paragraph, talk.here.start
    text = talk.paragraphs[number].text
    while end and text[end - 1] in _QUOTES:
        end -= 1
    certainty = 0.72
    if not end and number:
        number, certainty = number - 1, _ACROSS
        text = talk.paragraphs[number].text
        end = len(text)
    marked = talk.paragraphs[number]
    far = max(0, end - _LONGEST_SENTENCE)
    start = max(text.rfind(mark, far, max(end - 1, far)) for mark in "。！？") + 1
    if start == 0 < far:
        return None
    for piece in _PIECE.finditer(text, start, end):
        first, last = piece.span()
        last -= text[last - 1] in "。！？"
        lead = words.after_lead(text, first, last)
        found = unknown_begun(marked, lead, last, talk) if lead < last and text[lead] not in "他她" else None
        if found:
            rest = text.find(PERSON, found[1], end) >= 0 or NAMED.search(text, found[1], end)
            return found[0].surer(_UNSURE if rest else certainty) if found[0].is_person else None
    return None


_LONGEST_SENTENCE = 120
_QUOTES = (QUOTE, CLOSED)

_UNSURE = 0.5
"""How sure it is whom a pronoun means if another was spoken of since."""


_PIECE = re.compile("[^，,；;]+")


_TWO_PERSONS = re.compile(f"{PERSON}[和与同及、][^{PERSON}，。]{{0,12}}{PERSON}")


def _subject_of(marked: Marked, start: int, end: int, talk: Talk) -> Speaker | None:
    text = marked.text
    for piece in _PIECE.finditer(text, start, end):
        first, last = piece.span()
        begun = subject(marked, words.after_lead(text, first, last), last, talk)
        if begun and begun[0].is_person:
            speaker = begun[0]
            if text.count(PERSON, start, end) == 1:
                return speaker
            certainty = _UNSURE if len(speaker.actors) > 1 or _TWO_PERSONS.search(text, start, end) else 0.7
            return speaker.surer(min(speaker.certainty, certainty))
    return None


def _pronoun(match: re.Match[str], talk: Talk) -> tuple[Speaker, int] | None:
    person = _begun_here(talk, match.start())
    if person is None:
        person = person_meant(talk, match[0][0])
        if person and person.actors == (None,) and _MANY.search(person.text) and not _ONE.search(person.text):
            person = person.surer(min(person.certainty, _UNSURE))
        place = talk.here
        others = match.string.find(PERSON, place.start, match.start()) if talk.person_at != place else -1
        introduces = match.start() > place.start and _OWN_SUBJECT.match(match.string, place.start, match.start())
        adds = match.string[match.end() : match.end() + 1] in _ADDS and person and person.certainty == _ACROSS
        if person and (others >= 0 or introduces or adds):
            person = person.surer(min(person.certainty, _UNSURE))
            talk.mishear()
    return (person.called(match[0], 0.8), match.end()) if person else None


_OWN_SUBJECT = re.compile("[^，]{2,24}?(?:是一|是[位名个]|名叫|来自|现年|岁)[^，]*，")
"""What begins a sentence that introduces somebody, whom a pronoun then means (某某是一位医生，她说……)."""
_ACROSS = 0.66
"""How sure it is at most that a pronoun means somebody of the paragraph before, of whom no words are told yet."""
_ADDS = frozenset("还也又补")
"""With these ``he`` goes on with what he has said."""
_MANY = re.compile("(?:官员|人士|专家|学者|分析师|居民|民众|代表|议员|消息源|研究人员|观察家)$")
_ONE = re.compile("[一某这那该][名位个]|·")
"""Those who may be several (加沙官员) are no ``he``, unless the text counts one."""


def _begun_here(talk: Talk, at: int) -> Speaker | None:
    """The person a sentence begins with, meant by a pronoun later in it (某某走得更远，他要求……)."""
    place = talk.here
    if at <= place.start or talk.person_at == place:
        return None
    marked = talk.paragraphs[place.paragraph]
    piece = _PIECE.search(marked.text, place.start, at)
    lead = words.after_lead(marked.text, *piece.span()) if piece else 0
    if piece and lead == piece.end() < at:
        piece = _PIECE.search(marked.text, lead, at)
        lead = words.after_lead(marked.text, *piece.span()) if piece else 0
    if piece is None or piece.end() > at:
        return None
    found = lead < piece.end() and (
        subject(marked, lead, piece.end(), talk) or unknown_begun(marked, lead, piece.end(), talk)
    )
    return found[0].surer(min(found[0].certainty, 0.8)) if found and found[0].is_person else None


_MEDIA = frozenset(("通讯社", "通信社", "社", "报", "媒体", "电视台"))


def _pointed(marked: Marked, match: re.Match[str], talk: Talk) -> tuple[Speaker, int] | None:
    """这位…, 该…: whoever spoke last and is of that sort."""
    if match.re is words.BODY_POINTED:
        known = talk.medium if match[1] in _MEDIA else body_meant(talk)
    else:
        known = person_meant(talk)
    if known is None:
        return None
    text = printed(marked, match.start(), match.end())
    return known.called(text, 0.75), match.end()


def body_meant(talk: Talk) -> Speaker | None:
    """Which body ``it`` or 该组织 can mean: the one that spoke last, if no other was named since."""
    body = talk.body
    if body is not None and names_another_body(talk, talk.body_at):
        return body.surer(min(body.certainty, _UNSURE))
    return body
