"""The line at the head of an article that dates it, with what outlets set beside the date."""

import pytest

from site_builder.model.dates import PartialDate
from tests.readers.case_folders import cleaned, texts

_BODY = ("两座边境检查站星期三恢复通车，等候的卡车排了三公里，当局没有说明原因。",)


def _dump(*head: str) -> str:
    return "\n\n".join(["# 边境检查站恢复通车", *head, *_BODY]) + "\n"


@pytest.mark.parametrize(
    ("line", "date", "publisher"),
    [
        ("环球网 _2023-09-20 08:15_ _发表于北京_", "2023-09-20T08:15", "环球网"),
        ("原创 国际部 新华视点 2023-09-20 08:15 发表于上海", "2023-09-20T08:15", "新华视点"),
        ("国际 | 2023年9月20日", "2023-09-20", ""),
        ("2023/9/20 08:15（9/20 10:40 更新）", "2023-09-20T08:15", ""),
        ("2023年9月20日 08:15 更新于 2023年9月21日", "2023-09-20T08:15", ""),
        ("5分钟阅读 · 2023年9月20日", "2023-09-20", ""),
        ("20 September 2023 [Peace and Security](https://news.example/topic)", "2023-09-20", ""),
        ("September 20, 2023 8:15 AM EDT Updated 3 hours ago", "2023-09-20T08:15-04:00", ""),
        ("September 20, 2023 / 8:15 AM EDT / CBS News", "2023-09-20T08:15-04:00", "CBS News"),
        ("Wed 20 Sep 2023 08.15 BST Last modified on Thu 21 Sep 2023 10.00 BST", "2023-09-20T08:15+01:00", ""),
        ("Published On 20 Sep 202320 Sep 2023", "2023-09-20", ""),
        ("By Reuters • Updated September 20, 2023", "2023-09-20", "Reuters"),
    ],
)
def test_the_date_is_read_and_what_stands_beside_it_goes(line: str, date: str, publisher: str) -> None:
    found = cleaned(_dump(line))
    assert (found.metadata.publication.date, found.metadata.publisher) == (PartialDate.parse(date), publisher)
    assert texts(found) == list(_BODY)


def test_the_day_of_publication_counts_for_more_than_that_of_an_update() -> None:
    found = cleaned(_dump("Updated 5:12 PM EDT, September 22, 2023", "Published 2:30 PM EDT, September 21, 2023"))
    assert found.metadata.publication.date == PartialDate.parse("2023-09-21T14:30-04:00")
    assert texts(found) == list(_BODY)


@pytest.mark.parametrize(
    "line",
    [
        "他们于2023年9月20日抵达",
        "2020年停火协议",
        "1991年12月26日 苏联解体",
        "September 20, 2023: the border opens",
        "2023年9月20日 | 边境开放，贸易恢复",
    ],
)
def test_a_line_that_says_more_than_a_date_stays(line: str) -> None:
    assert texts(cleaned(_dump(line))) == [line, *_BODY]
