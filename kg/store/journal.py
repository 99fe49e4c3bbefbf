"""What was changed in a graph since its file was written: ``graph.journal``, beside ``graph.nq``.

Writing a whole graph with every change takes seconds for a corpus; a line at the end of a file takes none.

1. The file begins with a mark and the hash of the ``graph.nq`` whose changes follow. A journal with another hash is
   what an earlier graph left, and counts for nothing: whoever puts a graph in place need not take it away at once.
2. A change is its length, a hash and itself (kg.store.change). The first that is not whole ends the journal: whoever
   wrote it was killed, or had no room, and nobody was told that it was kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

GRAPH: Final = "graph.nq"
JOURNAL: Final = "graph.journal"
_MARK: Final = b"# changes of graph.nq "
_HEAD: Final = struct.Struct(">Q16s")
_FIRST: Final = len(_MARK) + 65


def changes(folder: Path, graph: str, start: int = 0) -> Iterator[tuple[bytes, int]]:
    """The changes of a graph from a place in the journal on, each with the place where it ends.

    ``graph`` is the hash of graph.nq; the places are in bytes, and 0 is where the journal begins.
    """
    try:
        file = (folder / JOURNAL).open("rb")
    except FileNotFoundError:
        return
    with file:
        if file.read(_FIRST) != _first(graph):
            return
        end = max(start, _FIRST)
        file.seek(end)
        while len(head := file.read(_HEAD.size)) == _HEAD.size:
            length, digest = _HEAD.unpack(head)
            change = file.read(length) if length <= os.fstat(file.fileno()).st_size else b""
            if len(change) < length or _digest(change) != digest:
                return
            end += _HEAD.size + length
            yield change, end


def append(folder: Path, graph: str, end: int, change: bytes) -> int:
    """Write a change where the last one ends, on the disk, and say where this one ends; OSError changes nothing."""
    path = folder / JOURNAL
    if not end:
        path.unlink(missing_ok=True)
    entry = b"" if end else _first(graph)
    entry += _HEAD.pack(len(change), _digest(change)) + change
    with path.open("ab", buffering=0) as file:
        before = os.fstat(file.fileno())
        try:
            os.fchmod(file.fileno(), (folder / GRAPH).stat().st_mode & 0o777)
            file.truncate(end)  # what a killed process had begun
            left = memoryview(entry)
            while left:
                left = left[file.write(left) :]
            os.fsync(file.fileno())
        except OSError:
            with contextlib.suppress(OSError):
                file.truncate(end)
                os.utime(file.fileno(), ns=(before.st_atime_ns, before.st_mtime_ns))  # nobody need look at it
                path.unlink() if not end else None
            raise
    return end + len(entry)


def _first(graph: str) -> bytes:
    return _MARK + graph.encode() + b"\n"


def _digest(change: bytes) -> bytes:
    return hashlib.sha256(change).digest()[:16]
