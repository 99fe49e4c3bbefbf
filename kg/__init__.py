"""Dutch news about diplomacy in, a knowledge graph with evidence out.

``kg.load_model()`` loads the Dutch language model. Importing this package loads neither spaCy nor a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["load_model"]


def load_model(name: str | None = None) -> Language:
    """Load the shipped Dutch model, or an installed pipeline with the same annotations (see `kg.nlp`)."""
    from kg.nlp import load_model as load

    return load(name)
