import pytest

from site_builder.emit.stylesheets import tight


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("a { color: red; }\n\nb { margin: 0 1px; }\n", "a{color:red}b{margin:0 1px}"),
        ("/* what it is for */\na , b > i { top: 0 }", "a,b>i{top:0}"),
        ("a :is(b, i) { x: calc(1px + 2px) }", "a :is(b,i){x:calc(1px + 2px)}"),
        ("a:is(b) { x: y }", "a:is(b){x:y}"),
        ("""a::before { content: " ; } /* */ " ; x: y }""", """a::before{content:" ; } /* */ ";x:y}"""),
        ("a { b: url(data:x; y, z) ; }", "a{b:url(data:x; y, z)}"),
        ("@media (min-width: 40rem) { a { b: c; } }", "@media (min-width:40rem){a{b:c}}"),
        ("a /* b */ i { c: d }", "a i{c:d}"),
        ("a { /* b */ c: d /* e */ }", "a{c:d}"),
    ],
)
def test_a_stylesheet_says_the_same_in_fewer_bytes(css: str, expected: str) -> None:
    assert tight(css.encode()) == expected.encode()


def test_bytes_that_are_no_text_pass_through() -> None:
    assert tight(b"a { b: \xff\xfe }") == b"a{b:\xff\xfe}"
