"""The English words that reported speech is made of: verbs of saying, what stands around them, titles, bodies."""

import re

from site_builder.annotators.lexicon import CLOSED, NAMES, QUOTE, listed, one_of

N = f"[{NAMES}]"
Q = f"[{QUOTE}{CLOSED}]"
UPPER = "A-ZÀ-ÖØ-ÞĀ-Ž"
"""Capital letters, for a class of characters; of names from elsewhere too, the small ones among them begin no word."""

FREE = frozenset(
    listed(
        """
        said says say told tells insisted insists insist claimed claims claim confirmed confirms announced announces
        denied denies deny warned warns warn argued argues argue admitted admits acknowledged acknowledges alleged
        alleges declared declares stressed stresses believes believe thinks think reported predicted predicts pledged
        pledges promised promises vowed vows threatened threatens emphasised emphasized emphasises emphasizes
        underlined underscored reiterated reiterates estimates rejected rejects dismissed denounced proposed
        saying warning announcing insisting stressing claiming arguing alleging denying declaring vowing promising
        pledging threatening confirming reiterating emphasising emphasizing rejecting
        """
    )
)
"""Verbs whose clause needs no ``that``."""

BOUND = frozenset(
    (
        *("shot back", "hit back", "went on to say"),
        *listed(
            """
        added adds stated states noted notes wrote writes tweeted posted replied replies responded commented remarked
        observed recalled suggested suggests indicated maintained maintains ruled found concluded concludes estimated
        revealed disclosed explained explains hoped specified clarified
            recounted elaborated opined quipped lamented boasted mused complained
            countered conceded concedes repeated testified answered
        hinted asserted asserts affirmed reports believed cautioned contended reasoned joked shouted recommended assured
        informed reminded notified agreed feared fears continued asked
        adding noting writing explaining stating suggesting concluding indicating recalling cautioning asserting
            """
        ),
    )
)
"""Verbs that say something only before ``that``, a colon, a quotation, or after what is said."""

CALLS = frozenset(
    (
        *listed("urged urges urge accused accuses accuse condemned condemns demanded demands blamed blames"),
        *listed("criticised criticized criticises criticizes denounced denounces thanked thanks"),
        *listed("urging accusing condemning demanding blaming criticising criticizing denouncing thanking"),
        *(f"{verb} {to}" for verb in ("called", "calls", "call", "calling") for to in ("on", "for", "upon")),
        *(f"{verb} {to}" for verb in ("appealed", "appeals", "appealing") for to in ("to", "for")),
    )
)
"""Verbs whose object is what is called for."""

_PHRASES = (
    "shot back", "hit back",
    "went on to say", "pointed out", "points out", "pointing out", "made clear", "makes clear", "made it clear",
    "called on",
    "called for",
    "called upon", "calls on", "calls for", "calls upon", "call on", "call for", "call upon", "calling on",
    "calling for", "calling upon", "appealed to", "appealed for", "appeals to", "appeals for", "appealing to",
    "appealing for",
)  # fmt: skip
LABELS = frozenset(listed("called calls calling described describes describing branded labelled labeled"))
"""Verbs that give somebody's word for a thing, if it stands in quotation marks."""

VERB = re.compile(rf"\b(?:{one_of((*FREE, *BOUND, *CALLS, *_PHRASES, *LABELS))})\b(?!-)")
GOES_ON = frozenset(("told", "tells", "assured", "informed", "reminded", "notified", "warned", "warns"))
"""Verbs behind which the one spoken to may stand."""

