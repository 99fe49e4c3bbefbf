"""Writes the exports of a build while its articles come by, so that memory does not grow with the corpus.

The section of every graph goes to a spool as soon as it is known; at the end the spools are copied
into the files in the order of the graphs' IRIs. So the order in which articles are read does not show.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from kg.rdf.formats import Format, Formats, Writing
from kg.rdf.graph import NamedGraph
from kg.vocab.iris import Iris


class Exports:
    """``graph.nq``, ``graph.trig``, ``graph.ttl`` and ``graph.jsonld`` in a folder, while they are made."""

    def __init__(self, folder: Path, iris: Iris) -> None:
        """``folder`` exists; nothing appears in it before ``finish``."""
        self._formats = Formats.under(iris)
        self._spools = {name: _Spool(folder / f"graph.{name}", form) for name, form in self._formats.by_name.items()}
        self.prefixes = self._formats.by_name["trig"].header
        """What stands before TriG."""

    def add(self, graph: NamedGraph) -> bytes:
        """Write a graph, once: a graph is never added to. Returns it as TriG, without the prefixes."""
        writing = Writing(graph, self._formats.turtle)
        return {name: spool.add(writing) for name, spool in self._spools.items()}["trig"]

    def finish(self) -> None:
        """Write the files."""
        for spool in self._spools.values():
            spool.finish()

    def close(self) -> None:
        """Let go of the spools."""
        for spool in self._spools.values():
            spool.file.close()


class _Spool:
    def __init__(self, path: Path, format: Format) -> None:
        self.file = tempfile.TemporaryFile(dir=path.parent)  # noqa: SIM115  closed by Exports.close
        self._path = path
        self._format = format
        self._sections: dict[str, tuple[int, int]] = {}

    def add(self, writing: Writing) -> bytes:
        section = self._format.section(writing)
        self._sections[writing.graph.iri] = self.file.tell(), len(section)
        self.file.write(section)
        return section

    def finish(self) -> None:
        with self._path.open("wb") as target:
            target.write(self._format.header)
            for number, graph in enumerate(sorted(self._sections)):
                start, length = self._sections[graph]
                self.file.seek(start)
                target.write(self._format.separator if number else b"")
                target.write(self.file.read(length))
            target.write(self._format.footer)
