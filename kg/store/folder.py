"""The folder of a build: a store, four exports and a summary, all of one build or none of it.

1. Everything is written in a new folder inside the target, so on the same disk.
2. When all is there, each part takes the place of the old one by renaming.
3. When anything fails before that, the new folder is removed and the old build stands untouched.

Other files in the target are left alone.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from kg.rdf.exports import Exports
from kg.rdf.graph import NamedGraph
from kg.store.errors import StoreUnavailable
from kg.store.loading import StoreLoader
from kg.vocab.iris import Iris

STORE = "store"
SUMMARY = "summary.json"


def read_summary(folder: Path) -> dict[str, Any]:
    """What a build wrote of itself; StoreUnavailable where the folder holds no build."""
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
        try:
            target.mkdir(parents=True, exist_ok=True)
            self._work = Path(tempfile.mkdtemp(prefix=".building-", dir=target))
        except OSError as error:
            raise StoreUnavailable(f"cannot write to {target}: {error.strerror}") from error
        self._exports = Exports(self._work, iris)
        self._store = StoreLoader(self._work / STORE, self._exports.prefixes)

    def add(self, *graphs: NamedGraph) -> None:
        """Write graphs to the exports and the store."""
        for graph in graphs:
            self._store.add(self._exports.add(graph))

    def finish(self, summary: Mapping[str, object]) -> None:
        """Complete the build and put it in the place of the old one."""
        self._store.finish()
        self._exports.finish()
        text = json.dumps({"base": self._iris.base, **summary}, ensure_ascii=False, indent=2) + "\n"
        (self._work / SUMMARY).write_text(text, encoding="utf-8")
        self._exports.close()
        old = Path(tempfile.mkdtemp(prefix=".replaced-", dir=self._target))
        for part in sorted(self._work.iterdir()):
            place = self._target / part.name
            if place.exists():
                place.rename(old / part.name)
            part.rename(place)
        shutil.rmtree(old)

    def __enter__(self) -> BuildFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.close()
        self._exports.close()
        shutil.rmtree(self._work, ignore_errors=True)
        if self._made and not any(self._target.iterdir()):
            self._target.rmdir()