_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
TIME = (
    rf"(?:(?:late |early |earlier |later )?(?:on )?(?:last |this )?{_DAY}(?: (?:morning|afternoon|evening|night))?"
    rf"|on (?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})(?:,? \d{{4}},?)?|in {_MONTH}(?: \d{{4}})?|in \d{{4}}"
    r"|(?:an?|one|two|three|several|some|\d+) (?:days?|weeks?|months?|hours?|years?) (?:earlier|later|ago|before)"
    r"|(?:earlier|later) (?:today|this week|this month|in the day)|(?:last|this) (?:week|month|year|evening|morning)"
    r"|at (?:the|that) time|here(?! (?:is|are|was|were|has|have)\b)"
    r"|(?:earlier|later|today|yesterday|overnight|tonight|again|separately|afterwards|afterward|meanwhile|too))"
)
_MEANS = (
    "statement|interview|letter|post|tweet|message|speech|address|briefing|conference|report|comment|comments|note|"
    "communiqué|communique|release|broadcast|video|meeting|summit|email|e-mail|call|conversation|debate|hearing|"
    "reply|response|remarks|dispatch|ruling|judgment|judgement|article|text|document|column|update|bulletin|session|"
    "visit|ceremony|rally|testimony|telegram|appearance|forum|notice|filing|advisory|podcast|memo"
)
VIA = (
    rf"(?:(?:in|at|during|on|via|through|by|with) (?:(?:an?|the|his|her|its|their|another|separate|{N}(?:[’']s)?|"
    rf"(?!that )[\w-]+) ){{0,4}}(?:{_MEANS})\b(?: on X\b| on (?:Telegram|Facebook|Twitter|Instagram|social media)\b)?"
    r"|on (?:Telegram|Facebook|Twitter|X(?:, (?:formerly|previously)(?: known as)? Twitter,?)?|Instagram|Weibo"
    r"|social media|state television|television)\b)"
)
_ISSUED = (
    r"issued|released|published|posted|carried|broadcast|sent|seen|obtained|aired|shared|recorded|given|delivered"
    r"|cited|quoted"
    r"|distributed|circulated|reported|relayed|provided|made|read|with"
)
ASIDE = re.compile(
    rf"(?: {TIME}(?![’'\w])| {VIA}(?: (?:{_ISSUED})\b[^,.;:{QUOTE}{CLOSED}]{{0,80}}?(?=[,.;:]|$| that |,? ?{Q}))?"
    rf"|, (?:seen|cited|quoted|carried|published|obtained) by [^,;:]{{2,40}},(?= that )"
    rf"|, according to [^,;:]{{2,60}},(?= that )"
    rf"| (?:outside|inside|there|only|simply|merely|[a-z]+ly)(?= that |: |,? ?{Q}))+"
)
"""When and where something was said, behind the verb or before it."""

_ADVERB = (
    "has|have|had|also|then|later|further|earlier|repeatedly|again|already|separately|today|yesterday|once|now|"
    "still|long|often|always|meanwhile|however|both|all|each|jointly|previously|since|therefore|instead|thus|even"
    "|only|just|"
    r"(?!(?:only|early|rally|family|assembly|supply|ally|Italy|italy|reply)\b)[a-z]+ly"
)
BEFORE_FINITE = rf"(?: (?:{_ADVERB})\b,?| {TIME}(?!\w),?| {VIA}|,(?= (?:however|meanwhile)\b))*"
BEFORE_ING = (
    rf"(?: (?:{_ADVERB})\b| {TIME}(?!\w))* (?:is|are|was|were|been)(?: (?:also|now|still|again|repeatedly|already))*"
)

BOUNDARY = re.compile(
    rf"[,;:—–(] ?|- (?<= - )|{Q},? |\.\.\. |\b(?:and|but|while|as|that|whereas|although|though|because|when|after"
    rf"|since|"
    r"how|or|yet|than|what|where) "
)
"""Behind what a clause may begin, within a sentence."""

LEAD = re.compile(
    rf"(?:(?:And|But|Yet|Still|So|Also|Then|Meanwhile|However|Later|Earlier|Separately|and|but|while|yet)\b,? "
    rf"|{TIME[:-1]}|(?:On|In|Late on|Early on) (?:{_DAY}|{_MONTH}|\d)[\w ]{{0,20}}),? )*"
)
"""Linking words and times that may stand before a subject."""

