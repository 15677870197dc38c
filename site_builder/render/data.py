"""The site as data: a JSON file for each article, and JSON and CSV tables of actors, events, statements and claims."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import itemgetter

from site_builder.model.article import Article
from site_builder.model.corpus import Corpus
from site_builder.model.page import OutputFile
from site_builder.render.article_data import article_data
from site_builder.render.tables import TABLES, Rows

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
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
    return OutputFile(f"data/articles/{article.id}.json", article_json(corpus, article).encode())


def article_json(corpus: Corpus, article: Article) -> str:
    """An article as JSON, one key on a line."""
    lines = (f'"{key}": {_ENCODE(value)}' for key, value in article_data(corpus, article).items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json_table(corpus: Corpus, name: str, rows: Rows) -> OutputFile:
    """A list of objects, one on a line."""
    text = "[\n" + ",\n".join(map(_ENCODE, rows(corpus))) + "\n]\n"
    return OutputFile(f"data/{name}.json", text.encode())


def _csv_table(corpus: Corpus, name: str, columns: Sequence[str], rows: Rows) -> OutputFile:
    """RFC 4180, with a head. A cell a spreadsheet would run as a formula begins with an apostrophe (OWASP)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    cells = itemgetter(*columns)
    writer.writerows(map(_cell, cells(row)) for row in rows(corpus))
    return OutputFile(f"data/{name}.csv", text.getvalue().encode())


def _cell(value: object) -> object:
    """A value as the writer of CSV should get it, which itself writes None as nothing and numbers as they are."""
    if isinstance(value, str):
        return f"'{value}" if value[:1] in _FORMULA else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return _cell("; ".join(str(_cell(one)) for one in value))
    return value
