"""Phrases that the parser takes for one preposition though each word stands for itself: "*voor overleg met* Sudani".

As in "in overleg met" it makes a fixed phrase of them, so that nobody consults anybody. Here the noun gets its place in
the tree back: on the verb, with whom the talks are below it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.nlp.columns import Columns

_FOR, _WITH = "voor", frozenset({"met", "tussen"})


def unfixed(columns: Columns) -> dict[int, tuple[int, str]]:
    """Tokens of such phrases that hang elsewhere, each with its head and label."""
    return {token: edge for place in range(len(columns.words) - 3) for token, edge in _edges(columns, place)}


def _edges(columns: Columns, place: int) -> Iterator[tuple[int, tuple[int, str]]]:
    lowers, deps, heads = columns.lowers, columns.deps, columns.heads
    noun, link = place + 1, place + 2
    if lowers[place] != _FOR or lowers[link] not in _WITH or columns.pos[noun] != "NOUN":
        return
    if deps[noun] != "fixed" or heads[noun] != place:
        return
    other = heads[place] if deps[link] == "fixed" else heads[link]
    verb = heads[other]
    if other > link and verb != other and columns.pos[verb] in ("VERB", "AUX"):
        yield noun, (verb, "obl")
        yield place, (noun, "case")
        yield link, (other, "case")
        yield other, (noun, "nmod")
