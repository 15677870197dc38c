"""Who else is spoken of between a speaker and the pronoun that may mean them: persons that are in no registry."""

import re

from site_builder.annotators.lexicon import BODY, CLOSED, HEADS, NAMES, QUOTE, STATE, one_of
from site_builder.annotators.offices import FOREIGN
from site_builder.annotators.talk import Place, Talk
from site_builder.annotators.transliteration import SOUNDS

_LONGEST_MEMORY = 3
_HAN_NAME = rf"(?![{NAMES}])[\u4e00-\u9fff][{SOUNDS}]{{1,6}}"
_STARTS = rf"(?<![^。，：\n{QUOTE}{CLOSED}])"
_BEHIND_NAME = (
    r"(?=[，。：“\d在于对向就说称表指强补警呼敦要批谴透也还则同随当周星]|先生|女士|抵达|会见|访问|出席|参加|接受)"
)
_CHINESE = re.compile(
    rf"[{SOUNDS}]{{1,7}}·[{SOUNDS}]{{1,7}}|(?:{one_of(HEADS)})[{SOUNDS}]{{3}}|(?:{one_of(HEADS)})(?![在于对向就与和同跟说称表将则也还又曾已被当])"
    rf"(?:{_HAN_NAME}|[\u4e00-\u9fff]{{2,3}}?){_BEHIND_NAME}|{_STARTS}(?:而|但)?{_HAN_NAME}(?=[\d在对向则也还说称表])"
    rf"|{_STARTS}[{SOUNDS}]{{3,7}}+(?![宫州市省河湾岛山镇县区海国部军社族])"
)
_ROLE = (
    "resident|inister|ecretary|pokesman|pokeswoman|pokesperson|mbassador|nvoy|eneral|ommander|overnor|ayor|irector|"
    "hairman|hairwoman|dviser|udge|olonel|enator|hief|hancellor|premier|leader|analyst|lawyer|professor|economist"
)
_ENGLISH = re.compile(
    rf"(?:{_ROLE}|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen)\.?) [A-Z][a-zà-ž’'-]+"
    r"|(?<![Tt]he )\b[A-Z][a-zà-ž’'-]+(?: [A-Z][a-zà-ž.’'-]+){1,2}(?=,| (?:said|told|has|had|was|is|who|met|spoke"
    r"|wrote|[a-z]+ed)\b)"
)
_KIN = re.compile("妻子|丈夫|夫人|女儿|儿子|母亲|父亲|妹妹|姐姐|哥哥|弟弟")
_ENGLISH_KIN = re.compile(r"\b(?:wife|husband|daughter|son|mother|father|sister|brother|widow)\b")
_BODY = re.compile(f"[{STATE}{BODY}]")


def names_another(talk: Talk, since: Place, own: str = "") -> bool:
    """Whether the text between two sentences, read at most three paragraphs back, names a person unknown here.

    ``own`` is what the person is called of whom it is not another.
    """
    return _finds(talk, since, _CHINESE, _ENGLISH, own) or _finds(
        talk, since._replace(end=since.start), _KIN, _ENGLISH_KIN
    )


def names_another_body(talk: Talk, since: Place) -> bool:
    """The same of states and bodies, which those of the registry are enough to tell."""
    return _finds(talk, since, _BODY, _BODY)


def _finds(talk: Talk, since: Place, chinese: re.Pattern[str], english: re.Pattern[str], own: str = "") -> bool:
    first, last = since.paragraph, talk.here.paragraph
    if last - first > _LONGEST_MEMORY:
        return True
    for number in range(first, last + 1):
        text = talk.paragraphs[number].text
        start = since.end if number == first else 0
        end = talk.here.start if number == last else len(text)
        pattern = chinese if "。" in text or "，" in text else english
        if start >= end:
            continue
        if not own and pattern.search(text, start, end):
            return True
        if own and any(not _is_own(found[0], own) for found in pattern.finditer(text, start, end)):
            return True
    return False


_LAST_NAME = re.compile(f"[{FOREIGN}]{{2,}}$")


def _is_own(found: str, own: str) -> bool:
    """Whether a name that was found is the last name of the person that is asked about."""
    name = _LAST_NAME.search(own)
    return name is not None and (name[0] in found or found in own)
