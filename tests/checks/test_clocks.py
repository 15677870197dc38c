"""Times given twice that cannot both be right, and events that are not where their source puts them."""

from dataclasses import replace

from site_builder.model.article import Article, Note
from site_builder.model.chronicle import Citation, Event
from site_builder.model.language import localized
from site_builder.model.localities import Locality, LocalityId, LocalityKind, Whereabouts
from tests.checks.corpora import article, corpus, event, said

SUMMER = "停火于当地时间9月14日晚8时，即美国东部标准时间中午生效。"
HINT = "\n  hint: a slip of the source? Say so in a note of the article's record; the text itself stays as it is"


def told(moment: str, paragraph: int = 1) -> Event:
    return replace(event("e", moment), citations=(Citation("first", paragraph),))


def codes(*lines: str) -> list[str]:
    return [line.split("[")[1].split("]")[0] for line in lines]


def test_what_agrees_is_left_alone() -> None:
    texts = ("00:05（格林威治标准时间20:05）开火。", "上午9点（格林威治标准时间05:00）停火。")
    assert said(corpus(article(*texts), events=(told("2022-09-13T00:05+04:00"),))) == []


def test_two_offsets_in_one_text_are_asked_about() -> None:
    texts = ("00:05（格林威治标准时间20:05）", "上午9点（格林威治标准时间05:00）", "上午10点（格林威治标准时间05:00）")
    assert said(corpus(article(*texts))) == [
        "seeds/first.txt:30: question[clocks-disagree]: '上午10点（格林威治标准时间05:00' makes local time UTC+5,"
        f" elsewhere it is UTC+4{HINT}"
    ]


def test_an_offset_that_no_zone_has_is_asked_about() -> None:
    (line,) = said(corpus(article("00:05（格林威治标准时间20:03）")))
    assert "makes local time UTC+4:02, which no zone is" in line


def test_a_standard_time_in_summer_is_asked_about_and_read_as_daylight_time() -> None:
    (line,) = said(corpus(article(SUMMER), events=(told("2022-09-14T20:00+04:00"),)))
    assert "question[standard-time-in-summer]" in line
    assert "daylight time makes local time UTC+4, the standard time UTC+3" in line


def test_a_noted_slip_is_said_to_be_noted() -> None:
    noted: Article = replace(article(SUMMER), notes=(Note(1, localized(zh="注", en="Note")),))
    (line,) = said(corpus(noted))
    assert line.endswith("hint: an editor's note stands at this paragraph; the text itself stays as it is")


def test_an_event_in_another_zone_than_its_source_is_warned_about() -> None:
    text = "00:05（格林威治标准时间20:05）开火。"
    (line,) = said(corpus(article(text), events=(told("2022-09-13T00:05+03:00"),)))
    assert line.startswith("content/events: warning[event-offset]: the event 'e' has UTC+3, its source '00:05（")
    assert line.endswith("20:05' UTC+4\n  hint: mend the offset of its date")
    assert said(corpus(article(text), events=(told("2022-09-13T01:05+03:00"),))) == []


def test_an_event_in_another_zone_than_its_place_is_warned_about() -> None:
    goris = Locality(LocalityId("goris"), localized(zh="甲", en="A"), LocalityKind.TOWN, timezone="Asia/Yerevan")
    there = replace(event("e", "2022-09-13T00:05+03:00"), places=(Whereabouts(goris.id),))
    whole = replace(corpus(events=(there,)), localities={goris.id: goris})

    assert codes(*said(whole)) == ["unlocated-place", "event-offset"]
    right = replace(there, date=event("e", "2022-09-13T00:05+04:00").date)
    assert codes(*said(replace(whole, events=(right,)))) == ["unlocated-place"]


def test_a_border_has_no_position_to_ask_for() -> None:
    border = Locality(LocalityId("border"), localized(zh="甲", en="A"), LocalityKind.BORDER)
    assert said(replace(corpus(), localities={border.id: border})) == []
