from site_builder.model.language import DEFAULT_LANGUAGES, Language, LanguageCode
from site_builder.pages.ordering import alphabetical

CHINESE, ENGLISH = DEFAULT_LANGUAGES
FRENCH = Language(LanguageCode("fr"), "fr", "français")


def test_chinese_names_stand_by_pinyin_and_others_by_letter() -> None:
    assert sorted(["亚美尼亚", "阿塞拜疆"], key=lambda name: alphabetical(name, CHINESE)) == ["阿塞拜疆", "亚美尼亚"]
    assert sorted(["azerbaijan", "Armenia"], key=lambda name: alphabetical(name, ENGLISH)) == ["Armenia", "azerbaijan"]


def test_marks_on_letters_do_not_count() -> None:
    names = ["Fribourg", "Évian", "Eupen"]

    assert sorted(names, key=lambda name: alphabetical(name, FRENCH)) == ["Eupen", "Évian", "Fribourg"]
