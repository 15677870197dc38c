"""Names of outlets told from names of persons and from words for what outlets are."""

import pytest

from site_builder.model.outlets import is_outlet


@pytest.mark.parametrize(
    "name",
    ["新华社", "观察者网", "德国之声", "BBC News", "Al Jazeera English", "The Washington Post", "news.un.org", "法广"],
)
def test_names_of_outlets_are_known_by_their_endings_and_words(name: str) -> None:
    assert is_outlet(name)


@pytest.mark.parametrize("name", ["潘基文", "Ban Ki-moon", "News", " MEDIA ", "world news", "新闻", "中文", ""])
def test_persons_and_mere_kinds_are_none(name: str) -> None:
    assert not is_outlet(name)
