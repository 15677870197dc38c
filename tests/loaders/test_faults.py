"""One example for each thing that can be wrong in a record: exactly what is said, where, and how to mend it."""

from pathlib import Path

import pytest

from tests.loaders.trees import problems, records

IDS = "use a-z, 0-9, - and _, at most 60, the first a letter or digit"
DATES = "write 2022-09-13T00:05+04:00, 2022-09-13, 2022-09, 2022 or 1990s, and only what is known"
REST_ON = "name the paragraphs it rests on, such as cite: [p2] or cite: ['<article>#p2']"
KINDS = "state, organisation, government-body, armed-force, group, office, person, media"

FAULTS = [
    # the shape of a file
    ("site.yaml", "- a\n", 1, "wrong-type", "the site must be a mapping (key: value), not a list", ""),
    ("periods.yaml", "a: b\n", 1, "wrong-type", "this file must hold a list ('- …'), not a mapping", ""),
    ("actors/a.yaml", "text\n", 1, "wrong-type", "this file must hold a list ('- …'), not the text 'text'", ""),
    ("articles/a.yaml", "- a\n", 1, "wrong-type", "an article must be a mapping (key: value), not a list", ""),
    ("events/a.yaml", "\n- a\n", 2, "wrong-type", "an event must be a mapping (key: value), not the text 'a'", ""),
    # the site
    ("site.yaml", "contcat: x\n", 1, "unknown-key", "the site has no key 'contcat'", "did you mean 'contact'?"),
    ("site.yaml", "contact: [x]\n", 1, "wrong-type", "this must be plain text, not a list", ""),
    ("site.yaml", "\nas_of: 20.9.2023\n", 2, "bad-date", "'20.9.2023' is not a date", DATES),
    (
        "site.yaml",
        "title: {}\n",
        1,
        "missing-text",
        "a text in several languages has no text in any language",
        "add 'zh: …'",
    ),
    (
        "site.yaml",
        "title: 简报\n",
        1,
        "wrong-type",
        "a text in several languages must be a mapping (key: value), not the text '简报'",
        "",
    ),
    (
        "site.yaml",
        "title: {zh: 简报, eng: Briefing}\n",
        1,
        "unknown-key",
        "a text in several languages has no key 'eng'",
        "did you mean 'en'?",
    ),
    (
        "site.yaml",
        "title: {zh: [简报], en: x}\n",
        1,
        "wrong-type",
        "the text under 'zh' must be plain text, not a list",
        "",
    ),
    (
        "site.yaml",
        "base_url: javascript:alert(1)\n",
        1,
        "bad-address",
        "'javascript:alert(1)' is not an address a site can have",
        "write https://<host>/ or https://<host>/<folder>/",
    ),
    (
        "site.yaml",
        "base_url: https://example.org/?a\n",
        1,
        "bad-address",
        "'https://example.org/?a' is not an address a site can have",
        "write https://<host>/ or https://<host>/<folder>/",
    ),
    (
        "site.yaml",
        "languages: [{code: chinese, tag: zh, name: 中文}]\n",
        1,
        "bad-language",
        "'chinese' does not name a language",
        "write two or three letters, such as zh",
    ),
    (
        "site.yaml",
        "languages: [{code: zh, tag: 中, name: 中文}]\n",
        1,
        "bad-language",
        "'中' does not name a language",
        "write a BCP 47 tag, such as zh-Hans",
    ),
    (
        "site.yaml",
        "languages: [{code: zh, name: 中文}]\n",
        1,
        "missing-key",
        "a language needs the key 'tag'",
        "add 'tag: …'",
    ),
    (
        "site.yaml",
        "languages: [{code: zh, tag: zh, name: 中}, {code: zh, tag: zh, name: 文}]\n",
        1,
        "bad-language",
        "two languages have the same code",
        "remove one of them",
    ),
    # sentences and citations
    ("site.yaml", "situation: {zh: 甲}\n", 1, "wrong-type", "this must be a list ('- …' or [ … ]), not a mapping", ""),
    ("site.yaml", "situation:\n- zh: 甲\n", 2, "uncited", "a sentence needs the key 'cite'", REST_ON),
    ("site.yaml", "situation:\n- zh: 甲\n  cite:\n", 3, "uncited", "a sentence needs a value for 'cite'", REST_ON),
    ("site.yaml", "situation:\n- zh: 甲\n  cite: []\n", 3, "uncited", "this list of citations is empty", REST_ON),
    (
        "site.yaml",
        "situation:\n- {cite: ['a#p1']}\n",
        2,
        "missing-text",
        "a sentence has no text in any language",
        "add 'zh: …'",
    ),
    (
        "site.yaml",
        "situation:\n- zh: 甲\n  cite: [p3]\n",
        3,
        "bad-citation",
        "'p3' does not point to a paragraph",
        "write <article>#p5 or <article>#title",
    ),
    (
        "articles/a.yaml",
        "id: a\nseed: s\nsummary:\n- zh: 甲\n  cite:\n  - '#3'\n",
        6,
        "bad-citation",
        "'#3' does not point to a paragraph",
        "write p5 or title",
    ),
    (
        "articles/a.yaml",
        "id: a\nseed: s\nsummary:\n- {zh: 甲, cite: [p0]}\n",
        4,
        "bad-citation",
        "'p0' does not point to a paragraph",
        "write p5 or title",
    ),
    # ids
    (
        "actors/a.yaml",
        "- {name: {zh: 甲}, kind: state}\n",
        1,
        "missing-key",
        "an actor needs the key 'id'",
        "add 'id: …'",
    ),
    (
        "actors/a.yaml",
        "- {id: , name: {zh: 甲}, kind: state}\n",
        1,
        "missing-key",
        "an actor needs a value for 'id'",
        "add 'id: …'",
    ),
    ("actors/a.yaml", "- {id: _a, name: {zh: 甲}, kind: state}\n", 1, "bad-id", "'_a' cannot be an id", IDS),
    ("sources.yaml", "- {id: 甲, name: {zh: 甲}}\n", 1, "bad-id", "'甲' cannot be an id", IDS),
    (
        "events/a.yaml",
        f"- {{id: {'a' * 61}, date: 2022, zh: 甲, cite: ['a#p1']}}\n",
        1,
        "bad-id",
        f"'{'a' * 59}…' cannot be an id",
        IDS,
    ),
    ("articles/a.yaml", "id: A_b\nseed: s\n", 1, "bad-id", "'A_b' cannot be an id", "use a-z, 0-9 and -, at most 60"),
    (
        "articles/a.yaml",
        "id: a\nseed: s\nofficial: {en: undocs.org/en/S}\n",
        3,
        "bad-address",
        "'undocs.org/en/S' is not a web address",
        "write it whole, with https:// at its beginning",
    ),
    (
        "periods.yaml",
        "- {id: background, name: {zh: 甲}, start: 2022, end: 2022}\n",
        1,
        "bad-id",
        "'background' means: in no period",
        "choose another id",
    ),
    (
        "actors/a.yaml",
        "- {id: a, name: {zh: 甲}, kind: state}\n- {id: a, name: {zh: 乙}, kind: state}\n",
        2,
        "duplicate-id",
        "the actor id 'a' is there twice; first in content/actors/a.yaml:1",
        "change or remove one of the two",
    ),
    # actors
    ("actors/a.yaml", "- {id: a, kind: state}\n", 1, "missing-key", "an actor needs the key 'name'", "add 'name: …'"),
    (
        "actors/a.yaml",
        "- {id: a, name: {zh: 甲}}\n",
        1,
        "missing-key",
        "an actor needs the key 'kind'",
        f"one of {KINDS}",
    ),
    (
        "actors/a.yaml",
        "- {id: a, name: {zh: 甲}, kind: persn}\n",
        1,
        "bad-choice",
        f"'persn' is none of {KINDS}",
        "did you mean 'person'?",
    ),
    (
        "actors/a.yaml",
        "- {id: a, name: {zh: 甲}, kind: state, doubtful: perhaps}\n",
        1,
        "bad-choice",
        "'perhaps' is neither yes nor no",
        "write yes or no",
    ),
    (
        "actors/a.yaml",
        "- id: a\n  name: {zh: 甲}\n  kind: state\n  aliases:\n  - {form: 乙, in: [meeting]}\n",
        5,
        "bad-choice",
        "'meeting' is none of news, meeting-record, web-page, text",
        "did you mean 'meeting-record'?",
    ),
    (
        "actors/a.yaml",
        "- id: a\n  name: {zh: 甲}\n  kind: state\n  aliases: [{in: [news]}]\n",
        4,
        "missing-key",
        "an alias needs the key 'form'",
        "add 'form: …'",
    ),
    (
        "actors/a.yaml",
        "- id: a\n  name: {zh: 甲}\n  kind: state\n  aliases: [[乙]]\n",
        4,
        "wrong-type",
        "this must be plain text, not a list",
        "",
    ),
    # sources
    (
        "sources.yaml",
        "- {id: a, name: {zh: 甲}, hosts: ['https://example.org/']}\n",
        1,
        "bad-host",
        "'https://example.org/' is not the name of a host",
        "write the name alone, such as www.example.org",
    ),
    # articles
    (
        "articles/a.yaml",
        "id: a\n",
        1,
        "missing-key",
        "an article needs the key 'seed'",
        "name a file of the seeds folder",
    ),
    (
        "articles/a.yaml",
        "id: a\nseed: s\npublished: 2022-09-13\n",
        3,
        "wrong-type",
        "a publication date must be a mapping (key: value), not the text '2022-09-13'",
        "",
    ),
    (
        "articles/a.yaml",
        "id: a\nseed: s\npublished: {date: 2022-09-13}\n",
        3,
        "missing-key",
        "a publication date needs the key 'basis'",
        "write inferred or editor",
    ),
    (
        "articles/a.yaml",
        "id: a\nseed: s\npublished: {date: 2022-09-13, basis: guessed}\n",
        3,
        "bad-choice",
        "'guessed' is none of inferred, editor",
        "known: editor, inferred",
    ),
    (
        "articles/a.yaml",
        "id: a\nseed: s\nnotes:\n- {paragraph: five, zh: 甲}\n",
        4,
        "bad-number",
        "'five' is not the number of a paragraph",
        "write its number, such as 5; 0 means the whole article",
    ),
    # dates
    (
        "events/a.yaml",
        "- {id: a, date: 2022-02-30, zh: 甲, cite: ['a#p1']}\n",
        1,
        "bad-date",
        "'2022-02-30' is not a date",
        DATES,
    ),
    (
        "events/a.yaml",
        "- {id: a, date: 2022-09-14, end: 2022-09-13, zh: 甲, cite: ['a#p1']}\n",
        1,
        "bad-span",
        "the end, 2022-09-13, is before the start, 2022-09-14",
        "exchange or mend the dates",
    ),
    (
        "periods.yaml",
        "- name: {zh: 甲}\n  id: a\n  start: 2022-09\n  end: 2021\n",
        2,
        "bad-span",
        "the end, 2021, is before the start, 2022-09",
        "exchange or mend the dates",
    ),
    # events
    ("events/a.yaml", "- {id: a, date: 2022, zh: 甲}\n", 1, "uncited", "an event needs the key 'cite'", REST_ON),
    (
        "events/a.yaml",
        "- {id: a, date: 2022, cite: ['a#p1']}\n",
        1,
        "missing-text",
        "an event has no text in any language",
        "add 'zh: …'",
    ),
    (
        "events/a.yaml",
        "- {id: a, date: 2022, zh: 甲, cite: ['a#p1'], claimedby: b}\n",
        1,
        "unknown-key",
        "an event has no key 'claimedby'",
        "did you mean 'claimed_by'?",
    ),
]


