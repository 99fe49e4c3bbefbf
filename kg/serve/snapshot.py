"""The graph that is served: the N-Quads of a build, read whole, so that a build that is being replaced never shows."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kg.store import StoreUnavailable, read_summary
from kg.store.changed import GRAPH, WRITING, retire_others, tidy

Stamp = tuple[int, int, int]
"""What changes when a file is replaced: inode, time of change, size."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A graph; ``digest`` is a name that differs when anything in it does."""

    nquads: bytes
    digest: str
    base: str
    stamp: Stamp

    @classmethod
    def read(cls, folder: Path) -> Snapshot:
        """The graph of a build; StoreUnavailable where the folder holds none."""
        try:
            base = read_summary(folder)["base"]
            with (folder / GRAPH).open("rb") as file:
                stamp = _stamp(os.fstat(file.fileno()))
                return cls.of(file.read(), base, stamp)
        except (OSError, KeyError, TypeError) as error:
            raise StoreUnavailable(f"{folder} holds no build: {error}") from error

    @classmethod
    def of(cls, nquads: bytes, base: str, stamp: Stamp) -> Snapshot:
        """A graph from its N-Quads."""
        return cls(nquads, hashlib.sha256(nquads).hexdigest()[:16], base, stamp)


def stamp_of(folder: Path) -> Stamp | None:
    """The stamp of the graph that is there now; None in the moment that a build takes the place of another."""
    try:
        return _stamp((folder / GRAPH).stat())
    except OSError:
        return None


def keep(nquads: bytes, folder: Path) -> Stamp:
    """Put a changed graph in the place of the one that is there: whole, on disk, or not at all."""
    tidy(folder)
    descriptor, name = tempfile.mkstemp(prefix=WRITING, dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(nquads)
            file.flush()
            os.fsync(file.fileno())
            stamp = _stamp(os.fstat(file.fileno()))
        Path(name).replace(folder / GRAPH)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    directory = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
    retire_others(folder)
    return stamp


def _stamp(found: os.stat_result) -> Stamp:
    return found.st_ino, found.st_mtime_ns, found.st_size
