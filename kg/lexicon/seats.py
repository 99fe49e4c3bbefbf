"""Where a government sits: the capital or seat that the lists give a state or an organisation (``capitals.csv``).

Of several (La Paz and Sucre, Den Haag and Amsterdam) it is the one that the file has first.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.lexicon.load import load_lexicon
from kg.lexicon.rows import CapitalRow


@cache
def _seats() -> Mapping[str, CapitalRow]:
    return {row.of: row for row in reversed(load_lexicon().capitals)}


def seat_of(key: str) -> CapitalRow | None:
    """The seat of what has this key (``state/TR``); None where the lists give none."""
    return _seats().get(key)
