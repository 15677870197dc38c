"""What an editor can do where a document contradicts the calendar or the clock: its text is never mended."""

from site_builder.model.article import Article

_NOTED = "an editor's note stands at this paragraph; the text itself stays as it is"
_NOTE_IT = "a slip of the source? Say so in a note of the article's record; the text itself stays as it is"


def hint(article: Article, paragraph: int) -> str:
    """What to do about a slip in a paragraph (from 1)."""
    return _NOTED if any(note.paragraph == paragraph for note in article.notes) else _NOTE_IT
