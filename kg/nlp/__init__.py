"""Dutch language: the shipped spaCy model, and parsed articles as plain columns.

``open_parser`` gives the parsed articles of a corpus; ``load_model`` gives a pipeline (``shared_model`` one that others
use too), ``parse`` runs articles through it. What spaCy does not know about Dutch is here too: separable verbs,
irregular verbs of the news, quotation marks, sentence boundaries. spaCy is loaded when first needed, not on import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.nlp.parsed import Parsed
from kg.nlp.parser import open_parser

if TYPE_CHECKING:
    from kg.nlp.loading import MissingAnnotation, load_model, shared_model
    from kg.nlp.parsing import parse

__all__ = ["MissingAnnotation", "Parsed", "load_model", "open_parser", "parse", "shared_model"]


def __getattr__(name: str) -> object:
    """What needs spaCy, when it is first asked for."""
    if name in ("MissingAnnotation", "load_model", "shared_model"):
        from kg.nlp import loading

        return getattr(loading, name)
    if name == "parse":
        from kg.nlp.parsing import parse

        return parse
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
