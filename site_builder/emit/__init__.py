"""Output files → a folder that is one whole site at every instant, the old one or the new one."""

from site_builder.emit.site import Site, publishing
from site_builder.emit.static_files import assets

__all__ = ["Site", "assets", "publishing"]
