from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder import serve_pages
from tests.serve.example import build, page

SCRIPT = "/livereload.js?port=8000&snipver=7"
TAG = b'<script src="/livereload.js?port=8000&amp;snipver=7"></script>'


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    (folder / "source").mkdir()
    (folder / "source" / "a.txt").write_text("hello")
    build(str(folder / "source"), str(folder / "_site"))
    return folder / "_site"


def ask(out: Path, path: str, failure: str = "") -> serve_pages.Answer:
    return serve_pages.answer(out, path, SCRIPT, failure)


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/index.html", "text/html; charset=utf-8"),
        ("/zh/", "text/html; charset=utf-8"),
        ("/z%68/", "text/html; charset=utf-8"),
        ("/static/site.css", "text/css; charset=utf-8"),
        ("/static/fonts/x.woff2", "font/woff2"),
        ("/data/a.json", "application/json; charset=utf-8"),
        ("/zh/feed.xml", "application/xml; charset=utf-8"),
    ],
)
def test_files_are_answered_with_their_type(out: Path, path: str, content_type: str) -> None:
    answer = ask(out, path)
    assert (answer.status, answer.content_type) == (200, content_type)


def test_a_folder_without_a_slash_leads_to_the_one_with_it(out: Path) -> None:
    assert (ask(out, "/zh").status, ask(out, "/zh").location) == (302, "/zh/")
    assert ask(out, "/zh/actors/x").location == "/zh/actors/x/"


@pytest.mark.parametrize("path", ["/static", "/static/", "/zh/actors/", "/data", "/no", "/zh/index.html/", "/zh/no/"])
def test_folders_are_not_listed_and_missing_files_get_the_sites_own_page(out: Path, path: str) -> None:
    answer = ask(out, path)
    assert answer.status == 404
    assert b"not here" in answer.body


def test_a_site_without_a_page_for_it_still_says_404(tmp_path: Path) -> None:
    answer = ask(tmp_path / "nothing", "/")
    assert answer.status == 404
    assert TAG in answer.body


def test_pages_get_the_script_and_other_files_nothing(out: Path) -> None:
    assert ask(out, "/").body == page("hello").replace(b"</head>", TAG + b"</head>")
    assert ask(out, "/static/site.css").body == (out / "static/site.css").read_bytes()
    assert TAG not in (out / "index.html").read_bytes()


def test_a_failure_is_shown_escaped_above_the_last_good_page(out: Path) -> None:
    body = ask(out, "/zh/", "a.txt:1: error: <script>alert(1)</script> & \x1b[31m\u202e").body.decode()
    assert "zh hello" in body
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \\x1b[31m\\u202e" in body
    assert body.index('<body class="a">') < body.index('role="alert"') < body.index("<main>")
    assert body.count("<script") == 1
    assert "style=" not in body
    assert '<link rel="stylesheet" href="/livereload.css">' in body


def test_a_failure_before_the_first_site_is_a_page_of_its_own(tmp_path: Path) -> None:
    answer = ask(tmp_path, "/", "it failed")
    assert answer.status == 503
    assert b"it failed" in answer.body
    assert TAG in answer.body


def test_a_very_long_failure_is_cut(out: Path) -> None:
    assert len(ask(out, "/", "<" * 1_000_000).body) < 200_000


@pytest.mark.parametrize("text", [b"", b"<p>x", b"<HTML><HEAD></HEAD ><BODY\nid=x>y", b"<header></header><p>"])
def test_odd_pages_get_the_script_once(text: bytes) -> None:
    found = serve_pages.with_reload(text, SCRIPT, "failed")
    assert found.count(TAG) == 1
    assert found.count(b'role="alert"') == 1


def test_the_script_stands_in_the_head_whatever_its_spelling() -> None:
    assert serve_pages.with_reload(b"<HEAD></HEAD >x", SCRIPT) == b"<HEAD>" + TAG + b"</HEAD >x"


@given(st.text(alphabet=st.sampled_from("/.%2eE5cfF\\x00a~:\x00zh索"), max_size=40))
def test_no_path_leads_out_of_the_site(path: str) -> None:
    answer = serve_pages.answer(Path(__file__).parent / "nothing", path, SCRIPT, "")
    assert answer.status == 404


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0", "::", "::1", ""])
def test_the_loopback_names_always_mean_this_server(host: str) -> None:
    expected = {"127.0.0.1:8000", "localhost:8000", "[::1]:8000"}
    assert serve_pages.own_authorities(host, 8000) == expected


def test_a_host_asked_for_means_this_server_too() -> None:
    assert "192.168.1.5:8000" in serve_pages.own_authorities("192.168.1.5", 8000)
    assert "[fe80::1]:8000" in serve_pages.own_authorities("fe80::1", 8000)
    assert "localhost" in serve_pages.own_authorities("127.0.0.1", 80)
    assert "localhost" not in serve_pages.own_authorities("127.0.0.1", 8000)
