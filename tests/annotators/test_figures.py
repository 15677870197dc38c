from dataclasses import replace

import pytest

from site_builder.annotators import annotate, figures, sheet
from site_builder.model.article import Annotations, Toll
from site_builder.model.dates import Basis, PartialDate, Publication
from site_builder.model.quantities import Measure, People, Qualifier, Unit
from tests.annotators import making


def found(*paragraphs: str, language: str = "zh-Hans") -> tuple[Toll, ...]:
    cleaned = making.document(*paragraphs)
    cleaned = replace(cleaned, metadata=replace(cleaned.metadata, language=language))
    return figures.annotate(sheet.sheet_of(cleaned, making.FINDER), Annotations()).tolls


def brief(*paragraphs: str, language: str = "zh-Hans") -> list[str]:
    """Each number with what it counts and whom."""
    return [
        f"{paragraphs[toll.paragraph - 1][toll.start : toll.end]} {toll.measure} {toll.people}"
        for toll in found(*paragraphs, language=language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("105名军人死亡，6名平民受伤。", ["105名 killed military", "6名 wounded civilian"]),
        ("42名军队人员和8名边防人员被打死。", ["42名 killed military", "8名 killed military"]),
        ("105人丧生，数十人受伤，数十人失踪。", ["105人 killed any", "数十人 wounded any", "数十人 missing any"]),
        (
            "至少有6人（4名士兵和2名平民）在两起事件中，因地雷爆炸而丧生。",
            ["至少有6人 killed any", "4名 killed military", "2名 killed civilian"],
        ),
        ("25人死亡，其中包括2名平民。", ["25人 killed any", "2名 killed civilian"]),
        ("地雷炸死了6名士兵。", ["6名 killed military"]),
        ("造成21名平民死亡和70多人受伤。", ["21名 killed civilian", "70多人 wounded any"]),
        ("大约有3万人在随后的冲突中丧生。", ["大约有3万人 killed any"]),
        ("约4000名公民，包括平民和军人，仍因冲突而下落不明。", ["约4000名 missing any"]),
        (
            "大约200所民房遭到严重破坏，其中60多所完全被毁。",
            ["大约200所 houses-damaged any", "60多所 houses-destroyed any"],
        ),
        (
            "2 750人流离失所，其中包括370名儿童和55名残疾人。",
            ["2 750人 displaced any", "370名 displaced civilian", "55名 displaced any"],
        ),
        ("占领了10多平方公里的领土。", ["10多平方公里 area any"]),
        ("发现了1300多枚杀伤人员地雷。", ["1300多枚 mines any"]),
        ("在这场为期6周的战争中。", ["6周 duration any"]),
        ("至少抓获七名战俘。", ["七名 captured any"]),
        ("释放五名囚犯。", ["五名 released any"]),
        ("导致多人死亡。", ["多人 killed any"]),
        ("造成死亡12人、受伤30人，失踪3人。", ["12人 killed any", "30人 wounded any", "3人 missing any"]),
        ("造成12人死亡、30人受伤。", ["12人 killed any", "30人 wounded any"]),
        ("造成12人死亡30人受伤。", ["12人 killed any", "30人 wounded any"]),
        ("１２３人死亡。", ["１２３人 killed any"]),
    ],
)
def test_numbers_of_a_chinese_text_are_found_with_what_they_count(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "两名官员说，冲突造成伤亡。",
        "3名代表对人员伤亡表示关切。",
        "15个成员国的代表出席了会议。",
        "2022年9月13日，双方有人死亡。",
        "12万人居住在当地。",
        "123456789012345678901234567890人死亡",
        "有人死亡。100名代表出席。",
        "",
    ],
)
def test_numbers_that_count_something_else_are_left_alone(text: str) -> None:
    assert brief(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 25 people were killed, two of them civilians.", ["At least 25 killed any", "two killed civilian"]),
        ("The attack killed 6 soldiers.", ["6 killed military"]),
        ("Dozens wounded, the ministry said.", ["Dozens wounded any"]),
        ("Some 200 houses were damaged.", ["Some 200 houses-damaged any"]),
        ("In 2020 more than 6,500 people died.", ["more than 6,500 killed any"]),
        ("Two officials said that people had died.", []),
    ],
)
def test_numbers_of_an_english_text_are_found(text: str, expected: list[str]) -> None:
    assert brief(text, language="en") == expected


@pytest.mark.parametrize("day", ["On 13 September", "On September 13", "Between 12 and 14 September 2022"])
def test_the_days_of_an_english_date_count_nobody(day: str) -> None:
    text = f"{day}, shelling killed 3 people."
    cleaned = making.document(text)
    published = Publication(PartialDate.parse("2022-09-14"), Basis.PRINTED)
    metadata = replace(cleaned.metadata, language="en", publication=published)
    tolls = annotate(replace(cleaned, metadata=metadata), making.FINDER).tolls

    assert [text[toll.start : toll.end] for toll in tolls] == ["3"]


def test_a_toll_knows_its_paragraph_place_bounds_and_unit() -> None:
    _, toll = found("开头。", "据报，至少27人死亡。为期6周的战争。")
    assert toll == Toll(2, 13, 15, Measure.DURATION, Unit.WEEK, 6, 6, Qualifier.EXACT, People.ANY)
    assert found("一", "至少27人死亡")[0] == Toll(
        2, 0, 5, Measure.KILLED, Unit.PERSON, 27, None, Qualifier.AT_LEAST, People.ANY
    )


def test_a_document_without_such_words_is_not_looked_at_further() -> None:
    so_far = Annotations()
    assert figures.annotate(sheet.sheet_of(making.document("3名代表。"), making.FINDER), so_far) is so_far
