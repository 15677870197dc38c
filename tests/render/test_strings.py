import pytest
from markupsafe import Markup

from site_builder.model.language import EN, ZH
from site_builder.render.locale import Locale
from site_builder.render.strings import MissingStringError, Strings

TEXTS = {"plain": "a < b", "named": "by <{who}>", "n.one": "{n} day", "n.other": "{n} days", "kind.state": "States"}
STRINGS = Strings(EN, TEXTS, Locale("en"))


def test_a_plain_string_is_left_for_the_template_to_escape() -> None:
    assert STRINGS.text("plain") == "a < b"
    assert not isinstance(STRINGS.text("plain"), Markup)


def test_words_and_the_text_around_them_are_escaped_but_markup_is_kept() -> None:
    assert STRINGS.text("named", who="<b>") == "by &lt;&lt;b&gt;&gt;"
    assert STRINGS.text("named", who=Markup("<i>x</i>")) == "by &lt;<i>x</i>&gt;"


def test_numbers_choose_the_plural_form_and_are_grouped() -> None:
    assert STRINGS.text("n", n=1) == "1 day"
    assert STRINGS.text("n", n=1234) == "1,234 days"
    assert Strings(ZH, {"n.other": "{n}天"}, Locale("zh-Hans")).text("n", n=1) == "1天"


def test_a_missing_string_names_its_key_and_language() -> None:
    with pytest.raises(MissingStringError) as missing:
        STRINGS.text("gone")
    assert (missing.value.key, missing.value.language) == ("gone", "en")


def test_a_missing_word_is_an_error() -> None:
    with pytest.raises(KeyError):
        STRINGS.text("named", other="x")


def test_a_label_without_string_is_the_bare_name() -> None:
    assert (STRINGS.label("kind", "state"), STRINGS.label("rule", "new-rule")) == ("States", "new-rule")