DATELINE = re.compile(
    rf"[{UPPER}{NAMES}][{UPPER}'’.-]*(?:[ ,/]+(?:[{UPPER}][\w.'’]*"
    rf"|\d{{1,2}})){{0,6}},? ?/?(?:\([^)]*\))? *[-–—]+ ?(?=[{UPPER}{NAMES}])"
)
"""What an agency's report begins with: ANKARA, Dec 27 -."""
NO_CLAUSE = re.compile(
    r"(?:After|Before|When|If|Unless|Until|Since|Once|Whether|Because|Having|As|Despite|By the time|Even if|until|if|"
    r"Had|Should|Were|Even though|As long as|Provided|Suppose|Supposing|"
    r"unless|whether|before|once)\b"
)
"""What begins a clause that dates or conditions another: nobody's statement is reported in it."""

ROLES = (
    "president|vice-president|premier|minister|secretary|secretary-general|spokesman|spokeswoman|spokesperson|"
    "ambassador|envoy|general|leader|head|director|director-general|chairman|chairwoman|chairperson|chair|chief|"
    "governor|mayor|king|queen|prince|princess|pope|judge|prosecutor|commander|captain|colonel|major|lieutenant|"
    "admiral|marshal|senator|lawmaker|representative|commissioner|adviser|advisor|aide|chancellor|speaker|"
    "boss|MP|correspondent|reporter|activist|journalist|historian|doctor|nurse|teacher|campaigner|author|striker"
    "|[a-z]+ologist|"
    "undersecretary|under-secretary-general|coordinator|rapporteur|attorney|lawyer|justice|economist|analyst|"
    "professor|researcher|scientist|expert|official|officer|manager|executive|coach|deputy|delegate|counsel|"
    "negotiator|mediator|monitor|sheriff|bishop|archbishop|patriarch|official|ombudsman|candidate|founder|editor|"
    "Secretary-General|Director-General|Vice-President|Under-Secretary-General"
)
HAS_ROLE = re.compile(rf"\b(?:{ROLES})\b", re.IGNORECASE)
ENDS_IN_ROLE = re.compile(rf"\b(?:{ROLES})\b$", re.IGNORECASE)
FULL_NAME = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Prof|Sir|Ayatollah|Sheikh)\.? )?"
    rf"[{UPPER}][\w’'-]+(?: (?:al-|el-|(?:al|de|van|von|der|bin|ibn|el|da|dos) )?[{UPPER}][\w.’'-]*){{1,4}},?"
)
DEFINITE_ROLE = re.compile(rf"[Tt]he (?:(?![A-Z])[\w-]+ ){{0,3}}(?:{ROLES}|office|FM|PM|one)")
"""Somebody whom the text must have named before: the minister, the office."""

_BEFORE_PERSON = (
    rf"(?:[A-Z0-9][\w.’'&-]*|the|a|an|of|for|and|its|their|his|her|former|ex-\w+|acting|outgoing|new|newly|elected|"
    rf"prime|foreign|defence|defense|interior|finance|economy|health|trade|energy|transport|agriculture|education|"
    rf"environment|justice|labour|labor|state|national|security|deputy|vice|first|senior|top|special|permanent|press|"
    rf"central|bank|party|opposition|military|army|navy|police|human|rights|affairs|staff|news|(?:{ROLES})s?"
    rf"|{N}(?:[’']s?)?|de|facto|then|longtime|veteran|right-wing|left-wing|far-right|conservative|liberal)"
)
BEFORE_PERSON = re.compile(rf"(?:{_BEFORE_PERSON}(?![\w.’'&-])(?:,(?= ))?| )*")
"""What may stand between the beginning of a clause and the name of the person who speaks.

Each word must be whole: words that may be split anywhere are tried in every way.
"""

BEFORE_BODY = re.compile(
    rf"(?:[Tt]he )?(?:(?:{N}(?:[’']s?)?|official|state|state-run|state-owned|semi-official|local|private|independent|"
    rf"neighbouring|neighboring|news|agency|newspaper|broadcaster|daily|network|television|channel|website|Paris-based|"
    rf"Geneva-based|[A-Z]\w+-based|government|global|regional|world|football|governing|body|watchdog|charity|"
    rf"rights|group|aid|health|international|company|giant|airline|bank|regulator|court) )*"
)
GOVERNMENT = re.compile(r"(?:[’']s?)? (?:government|authorities|side|delegation|leadership)$")
OUTLET = re.compile(
    r"(?:[’']s?)? (?:news agency|agency|newspaper|news site|website|television|TV|radio|channel|news service|"
    r"broadcaster|magazine|daily)$"
)
OF_STATE = re.compile(r"[Tt]he (?:government|authorities|leadership) (?:of|in) (?:the )?$")

