"""The exports of a build, written section by section, so that memory does not grow with the corpus.

The sections of a graph are made where the graph is made, and kept; a build writes them in the order of their IRIs. So
neither the order in which articles are read shows, nor in how many runs, nor by which process.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

import msgspec

from kg.rdf.formats import Formats, Writing
from kg.rdf.graph import NamedGraph

Sections = Mapping[str, bytes]
"""A graph in every format: nq, trig, ttl, jsonld."""
_QUICK = 1
"""Level of compression: sections shrink to a tenth, in a hundredth of the time that an article takes."""
_DECODER = msgspec.msgpack.Decoder(dict[str, bytes])


def sections_of(graph: NamedGraph, formats: Formats) -> Sections:
    """The sections of a graph; a graph is written once, and never added to."""
    writing = Writing(graph, formats.turtle)
    return {name: format.section(writing) for name, format in formats.by_name.items()}


def pack(sections: Sections) -> bytes:
    """Sections as they are kept."""
    return zlib.compress(msgspec.msgpack.encode(sections), _QUICK)


def unpack(packed: bytes) -> Sections:
    """Sections that were kept; ValueError where they are spoilt."""
    try:
        return _DECODER.decode(zlib.decompress(packed))
    except (zlib.error, msgspec.DecodeError) as error:
        raise ValueError(f"not the sections of a graph: {error}") from error


def write_exports(folder: Path, formats: Formats, graphs: Iterable[Sections]) -> None:
    """Write ``graph.nq`` and the other files in a folder; the graphs are in the order of their IRIs."""
    with ExitStack() as stack:
        files = {name: stack.enter_context((folder / f"graph.{name}").open("wb")) for name in formats.by_name}
        for name, file in files.items():
            file.write(formats.by_name[name].header)
        for number, sections in enumerate(graphs):
            for name, file in files.items():
                file.write(formats.by_name[name].separator if number else b"")
                file.write(sections[name])
        for name, file in files.items():
            file.write(formats.by_name[name].footer)
