from site_builder.model.blocks import Figure, Heading, Lines, Paragraph, Run, Table, text_blocks, text_of

HERE = Lines(1, 1)


def test_a_span_of_lines_grows_to_hold_another() -> None:
    assert Lines(5, 6).to(Lines(2, 3)) == Lines(2, 6)


def test_the_text_of_runs_is_their_texts_in_a_row() -> None:
    assert text_of((Run("甲"), Run("乙", href="https://example.org/"), Run("丙", strong=True))) == "甲乙丙"
    assert text_of(()) == ""


def test_pictures_are_not_numbered_among_the_paragraphs() -> None:
    first, picture, second = (
        Heading((Run("甲"),), HERE),
        Figure(None, (Run("图"),), HERE),
        Paragraph((Run("乙"),), HERE),
    )

    assert text_blocks((first, picture, second)) == (first, second)


def test_the_text_of_a_table_has_rows_as_lines_and_cells_parted_by_tabs() -> None:
    assert Table((((Run("a"),), (Run("b"),)), ((Run("c"),), ())), HERE).text == "a\tb\nc\t"
