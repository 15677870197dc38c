import base64
import contextlib
import socket
import struct
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest

from tests.serve.example import Server

TRAVERSALS = (
    "/../secret.txt",
    "/../../etc/passwd",
    "/zh/../../secret.txt",
    "/zh/../index.html",
    "/./index.html",
    "/zh/./index.html",
    "/%2e%2e/secret.txt",
    "/%2E%2E/secret.txt",
    "/%2e./secret.txt",
    "/.%2e/secret.txt",
    "/zh/%2e%2e/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt",
    "/..%2Fsecret.txt",
    "/zh%2f..%2f..%2fsecret.txt",
    "/%252e%252e/secret.txt",
    "/%252e%252e%252fsecret.txt",
    "/%25252e%25252e/secret.txt",
    "/..%252fsecret.txt",
    "/..%5csecret.txt",
    "/..%5Csecret.txt",
    "/%2e%2e%5csecret.txt",
    "/..\\secret.txt",
    "/zh\\index.html",
    "/zh%5cindex.html",
    "/%c0%ae%c0%ae/secret.txt",
    "/..%c0%afsecret.txt",
    "/%e0%80%ae%e0%80%ae/secret.txt",
    "/%uff0e%uff0e/secret.txt",
    "/．．/secret.txt",
    "/..;/secret.txt",
    "/zh/..;/..;/secret.txt",
    "/...//secret.txt",
    "/....//secret.txt",
    "//etc/passwd",
    "///etc/passwd",
    "/%2fetc/passwd",
    "/%2fetc%2fpasswd",
    "//127.0.0.1/index.html",
    "/zh//index.html",
    "/file:///etc/passwd",
    "file:///etc/passwd",
    "http://127.0.0.1/../secret.txt",
    "/~root/secret.txt",
    "/index.html%00",
    "/%00/index.html",
    "/secret.txt%00.html",
    "/index.html%0a",
    "/index.html%20",
    "/index.html%09",
    "/index.html.",
    "/index.html/",
    "/index.html/..",
    "/index.html::$DATA",
    "/.env",
    "/.nojekyll",
    "/.site-manifest",
    "/%2eenv",
    "/zh/.git/config",
    "/zh/%2egit/config",
    "/zh/out.txt",
    "/zh/inside.html",
    "/zh/up/secret.txt",
    "/zh/up/_site/index.html",
    "/empty",
    "/empty/",
    "/static/",
    "/" + "a" * 5000,
    "/" + "a/" * 1000,
    "/" + "%2e%2e/" * 500,
    "/%",
    "/%zz",
    "/\x7f",
    "/livereload.js/..",
    "/livereload/../../secret.txt",
    "/forcereload",
)
FOREIGN_HOSTS = (
    "example.org",
    "example.org:{port}",
    "127.0.0.1",
    "localhost",
    "127.0.0.1:1",
    "localhost:80",
    "127.0.0.1.example.org:{port}",
    "localhost.example.org:{port}",
    "localhost.:{port}",
    "127.1:{port}",
    "0.0.0.0:{port}",
    "2130706433:{port}",
    "127.0.0.2:{port}",
    "[::]:{port}",
    "[::ffff:127.0.0.1]:{port}",
    "xlocalhost:{port}",
    "user@127.0.0.1:{port}",
    "127.0.0.1:{port},example.org",
    "127.0.0.1:{port} example.org",
    "127.0.0.1:0{port}",
    "127.0.0.1:{port}/",
    "",
)
FOREIGN_ORIGINS = (
    "http://example.org",
    "http://example.org:{port}",
    "https://127.0.0.1:{port}",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://localhost:{port}",
    "http://127.0.0.1:{port}.example.org",
    "http://127.0.0.1:{port}@example.org",
    "http://127.0.0.1:{port}/",
    "http://user@127.0.0.1:{port}",
    "null",
    "file://",
    "127.0.0.1:{port}",
    "",
)


@pytest.mark.parametrize("path", TRAVERSALS)
def test_no_form_of_a_path_leads_out_of_the_site(running: Server, path: str) -> None:
    status, _, body = running.get(path)
    assert status in (400, 404)
    assert b"SECRET" not in body
    assert b"root:" not in body


def test_the_site_itself_is_answered(running: Server) -> None:
    status, head, body = running.get("/")
    assert status == 200
    assert b"hello" in body
    assert "cache-control: no-store" in head
    assert "x-content-type-options: nosniff" in head
    assert "etag" not in head
    assert "\r\nserver:" not in head


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "LocalHost:{port}", "[::1]:{port}"])
def test_its_own_names_are_answered(running: Server, host: str) -> None:
    named = host.format(port=running.port)
    assert running.get("/", named)[0] == 200
    assert running.get("/", named, f"Origin: http://{named.lower()}")[0] == 200


