"""Speaker lines, as verbatim records print them: who speaks, for whom, in which language."""

import pytest

from site_builder.model.speaker_lines import is_language_note, speaker_line


@pytest.mark.parametrize(
    ("text", "name", "honorific", "country", "language"),
    [
        ("主席：我感谢", "主席", "", "", ""),
        ("主 席 （以英语发言）：我", "主席", "", "", "以英语发言"),
        ("代理主席\n(以法语发言):我", "代理主席", "", "", "以法语发言"),
        ("常务副秘书长（以英语发言）：", "常务副秘书长", "", "", "以英语发言"),
        ("朴女士（大韩民国）（以英语发言）：", "朴", "女士", "大韩民国", "以英语发言"),
        ("德 · 拉米\n雷斯先 生（墨西哥）（以西班牙\n语发言）：", "德·拉米雷斯", "先生", "墨西哥", "以西班牙语发言"),
        ("约翰·史密斯爵士(联合王国):", "约翰·史密斯", "爵士", "联合王国", ""),
        ("怀特女爵士（澳大利亚）：", "怀特", "女爵士", "澳大利亚", ""),
        ("门萨总统（加纳）（以英语发言）：", "门萨", "总统", "加纳", "以英语发言"),
        ("哈立德亲王殿下（巴林）：", "哈立德", "亲王殿下", "巴林", ""),
        ("尼玛女士阁下（不丹）：", "尼玛", "女士阁下", "不丹", ""),
        ("谢赫·哈立德（巴林）（以阿拉伯语发言）：", "谢赫·哈立德", "", "巴林", "以阿拉伯语发言"),
        ("王明先生：谢谢", "王明", "先生", "", ""),
        ("塔帕先生（尼泊尔）（以尼泊尔语发言，另有英文稿）：", "塔帕", "先生", "尼泊尔", "以尼泊尔语发言，另有英文稿"),
        ("主席：（以阿拉伯语发言）我", "主席", "", "", "以阿拉伯语发言"),
        ("帕罗林枢机主教（罗马教廷）（以英语发言）：", "帕罗林", "枢机主教", "罗马教廷", "以英语发言"),
        ("Al-Khater女士（卡塔尔）（以阿拉伯语发言）：", "Al-Khater", "女士", "卡塔尔", "以阿拉伯语发言"),
        ("霍查先生\n（阿尔巴尼亚）（以英语发言）：", "霍查", "先生", "阿尔巴尼亚", "以英语发言"),
        ("霍查先生（阿尔巴尼亚）（以英语发言）我们", "霍查", "先生", "阿尔巴尼亚", "以英语发言"),
        ("霍查先生（阿尔巴尼亚）（以英语发言）；我们", "霍查", "先生", "阿尔巴尼亚", "以英语发言"),
        ("12．主席（以法语发言）：我", "主席", "", "", "以法语发言"),
        ("1. The PRESIDENT (translated from French): In", "The PRESIDENT", "", "", "translated from French"),
        ("3. Mr. EBAN (Israel): We", "EBAN", "Mr.", "Israel", ""),
        (
            "Mr. de GUIRINGAUD (France) (interpretation from French): We",
            "de GUIRINGAUD",
            "Mr.",
            "France",
            "interpretation from French",
        ),
        (
            "Mr. Kim (Republic of Korea) (spoke in Korean; interpretation\nprovided) We",
            "Kim",
            "Mr.",
            "Republic of Korea",
            "spoke in Korean; interpretation provided",
        ),
        ("The President (spoke in French): I", "The President", "", "", "spoke in French"),
        ("The Acting President: I", "The Acting President", "", "", ""),
        (
            "Mr. Pérez\nSoto (Plurinational State of\nBolivia): I",
            "Pérez Soto",
            "Mr.",
            "Plurinational State of Bolivia",
            "",
        ),
        ("Sir John Smith (United Kingdom): We", "John Smith", "Sir", "United Kingdom", ""),
        ("MR. MALIK (Pakistan): I", "MALIK", "MR.", "Pakistan", ""),
        ("Her Majesty Queen Rania (Jordan): I", "Rania", "Queen", "Jordan", ""),
        (
            "Mr. Ali (spoke in Arabic; English text provided): I",
            "Ali",
            "Mr.",
            "",
            "spoke in Arabic; English text provided",
        ),
    ],
)
def test_a_speaker_line_says_who_speaks(text: str, name: str, honorific: str, country: str, language: str) -> None:
    found = speaker_line(text)
    assert found is not None
    assert (found.name, found.honorific, found.country, found.language) == (name, honorific, country, language)
    assert text[: found.end].strip() == found.label


@pytest.mark.parametrize(
    "text",
    [
        "",
        "主席先生：我感谢你。",
        "大会主席先生：我感谢你。",
        "部长先生：谢谢。",
        "外交部长：谢谢。",
        "各位女士：早上好。",
        "我要说的是：这很重要。",
        "我感谢王先生：他说得好。",
        "主席：桑托斯先生（菲律宾）",
        "第一，必须停火：这是关键。",
        "主席：\n成员：\n桑托斯先生",
        "主席：\n桑托斯先生 . . . . . . . . . . .",
        "加纳共和国总统讲话\n主席（以英语发言）：我",
        "纳纳·阿库福-阿多先生讲话\n主席（以英语发言）：我",
        "王先生（中国）说，我们支持",
        "1. 王先生（中国）：支持。",
        "1. Mr. Smith (Canada): agreed.",
        "Mr. Smith (Canada) (see annex) said",
        "Mr. President: I thank you.",
        "the President: he said",
        "Ladies and gentlemen: good morning.",
        "There are two points: peace and security.",
        "1) 主席：",
    ],
)
def test_prose_and_salutations_are_no_speaker_lines(text: str) -> None:
    assert speaker_line(text) is None


def test_whoever_presides_is_known_as_the_chair() -> None:
    chairs = [speaker_line(text) for text in ("主席：我", "代理主席：我", "The President: I", "The Chair: I")]
    others = [speaker_line(text) for text in ("秘书长：我", "The Secretary-General: I", "王先生（中国）：我")]
    assert all(found is not None and found.chair for found in chairs)
    assert not any(found is None or found.chair for found in others)


def test_a_name_and_a_colon_alone_are_not_certain() -> None:
    bare, bracketed = speaker_line("王明先生：谢谢"), speaker_line("王明先生（中国）：谢谢")
    assert bare is not None
    assert bracketed is not None
    assert (bare.certain, bracketed.certain) == (False, True)


@pytest.mark.parametrize(
    "text",
    ["（以法语发言）", "(以希伯来语发言)", "（以英语继续发言）", "(spoke in English)", "(continued in French)"],
)
def test_a_note_alone_says_that_the_language_changes(text: str) -> None:
    assert is_language_note(text)


@pytest.mark.parametrize("text", ["（以法语发言）我", "（以书面形式）", "（续）", "(in English)", "以法语发言", ""])
def test_anything_more_or_else_is_no_such_note(text: str) -> None:
    assert not is_language_note(text)
