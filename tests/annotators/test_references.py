"""Ministries named without their country."""

import pytest

from tests.annotators.making import named


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("奥地利国防部称，桥已毁。该部还表示，修复已经开始。", ("该部", "aus_mod")),
        ("法国外交部称，使团已启程。该部门没有说明日期。", ("该部门", "fra_mfa")),
        ("法国国防部称，两舰受损。国防部还说，无人伤亡。", ("国防部", "fra_mod")),
        ("法国方面否认此事，其国防部发表声明称，并无此令。", ("其国防部", "fra_mod")),
    ],
)
def test_a_bare_ministry_belongs_to_whose_statement_is_reported(text: str, last: tuple[str, str]) -> None:
    assert named(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "国防部称，桥已毁。",
        "奥地利与法国争执，其国防部没有表态。",
        "法国国防部称，桥已毁。葡萄牙国防部没有表态。",
        "该部队后撤。",
        "国防部长来了。",
    ],
)
def test_a_bare_ministry_that_may_be_anybodys_is_nobodys(text: str) -> None:
    assert not [form for form, _ in named(text) if form in ("国防部", "其国防部", "该部")]


def test_a_ministry_is_not_named_by_its_minister() -> None:
    assert named("法国国防部长来了。") == [("法国", "france")]
    assert named("法国外交部门") == [("法国", "france")]