GROUP = (
    "officials|sources|source|spokesman|spokeswoman|spokesperson|spokespeople|police|authorities|witnesses|witness|"
    "residents|resident|analysts|experts|lawyers|prosecutors|diplomats|diplomat|doctors|rescuers|investigators|"
    "scientists|economists|researchers|organisers|organizers|media|lawmakers|activists|protesters|campaigners|"
    "observers|survivors|judges|commanders|soldiers|troops|army|military|navy|ministry|government|opposition|"
    "court|union|agency|bank|company|regulator|council|commission|committee|parliament|party|office|federation|"
    "association|organisation|organization|group|institute|university|foundation|tribunal|league|club|firm|"
    "department|service|airline|operator|observatory|hospital|board|embassy|mission|villagers|farmers|traders"
    "|ministers|"
    "leaders|critics|relatives|parents|teachers|neighbours|neighbors|newspapers|newspaper|reports|minister|president|"
    "governor|mayor|judge|prosecutor|ambassador|general|secretary|director|head|chief|adviser|envoy|aide|lawyer|"
    "analyst|economist|expert|professor|researcher|commander|officer|official|chairman|leader|coach|captain|premier|"
    "senator|lawmaker|doctor|secretary-general|director-general|vice-president|prime minister|investigator|scientist"
    "|people(?= (?:familiar|close|briefed|with|involved) )"
    "|survivor|farmer|trader|staff|coastguard|coast guard|locals|firefighters|fire service|interviewees|clerics"
    "|historians|commentators|correspondent|reporter|insurers|employers|unions|watchdog|charity"
)
UNNAMED = re.compile(
    rf"(?:(?:\w[\w.’'&-]*|{N}(?:[’']s?)?) ){{0,7}}?(?:{GROUP}|{ROLES})"
    rf"(?: (?:of|for|in|at|with|from|on|near|there|close to|familiar with|involved in"
    rf"|briefed on)(?: [^,;:]{{1,60}})?)?",
    re.IGNORECASE,
)
"""Somebody without a name in the registry: two officials, a spokesman for the ministry, French police."""

_CAPITALISED = rf"(?:(?:al|el|an|ash|as)-)?[{UPPER}][\w.’'&/-]*"
_SMALL = "of|the|for|and|de|du|da|dos|van|von|der|al|la|el|bin|ibn|on"
_KIND = (
    "company|group|agency|giant|operator|firm|bank|airline|union|charity|party|broadcaster|network|regulator|retailer"
    "|maker"
    "|producer|utility|watchdog|newspaper|website|organi[sz]ation|platform|startup|think tank|body|campaign"
)
OF_KIND = re.compile(rf"\b(?:{_KIND}) [{UPPER}][\w.’'&-]*(?: [{UPPER}][\w.’'&-]*)*$")
"""The end of what names a body by what it is and its name: the power company CFE."""
PROPER = re.compile(
    rf"(?:(?:[Tt]he|(?:[Tt]he |[Ff]ormer |[Oo]utgoing )?{N}(?:[’']s?)?(?: {N})?(?: (?:[A-Za-z-]+ ){{0,4}}(?:{ROLES}"
    rf"|{_KIND}|Secretary|Minister|President|Director|Chairman|Speaker))?"
    rf"|(?:[Tt]he )?(?:[A-Z]?[a-z-]+(?:[’']s)? ){{0,4}}(?:{ROLES}|{_KIND})) )?"
    rf"(?:(?:von der|van der|van|de|al) )?(?:{_CAPITALISED} (?:(?:{_SMALL}) (?:{N} )?)?){{0,5}}(?:(?:{ROLES}) ){{0,2}}"
    rf"{_CAPITALISED}(?: (?:(?:{_SMALL}) )*{_CAPITALISED})*"
)
"""A name that is in no registry."""

