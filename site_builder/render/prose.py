"""The editors' Markdown → sanitised HTML: the only markup of the site that no template wrote."""

import re

from markupsafe import Markup

from site_builder.model.records import ProseRecord

_TAGS = {
    *("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre"),
    *("code", "em", "strong", "a", "sup", "sub", "q", "abbr", "table", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {"a": {"href", "title"}, "abbr": {"title"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
_HAN = "\u2018-\u201d\u2026\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60"
_WRAPPED = re.compile(rf"(?<=[{_HAN}])\n(?=[{_HAN}])")
_HEADING = re.compile(r"(</?h)([1-6])\b")


def html_of(record: ProseRecord) -> Markup:
    """The HTML of a page's prose; its highest heading becomes ``h2``, since the template writes the ``h1``.

    Lines that an editor wrapped between Han characters are joined: browsers draw a space there (clreq).
    """
    import markdown
    import nh3

    text = _WRAPPED.sub("", record.markdown.replace("\r\n", "\n"))
    html = markdown.markdown(text, extensions=["tables", "sane_lists", "def_list"], output_format="html")
    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noreferrer",
        strip_comments=True,
    )
    return Markup(_from_second_level(clean))


def _from_second_level(html: str) -> str:
    levels = [int(level) for _, level in _HEADING.findall(html)]
    shift = 2 - min(levels, default=2)
    return _HEADING.sub(lambda match: f"{match[1]}{min(6, int(match[2]) + shift)}", html)
