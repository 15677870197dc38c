"""Which language a text is in, told by its script and its commonest words; ``und`` where that is not enough."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SAMPLE = 800
_HAN = re.compile("[\u3400-\u9fff]+")
_TRADITIONAL = re.compile(
    "[們這個國會來時說為與對學發經無當將長東門問關開間機業產電車馬風飛見現親覺觀話語請讓議論該誰談講證識變護軍進過還運選邊達連遠總線結給統繼續級終約紅紀組織網權條極樣樂標歐戰擊據擴擁擔應黨點黑龍歲歷歸殺氣決沒況溫準滿漢營獨現環異療監盟確種稱積窮節範築簡類紛紐純緊緩縣縮義習聯聲職膚臨舉舊藝號補裡製複規視覽觸訂計訊討訓託記許設訪評詞試詳誌認誤調諾謀講]"
)
_SIMPLIFIED = re.compile(
    "[们这个国会来时说为与对学发经无当将长东门问关开间机业产电车马风飞见现亲觉观话语请让议论该谁谈讲证识变护军进过还运选边达连远总线结给统继续级终约红纪组织网权条极样乐标欧战击据扩拥担应党点龙岁历归杀气决没况温准满汉营独环异疗监确种称积穷节范筑简类纷纽纯紧缓县缩义习联声职肤临举旧艺号补里制复规视览触订计讯讨训记许设访评词试详认误调诺谋]"
)
_KANA = re.compile("[\u3041-\u30ff]+")
_SCRIPTS = (
    (_KANA, "ja"),
    (re.compile("[\uac00-\ud7a3]+"), "ko"),
    (re.compile("[\u0531-\u058a]+"), "hy"),
    (re.compile("[\u10a0-\u10ff]+"), "ka"),
    (re.compile("[\u0590-\u05ff]+"), "he"),
    (re.compile("[\u0600-\u06ff]+"), "ar"),
    (re.compile("[\u0400-\u04ff]+"), "ru"),
)
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": _words("the of and to in that for on with was is by as at from it has be he his an are have said"),
    "fr": _words("le la les des et du une dans pour que qui sur par au avec est pas ce il sont ont été aux"),
    "es": _words("el los las del que y una por con para su al se como más fue ha sus entre también pero"),
    "de": _words("der die das und den von zu mit ist des im für auf nicht ein eine dem sich als auch"),
    "tr": _words("ve bir bu için ile de da olarak olan daha çok en gibi sonra kadar ise"),
    "az": _words("və bir bu üçün ilə da də olan edib olub ki onun daha nin"),
}


def detect(text: str) -> str:
    """A BCP 47 tag: ``zh-Hans``, ``zh-Hant``, ``en``, ``ru``, ``hy``, ``ar``, ``fr``, ``es`` … or ``und``."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return _latin(sample)
    han = sum(map(len, _HAN.findall(sample)))
    if han * 3 >= len(sample) and sum(map(len, _KANA.findall(sample))) * 4 <= han:
        return _chinese(sample)
    for pattern, tag in _SCRIPTS:
        if sum(map(len, pattern.findall(sample))) > max(han // 4, len(sample) // 5, 1):
            return _persian_or_arabic(sample) if tag == "ar" else tag
    if han and han * 2 >= len(_WORD.findall(sample)):
        return _chinese(sample)
    return _latin(sample)


def _chinese(sample: str) -> str:
    traditional, simplified = set(_TRADITIONAL.findall(sample)), set(_SIMPLIFIED.findall(sample))
    return "zh-Hant" if len(traditional) > len(simplified) else "zh-Hans"


def _persian_or_arabic(sample: str) -> str:
    return "fa" if sum(map(sample.count, "پچژگ")) * 50 > len(sample) else "ar"


def _latin(sample: str) -> str:
    words = [word.lower() for word in _WORD.findall(sample)]
    counts = {tag: sum(word in common for word in words) for tag, common in _COMMON.items()}
    best = max(counts, key=lambda tag: counts[tag])
    return best if counts[best] * 12 >= len(words) > 0 else "und"
