"""Seeds that want to run script, reach other hosts or break the page, each with harmless sentences to be kept.

Where a browser would swallow the text after a payload (an unclosed comment, say), only the sentence before it counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass

EVIL = "window.__pwned=1;alert(1);new Image().src='http://evil.example/x'"
CALL = "window.__pwned=1"


@dataclass(frozen=True, slots=True)
class Hostile:
    """A seed: its file name, its bytes, and the sentences a reader must still find on its page."""

    name: str
    content: bytes
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Payload:
    """Markup to stand between two harmless paragraphs; ``text`` is what it must show itself."""

    name: str
    markup: str
    swallows: bool = False
    text: tuple[str, ...] = ()


MARKUP = (
    Payload("script", f"<script>{EVIL}</script>"),
    Payload("script-src", "<script src=http://evil.example/x.js></script>"),
    Payload("script-case", f"<ScRiPt >{EVIL}</sCrIpT >"),
    Payload("script-slash", f"<script/x>{EVIL}</script/x>"),
    Payload("script-split", f"<scr<script>ipt>{EVIL}</scr</script>ipt>"),
    Payload("script-in-paragraph", f"<p>前半句<script>{EVIL}</script>后半句</p>", text=("前半句", "后半句")),
    Payload("script-unclosed", f"<script>{EVIL}", swallows=True),
    Payload("script-comment", f"<script><!--<script>{EVIL}</script>--></script>"),
    Payload("img-onerror", f'<img src=x onerror="{CALL}">'),
    Payload("img-remote", '<img src="http://evil.example/pixel.gif" srcset="//evil.example/2x.gif 2x" alt="图片说明">'),
    Payload("img-unquoted", f"<img src=x\tonerror\n=\r{CALL}//>"),
    Payload("img-backtick", f"<img src=`x`onerror={CALL}>"),
    Payload("img-alt", f"""<img src="https://example.org/a.jpg" alt='"><img src=x onerror="{CALL}">'>"""),
    Payload("comment-gap", f"<!--><img src=x onerror={CALL}>-->"),
    Payload("comment-dash", f"<!---><img src=x onerror={CALL}>-->"),
    Payload("comment-bang", f"<!--x--!><img src=x onerror={CALL}>-->"),
    Payload("comment-nested", f"<!--<!-- --><img src=x onerror={CALL}> -->"),
    Payload("comment-unclosed", f"<!-- <img src=x onerror={CALL}>", swallows=True),
    Payload("comment-conditional", f"<!--[if gte IE 4]><script>{EVIL}</script><![endif]-->"),
    Payload("comment-conditional-shown", f"<![if !IE]><img src=x onerror={CALL}><![endif]>"),
    Payload("declaration", f"<!x><img src=x onerror={CALL}><?xml <img src=x onerror={CALL}>?>"),
    Payload("cdata", f"<![CDATA[<img src=x onerror={CALL}>]]>"),
    Payload("svg", f"<svg onload={CALL}><script>{EVIL}</script></svg>"),
    Payload("svg-style", f"<svg><style><img src=x onerror={CALL}></style></svg>"),
    Payload("svg-desc", f"<svg><desc><img src=x onerror={CALL}></desc></svg>"),
    Payload("svg-cdata", f"<svg><![CDATA[><img src=x onerror={CALL}>]]></svg>"),
    Payload("svg-animate", f"<svg><a><animate attributeName=href values=javascript:{CALL} /><text>x</text></a></svg>"),
    Payload("svg-use", "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'/></svg>"),
    Payload("math", f"<math><mi//xlink:href='data:x,<script>{EVIL}</script>'>"),
    Payload(
        "math-mutation",
        "<form><math><mtext></form><form><mglyph><style></math>"
        f"<img src=x onerror={CALL}></style></mglyph></form></mtext></math>",
    ),
    Payload("mutation-noscript", f'<noscript><p title="</noscript><img src=x onerror={CALL}>"></noscript>'),
    Payload("mutation-title", f'<p title="</title><img src=x onerror={CALL}>">一段</p>', text=("一段",)),
    Payload("mutation-textarea", f'<textarea><p title="</textarea><img src=x onerror={CALL}>"></textarea>'),
    Payload("mutation-template", f"<template><img src=x onerror={CALL}></template>"),
    Payload("mutation-table", f"<table><style><!--</style><img title='--><img src=x onerror={CALL}>'></table>"),
    Payload("mutation-xmp", f'<xmp><p title="</xmp><img src=x onerror={CALL}>"></xmp>'),
    Payload("mutation-select", f"<select><option><style></select><img src=x onerror={CALL}></style></select>"),
    Payload("style", "<style>@import 'http://evil.example/x.css';body{display:none}</style>"),
    Payload("style-attribute", "<p style=\"background:url('http://evil.example/x');display:none\">有样式的一段</p>"),
    Payload("link", "<link rel=stylesheet href=http://evil.example/x.css><link rel=prefetch href=//evil.example/>"),
    Payload("base", "<base href=http://evil.example/>"),
    Payload("meta-refresh", "<meta http-equiv=refresh content='0;url=http://evil.example/'>"),
    Payload("iframe", f'<iframe src="http://evil.example/" srcdoc="<script>{EVIL}</script>"></iframe>'),
    Payload("frameset", "<frameset><frame src=http://evil.example/></frameset>"),
    Payload("object", "<object data=http://evil.example/x><embed src=http://evil.example/x></object>"),
    Payload("media", f"<video src=//evil.example/x onerror={CALL}><source src=x onerror={CALL}></video>"),
    Payload(
        "form",
        f"<form action=http://evil.example/><input autofocus onfocus={CALL}>"
        "<button formaction=//evil.example>发</button>",
    ),
    Payload("details", f"<details open ontoggle={CALL}><summary>x</summary></details>"),
    Payload("body", f"<body onload={CALL} background=http://evil.example/x>"),
    Payload("handlers", f"<p onclick={CALL} onmouseover={CALL} tabindex=1 autofocus onfocus={CALL}>有事件的一段</p>"),
    Payload("id-clobber", '<p id="p1">甲段</p><a name="title" id="main">乙段</a>', text=("甲段", "乙段")),
    Payload("entities", f"<p>&lt;script&gt;{CALL}&lt;/script&gt;</p>", text=(f"<script>{CALL}</script>",)),
    Payload("entities-twice", f"<p>&amp;lt;img src=x onerror={CALL}&amp;gt;</p>"),
    Payload("entities-numeric", f"<p>&#60img src=x onerror={CALL}&#x3e;&#0;&#xD800;&#x110000;&#x202e;</p>"),
    Payload("templates", "<p>{{ 7*7 }} {% for x in y %} ${7*7} {# x #} <%= 7*7 %></p>", text=("{{ 7*7 }} {%",)),
    Payload("templates-nested", "<p>{{ self.__init__.__globals__ }}{% include '/etc/passwd' %}</p>"),
    Payload("invisible", "<p>甲\u202e乙\u202c\u2066丙\u2069\u200b\ufeff丁\u2028戊</p>"),
    Payload("noncharacters", "<p>甲\ufffe乙\uffff丙\U0001fffe丁</p>"),
    Payload("zalgo", "<p>" + "甲" + "\u0301" * 500 + "</p>"),
    Payload("nested-inline", "<b>" * 300 + "深处" + "</b>" * 300, text=("深处",)),
    Payload("misnested", "<p><b><i>甲</p><p>乙</b></i></p></div></div></body></html>", text=("甲", "乙")),
    Payload(
        "attributes", "<p " + " ".join(f"a{n}=b" for n in range(2000)) + ">多属性的一段</p>", text=("多属性的一段",)
    ),
    Payload("null-tag", f"<scr\0ipt>{EVIL}</scr\0ipt><img src=x on\0error={CALL}>"),
    Payload("plaintext", f"<plaintext><img src=x onerror={CALL}>", swallows=True),
    Payload("title-unclosed", f"<title><img src=x onerror={CALL}>", swallows=True),
)

ADDRESSES = (
    f"javascript:{CALL}",
    f"JaVaScRiPt:{CALL}",
    f"java\tscript:{CALL}",
    f"java&#10;script:{CALL}",
    f"&#x6A;avascript&colon;{CALL}",
    f"\x01javascript:{CALL}",
    f"javascript://example.org/%0a{CALL}",
    f"vbscript:{CALL}",
    f"data:text/html,<script>{CALL}</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "//evil.example/",
    "\\\\evil.example\\",
    "https://user:password@evil.example/",
    "https://example.org\\@evil.example/",
    "https://evil.example /a b",
    "https://[::1/",
    "https://ev\u202eil.example/",
    "https://例\u3002え.example/",
    "https://еvil.example/\u202egnp.exe",
    "https://example.org/'onmouseover='" + CALL,
    "blob:https://example.org/x",
    "file:///etc/passwd",
    "view-source:https://example.org/",
    "https://example.org:99999/",
    "ht\ntps://example.org/",
    "http://0x7f000001:1/",
)

FRONT_MATTER = (
    ("title", f"title: '<script>{EVIL}</script>'"),
    ("title-break", f"title: '\"><img src=x onerror={CALL}>'"),
    ("title-closing", f"title: '</title></head><body onload={CALL}>'"),
    ("title-json", f"title: '</script><script>{EVIL}</script>'"),
    ("title-template", "title: '{{ 7*7 }}{% raw %}'"),
    ("title-long", "title: '" + "长" * 20_000 + "'"),
    ("title-control", 'title: "甲\\u202e乙\\0丙\\x1b[31m丁\\u2028戊"'),
    ("title-list", "title: [甲, {乙: 丙}]"),
    ("author", f"title: 题\nauthor: '<img src=x onerror={CALL}>'"),
    ("image", f"title: 题\nheadimg: 'javascript:{CALL}'\nthumbnail: 'https://x:y@evil.example/\"onerror={CALL}'"),
    ("category", f"title: 题\ncategories:\n - '<svg onload={CALL}>'\n - '../../../etc/passwd'"),
    ("tag", "title: !!python/object/apply:os.system ['touch pwned']"),
    ("anchors", "title: &a 题\nauthor: *a\nlink: *b"),
    ("merge", "base: &a {title: 题}\n<<: *a"),
    (
        "bomb",
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "\n".join(f"{c}: &{c} [{','.join(['*' + p] * 9)}]" for p, c in zip("abcdefg", "bcdefgh", strict=True)),
    ),
    ("repeated", "title: 题一\ntitle: 题二"),
    ("deep", "title: 题\nx: " + "[" * 2000 + "]" * 2000),
    ("date-far", "title: 题\ndate: 9999-12-31T23:59:59-14:00"),
    ("date-early", "title: 题\ndate: 0001-01-01T00:00:00+14:00"),
    ("date-odd", "title: 题\ndate: 99999999999999999999"),
    ("link", f"title: 题\nlink: 'javascript:{CALL}'\nurl: 'data:text/html,x'"),
)

MARKDOWN = (
    ("html", f"<img src=x onerror={CALL}>"),
    ("block", f"<div onclick={CALL}>\n\n<script>{EVIL}</script>\n\n</div>"),
    ("link", f"[点此](javascript:{CALL}) [二]( java\tscript:{CALL}) [三](<javascript:{CALL}>)"),
    ("link-title", f"[点此](https://example.org/ '\"onmouseover=\"{CALL}')"),
    ("image", f'![说明" onerror="{CALL}](http://evil.example/x.png)'),
    ("image-caption", f"![](https://example.org/x.png)\n_说明<img src=x onerror={CALL}>_"),
    ("reference", f"[点此][x]\n\n[x]: javascript:{CALL}"),
    ("autolink", f"<javascript:{CALL}> <http://evil.example/?{CALL}>"),
    ("heading", f"## <svg onload={CALL}>"),
    ("code", f"```\n<script>{EVIL}</script>\n```\n\n`<img src=x onerror={CALL}>`"),
    ("table", f"甲|乙\n---|---\n<b onclick={CALL}>丙</b>|丁"),
    ("brackets", "[" * 3000 + "x" + "](y)" * 3000),
    ("stars", "*" * 5000 + "a" + "_" * 5000),
    ("quotes", ">" * 3000 + " x"),
)

NAMES = (
    "a b.txt",
    "<img src=x onerror=window.__pwned=1>.txt",
    "\"quotes' &amp;.txt",
    "{{ 7*7 }}.txt",
    "-rf.txt",
    "%2e%2e%2fx.txt",
    "新闻 一.txt",
    "\u202egnp.txt",
    "line\nbreak.txt",
    "CON.txt",
    "x" * 240 + ".txt",
    "a..b.txt",
    "back\\slash.txt",
    "javascript:x.txt",
)


def documents() -> Iterator[Hostile]:
    """All of them, numbered, in the formats that carry each kind of payload."""
    for number, (name, content, *kept) in enumerate(_all(), 1):
        head, tail = f"第{number}号文献开头的普通句子。", f"第{number}号文献结尾的普通句子。"
        text = content.replace("HEAD", head).replace("TAIL", tail)
        shown = (head, tail) if "TAIL" in content else (head,)
        yield Hostile(name, text.encode("utf-8", "surrogatepass"), (*shown, *kept))


def _all() -> Iterator[tuple[str, ...]]:
    for payload in MARKUP:
        tail = "" if payload.swallows else "<p>TAIL</p>"
        body = f"<p>HEAD</p>{payload.markup}{tail}"
        yield f"post-{payload.name}.txt", _post("title: 题目", body), *payload.text
        yield f"item-{payload.name}.txt", _item("题目", "https://news.example.org/", body), *payload.text
    for number, address in enumerate(ADDRESSES):
        body = f'<p>HEAD<a href="{address}">链接</a></p><img src="{address}" data-src="{address}"><p>TAIL</p>'
        yield f"post-address-{number}.txt", _post("title: 题目", body)
        yield f"item-address-{number}.txt", _item("题目", address, "<p>HEAD</p><p>TAIL</p>")
        yield f"markdown-address-{number}.txt", f"# 题目\n\nHEAD\n\n[链接]({address}) ![图]({address})\n\nTAIL\n"
    for name, matter in FRONT_MATTER:
        yield f"matter-{name}.txt", _post(matter, "<p>HEAD</p><p>TAIL</p>")
    for name, text in MARKDOWN:
        yield f"markdown-{name}.txt", f"# 题目\n\nHEAD\n\n{text}\n\nTAIL\n"
    for name in NAMES:
        yield name, _post("title: 题目", "<p>HEAD</p><p>TAIL</p>")
    yield from _pages()


def _pages() -> Iterator[tuple[str, ...]]:
    title = f"</title><script>{EVIL}</script>"
    yield "item-title.txt", _item(f"&lt;script&gt;{EVIL}&lt;/script&gt;", "https://news.example.org/", "<p>HEAD</p>")
    yield "item-title-raw.txt", _item(title, "https://news.example.org/", "<p>HEAD</p><p>TAIL</p>")
    yield "markdown-title.txt", f"# <script>{EVIL}</script>题目\n\nHEAD\n\nTAIL\n"
    yield (
        "page-meta.txt",
        (
            f"<!DOCTYPE html><html><head><title>题目</title><meta name=author content='\"><img src=x onerror={CALL}>'>"
            f"<meta property=og:url content='javascript:{CALL}'><base href=//evil.example/></head>"
            f"<body onload={CALL}><article><h1>题目</h1><p>HEAD</p><p>{'长' * 300}</p><p>TAIL</p></article></body>"
        ),
    )
    yield (
        "page-script-first.txt",
        f"<script>{EVIL}</script><html><body><h1>题目</h1><p>HEAD</p><p>TAIL</p></body></html>",
    )
    yield "text-plain.txt", f"题目\n\nHEAD\n\n<script>{EVIL}</script>\n\njavascript:{CALL}\n\nTAIL\n"
    yield "text-nul.txt", "题目\n\nHEAD\0\x07\x1b[2J\x9b\n\nTAIL\n"
    yield (
        "record.txt",
        (
            "上午10时05分开会。\n\n通过议程\n议程通过。\n\n主席（以法语发言）：HEAD\n\n"
            f"<img src=x onerror={CALL}>先生（以英语发言）：<script>{EVIL}</script>\n\n"
            "某某先生（亚美尼亚）（以英语发言）：TAIL\n\n上午11时35分散会。\n"
        ),
    )
    yield "large-nested.txt", _post("title: 题目", "<p>HEAD</p>" + "<div>" * 100_000 + "<p>TAIL</p>")
    yield "large-line.txt", _post("title: 题目", f"<p>HEAD</p><p>{'长' * 1_000_000}</p><p>TAIL</p>")
    yield "large-unclosed.txt", _post("title: 题目", "<p>HEAD</p>" + "<a href=x" * 50_000)


def _post(matter: str, body: str) -> str:
    return f"\n---\n{matter}\n---\n\n<div>\n{body}\n</div>\n"


def _item(title: str, address: str, body: str) -> str:
    return f"<!--1695159901000-->\n[{title}]({address})\n------\n\n<div>19/09/2023 - 23:06</div>{body}\n"