@pytest.mark.parametrize(("file", "text", "line", "code", "message", "hint"), FAULTS)
def test_a_fault_is_said_exactly(
    tmp_path: Path, file: str, text: str, line: int, code: str, message: str, hint: str
) -> None:
    whole = f"content/{file}:{line}: error[{code}]: {message}" + (f"\n  hint: {hint}" if hint else "")
    assert problems(tmp_path, {file: text}) == [whole]


def test_an_id_is_refused_in_a_second_file_too(tmp_path: Path) -> None:
    article = "id: a\nseed: %s\n"
    assert problems(tmp_path, {"articles/x.yaml": article % "s", "articles/y.yaml": article % "t"}) == [
        "content/articles/y.yaml:1: error[duplicate-id]: the article id 'a' is there twice;"
        " first in content/articles/x.yaml:1\n  hint: change or remove one of the two"
    ]


def test_a_seed_has_one_record(tmp_path: Path) -> None:
    article = "id: %s\nseed: s.txt\n"
    assert problems(tmp_path, {"articles/x.yaml": article % "a", "articles/y.yaml": article % "b"}) == [
        "content/articles/y.yaml:2: error[duplicate-record]: the record of seed 's.txt' is there twice;"
        " first in content/articles/x.yaml:2\n  hint: change or remove one of the two"
    ]


