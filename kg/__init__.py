"""Dutch news about diplomacy in, a knowledge graph with evidence out.

``kg.load_model()`` loads the Dutch pipeline, names included. Importing this package loads neither spaCy nor a model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["load_model"]


def load_model(name: str | None = None) -> Language:
    """Load the shipped Dutch pipeline, or an installed one with the same annotations (see `kg.nlp`).

    It gives sentences, quotations (``doc.spans["quotes"]``), Universal Dependencies, lemmas and names (``doc.ents``).
    """
    from kg.mentions.component import add_names
    from kg.nlp import load_model as load

    return add_names(load(name))
