import pytest

from site_builder.model.language import EN, ZH, LocalizedText, Reading, code_of_tag, localized


def test_a_reader_gets_the_text_in_their_language() -> None:
    assert localized(zh="简报", en="Briefing").read(EN) == Reading("Briefing", EN)


def test_a_missing_language_falls_back_to_the_first_one_written_and_says_so() -> None:
    assert localized(zh="简报").read(EN) == Reading("简报", ZH, fallback=True)


def test_no_text_at_all_has_no_reading() -> None:
    with pytest.raises(LookupError):
        LocalizedText().read(ZH)


def test_only_an_empty_text_is_false() -> None:
    assert not LocalizedText()
    assert localized(zh="一")


def test_one_text_laid_over_another_is_completed_by_it_but_not_changed() -> None:
    assert localized(en="A").over(localized(en="B", zh="乙")) == localized(en="A", zh="乙")


def test_the_language_code_is_the_head_of_the_tag() -> None:
    assert [code_of_tag(tag) for tag in ("zh-Hans", "EN", "fr-CA")] == ["zh", "en", "fr"]
