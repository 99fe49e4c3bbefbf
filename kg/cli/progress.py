"""The progress bar of long work: on the terminal's error stream, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click


@contextmanager
def progress(paths: Sequence[Path]) -> Iterator[Callable[[], None]]:
    """A bar over the articles at ``paths``; call what it gives once for every article that is done."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    length = max(1, sum(_articles_in(path) for path in paths))
    with click.progressbar(length=length, label="Artikelen (articles)", file=sys.stderr) as bar:
        yield lambda: bar.update(1)


def _articles_in(path: Path) -> int:
    """How many articles a path seems to have: near enough for a bar."""
    if path.is_dir():
        return sum(_articles_in(child) for child in path.iterdir() if not child.name.startswith("."))
    if path.suffix in (".jsonl", ".ndjson") and path.is_file():
        with path.open("rb") as file:
            return sum(1 for line in file if line.strip())
    return int(path.suffix == ".txt")
