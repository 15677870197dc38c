"""The whole folder: what may stand in it, what is said about the rest, and how fast it is read."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from site_builder import loaders
from site_builder.model.chronicle import ActorKind, Alias
from site_builder.model.dates import PartialDate
from site_builder.model.document import DocumentKind
from site_builder.model.language import localized
from site_builder.model.located import CitationRecord, Located
from site_builder.model.problems import Place
from site_builder.model.records import Records
from tests.loaders.trees import load, problems, records, write

WHOLE: dict[str, str | bytes] = {
    "README.md": "# For editors",
    "site.yaml": """\
        title: {zh: 边境简报, en: Border briefing}
        description: {zh: 说明, en: What this is}
        base_url: https://example.org/briefing
        as_of: 2023-09-20
        contact: desk@example.org
        situation:
          - {zh: 双方停火。, en: Both sides ceased fire., cite: ["first-clash#p3", "first-clash#title"]}
        """,
    "strings/zh.yaml": "nav.home: 首页\n",
    "strings/en.yaml": "nav.home: Home\n",
    "periods.yaml": """\
        - id: clashes
          name: {zh: 冲突, en: Clashes}
          start: 2022-09-12
          end: 2022-09
          summary:
            - {zh: 打了三天。, cite: [first-clash#p1]}
        """,
    "sources.yaml": """\
        - id: agency
          name: {en: The Agency}
          hosts: [News.Example.org]
          aliases: [Agency]
          timezone: Europe/Paris
          description: {en: A news agency}
          rights: {zh: 已获许可}
        """,
    "actors/people.yaml": """\
        - id: aliyev
          name: {zh: 阿利耶夫, en: Aliyev}
          kind: person
          affiliation: azerbaijan
          role: {en: President}
          aliases: [阿里耶夫, {form: 总统, in: [meeting-record]}]
          doubtful: yes
          note: {zh: 译名不一}
        """,
    "actors/states.yaml": "- {id: azerbaijan, name: {zh: 阿塞拜疆}, kind: state}\n",
    "articles/first.yaml": """\
        summary:
          - {zh: 一句。, en: One sentence., cite: [p2, p3]}
        id: first-clash
        seed: 000_a.txt
        title: {en: First clash}
        period: background
        source: agency
        published: {date: 2022-09-13, basis: inferred, note: {en: From the text}}
        notes:
          - {paragraph: 5, en: A slip of the source}
        """,
    "events/september.yaml": """\
        - id: shelling
          date: 2022-09-13T00:05+04:00
          end: 2022-09-14
          part_of_day: {zh: 凌晨}
          zh: 炮击。
          en: Shelling.
          cite: [first-clash#p5]
          actors: [azerbaijan]
          places: [lachin, {towards: goris}]
          claimed_by: azerbaijan
          basis: {en: Stated}
          note: {en: Denied}
          period: clashes
          same_as: other
        """,
    "places.yaml": """\
        - id: lachin
          name: {zh: 拉钦, en: Lachin}
          rival_names: [{en: Other}]
          kind: district
          aliases: [Laçın]
          position: [39.64, -46.5]
          position_from: geonames
          note: {en: A note}
        - {id: goris, name: {zh: 戈里斯}, kind: town}
        """,
    "pages/method.zh.md": "# 方法\n",
    "pages/method.en.md": b"# Method\r\n",
}


def at(file: str, line: int, value: str) -> Located:
    return Located(value, Place(f"content/{file}", line))


def without_strings(records: Records) -> Records:
    assert records.strings
    return replace(records, strings=())


def test_a_folder_that_is_not_there_gives_the_defaults(tmp_path: Path) -> None:
    found, faults = loaders.load(tmp_path / "none", "content")
    assert (without_strings(found), faults) == (Records(), ())


def test_an_empty_folder_gives_the_defaults(tmp_path: Path) -> None:
    assert without_strings(records(tmp_path, {})) == Records()


def test_empty_files_give_the_defaults(tmp_path: Path) -> None:
    names = ("site.yaml", "periods.yaml", "sources.yaml", "actors/a.yaml", "articles/a.yaml", "events/a.yaml")
    empty: dict[str, str | bytes] = dict.fromkeys(names, "# nothing yet\n")
    assert without_strings(records(tmp_path, empty)) == Records()


def test_the_site_is_read(tmp_path: Path) -> None:
    site = records(tmp_path, WHOLE).site
    assert site.title == localized(zh="边境简报", en="Border briefing")
    assert site.description == localized(zh="说明", en="What this is")
    assert (site.base_url, site.contact) == ("https://example.org/briefing/", "desk@example.org")
    assert site.as_of == PartialDate(2023, 9, 20)
    place = Place("content/site.yaml", 7)
    article = Located("first-clash", place)
    (sentence,) = site.situation
    assert sentence.text == localized(zh="双方停火。", en="Both sides ceased fire.")
    assert sentence.citations == tuple(
        CitationRecord(Located(c, place), (n,), place) for c, n in ((article.value, 3), (article.value, 0))
    )


def test_strings_and_prose_are_read_by_language(tmp_path: Path) -> None:
    found = records(tmp_path, WHOLE)
    assert found.strings == (("en", (("nav.home", "Home"),)), ("zh", (("nav.home", "首页"),)))
    assert [(p.page, p.language, p.markdown, str(p.place)) for p in found.prose] == [
        ("method", "en", "# Method\n", "content/pages/method.en.md"),
        ("method", "zh", "# 方法\n", "content/pages/method.zh.md"),
    ]


def test_periods_are_read_with_their_own_precision(tmp_path: Path) -> None:
    (period,) = records(tmp_path, WHOLE).periods
    assert period.id == at("periods.yaml", 1, "clashes")
    assert (period.start.iso(), period.end.iso()) == ("2022-09-12", "2022-09")
    assert [(s.text, len(s.citations), s.place.line) for s in period.summary] == [(localized(zh="打了三天。"), 1, 6)]


def test_sources_are_read(tmp_path: Path) -> None:
    (source,) = records(tmp_path, WHOLE).sources
    assert (source.id, source.name) == (at("sources.yaml", 1, "agency"), localized(en="The Agency"))
    assert (source.hosts, source.aliases) == (("news.example.org",), ("Agency",))
    assert (source.timezone, source.rights) == ("Europe/Paris", localized(zh="已获许可"))


def test_actors_of_all_files_are_read(tmp_path: Path) -> None:
    person, state = records(tmp_path, WHOLE).actors
    assert (person.id, state.id) == (at("actors/people.yaml", 1, "aliyev"), at("actors/states.yaml", 1, "azerbaijan"))
    assert (person.kind, state.kind) == (ActorKind.PERSON, ActorKind.STATE)
    assert person.affiliation == at("actors/people.yaml", 4, "azerbaijan")
    assert person.aliases == (Alias("阿里耶夫"), Alias("总统", (DocumentKind.MEETING_RECORD,)))
    assert person.doubtful
    assert not state.doubtful


def test_an_article_is_read_and_its_bare_citations_mean_itself(tmp_path: Path) -> None:
    (article,) = records(tmp_path, WHOLE).articles
    assert article.id == at("articles/first.yaml", 3, "first-clash")
    assert article.seed == at("articles/first.yaml", 4, "000_a.txt")
    assert article.published == PartialDate(2022, 9, 13)
    assert article.published_inferred
    assert article.dating_note == localized(en="From the text")
    assert [(c.article.value, c.paragraphs) for c in article.summary[0].citations] == [
        ("first-clash", (2,)),
        ("first-clash", (3,)),
    ]
    assert [(n.paragraph, n.text, n.place.line) for n in article.notes] == [
        (5, localized(en="A slip of the source"), 10)
    ]
    assert article.period
    assert article.period.value == "background"


def test_events_are_read(tmp_path: Path) -> None:
    (event,) = records(tmp_path, WHOLE).events
    assert (event.date.iso(), event.end) == ("2022-09-13T00:05+04:00", PartialDate(2022, 9, 14))
    assert event.text == localized(zh="炮击。", en="Shelling.")
    assert [(c.article.value, c.paragraphs, c.place.line) for c in event.citations] == [("first-clash", (5,), 7)]
    assert event.actors == (at("events/september.yaml", 8, "azerbaijan"),)
    assert event.claimed_by == at("events/september.yaml", 10, "azerbaijan")


def test_everything_wrong_is_said_in_one_run(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "site.yaml": "titel: {zh: 名}\n",
        "periods.yaml": "- {id: a, name: {zh: 甲}, start: 2022-13, end: 2022}\n",
        "actors/a.yaml": "- {id: A b, name: {zh: 甲}, kind: state}\n",
        "events/a.yaml": "- {id: a, date: 2022, zh: 甲}\n",
        "notes.txt": "",
    }
    codes = [problem.split(": ")[1] for problem in problems(tmp_path, files)]
    assert codes == [
        "warning[unknown-file]",
        "error[unknown-key]",
        "error[bad-date]",
        "error[bad-id]",
        "error[uncited]",
    ]


def test_a_fault_does_not_take_the_record_with_it(tmp_path: Path) -> None:
    text = "- {id: A b, kind: stat, doubtful: maybe}\n- {id: b, name: {zh: 乙}, kind: state}\n"
    found, wrong = load(tmp_path, {"actors/a.yaml": text})
    assert [actor.id.value for actor in found.actors] == ["A b", "b"]
    assert len(wrong) == 4


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        (
            {"perods.yaml": ""},
            "content/perods.yaml: warning[unknown-file]: this is not read\n  hint: did you mean 'periods.yaml'?",
        ),
        (
            {"actors/a.yml": ""},
            "content/actors/a.yml: warning[unknown-file]: this is not read: files in actors/ end in .yaml"
            "\n  hint: rename it or take it away",
        ),
        (
            {"pages/more/x.md": ""},
            "content/pages/more: warning[unknown-file]: this is not read: files in pages/ end in .md"
            "\n  hint: rename it or take it away",
        ),
    ],
)
def test_what_is_not_read_is_named(tmp_path: Path, files: dict[str, str | bytes], problem: str) -> None:
    assert problems(tmp_path, files) == [problem]


def test_hidden_files_are_no_content(tmp_path: Path) -> None:
    assert problems(tmp_path, {".DS_Store": b"\xff", "actors/.keep": "", "actors/README.md": ""}) == []


def test_a_broken_file_does_not_drown_the_rest(tmp_path: Path) -> None:
    lines = "".join(f"- {{id: a{number}, nam: x}}\n" for number in range(500))
    found = problems(tmp_path, {"actors/a.yaml": lines, "actors/b.yaml": "- x\n"})
    assert len(found) == 102
    limit = "this file has more than 100 problems; the others are not listed"
    assert found[100] == f"content/actors/a.yaml: error[too-many-problems]: {limit}"
    assert "content/actors/b.yaml:1" in found[101]


def test_loading_is_quick(tmp_path: Path) -> None:
    actor = "- id: a%d\n  name: {zh: 名, en: Name}\n  kind: person\n  aliases: [甲, 乙, {form: 丙, in: [news]}]\n"
    event = "- {id: e%d, date: 2022-09-13, zh: 事, en: Event, cite: ['first-clash#p1'], actors: [a1, a2]}\n"
    strings = "".join(f"key.{n}: 文字\n" for n in range(300))
    folder = write(
        tmp_path,
        {
            "actors/a.yaml": "".join(actor % n for n in range(120)),
            "events/a.yaml": "".join(event % n for n in range(90)),
            "strings/zh.yaml": strings,
            "strings/en.yaml": strings,
        },
    )
    loaders.load(folder, "content")
    times = []
    for _ in range(5):
        start = time.perf_counter()
        found, wrong = loaders.load(folder, "content")
        times.append(time.perf_counter() - start)
    assert (len(found.actors), len(found.events), wrong) == (120, 90, ())
    assert min(times) < 0.06 * 3  # the budget is 60 ms on a quiet machine
