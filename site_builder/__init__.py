"""Archived source documents in, a static bilingual briefing out."""

__version__ = "0.1.0"
