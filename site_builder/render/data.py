"""The site as data: a JSON file for each article, and each table as JSON and as CSV."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from operator import itemgetter

import orjson

from site_builder.model.article import Article
from site_builder.model.corpus import Corpus
from site_builder.model.page import OutputFile
from site_builder.render.article_data import article_data
from site_builder.render.tables import TABLES, Rows, columns_of

_TOGETHER = 200
"""So many rows of a table stand on one line of JSON."""
_FORMULA = frozenset("=+-@\t\r＝＋－＠")
"""What a spreadsheet takes for a formula when it begins a cell."""


def data_files(corpus: Corpus) -> Iterator[Callable[[], OutputFile]]:
    """What makes each file that is no page: the data, and the mark that keeps GitHub Pages from changing the site."""
    yield partial(OutputFile, ".nojekyll", b"")
    for name, columns, rows in TABLES:
        yield partial(_json_table, corpus, name, rows)
        yield partial(_csv_table, corpus, name, columns, rows)
    for article in corpus.articles:
        yield partial(_article_file, corpus, article)


def _article_file(corpus: Corpus, article: Article) -> OutputFile:
    return OutputFile(f"data/articles/{article.id}.json", article_json(corpus, article))


def article_json(corpus: Corpus, article: Article) -> bytes:
    """An article as JSON, one key on a line."""
    lines = [b'"%s":%s' % (key.encode(), orjson.dumps(value)) for key, value in article_data(corpus, article).items()]
    return b"{\n%s\n}\n" % b",\n".join(lines)


def _json_table(corpus: Corpus, name: str, rows: Rows) -> OutputFile:
    """A list of objects, many on a line: an encoder called for each takes several times as long."""
    found = rows(corpus)
    lines = [orjson.dumps(some)[1:-1] for some in iter(lambda: list(islice(found, _TOGETHER)), [])]
    return OutputFile(f"data/{name}.json", b"[\n%s\n]\n" % b",\n".join(lines))


def _csv_table(corpus: Corpus, name: str, columns: Sequence[str], rows: Rows) -> OutputFile:
    """RFC 4180, with a head. A cell a spreadsheet would run as a formula begins with an apostrophe (OWASP)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    names = columns_of(corpus, columns)
    writer.writerow(names)
    cells = itemgetter(*names)
    writer.writerows([_cell(value) for value in cells(row)] for row in rows(corpus))
    return OutputFile(f"data/{name}.csv", text.getvalue().encode())


def _cell(value: object) -> object:
    """A value as the writer of CSV should get it, which itself writes None as nothing and numbers as they are."""
    if isinstance(value, str):
        return f"'{value}" if value[:1] in _FORMULA else value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, list):
        return _cell("; ".join(str(_cell(one)) for one in value)) if value else ""
    return value
