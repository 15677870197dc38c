"""Pages → files: the templates, the words of the interface, dates and numbers in each language; and the data files."""

from site_builder.render.data import article_json, data_files
from site_builder.render.inspection import inspection
from site_builder.render.renderer import Renderer, Templates

__all__ = ["Renderer", "Templates", "article_json", "data_files", "inspection"]
