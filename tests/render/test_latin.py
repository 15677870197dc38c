"""Names in Latin letters within Chinese text."""

import pytest

from site_builder.render.latin import with_names_marked


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("阿利耶夫（Ilham Aliyev）表示", ["Ilham Aliyev"]),
        ("边境的Dashkasan、Kalbajar和Lachin地区", ["Dashkasan", "Kalbajar", "Lachin"]),
        ("纳卡地区（Nagorno Karabakh、Nagorno-Karabakh）", ["Nagorno Karabakh", "Nagorno-Karabakh"]),
        ("在其“Telegram”账号上", ["Telegram"]),
        ("集安组织（CSTO）", ["CSTO"]),
        ("外交部长Mevlüt Çavuşoğlu和İlham Əliyev", ["Mevlüt Çavuşoğlu", "İlham Əliyev"]),
        (
            "Organization for Security and Co-operation in Europe的主席",
            ["Organization for Security and Co-operation in Europe"],
        ),
        ("António Guterres、J. K. Rowling和Bashar al-Assad", ["António Guterres", "J. K. Rowling", "Bashar al-Assad"]),
        ("见Sukhoi Su-25", ["Sukhoi"]),
        ("Papa & Mama <b>", ["Papa", "Mama"]),
    ],
)
def test_a_name_is_a_run_of_words_with_capital_initials(text: str, names: list[str]) -> None:
    html = with_names_marked(text)

    assert html.split('<span lang="en">')[0] == text[: text.index(names[0])]
    assert [part.split("</span>")[0] for part in html.split('<span lang="en">')[1:]] == names


@pytest.mark.parametrize(
    "text",
    [
        "亚美尼亚和阿塞拜疆",
        "（S/2022/688，附件）和S/PV.9132",
        "https://www.Example.com/Path/To与Desk@Example.org",
        "https://www.rfi.fr/cn/%E4%B8%AD%E5%9B%BD/?q=Map",
        "甲A股、X平台、F-16、TB2、COVID-19",
        "A. 第一，B. 第二",
        "约20 km，kg和mm",
    ],
)
def test_symbols_addresses_models_and_single_letters_are_no_names(text: str) -> None:
    assert with_names_marked(text) == text


def test_everything_is_escaped_in_and_around_a_name() -> None:
    assert with_names_marked("<i>O'Brien</i>&\"") == (
        '&lt;i&gt;<span lang="en">O&#x27;Brien</span>&lt;/i&gt;&amp;&quot;'
    )


@pytest.mark.parametrize("text", ["A" * 50_000, "A-" * 50_000, "A' " * 30_000, "A. " * 30_000, "A aa bb" * 20_000])
def test_no_text_takes_long(text: str) -> None:
    assert len(with_names_marked(text)) >= len(text)
