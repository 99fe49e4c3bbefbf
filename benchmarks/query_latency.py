"""Latency of library queries: over HTTP, in raw Oxigraph in memory, on disk, and in rdflib's own engine.

``python benchmarks/query_latency.py [--quads 10000 100000] [--rdflib-limit 30]`` prints medians in milliseconds. The
factor is how many times as long rdflib takes as the answer over HTTP; the target is at most 1.2 times raw plus 2 ms.
The graph is the shipped articles' over and over, each copy with articles, events and passages of its own and the
same actors: the shape of a corpus.
"""

from __future__ import annotations

import argparse
import http.client
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import QueryResultsFormat, RdfFormat, Store

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT / "tests" / "support"))
QUERIES = (
    "mediation", "mediators", "proposals", "offices", "outcomes", "events-per-month", "statements",
    "position-over-time",
)  # fmt: skip


def copied(nquads: str, copies: int) -> str:
    """The graph so many times; actors and places stay the same, all else is another article's."""
    pieces = []
    for n in range(copies):
        text = nquads
        for kind in ("article", "frame", "passage", "tenure"):
            text = text.replace(f"/id/{kind}/", f"/id/{kind}/k{n}-")
        pieces.append(text)
    return "".join(dict.fromkeys(line for piece in pieces for line in piece.splitlines(keepends=True)))


def medians(*actions: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each; they take turns, so that a busy moment of the machine is everybody's."""
    found: list[list[float]] = [[] for _ in actions]
    for _ in range(times + 1):
        for action, seconds in zip(actions, found, strict=True):
            start = time.perf_counter()
            action()
            seconds.append((time.perf_counter() - start) * 1000)
    return [statistics.median(seconds[1:]) for seconds in found]


def raw(store: Store, sparql: str) -> Callable[[], object]:
    """The same without a server: evaluated and written as JSON."""
    return lambda: store.query(sparql).serialize(format=QueryResultsFormat.JSON)


def kept_open(port: int, sparql: str) -> Callable[[], bytes]:
    """A client that keeps its connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {"Content-Type": "application/sparql-query", "Accept": "application/sparql-results+json"}

    def ask() -> bytes:
        connection.request("POST", "/sparql", sparql.encode(), headers)
        answer = connection.getresponse()
        assert answer.status == 200, answer.read()
        return answer.read()

    return ask


def by_rdflib(path: Path, most: float) -> Callable[[str], float | None]:
    """One run in rdflib's engine; None where it takes longer than ``most`` seconds (found out in a process)."""
    import multiprocessing

    def ask(query: str) -> float | None:
        context = multiprocessing.get_context("fork")
        result = context.Queue()

        def run() -> None:
            start = time.perf_counter()
            list(dataset.query(query))
            result.put((time.perf_counter() - start) * 1000)

        process = context.Process(target=run)
        process.start()
        process.join(most)
        if process.is_alive():
            process.kill()
            return None
        return float(result.get()) if not result.empty() else None

    from rdflib import Dataset

    dataset = Dataset()
    dataset.parse(path, format="nquads")
    return ask


HEADER = f"  {'':20}{'raw':>8}{'HTTP':>8}{'ratio':>7}{'target':>8}{'':6}{'rdflib':>9}{'factor':>8}{'disk':>8}"


@dataclass(frozen=True)
class Measured:
    """Milliseconds of one query; rdflib is None where it was stopped or left out."""

    query: str
    http: float
    raw: float
    disk: float
    rdflib: float | None

    @property
    def target(self) -> float:
        """Milliseconds that the answer may take over HTTP."""
        return 1.2 * self.raw + 2

    @property
    def holds(self) -> bool:
        """Is it quick enough?"""
        return self.http <= self.target

    def line(self, most: float) -> str:
        """As it is printed; ``most`` is how many milliseconds rdflib had."""
        known, sign = self.rdflib is not None, " " if self.rdflib is not None else ">"
        slow = self.rdflib if self.rdflib is not None else most
        rdflib = f"{sign}{slow:8.0f}{sign}{slow / self.http:7.0f}" if known or most else f"{'-':>9}{'-':>8}"
        verdict = "holds" if self.holds else "NOT"
        return (
            f"  {self.query:20}{self.raw:8.2f}{self.http:8.2f}{self.http / self.raw:7.2f}{self.target:8.2f} {verdict:5}"
            f"{rdflib}{self.disk:8.2f}"
        )


def main() -> None:
    """Build, copy, measure, print."""
    from served import make_build, serving

    from kg.flow import build
    from kg.query import load_library

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quads", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--rdflib-limit", type=float, default=30.0, help="seconds a query; 0: leave rdflib out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        build([PROJECT / "seeds" / "articles"], work / "one", report=lambda item: None)
        nquads = (work / "one" / "graph.nq").read_text(encoding="utf-8")
        for size in options.quads:
            text = copied(nquads, max(1, round(size / nquads.count("\n"))))
            folder = make_build(work / str(size), text)
            memory, disk = Store(), Store(str(work / f"disk{size}"))
            for store in (memory, disk):
                store.bulk_load(text.encode(), format=RdfFormat.N_QUADS)
            slow = by_rdflib(folder / "graph.nq", options.rdflib_limit) if options.rdflib_limit else None
            print(f"{len(memory):,} quads\n{HEADER}")
            found = []
            with serving(folder, "--workers", "2") as server:
                for query in QUERIES:
                    sparql = load_library()[query].text

                    over, inside, ondisk = medians(
                        kept_open(server.port, sparql), raw(memory, sparql), raw(disk, sparql), times=options.times
                    )
                    found.append(Measured(query, over, inside, ondisk, slow(sparql) if slow else None))
                    print(found[-1].line(options.rdflib_limit * 1000), flush=True)
            held, slower = sum(one.holds for one in found), [one.rdflib / one.http for one in found if one.rdflib]
            print(f"  the target holds for {held} of {len(found)} queries", end="")
            print(f"; rdflib takes {statistics.median(slower):.0f} times as long, at the median" if slower else "")


if __name__ == "__main__":
    main()
