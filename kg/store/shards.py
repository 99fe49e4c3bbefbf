"""A build cut into N-Quads files of bounded size, with a list of them: what bulk loaders of large stores take.

A graph lies in one file, unless it alone is larger; files follow the order of the graphs, so that the same build gives
the same bytes. ``manifest.json`` has of every file its name, its size in bytes, its graphs, its statements and the
SHA-256 of what is packed in it, so that a copy on another machine can be checked.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kg.store.sending import Graph, graphs_in, plain_nquads

MANIFEST: Final = "manifest.json"
STATEMENTS: Final = 2_000_000
"""Of one file: some 40 MB packed."""


def write_shards(folder: Path, out: Path, *, statements: int = STATEMENTS) -> dict[str, object]:
    """Write the shards of a build in a folder of their own; gives the manifest. OSError where they cannot be written.

    StoreUnavailable where the build holds what is in no graph.
    """
    out.mkdir(parents=True, exist_ok=True)
    for left in out.glob("part-*.nq.gz"):
        left.unlink()
    shards = []
    with plain_nquads(folder) as path, path.open("rb") as source:
        for number, graphs in enumerate(_runs(graphs_in(path), statements)):
            name, digest = f"part-{number:05d}.nq.gz", hashlib.sha256()
            count = sum(graph.statements for graph in graphs)
            source.seek(graphs[0].start)
            with (out / name).open("wb") as file, gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
                for _ in range(count):
                    digest.update(line := source.readline())
                    packed.write(line)
            shards.append({"file": name, "bytes": (out / name).stat().st_size, "graphs": len(graphs),
                           "statements": count, "sha256": digest.hexdigest()})  # fmt: skip
    manifest: dict[str, object] = {"format": "N-Quads, gzip", "shards": shards}
    (out / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    return manifest


def _runs(graphs: Iterator[Graph], statements: int) -> Iterator[list[Graph]]:
    run: list[Graph] = []
    for graph in graphs:
        if run and sum(one.statements for one in run) + graph.statements > statements:
            yield run
            run = []
        run.append(graph)
    if run:
        yield run
