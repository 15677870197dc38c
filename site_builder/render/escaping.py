"""Plain text → HTML."""

import html


def escape(text: str) -> str:
    """``html.escape``, spared a text that has nothing to escape, as nearly all have: a third of the cost."""
    if "&" in text or "<" in text or ">" in text or '"' in text or "'" in text:
        return html.escape(text)
    return text
