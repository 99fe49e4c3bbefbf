"""The folder of a build: a store, four exports and a summary, all of one build or none of it.

1. Everything is written in a new folder inside the target, so on the same disk.
2. When all is there, it takes the place of the old one (kg.store.swap).
3. When anything fails before that, the new folder is removed and the old build stands untouched.

Other files in the target are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from kg.rdf.exports import Exports
from kg.rdf.graph import NamedGraph
from kg.store.errors import StoreUnavailable
from kg.store.loading import StoreLoader
from kg.store.swap import Working, recover
from kg.vocab.iris import Iris

STORE = "store"
SUMMARY = "summary.json"


def read_summary(folder: Path) -> dict[str, Any]:
    """What a build wrote of itself; StoreUnavailable where the folder holds no build."""
    recover(folder)
    try:
        summary: dict[str, Any] = json.loads((folder / SUMMARY).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StoreUnavailable(f"{folder} holds no build: make one (kg build ... --out {folder})") from error
    return summary


class BuildFolder:
    """A build being written; use it as a context, and ``finish`` it."""

    def __init__(self, target: Path, iris: Iris) -> None:
        """Make the working folder; StoreUnavailable where the target cannot be written to."""
        self._target = target
        self._iris = iris
        self._made = not target.exists()
        self._exports: Exports | None = None
        self._store: StoreLoader | None = None
        try:
            target.mkdir(parents=True, exist_ok=True)
            self._work = Working(target)
        except OSError as error:
            raise StoreUnavailable(f"cannot write to {target}: {error.strerror}") from error

    def add(self, *graphs: NamedGraph) -> None:
        """Write graphs to the exports and the store."""
        exports, store = self._opened()
        for graph in graphs:
            store.add(exports.add(graph))

    def finish(self, summary: Mapping[str, object]) -> None:
        """Complete the build and put it in the place of the old one."""
        exports, store = self._opened()
        store.finish()
        exports.finish()
        text = json.dumps({"base": self._iris.base, **summary}, ensure_ascii=False, indent=2) + "\n"
        (self._work.path / SUMMARY).write_text(text, encoding="utf-8")
        exports.close()
        self._work.swap()

    def _opened(self) -> tuple[Exports, StoreLoader]:
        if self._exports is None or self._store is None:
            self._exports = Exports(self._work.path, self._iris)
            self._store = StoreLoader(self._work.path / STORE, self._exports.prefixes)
        return self._exports, self._store

    def __enter__(self) -> BuildFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for part in (self._store, self._exports):
            if part is not None:
                part.close()
        self._work.close()
        if self._made and not any(self._target.iterdir()):
            self._target.rmdir()
