"""The site as data: a JSON file for each article, and each table as JSON and as CSV."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

import orjson

from site_builder.model.article import Article
from site_builder.model.corpus import Corpus
from site_builder.model.page import OutputFile
from site_builder.render.article_data import article_data
from site_builder.render.tables import TABLES, Rows, columns_of

_TOGETHER = 200
"""So many rows of a table are written at a time; they stand on one line of JSON."""
_FORMULA = frozenset("=+-@\t\r＝＋－＠")
"""What a spreadsheet takes for a formula when it begins a cell."""
_NUMBERS = frozenset((int, float, type(None)))


def data_files(corpus: Corpus) -> Iterator[Callable[[], tuple[OutputFile, ...]]]:
    """What makes the files that are no pages: the data, and the mark that keeps GitHub Pages from changing the site."""
    yield lambda: (OutputFile(".nojekyll", b""),)
    for name, columns, rows in TABLES:
        yield partial(_tables, corpus, name, columns, rows)
    for article in corpus.articles:
        yield partial(_article_file, corpus, article)


def _article_file(corpus: Corpus, article: Article) -> tuple[OutputFile]:
    return (OutputFile(f"data/articles/{article.id}.json", article_json(corpus, article)),)


def article_json(corpus: Corpus, article: Article) -> bytes:
    """An article as JSON, one key on a line."""
    lines = [b'"%s":%s' % (key.encode(), orjson.dumps(value)) for key, value in article_data(corpus, article).items()]
    return b"{\n%s\n}\n" % b",\n".join(lines)


def _tables(corpus: Corpus, name: str, columns: Sequence[str], rows: Rows) -> tuple[OutputFile, OutputFile]:
    """A table as JSON, a list of objects, and as CSV."""
    found, names = rows(corpus), columns_of(corpus, columns)
    lines: list[bytes] = []
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    while some := list(islice(found, _TOGETHER)):
        lines.append(orjson.dumps(some)[1:-1])
        writer.writerows(zip(*[_column([row[name] for row in some]) for name in names], strict=True))
    json = b"[\n%s\n]\n" % b",\n".join(lines)
    return OutputFile(f"data/{name}.json", json), OutputFile(f"data/{name}.csv", text.getvalue().encode())


def _column(values: list[object]) -> list[object]:
    """Values as the writer of CSV should get them, which itself writes None as nothing and numbers as they are.

    RFC 4180; a cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP).
    """
    kinds = set(map(type, values))
    plain = kinds == {str} and _FORMULA.isdisjoint([value[:1] for value in values])  # type: ignore[index]
    return values if plain or kinds <= _NUMBERS else [_cell(value) for value in values]


def _cell(value: object) -> object:
    if isinstance(value, str):
        return f"'{value}" if value[:1] in _FORMULA else value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, list):
        return _cell("; ".join(str(_cell(one)) for one in value)) if value else ""
    return value
