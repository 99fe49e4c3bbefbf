"""The articles of the build before that stay whatever is read now: one that is read now may be one of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from kg.read import origin_of
from kg.store import Entry
from kg.store.ledger import Ledger


class Before:
    """Looks articles up in a ledger; those that will be read again from where they were do not count."""

    def __init__(self, ledger: Ledger, paths: Iterable[Path]) -> None:
        """``paths`` are those that are read now."""
        self._ledger = ledger
        self._paths = frozenset(map(origin_of, paths))
        self._within = tuple(path.rstrip(os.sep) + os.sep for path in self._paths)
        self._comes = lru_cache(1 << 10)(self._found)

    def known(self, *, words: str = "", article: str = "") -> list[Entry]:
        """The articles with these words, or this id."""
        if not self._ledger.follows:
            return []
        return [entry for entry in self._ledger.known(words=words, article=article) if not self._comes(entry.origin)]

    def _found(self, origin: str) -> bool:
        return (origin in self._paths or origin.startswith(self._within)) and Path(origin).exists()
