"""Where what somebody says in Chinese ends within a sentence."""

import re

from site_builder.annotators import lexicon as words
from site_builder.annotators.found import Saying
from site_builder.annotators.talk import Talk

_STOP = re.compile(
    f"(?:{words.CONTRAST.pattern})|[{words.NAMES}]|{words.PRONOUN.pattern}|目前|截至|当时|双方|两国|分析|有|"
    f"这表明|这说明|引[起发来]|招致|遭到|受到|并[对向就将与同]|这也|这使|这让|这是|我们|[\u4e00-\u9fff]方(?:则|"
    f"予以|随后|随即|也|均|对此|否认|表示|称)"
)
_BEHIND_VERB = frozenset("，,：: ")
_ANNOUNCES = frozenset(("宣布", "宣告"))
_WITH_OBJECT = _ANNOUNCES | {"重申", "强调", "表示", "承诺", "阐明", "说明", "坚持", "主张"}


def end_of(text: str, saying: Saying, start: int, stop: int, talk: Talk) -> int:
    """Where the words from ``start`` end that a saying says, or calls for.

    Words that can only be the writer's are left out, and in a record the speaker's own.
    """
    if saying.calls:
        return _call_end(text, start, stop)
    aside = _OUTRIGHT.search(text, start, stop)
    stop = aside.start() if aside else stop
    if talk.is_record and (own := _ASIDE_IN_RECORD.search(text, start, stop)):
        stop = own.start()
    if saying.verb in _WITH_OBJECT and text[start - 1] not in _BEHIND_VERB:
        ended = (_ANOTHER_ACT if saying.verb in _ANNOUNCES else _AS_ITS_NOUN).search(text, start, stop)
        return ended.start() if ended else stop
    return stop


def _call_end(text: str, start: int, stop: int) -> int:
    """What is called for ends before a clause with another subject or a contrast."""
    for comma in _COMMA.finditer(text, start, stop):
        if _STOP.match(text, comma.end()):
            return comma.start()
    return stop


_COMMA = re.compile("[，,；;]")
_OUTRIGHT = re.compile(
    "[，,；;](?:(?:并随即|并已|随即|但其|但并未|但未|但尚未|但他并|这表明|这说明|以(?:抗议|示|表|便|免|回应|报复)|"
    "(?=[但不过他她其该本拒没并未])[但不]?过?(?:[他她其]|该[\u4e00-\u9fff]{1,4})?(?:本人)?(?:拒绝|没有|并未|未|并没有|未有)(?:透露|说明|提供|给出|置评|评论|进一步|详细|具体|解释|公布|证实|明确|就此|作出|做出)))"
)
_AS_ITS_NOUN = re.compile("的(?:讯息|信息|消息|声明|呼吁|立场|决定|表态|说法)(?=[，,]|$)")
"""A noun that takes a clause right behind the verb (重申反对制裁的立场); behind a comma it belongs to what is said."""
_ANOTHER_ACT = re.compile(f"[，,；;][而但](?=[{words.NAMES}])")
"""Where a clause right behind 宣布 gives way to what another does."""
_ASIDE_IN_RECORD = re.compile("[，,；;](?:但|而)?(?:我们?|我国)")
