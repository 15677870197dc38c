"""The site as data: a JSON file for each article, and JSON and CSV tables of actors, events, statements and claims."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from site_builder.model.article import Article
from site_builder.model.corpus import Corpus
from site_builder.model.page import OutputFile
from site_builder.render.article_data import article_data
from site_builder.render.tables import TABLES

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for a formula when it begins a cell."""


def data_files(corpus: Corpus) -> Iterator[OutputFile]:
    """Every file of the site that is no page: the data, and the mark that keeps GitHub Pages from changing it."""
    yield OutputFile(".nojekyll", b"")
    for article in corpus.articles:
        yield OutputFile(f"data/articles/{article.id}.json", article_json(corpus, article).encode())
    for name, columns, rows in TABLES:
        table = list(rows(corpus))
        yield OutputFile(f"data/{name}.json", _json_rows(table).encode())
        yield OutputFile(f"data/{name}.csv", _csv(columns, table).encode())


def article_json(corpus: Corpus, article: Article) -> str:
    """An article as JSON, one key on a line."""
    lines = (f"{_ENCODE(key)}: {_ENCODE(value)}" for key, value in article_data(corpus, article).items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json_rows(rows: Sequence[Mapping[str, object]]) -> str:
    """A list of objects, one on a line."""
    return "[\n" + ",\n".join(_ENCODE(row) for row in rows) + "\n]\n"


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    """RFC 4180, with a head. A cell a spreadsheet would run as a formula begins with an apostrophe (OWASP)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        value = "; ".join(_cell(one) for one in value)
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
