"""Writes the exports of a build while its articles come by, so that memory does not grow with the corpus.

The section of every graph goes to a spool as soon as it is known; at the end the spools are copied
into the files in the order of the graphs' IRIs. So the order in which articles are read does not show.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from pyoxigraph import Quad

from kg.rdf.canonical import in_order
from kg.rdf.formats import Format


class Exports:
    """``graph.nq``, ``graph.trig``, ``graph.ttl`` and ``graph.jsonld`` in a folder, while they are made."""

    def __init__(self, folder: Path, formats: Mapping[str, Format]) -> None:
        """``folder`` exists; nothing appears in it before ``finish``."""
        self._spools = [_Spool(folder / f"graph.{name}", format) for name, format in formats.items()]

    def add(self, graph: str, quads: Sequence[Quad]) -> None:
        """Write a graph, once: a graph is never added to."""
        ordered = in_order(quads)
        for spool in self._spools:
            spool.add(graph, ordered)

    def finish(self) -> None:
        """Write the files."""
        for spool in self._spools:
            spool.finish()

    def close(self) -> None:
        """Let go of the spools."""
        for spool in self._spools:
            spool.file.close()


class _Spool:
    def __init__(self, path: Path, format: Format) -> None:
        self.file = tempfile.TemporaryFile(dir=path.parent)  # noqa: SIM115  closed by Exports.close
        self._path = path
        self._format = format
        self._sections: dict[str, tuple[int, int]] = {}

    def add(self, graph: str, quads: Sequence[Quad]) -> None:
        section = self._format.section(quads)
        self._sections[graph] = (self.file.tell(), len(section))
        self.file.write(section)

    def finish(self) -> None:
        with self._path.open("wb") as target:
            target.write(self._format.header)
            for number, graph in enumerate(sorted(self._sections)):
                start, length = self._sections[graph]
                self.file.seek(start)
                target.write(self._format.separator if number else b"")
                target.write(self.file.read(length))
            target.write(self._format.footer)
