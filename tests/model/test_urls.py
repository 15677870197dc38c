import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.model import urls
from site_builder.model.language import EN, ZH
from site_builder.model.urls import Route

GOOD = (
    "https://example.org/",
    "http://example.org:8080/a?b=c&d=%E5%A4%96#e",
    "https://www.example.co.uk/中文/路径",
    "https://中文.example/",
    "HTTPS://EXAMPLE.ORG/",
    "http://127.0.0.1/",
    "http://localhost/",
    "https://a_b.example.org/",
)
BAD = (
    "",
    "/relative",
    "//example.org/",
    "mailto:a@example.org",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "ftp://example.org/",
    "https://user@example.org/",
    "https://user:word@example.org/",
    "https://example.org\\@evil.example/",
    "https://exa mple.org/",
    'https://example.org/"onclick="x',
    "https://example.org/<b>",
    "https://example.org/\x00",
    "https://example.org/\u2028",
    "https://example.org/\u00a0",
    "https://[::1]/",
    "https://[half/",
    "https://example.org:99999/",
    "https://example.org:0/",
    "https://-example.org/",
    "https:///path",
    "https:example.org",
    "http://" + "a" * 254,
    "https://example.org/" + "a" * 5000,
    "https://exa%6dple.org/",
    "https://" + "\u202e" + "gro.elpmaxe/",
    "https://example.org/\u202egnp.exe",
    "https://example.org/\u200b",
)


@pytest.mark.parametrize("address", GOOD)
def test_a_plain_web_address_may_be_linked_to(address: str) -> None:
    assert urls.external(address) == address


@pytest.mark.parametrize("address", BAD)
def test_any_other_address_may_not(address: str) -> None:
    assert urls.external(address) is None


def test_white_space_around_an_address_is_not_part_of_it() -> None:
    assert urls.external(" \n https://example.org/ \t") == "https://example.org/"


@given(st.text(max_size=60).map("https://".__add__) | st.text(max_size=60))
def test_no_text_at_all_makes_the_check_fail_or_pass_a_quotation_mark(text: str) -> None:
    address = urls.external(text)

    assert address is None or (address.lower().startswith("http") and not set("\"'<> \\") & set(address))


@pytest.mark.parametrize(
    ("route", "path"),
    [
        (Route("home"), "zh/"),
        (Route("actors"), "zh/actors/"),
        (Route("actor", "armenia"), "zh/actors/armenia/"),
        (Route("article", "a-b"), "zh/articles/a-b/"),
        (Route("period", "2022-09"), "zh/periods/2022-09/"),
        (Route("chronology"), "zh/chronology/"),
    ],
)
def test_a_route_has_one_path_in_each_language(route: Route, path: str) -> None:
    assert urls.path(route, ZH) == path
    assert urls.path(route, EN) == "en/" + path.removeprefix("zh/")


def test_the_way_to_the_root_leads_to_the_root() -> None:
    assert urls.root_of("zh/articles/x/") == "../../../"
    assert urls.root_of("") == "./"
    assert urls.root_of("404.html") == "./"


def test_a_page_is_a_file_called_index_in_its_folder() -> None:
    assert urls.file_of("zh/") == "zh/index.html"
    assert urls.file_of("") == "index.html"
    assert urls.file_of("404.html") == "404.html"


def test_the_title_and_the_paragraphs_have_anchors() -> None:
    assert [urls.anchor(0), urls.anchor(12)] == ["title", "p12"]


def test_absolute_addresses_begin_with_the_base_address() -> None:
    assert urls.absolute("https://example.org/p/", "zh/") == "https://example.org/p/zh/"
    assert urls.base_path("https://example.org/p/") == "/p/"
    assert urls.base_path("https://example.org") == "/"


def test_hosts_are_compared_without_www_and_case() -> None:
    assert urls.host_of("https://WWW.Example.org/x") == "example.org"
    assert urls.host_of("not an address") == ""
    assert urls.host_of("https://[half/") == ""
