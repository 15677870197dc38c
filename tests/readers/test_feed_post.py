"""Front matter of posts: under which keys archivers keep outlet and address, and whose name the author's is."""

import pytest

from site_builder import readers
from site_builder.model.document import Metadata
from tests.readers.case_folders import raw

_PAGE = "https://news.example/2023/a.html"


def _metadata(matter: str) -> Metadata:
    return readers.read(raw(f"---\ntitle: 通道恢复通车\n{matter}\n---\n<p>通道星期三恢复通车。</p>\n")).metadata


@pytest.mark.parametrize("key", ["link", "original_url", "source_url", "article_url", "source", "canonical"])
def test_the_address_of_the_original_is_found(key: str) -> None:
    assert _metadata(f"permalink: /posts/a/\n{key}: {_PAGE}").address == _PAGE


@pytest.mark.parametrize(
    ("matter", "publisher", "byline"),
    [
        ("source_name: 财新网", "财新网", ""),
        (f"source: {_PAGE}\nauthor: 联合早报", "联合早报", ""),
        (f"source: {_PAGE}\nauthor: 国际部", "news.example", "国际部"),
        ("source: 新华社\nauthor: 新华社", "新华社", ""),
        ("source: 新华社\nauthor: 国际部", "新华社", "国际部"),
        (f"source: {_PAGE}\nsite_name: 参考消息", "参考消息", ""),
        ("categories:\n - 传统媒体\n - 参考消息 - 即时新闻\nauthor: 参考消息 - 即时新闻", "参考消息", ""),
        ("categories:\n - 新媒体\n - 参考消息 中文\nauthor: 参考消息 中文", "参考消息 中文", ""),
        (f"from: {_PAGE}\nauthor: 国际部\ntags: [ 参考消息 ]\ncategories: [ 参考消息 ]", "参考消息", "国际部"),
        (f"from: {_PAGE}\nauthor: 国际部\ntags: [ 国际新闻 ]\ncategories: [ 国际新闻 ]", "news.example", "国际部"),
        (f"from: {_PAGE}\nauthor: 国际部\ntags: [ 参考消息 ]\ncategories: [ 外交 ]", "news.example", "国际部"),
        ("author: Radio 1 - World Service", "Radio 1 - World Service", ""),
    ],
)
def test_a_name_counts_for_more_than_an_address_and_an_outlet_is_no_author(
    matter: str, publisher: str, byline: str
) -> None:
    found = _metadata(matter)
    assert (found.publisher, found.byline) == (publisher, byline)
