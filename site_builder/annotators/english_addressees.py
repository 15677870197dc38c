"""Whom an English verb of telling has behind it, and whether what then follows is a clause."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.demonyms import DEMONYMS
from site_builder.annotators.english_words import UPPER, N, Q
from site_builder.annotators.lexicon import BODY, CLOSED, MEDIA, PERSON, QUOTE, STATE, one_of

LINK = rf"(?=,? that |: ?|,? ?{Q})"
"""What stands before what is said, or begins it."""

_TOLD = re.compile(
    rf" (?:(?:the|a|an|his|her|its|their|{N}(?:[’']s?)?) )?(?:(?!that )[a-z-]+ ){{0,3}}?"
    rf"(?:(?:news agency|agency|broadcaster|newspaper|daily|news channel|channel|radio station|magazine) )?"
    rf"(?:{N}(?: (?:[{UPPER}][\w’'-]+ ?){{1,3}}\b| (?:news agency|agency|newspaper|television|TV|radio))?|reporters"
    rf"|journalists|him|her|them|us|me|it|"
    rf"parliament|lawmakers|MPs|deputies|television|TV|radio|media|court|council|assembly|committee|news conference|"
    rf"press conference|news agency|newspaper|conference|meeting|summit|forum|panel|briefing|hearing|public|investors|"
    rf"supporters|voters|leaders|ministers|president|minister|officials|nation|crowd|audience|correspondent|students|"
    rf"members|delegates|diplomats|users|residents|rally|gathering|session|commission|chamber|house|senate|listeners|"
    rf"viewers|service|interviewer|outlet|website|counterpart(?: (?:{N}|[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)?))?"
    rf"|counterparts|colleagues|allies|"
    rf"troops|soldiers|families|"
    rf"(?:the )?(?:[{UPPER}][\w/.’'&-]*[’']s {N} )?[{UPPER}][\w/.’'&-]*(?: (?:of |the )?[{UPPER}0-9][\w/.’'&-]*){{0,4}}"
    rf"(?: {PERSON})?"
    rf"(?: (?:news agency|agency|newspaper|television|TV|radio))?)"
    rf"(?![’'\w-])"
)
_TOLD_ANYBODY = re.compile(rf"(?! that ) (?:[^,.;:{QUOTE}{CLOSED}]|(?<=\b[A-Z])\.|(?<=\bSt)\.){{1,80}}?{LINK}")
_AUXILIARIES = "is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|been|be"
_DETERMINERS = "the|an?|his|her|its|their|our|my|your|this|that|these|those|no|every|both|all|each"
_PRONOUNS = "he|she|it|they|we|you|I|there|nobody|nothing|everyone|everything|what|who|whoever"
_PREPOSITIONS = (
    "on|in|at|by|of|from|with|about|after|before|during|for|to|via|through|outside|inside|near|over|under|against"
    "|when|while|as|if|whether|how|why|where|and|but|or|not"
)
_TIMES = "last|late|early|earlier|later|today|yesterday|here|again|also|too|next|overnight|separately|only"
_STOPS = f"(?:{_AUXILIARIES}|{_DETERMINERS}|{_PRONOUNS}|{_PREPOSITIONS}|{_TIMES})"
_NOUNS = rf"(?: (?!{_STOPS}\b)[a-z][a-z’'-]*(?![\w’'-])){{1,4}}"
_NEXT = rf"(?: (?:(?:{_DETERMINERS}|{_PRONOUNS})\b|{N}|[{UPPER}]))"
_AFTER = rf" (?:{_PREPOSITIONS}|{_TIMES})\b"
_REST = re.compile(rf"(?P<nouns>{_NOUNS})(?=(?P<clause>{_NEXT}|{LINK})|(?P<end>$|[,.;]|{_AFTER}))")
"""The nouns that a name or an adjective stands before: (U.S.) senators, (Western) diplomats."""

_GROUP = re.compile(
    rf"(?: (?:{_DETERMINERS}|\d[\d,]*)\b)?(?: (?:{N}(?:[’']s?)?|[{UPPER}][\w.’'&-]*)(?![\w.’'&-]))?{_NOUNS}"
    rf"(?=$|[,.;]|{_NEXT}|{_AFTER})"
)
_PAST = re.compile(r"(?:ed|came|went|took|made|fell|rose|began|broke|held|lost|won|gave|became|led|grew)$")
_ENDS_IN_NAME = re.compile(rf"(?:[{BODY}{STATE}{MEDIA}]|(?<![\w.’'&-])[{UPPER}][\w.’'&-]*)$")
_CLAUSE_WORD = re.compile(rf" (?:{_AUXILIARIES}|he|she|they|we)\b")


def addressee(text: str, at: int, end: int) -> int:
    """Where the one spoken to ends: a usual word or a name with its nouns, or anybody before what is said; else -1."""
    usual, anybody = _TOLD.match(text, at, end), _TOLD_ANYBODY.match(text, at, end)
    if usual is None:
        group = anybody or _GROUP.match(text, at, end)
        return group.end() if group else -1
    last = _with_nouns(text, at, usual.end(), end)
    if anybody is None or anybody.end() <= last:
        return last
    aside = words.ASIDE.match(text, last, end)
    linked = LINKED.match(text, aside.end() if aside else last, end)
    clause = _CLAUSE_WORD if text.startswith(" of ", last, end) else words.FINITE
    return last if linked or clause.search(text, last, anybody.end()) else anybody.end()


LINKED = re.compile(rf"(?:,? that (?:, [^,]{{1,40}}, )?|: ?(?:that )?|,? ?(?={Q}))")
"""What stands between a verb and what is said, behind which that begins."""


def _with_nouns(text: str, at: int, last: int, end: int) -> int:
    """Where the one spoken to ends, with the nouns behind a name that only says whose they are."""
    if not _ENDS_IN_NAME.search(text, at, last):
        return last
    rest = _REST.match(text, last, end)
    if rest is None and _ADJECTIVE.search(text, at, last) and (noun := _NOUN.match(text, last, end)):
        return noun.end()
    if rest is None or _PAST.search(rest["nouns"]):
        return last
    if rest["clause"] is None and words.FINITE.search(text, rest.end(), end):
        return last if _HAS_VERB.match(text, last, end) else rest.end()
    return rest.end()


_ADJECTIVE = re.compile(
    rf" (?:{one_of([word for words_of in DEMONYMS.values() for word in words_of])}|(?:[A-Z]\.){{2,}}|Western|Eastern"
    "|European|African|Asian|Arab|Muslim|Christian|Jewish|Democratic|Republican|Conservative|Labour)$"
)
_NOUN = re.compile(rf" (?!{_STOPS}\b)[a-z][a-z’'-]*s(?![\w’'-])")
_HAS_VERB = re.compile(rf"(?: [a-z’'-]+){{1,6}} (?:{_AUXILIARIES})\b")
_STARTS = re.compile(rf" (?:(?:{_DETERMINERS}|{_PRONOUNS})\b|{N}|[{UPPER}0-9]|{Q})")
_PLURAL = re.compile(rf" (?!(?:{_PREPOSITIONS})\b)[a-z][^,.;:{QUOTE}{CLOSED}]{{1,80}}? (?:{_AUXILIARIES}|[a-z]+ed)\b")


def may_be_clause(text: str, at: int, end: int) -> bool:
    """Whether words behind the one spoken to can be a clause: they have a beginning of one, or a verb that is sure."""
    return _STARTS.match(text, at, end) is not None or _PLURAL.match(text, at, end) is not None


_TALE = re.compile(
    rf"(?: (?:{_DETERMINERS}|another|one|many))?(?: [\w’'-]+){{0,3}}? (?:story|stories|tales?|truth|truths|time"
    r"|difference|history|jokes?|lies?|untruths?|secrets?|fortunes?|anecdotes?|parables?|fables?|future|plot|legends?"
    r"|fibs?)(?=$|[,.;:]| (?:of|about|to|in|on|behind|from|when|at|by|with|how|between|and|that)\b)| of\b"
)


def is_tale(text: str, at: int, end: int) -> bool:
    """Whether a story, a lie or the time is told, and nothing said."""
    return _TALE.match(text, at, end) is not None
