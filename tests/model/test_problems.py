from site_builder.model.problems import InputError, Place, did_you_mean, error, question, sort, warning


def test_a_problem_is_one_line_with_its_place_and_a_hint_below() -> None:
    problem = error("unknown-actor", Place("content/events/x.yaml", 7), "no actor has the id 'armenai'", "did you …?")

    assert str(problem) == (
        "content/events/x.yaml:7: error[unknown-actor]: no actor has the id 'armenai'\n  hint: did you …?"
    )


def test_a_problem_of_a_whole_file_names_no_line() -> None:
    assert str(warning("empty", Place("seeds/a.txt"), "nothing in it")) == "seeds/a.txt: warning[empty]: nothing in it"


def test_problems_are_sorted_by_place_and_each_is_told_once() -> None:
    late = error("b", Place("z.yaml", 1), "x")
    tenth = error("a", Place("a.yaml", 10), "x")
    second = question("a", Place("a.yaml", 2), "x")

    assert sort([late, tenth, second, late]) == (second, tenth, late)


def test_a_misspelt_word_is_told_its_nearest_neighbour() -> None:
    assert did_you_mean("armenai", ["azerbaijan", "armenia"]) == "did you mean 'armenia'?"


def test_a_word_near_to_nothing_is_told_what_there_is_if_that_is_short() -> None:
    assert did_you_mean("xyz", ["b", "a"]) == "known: a, b"
    assert did_you_mean("xyz", []) == "check the spelling"
    assert did_you_mean("xyz", map(str, range(100, 120))) == "check the spelling"


def test_an_input_error_carries_its_problems() -> None:
    problem = error("a", Place("x"), "y")

    assert InputError(problem, problem).problems == (problem, problem)
