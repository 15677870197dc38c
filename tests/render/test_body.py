from dataclasses import dataclass, field

from lxml import html as parser

from site_builder.model.blocks import Block, Figure, Heading, ListItem, Paragraph, Quotation, Run, Table
from site_builder.render.body import Bodies, pieces
from tests.pages.fixture import LINE, paragraph


@dataclass(frozen=True)
class Anchor:
    start: int
    end: int
    href: str


@dataclass(frozen=True)
class Body:
    blocks: tuple[Block, ...]
    id: str = "x"
    anchors: dict[int, tuple[Anchor, ...]] = field(default_factory=dict)
    labels: dict[int, int] = field(default_factory=dict)
    breaks: frozenset[int] = frozenset()
    lead: Figure | None = None
    tag: str = "zh-Hans"
    original: str = ""
    states: dict[str, str] = field(default_factory=dict)
    twin: "Body | None" = None


def html(body: Body) -> str:
    return "".join(piece.main + piece.tail for piece in pieces(body))


def item(text: str, number: int | None = None, depth: int = 0) -> ListItem:
    return ListItem((Run(text),), LINE, number, depth)


def test_text_is_escaped_everywhere() -> None:
    bad = "<b>&\"'"
    run = (Run(bad), Run(bad, "https://example.org/?a=1&b=2"), Run(bad, strong=True))
    blocks: tuple[Block, ...] = (
        Paragraph(run, LINE),
        Heading(run, LINE),
        Quotation(run, LINE),
        ListItem(run, LINE),
        Table(((run,),), LINE),
        Figure(None, run, LINE, bad),
    )

    shown = html(Body(blocks, labels={1: 2}, anchors={1: (Anchor(2, 4, 'x"><script>'),)}))
    text = parser.fragment_fromstring(shown, create_parent="div").text_content()

    assert "<b>&amp;" not in shown
    assert "<script" not in shown
    assert text.count(bad) == 19


def test_an_anchor_is_put_into_its_run_and_left_out_of_links_and_across_edges() -> None:
    runs = (Run("甲乙"), Run("丙丁", "https://example.org/"), Run("戊己", strong=True))
    anchors = tuple(Anchor(start, end, f"to{start}") for start, end in ((0, 1), (1, 3), (2, 3), (4, 6)))

    assert (
        '<p><a href="to0">甲</a>乙<a href="https://example.org/" rel="external nofollow noreferrer">丙丁</a>'
        in html(Body((Paragraph(runs, LINE),), anchors={1: anchors}))
    )
    assert '<strong><a href="to4">戊己</a></strong></p>' in html(Body((Paragraph(runs, LINE),), anchors={1: anchors}))


def test_items_make_lists_nested_by_depth_and_numbered_as_printed() -> None:
    shown = html(Body((item("a"), item("b", depth=1), item("c"), item("d", 3), paragraph("e"))))
    tree = parser.fragment_fromstring(shown, create_parent="div")

    assert [child.tag for child in tree] == ["ul", "ol", "div"]
    assert [li.get("id") for li in tree[0]] == ["p1", "p3"]
    assert [li.get("id") for li in tree[0][0].iter("li")] == ["p1", "p2"]
    assert tree[1][0].get("value") == "3"


def test_a_list_that_starts_deep_is_well_formed_and_never_bottomless() -> None:
    tree = parser.fragment_fromstring(html(Body((item("a", depth=900), item("b")))), create_parent="div")

    assert len(tree.xpath("//ul")) == 6
    assert tree.xpath("//li[@id='p2']/parent::ul/parent::div")


def test_a_list_does_not_run_on_across_a_break() -> None:
    tree = parser.fragment_fromstring(html(Body((item("a"), item("b")), breaks=frozenset({2}))), create_parent="div")

    assert [child.tag for child in tree] == ["ul", "ul"]


def test_headings_never_skip_a_level() -> None:
    levels = (5, 5, 2, 6)
    shown = html(Body(tuple(Heading((Run("x"),), LINE, level) for level in levels)))

    assert [
        element.tag
        for element in parser.fragment_fromstring(shown, create_parent="div").xpath(
            "//*[self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
        )
    ] == ["h3", "h4", "h3", "h4"]


def test_pictures_take_no_number_and_stay_where_they_stood() -> None:
    figure = Figure("https://www.example.org/a.jpg", (Run("说明"),), LINE)
    made = pieces(Body((figure, paragraph("一"), figure, paragraph("二"))))

    assert [piece.main.count("<figure") + piece.tail.count("<figure") for piece in made] == [1, 1, 0]
    assert "<img" not in html(Body((figure,)))


def test_a_part_is_some_paragraphs_with_notes_between_and_words_in_the_language_of_the_page() -> None:
    figure = Figure("https://example.org/a.jpg", (), LINE)
    body = Body((paragraph("一"), figure, item("二"), item("三")))
    bodies = Bodies()

    first = bodies.part(body, 1, 1, "Picture <here>", {1: "<aside>note</aside>"})
    rest = parser.fragment_fromstring(bodies.part(body, 2, 3, "", {2: "<aside>n</aside>"}), create_parent="div")

    assert first.index("<aside>note") < first.index("Picture &lt;here&gt;")
    assert "\x00" not in first
    assert rest.xpath("//li[@id='p2']/aside")


def test_another_body_is_not_mistaken_for_the_last_one() -> None:
    bodies = Bodies()
    bodies.part(Body((paragraph("一"),), "a"), 1, 1, "", {})

    assert "二" in bodies.part(Body((paragraph("二"),), "b"), 1, 1, "", {})


LATIN = "阿利耶夫（Ilham Aliyev）称"
MARKED = '阿利耶夫（<span lang="en">Ilham Aliyev</span>）称'


def test_names_in_latin_letters_are_marked_in_every_kind_of_chinese_block() -> None:
    run = (Run(LATIN),)
    blocks: tuple[Block, ...] = (
        Paragraph(run, LINE),
        Heading(run, LINE),
        Quotation(run, LINE),
        ListItem(run, LINE),
        Table(((run,),), LINE),
        Figure(None, run, LINE, f"图：{LATIN}"),
        Paragraph((Run(LATIN, "https://example.org/Ilham Aliyev"), Run(LATIN, strong=True)), LINE),
    )

    assert html(Body(blocks)).count(MARKED) == 9
    assert 'href="https://example.org/Ilham Aliyev"' in html(Body(blocks))
    assert 'lang="en"' not in html(Body(blocks, tag="en"))


def test_a_name_that_leads_somewhere_is_marked_within_its_link() -> None:
    body = Body((paragraph(LATIN),), anchors={1: (Anchor(5, 17, "aliyev/"),)}, labels={1: 4})

    assert '<b>阿利耶夫</b>（<a href="aliyev/"><span lang="en">Ilham Aliyev</span></a>）称' in html(body)


def test_in_a_translation_names_are_marked_where_the_piece_at_hand_is_chinese() -> None:
    texts = (paragraph(LATIN), paragraph("President Aliyev said"))
    english = Body(texts, tag="en", original="zh-Hans", states={"p1": "missing"})
    chinese = Body(texts, tag="zh-Hans", original="en", states={"p2": "missing"})

    for body in (english, chinese):
        assert MARKED in html(body)
        assert html(body).count("<span") == 1