def test_all_faults_of_one_entry_are_said(tmp_path: Path) -> None:
    text = "- {id: A, nam: {zh: 甲}, kind: x, doubtful: y, aliases: z}\n"
    codes = [problem.split("[")[1].split("]")[0] for problem in problems(tmp_path, {"actors/a.yaml": text})]
    assert codes == ["bad-id", "unknown-key", "bad-choice", "bad-choice", "wrong-type", "missing-key"]


def test_an_id_may_be_used_once_for_each_kind(tmp_path: Path) -> None:
    found = records(
        tmp_path,
        {"actors/a.yaml": "- {id: a, name: {zh: 甲}, kind: state}\n", "sources.yaml": "- {id: a, name: {zh: 甲}}\n"},
    )
    assert (found.actors[0].id.value, found.sources[0].id.value) == ("a", "a")


def test_optional_keys_may_be_left_empty(tmp_path: Path) -> None:
    text = (
        "- {id: a, name: {zh: 甲, en: }, kind: state, role: {}, aliases: [], affiliation: , note: {zh: }, doubtful: }\n"
    )
    (actor,) = records(tmp_path, {"actors/a.yaml": text}).actors
    assert (actor.affiliation, actor.aliases, actor.doubtful) == (None, (), False)
    assert actor.name.texts == (("zh", "甲"),)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("zh: 他说停火\n     已经生效", "他说停火已经生效"),
        ("zh: >\n    他说，\n    “停火”", "他说，“停火”"),
        ('zh: "停火\n    Ceasefire\n    生效"', "停火 Ceasefire 生效"),
        ("zh: |\n    停火\n    生效\n", "停火生效"),
        ("zh: 停火  生效", "停火  生效"),
    ],
)
def test_a_wrapped_line_leaves_no_space_between_han_characters(tmp_path: Path, written: str, read: str) -> None:
    site = records(tmp_path, {"site.yaml": f"title:\n  {written}\n"}).site
    assert site.title.texts == (("zh", read),)


def test_yes_and_no_are_words_not_types(tmp_path: Path) -> None:
    text = "".join(
        f"- {{id: a{n}, name: {{zh: no}}, kind: state, doubtful: {word}}}\n"
        for n, word in enumerate(["yes", "true", "No", "false"])
    )
    actors = records(tmp_path, {"actors/a.yaml": text}).actors
    assert [actor.doubtful for actor in actors] == [True, True, False, False]
    assert actors[0].name.texts == (("zh", "no"),)


def test_the_site_says_which_languages_texts_have(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "site.yaml": "title: {hy: Ամփոփագիր}\nlanguages: [{code: hy, tag: hy, name: Հայերեն}]\n",
        "actors/a.yaml": "- {id: a, name: {zh: 甲}, kind: state}\n",
    }
    assert problems(tmp_path, files) == [
        "content/actors/a.yaml:1: error[unknown-key]: a text in several languages has no key 'zh'\n  hint: known: hy",
        "content/actors/a.yaml:1: error[missing-text]: a text in several languages has no text in any language"
        "\n  hint: add 'hy: …'",
    ]
