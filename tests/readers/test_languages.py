"""Languages are told by script and commonest words."""

import pytest

from site_builder.readers.languages import detect


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("zh-Hans", "连日降雨使三座水库的水位回升到警戒线以下一米"),
        ("zh-Hant", "連日降雨使三座水庫的水位回升到警戒線以下一米"),
        ("zh-Hans", "OpenAI发布了新模型 GPT，用户可以 in the browser 使用"),
        ("ja", "ダムの水位は警戒線まで下がりました"),
        ("ko", "저수지 수위가 경계선 아래로 내려갔다"),
        ("en", "The water level of the three reservoirs rose after days of rain and it is expected to rise again"),
        ("fr", "Le niveau des trois réservoirs est remonté après des jours de pluie dans la région"),
        ("es", "El nivel de los tres embalses subió después de días de lluvia en la región y se espera más"),
        ("ru", "Уровень воды в трёх водохранилищах поднялся после дождей"),
        ("hy", "Երեք ջրամբարների մակարդակը բարձրացել է անձրևներից հետո"),
        ("ar", "ارتفع منسوب المياه في الخزانات الثلاثة بعد أيام من المطر"),
        ("fa", "سطح آب سه مخزن پس از چند روز بارندگی گفته می‌شود که چگونه بالا رفت پژوهش"),
        ("ka", "სამი წყალსაცავის დონე აიწია"),
        ("und", "12345 --- 678"),
        ("und", ""),
    ],
)
def test_a_language_is_told(tag: str, text: str) -> None:
    assert detect(text) == tag
