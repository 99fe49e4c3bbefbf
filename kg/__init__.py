"""Dutch news about diplomacy in, a knowledge graph with evidence out.

``kg.read("uit").select("mediation")`` asks a build and gives a DataFrame; ``kg.load_model()`` loads the Dutch pipeline,
names included. Importing this package loads neither spaCy nor a model nor an RDF library.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

    from kg.query import Graph

__all__ = ["load_model", "read"]


def load_model(name: str | None = None) -> Language:
    """Load the shipped Dutch pipeline, or an installed one with the same annotations (see `kg.nlp`).

    It gives sentences, quotations (``doc.spans["quotes"]``), Universal Dependencies, lemmas and names (``doc.ents``).
    """
    from kg.mentions.component import add_names
    from kg.nlp import load_model as load

    return add_names(load(name))


def read(folder: str | Path) -> Graph:
    """The graph in a folder that ``kg build`` wrote, to be asked; StoreUnavailable where it holds none.

    ``kg.read("uit").select("mediation", mediatorIri="Turkije")`` gives a pandas DataFrame.
    """
    from kg.query import Graph

    return Graph(folder)


class _Package(ModuleType):
    """Trap: the package that reads articles is ``kg.read`` too, and importing it would take the function's place."""

    def __setattr__(self, name: str, value: object) -> None:
        if name != "read":
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
