"""The lines of a meeting record's cover page, as the organs of the United Nations print them."""

import re

_ORGAN = (
    "安全理事会|大会|人权理事会|经济及社会理事会|托管理事会|裁军谈判会议|第[一二三四五六]委员会|Security ?Council"
    "|General ?Assembly|Human ?Rights ?Council|Economic ?and ?Social ?Council|Trusteeship ?Council"
    "|Conference ?on ?Disarmament|(?:First|Second|Third|Fourth|Fifth|Sixth) ?Committee|Conseil ?de ?sécurité"
    "|Assemblée ?générale|Consejo ?de ?Seguridad|Asamblea ?General|Совет ?Безопасности|Генеральная ?Ассамблея"
)
_NOTICE = (
    r"(?:临时)?(?:逐字|简要|正式)记录|临时|Provisional|(?:Provisional )?(?:Verbatim|Summary) records?|Official Records?"
    r"|Provisoire|Documents? officiels?|Actas Oficiales|Предварительный отчет|Официальные отчеты"
)
_TONGUE = r"English|Chinese|中文|Distr\. ?: ?General"
_FORMS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            "organ",
            rf"(?:联合国|United Nations\s)?(?:{_ORGAN})(?:\s?(?:{_NOTICE}|{_TONGUE}))?|联合国|United Nations",
        ),
        (
            "session",
            r"第[一二三四五六七八九十百零〇\d]{1,7}(?:年|届(?:紧急|特别){0,2}会议)(?:续会|（续会）)?"
            r"|(?!\d)[\w -]{4,40} (?:year|(?:emergency )?(?:special )?session)(?: \(continued\))?"
            r"|[\w-]{4,40} (?:année|session|año|período de sesiones)|[а-яё ]{4,40} (?:год|сессия)",
        ),
        (
            "meeting",
            r"第[一二三四五六七八九十百千零〇\d]{1,9}次(?:全体)?(?:（[^（）]{1,8}）|\([^()]{1,8}\))?会议"
            r"(?:[（(][^（）()]{1,16}[）)])?|\d{1,5} ?(?:st|nd|rd|th) (?:plenary )?meeting(?: \([^()]{1,16}\))?"
            r"|(?:Provisional )?(?:Verbatim|Summary|Final) record of the [\w, -]{3,80}"
            r"|(?:[a-z]+ (?:thousand|hundred)|[\w -]{4,60} hundred)[\w -]{0,60} meeting(?: \([^()]{1,16}\))?"
            r"|第[一二三四五六七八九十百千零〇\d]{1,9}次(?:全体)?会议(?:逐字|简要|最后)记录"
            r"|\d{1,5}\S{0,3} (?:séance|sesión|заседание)(?: plénière| plenaria)?",
        ),
        (
            "day",
            r"\d{4}年\d{1,2}月\d{1,2}日[，,]?(?:[（(]?星期[一二三四五六日天][）)]?)?[，,]?"
            r"(?:(?:[上下]午|晚上?|中午)\d{1,2}(?:时|[:：])(?:\d{1,2}分?|半)?)?(?:举行|开会|在.{2,12}举行)?"
            r"|(?:上|下)午\d{1,2}时(?:\d{1,2}分)?在.{2,12}举行"
            r"|(?:Held (?:at|in) .{4,50}? )?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
            r"\d{1,2} [A-Z][a-z]+ \d{4},? (?:at )?(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|noon)"
            r"|[^\W\d_]{5,11},? \d{1,2} (?:de )?[^\W\d_]{3,10} (?:de )?\d{4}(?: года)?,? (?:à |a las )?\d{1,2}.{1,12}",
        ),
        (
            "place",
            "(?:总部，)?(?:纽约|日内瓦|维也纳|内罗毕)|(?:Held at .{4,30}, )?(?:New York|Geneva|Vienna|Nairobi),?|Genève"
            "|Nueva York|Нью-Йорк",
        ),
        (
            "notice",
            rf"{_NOTICE}|Distr\.\s?:.*|(?:Original|原件)\s?[:：].*|Chinese|English|中文|\d{{1,2}} [A-Z][a-z]+ \d{{4}}",
        ),
        (
            "members",
            r"(?:代理|临时)?主席[：:].{0,60}|(?:成员|嗣后)[：:].{0,60}|[（(][^（）()\d。]{2,40}[）)]|(?:President|Chair\w*|Members|Présidente?|Membres|Miembros)"
            r"\s?[：:].{0,80}|[^\d。，；：:]{1,40}(?:先生|女士|夫人|爵士|小姐)"
            r"|(?:[A-Z][^.:;]{2,60} )?(?:Mr|Mrs|Ms|Sir|Dame|Miss|Lord)\b\.? [^.:;]{2,40}",
        ),
    )
)


def kind_of(line: str) -> str:
    """Which of the cover's lines this is (``organ``, ``session``, ``meeting``, ``day`` …), or an empty text.

    Blanks beside Han characters must be gone from it.
    """
    return next((kind for kind, form in _FORMS if form.fullmatch(line)), "")