NO_SUBJECT = re.compile(
    r"(?:to|not|never|nobody|none|who|which|it is|there|would|will|could|may|might|can|did|does|do|should|must|"
    r"be|being|without|of|by|for|in|on|at|with|from|those|nothing|few|no|neither|nor|I|we|you|We|You|I’m|My|my|"
    r"Our|our|what|What|why|Why|how|How|Neither|Nobody|None|No|Few|In|At|On|For|From|With|By|To|Of|After|Before"
    r"|During|Under|Over|Since|Until|Among|Despite|Without|Near)\b"
)
ANSWERS = re.compile(
    r"(?:When )?(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Cc]hallenged|[Rr]esponding|[Rr]eacting|[Rr]eplying"
    r"|[Cc]ommenting|[Ii]n (?:response|reply|reaction|answer) to|[Rr]eferring|[Cc]iting|[Qq]uoting|[Oo]n [^,]{0,40}"
    r"(?:remark|claim|comment|statement|allegation|accusation|suggestion|warning)s?)\b"
)
"""What begins a sentence that first tells what somebody else said."""

WORDS_OF_ANOTHER = re.compile(
    r"(?:on|to|about|of|with|by|from|at|for|over|upon)\b[^.;]{0,80}?\b(?:remark|comment|claim|statement|assertion|"
    r"allegation|accusation|suggestion|report|warning|argument|rumour|rumor|charge|question|insistence|proposal)s?"
    r"(?: (?:by|from|of) [^.;]{1,60}| made [^.;]{1,60})?$"
)
"""Words behind a verb after which ``that`` gives what somebody else said (commented on a claim by X that)."""

FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|[a-z]+ed|been|came|went|"
    r"took|made|left|fell|rose|began|broke|held|met|saw|lost|won|got|gave|hit|shot|set|cut|put|became|kept|sent|spent|"
    r"stood|struck|found|led|fled|sank|grew|die|dies|kills|rises|falls|hits|says)\b"
)
"""A verb that makes words a clause."""

ADJUNCT = re.compile(
    r"(?:In|At(?! (?:least|most))|On|During|After|Before|Following|From|With|Without|By|For|Since|Under|Over"
    r"|Despite|As|To|Because|Due|Besides|Amid|Asked|Speaking|"
    r"Writing|Addressing|Responding|Commenting|Citing|According|Once|Until|Through|Amid)\b"
)
"""What begins a phrase that only tells when, where or why."""

POSSESSED = re.compile(r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) ")
NOBODY = re.compile(
    r"(?:Many|Some|Most|Several|Others|Another|All|Both|Each|Everyone|Everybody|Someone|Somebody|Anyone|This|That|These"
    r"|Those|Here|There|Nothing|Everything|Something|One|Such|The|A|An|And|But|Who|Which|People|Meanwhile|However)"
)
"""Words with a capital letter that are no name."""

NEGATED = re.compile(
    r"\b(?:not|never|n[’']t|nor|neither|without|no one|nobody|refused|declined|failed|(?<!close )to)\b"
)

SENTENCE_END = re.compile(
    rf"(?<!\b[A-Z])(?<!\b[A-Z]\.[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bGen)(?<!\bCol)(?<!\bLt)(?<!\bSt)"
    rf"(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bNo)(?<!\bvs)(?<!\bJr)(?<!\bSr)(?<!\bProf)(?<!\bCapt)(?<!\bMaj)(?<!\bSgt)"
    rf"(?<!\bJan)(?<!\bFeb)(?<!\bAug)(?<!\bSept)(?<!\bOct)(?<!\bNov)(?<!\bDec)"
    rf"[.?!]+(?=\s|$|{Q})|\n|(?<={CLOSED})(?= [{UPPER}{NAMES}])(?! (?:[\w.’'&{NAMES}-]+,? ){{1,9}}(?:said|says|asked"
    rf"|added|wrote|told|replied|warned|insisted|tweeted|posted|declared|noted|continued)"
    rf"(?:[,.;]|$| (?:{TIME}|{VIA}|reporters|journalists|in|on|at|during|after|as|{N})\b))"
)
"""The end of a sentence; that of a complete quotation too, but not before who said it (“Why?” Talleyrand asked)."""
