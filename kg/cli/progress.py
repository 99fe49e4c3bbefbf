"""How far long work is, on the error stream: a bar on a terminal, and a line now and then in a pipe or a file."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from kg.cli.echo import tell

EVERY = 100
"""Articles after which a line is due,"""
SECONDS = 60.0
"""and seconds."""
_ARTICLES = "Artikelen (articles)"


@contextmanager
def progress(
    paths: Sequence[Path], *, clock: Callable[[], float] = time.monotonic
) -> Iterator[Callable[[], None]]:  # fmt: skip
    """How many of the articles at ``paths`` are done; call what it gives once for every one."""
    if not sys.stderr.isatty():
        yield _Lines(clock).advance
        return
    with click.progressbar(length=max(1, _count(paths)), label=_ARTICLES, file=sys.stderr) as bar:
        yield lambda: bar.update(1)


@contextmanager
def counting(what: str, *, clock: Callable[[], float] = time.monotonic) -> Iterator[Callable[[], None]]:
    """How many of something are done, where it is not known how many there are."""
    yield _Lines(clock, what).advance


class _Lines:
    """A line after so many articles, or so much time."""

    def __init__(self, clock: Callable[[], float], what: str = _ARTICLES) -> None:
        self._clock, self._what = clock, what
        self._began = self._last = clock()
        self._done = 0

    def advance(self) -> None:
        """One more is done."""
        self._done += 1
        now = self._clock()
        if self._done % EVERY == 0 or now - self._last >= SECONDS:
            self._last = now
            tell(f"{self._what}: {self._done}, {now - self._began:.0f} s")


def _count(paths: Iterable[Path]) -> int:
    """How many articles there seem to be, near enough for a bar: found as they are when they are read."""
    from kg.read.files import LINE_SUFFIXES, find_files

    found = (path for path in find_files(paths) if isinstance(path, Path))
    return sum(_lines(path) if path.suffix.lower() in LINE_SUFFIXES else 1 for path in found)


def _lines(path: Path) -> int:
    try:
        if not path.is_file():
            return 0  # a pipe would wait for ever
        with path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    except OSError:
        return 0
