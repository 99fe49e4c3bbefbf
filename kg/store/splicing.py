"""The exports of a build, of which what stays is copied from those of the build before.

Most of an export is what it was where few articles are new. The ledger knows how long every graph is in every file, and
so where each began. Graphs that stay, and that lie one after the other in both builds, are copied as one stretch, and
not looked at. What is new comes from its piece. The bytes are those of a build that writes all of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from kg.rdf.exports import Sections
from kg.rdf.formats import Format, Formats

Lengths = tuple[int, ...]
"""Of a graph in every format, in bytes, in the order of the formats."""
_CHUNK = 1 << 20


class Cut(Exception):
    """A file of the build before ended before its time: it is not what was written."""


class Placed(NamedTuple):
    """A graph of a build that is to be written."""

    iri: str
    stays: bool
    """Is it what it was in the build before?"""
    sections: Callable[[], Sections]


class Place(NamedTuple):
    """Where a graph is in the exports of the build before."""

    number: int
    starts: Lengths
    lengths: Lengths


def frame_of(formats: Formats) -> str:
    """A digest of what stands in the exports around the graphs: with another, they begin at other places."""
    frame = [(name, it.header, it.separator, it.footer) for name, it in formats.by_name.items()]
    return hashlib.sha256(repr(frame).encode()).hexdigest()


class Former:
    """The exports of the build before; use it as a context."""

    def __init__(self, folder: Path, formats: Formats, placed: Iterable[tuple[str, Lengths]]) -> None:
        """``placed`` are their graphs in order, with their lengths; OSError where a file cannot be opened."""
        self._formats = formats.by_name
        self._places = self._found(placed)
        self._next = next(self._places, None)
        with ExitStack() as stack:
            self.files = [stack.enter_context((folder / f"graph.{name}").open("rb")) for name in self._formats]
            self._stack = stack.pop_all()

    def place(self, iri: str) -> Place | None:
        """Where a graph is, if it is there; graphs are asked for in order."""
        while self._next is not None and self._next[0] < iri:
            self._next = next(self._places, None)
        return self._next[1] if self._next is not None and self._next[0] == iri else None

    def _found(self, placed: Iterable[tuple[str, Lengths]]) -> Generator[tuple[str, Place]]:
        starts = [len(format.header) for format in self._formats.values()]
        gaps = [len(format.separator) for format in self._formats.values()]
        for number, (iri, lengths) in enumerate(placed):
            yield iri, Place(number, tuple(starts), lengths)
            starts = [start + length + gap for start, length, gap in zip(starts, lengths, gaps, strict=True)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._places.close()  # it reads from a ledger, which is closed sooner than this is forgotten
        self._stack.close()


def splice_exports(
    folder: Path, formats: Formats, graphs: Iterable[Placed], former: Former | None
) -> Iterator[tuple[str, Lengths]]:
    """Write the exports in a folder, and say of each graph how long it is in them; Cut where a copy fails.

    The graphs are in the order of their IRIs. All is written when the iterator has ended.
    """
    with ExitStack() as stack:
        names = formats.by_name
        files = [stack.enter_context((folder / f"graph.{name}").open("wb")) for name in names]
        for file, format in zip(files, names.values(), strict=True):
            file.write(format.header)
        run = _Run(files, former)
        for number, graph in enumerate(graphs):
            place = former.place(graph.iri) if former is not None and graph.stays else None
            if place is not None and run.goes_on(place):
                yield graph.iri, place.lengths
                continue
            run.end()
            for file, format in zip(files, names.values(), strict=True):
                file.write(format.separator if number else b"")
            if place is not None:
                run.begin(place)
                yield graph.iri, place.lengths
            else:
                yield graph.iri, _write(files, names, graph.sections())
        run.end()
        for file, format in zip(files, names.values(), strict=True):
            file.write(format.footer)


def _write(files: Sequence[BinaryIO], names: Mapping[str, Format], sections: Sections) -> Lengths:
    return tuple(file.write(sections[name]) for file, name in zip(files, names, strict=True))


class _Run:
    """Graphs that stay and lie one after the other, which are copied at once when the last of them is known."""

    def __init__(self, files: Sequence[BinaryIO], former: Former | None) -> None:
        self._files, self._former = files, former
        self._first: Place | None = None
        self._last: Place | None = None

    def goes_on(self, place: Place) -> bool:
        """Is it the next one? Then it is of the run."""
        if self._last is None or place.number != self._last.number + 1:
            return False
        self._last = place
        return True

    def begin(self, place: Place) -> None:
        self._first = self._last = place

    def end(self) -> None:
        first, last, former = self._first, self._last, self._former
        self._first = self._last = None
        if first is None or last is None or former is None:
            return
        for index, (source, file) in enumerate(zip(former.files, self._files, strict=True)):
            _copy(source, file, first.starts[index], last.starts[index] + last.lengths[index])


def _copy(source: BinaryIO, file: BinaryIO, start: int, end: int) -> None:
    source.seek(start)
    while start < end:
        chunk = source.read(min(_CHUNK, end - start))
        if not chunk:
            raise Cut
        file.write(chunk)
        start += len(chunk)
