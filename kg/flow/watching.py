"""Waits for articles to come, change or go in the places that a build reads: ``kg build --watch``.

Folders are looked through every now and then, which works on every disk and over a network. What changes is left
until a second look finds it as it was, so that a file that is being written is not read by half.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.read.files import find_files

PAUSE = 2.0
"""Seconds between two looks."""

Look = dict[str, tuple[int, int, int]]


def changes(paths: Iterable[Path], *, pause: Callable[[], None] = lambda: time.sleep(PAUSE)) -> Iterator[None]:
    """At once, and then whenever what is at the paths has changed and has come to rest; without an end."""
    places = list(paths)
    built: Look | None = None
    now = _look(places)
    while True:
        if now != built:
            built = now
            yield
        pause()
        before, now = now, _look(places)
        while now not in (before, built):  # it is being written
            pause()
            before, now = now, _look(places)


def _look(places: Iterable[Path]) -> Look:
    """Each file with its inode, time of change and size."""
    found: Look = {}
    for path in find_files(places):
        if isinstance(path, Path):
            try:
                stat = path.stat()
            except OSError:
                continue  # it went meanwhile, or is not there yet
            found[str(path)] = stat.st_ino, stat.st_mtime_ns, stat.st_size
    return found
