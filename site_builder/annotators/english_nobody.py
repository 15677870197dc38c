"""English words before a verb of saying that name nobody who could speak: qualities, quantities, screens, posters."""

import re

from site_builder.annotators import english_words as words
from site_builder.annotators.english_words import N
from site_builder.annotators.lexicon import listed, one_of

_QUALITIES = listed(
    """
    twin conservative rough rival competing fresh spurious fake bogus dubious credible sporadic isolated previous
    earlier later recent repeated official unofficial initial widespread local foreign latest early late further
    first second third last final past present future other others another similar same different various false
    frequent occasional constant continued ongoing persistent true baseless public private formal informal open
    anonymous alleged reported claimed rumored rumoured leaked published preliminary provisional total additional
    average annual daily weekly monthly yearly quarterly serious grave severe vague bare mere joint separate
    independent subsequent prior former current contradictory contrary mixed multiple numerous countless single
    double clear specific detailed general common popular international regional national global domestic western
    eastern northern southern such more less most fewer few many much some several any all both each enough half
    plenty none no either neither hundreds thousands dozens scores millions billions tens one two three four five
    six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen million wounded
    injured killed dead dying missing living displaced least nearly almost about around roughly over only even
    just also not today yesterday online historical historic so-called earliest newest growing rising mounting
    increasing conflicting existing
    """
)
_ENDINGS = (
    "(?:[a-z]{2,}(?:ous|ical|ible|less|ful|irmed|ified|ished|icated|iated|entiated|orted|ounded|icting|easing|asting"
    "|eated|erated|ensive|essive)|un[a-z]{3,}ed)"
)
_QUALITY = rf"(?:{one_of(_QUALITIES)}|{_ENDINGS}|\d[\d,.]*)"
_BARE = re.compile(
    rf"(?:{_QUALITY}|a) (?:in|out of) (?:every )?{_QUALITY}"
    rf"|(?:(?:the|of|and|at) )?{_QUALITY}(?: (?:(?:the|of|and|at) )?{_QUALITY})*"
)


def is_quality(phrase: str) -> bool:
    """Whether a phrase is a bare adjective, participle or quantity: Previous (claims), Hundreds, the wounded."""
    return _BARE.fullmatch(phrase[:1].lower() + phrase[1:]) is not None


_SURFACES = (
    "(?:loud|tanno)speakers?|megaphones?|tannoys?|screens?|displays?|posters?|placards?|banners?|billboards?|signs?"
    "|signposts?|leaflets?|flyers?|noticeboards?|stickers?|graffiti|slogans?|sirens?|murals?|plaques?|inscriptions?"
    "|songs?|clocks?|numbers?|walls?|t-shirts?|recordings?|alarms?|traffic lights?"
)
SURFACE = re.compile(rf"(?:.* )?(?:{_SURFACES})(?: (?:in|on|at|along|near|above|outside|around|of|from) .*)?", re.I)
"""What words are heard from or read on, though nobody is said to say them: loudspeakers, posters."""

_FIELDS = (
    "intelligence|press|news|eyewitness|expert|industry|insurance|weather|crime|casualty|damage|field|radio|television"
    "|opposition|budget|growth|profit|sales|casualty|inflation|security|ceasefire|border"
)
_COMPOUND = re.compile(rf"(?!(?:the|an?|{N})\b)(?:[a-z-]+ )?(?:{words.GROUP}|{_FIELDS})", re.IGNORECASE)


def is_noun(word: str, text: str, start: int, verb: int) -> bool:
    """Whether what may be a verb is the noun of its phrase: ``Media reports that``, ``Police claims that``."""
    return word in _NOUNS and (
        _COMPOUND.fullmatch(text, start, verb - 1) is not None
        or _PARTICIPLE.fullmatch(text, start, verb - 1) is not None
    )


_PARTICIPLE = re.compile(r"(?!Beijing|Peking|Nanjing|Ahmed|Mohamm?ed|Muhammed)[A-Za-z][a-z-]+(?:ing|ed)")
_NOUNS = frozenset(("reports", "claims", "demands", "calls", "estimates", "fears", "promises", "states", "notes"))