@pytest.mark.parametrize("path", ["/", "/livereload.js", "/livereload.css", "/static/site.css"])
@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_foreign_name_gets_nothing(running: Server, host: str, path: str) -> None:
    status, _, body = running.get(path, host.format(port=running.port) or " ")
    assert status in (400, 404)
    assert len(body) < 10


def test_a_request_without_a_name_or_with_two_gets_nothing(running: Server) -> None:
    own = f"Host: 127.0.0.1:{running.port}\r\n"
    for names in ("", own + "Host: example.org\r\n", "Host: example.org\r\n" + own):
        answer = running.ask(f"GET / HTTP/1.1\r\n{names}Connection: close\r\n\r\n".encode())
        assert answer.split()[1] in (b"400", b"404")
    assert running.ask(b"GET / HTTP/1.0\r\n\r\n").split()[1] == b"404"


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
def test_a_foreign_page_gets_nothing(running: Server, origin: str) -> None:
    own = f"127.0.0.1:{running.port}"
    assert running.get("/", own, f"Origin: {origin.format(port=running.port)}")[0] == 404
    assert running.shake_hands(own, origin.format(port=running.port)) == 404


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_foreign_name_gets_no_socket(running: Server, host: str) -> None:
    named = host.format(port=running.port)
    assert running.shake_hands(named, f"http://{named}") in (400, 404)
    assert running.shake_hands(named, f"http://127.0.0.1:{running.port}") in (400, 404)


def test_its_own_pages_get_a_socket_and_nobody_without_an_origin(running: Server) -> None:
    for name in ("127.0.0.1", "localhost", "[::1]"):
        own = f"{name}:{running.port}"
        assert running.shake_hands(own, f"http://{own}") == 101
        assert running.shake_hands(own, None) == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "X"])
def test_other_methods_are_refused(running: Server, method: str) -> None:
    status, head, _ = running.get("/", method=method)
    assert status in (400, 404, 405)
    assert "access-control" not in head


def test_head_answers_without_a_body(running: Server) -> None:
    status, head, body = running.get("/", method="HEAD")
    assert (status, body) == (200, b"")
    assert f"content-length: {len(running.get('/')[2])}" in head


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\x00\xff\x16\x03\x01\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 100_000 + b"\r\nConnection: close\r\n\r\n",
        b"GET /livereload HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: close\r\n\r\n",
    ],
)
def test_broken_requests_do_not_stop_the_server(running: Server, request_bytes: bytes) -> None:
    try:
        answer = running.ask(request_bytes)
    except ConnectionError:
        answer = b""
    assert b"200 OK" not in answer
    assert b"Traceback" not in answer
    assert running.get("/")[0] == 200


MESSAGES = (b"nonsense", b"[]", b"1", b"{}", b'{"command": 1}', b'{"command": "info"}', b"[" * 5000, b"\xff", b"")


@pytest.mark.parametrize("message", MESSAGES)
def test_nonsense_on_the_socket_does_not_stop_the_server(running: Server, message: bytes) -> None:
    own = f"127.0.0.1:{running.port}"
    key = base64.b64encode(b"0123456789abcdef").decode()
    lines = ["GET /livereload HTTP/1.1", f"Host: {own}", f"Origin: http://{own}", "Upgrade: websocket"]
    lines += ["Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", ""]
    with socket.create_connection(("127.0.0.1", running.port), timeout=20) as connection:
        connection.sendall("\r\n".join(lines).encode())
        assert b" 101 " in connection.recv(65536)
        connection.sendall(b"\x81" + bytes([0x80 | 126]) + struct.pack("!H", len(message)) + bytes(4) + message)
        connection.settimeout(0.05)
        with contextlib.suppress(TimeoutError):
            connection.recv(65536)
    assert running.get("/")[0] == 200
    assert running.lines.empty()


def test_two_hundred_requests_at_once_are_answered(running: Server) -> None:
    def ask(number: int) -> tuple[int, float]:
        start = monotonic()
        status = running.get("/" if number % 2 else "/zh/")[0]
        return status, monotonic() - start

    with ThreadPoolExecutor(200) as pool:
        answers = list(pool.map(ask, range(200)))
    assert {status for status, _ in answers} == {200}
    assert sorted(seconds for _, seconds in answers)[189] < 2


def test_the_script_and_the_style_are_answered(running: Server) -> None:
    status, head, body = running.get("/livereload.js?port=1&snipver=2")
    assert status == 200
    assert "content-type: text/javascript; charset=utf-8" in head
    assert b"LiveReload" in body
    status, head, body = running.get("/livereload.css")
    assert status == 200
    assert "content-type: text/css; charset=utf-8" in head
    assert b"#livereload-problems" in body


def test_a_folder_without_its_slash_leads_there_and_nowhere_else(running: Server) -> None:
    status, head, _ = running.get("/zh")
    assert status == 302
    assert "\r\nlocation: /zh/" in head
    assert running.get("//example.org/zh")[0] == 404
