"""A word that points back, and what its noun group says of whom it means."""

from __future__ import annotations

from dataclasses import dataclass

Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A word that points back, and what its noun group says of whom it means."""

    token: int
    sort: str
    group: str
    """The sort, taken wide."""
    determiner: str
    size: int
    """How many it says that it means, or 0."""
    bound: set[str]
    """Those whom it cannot mean."""
    beside: Keys
    """States and organisations tied to it ("de *Turkse* president")."""
    person: str | None
    """Who is known to hold the office."""
    title: str = ""
    """The title of which it names several holders ("de twee *presidenten*")."""
