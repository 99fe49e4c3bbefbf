"""Are the parts of a build all there, and as they were written? Told by names, sizes and times: nothing is read for it.

A build that would write what is there already need not write it again. Where a part was lost, cut or touched since, or
copied without its time, it is written anew: that costs a little, and nothing else.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from kg.store.journal import GRAPH

STORE: Final = "store"
SUMMARY: Final = "summary.json"
VOID: Final = "void.ttl"
_PARTS: Final = (GRAPH, "graph.jsonld", "graph.trig", "graph.ttl", STORE, SUMMARY, VOID)
_NOTES: Final = ("LOCK", "LOG")
"""What RocksDB writes in the folder of a store for itself, also where it is only read."""


def parts_as_they_are(folder: Path, *names: str) -> str:
    """A digest of the names, sizes and times of the parts of the build in a folder: of these, or of all."""
    told = []
    for part in (folder / name for name in names or _PARTS):
        for path in sorted(part.iterdir()) if part.is_dir() else [part]:
            if not path.name.startswith(_NOTES):
                told.append((path.relative_to(folder).as_posix(), *_size_and_time(path)))
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _size_and_time(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_size, found.st_mtime_ns
