"""The graph of a corpus of any size, made from that of a small build in minutes: for what comes after reading.

    python benchmarks/large_graph.py BUILD --articles 20000 --out DIR

Reading twenty thousand articles takes a quarter of an hour and more. Viewing, serving and loading their graph do not
care how it was read. So each article's graph of a build is repeated under other identifiers; in every round states
stand for other states and persons are others, so that ties differ and people recur. DIR gets graph.nq, store/ and
summary.json, as a build has them.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
from itertools import groupby
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.store import read_summary
from kg.vocab.terms import SKOS

PEOPLE = 40
"""Rounds after which the same people come again."""


def main() -> None:
    """Make a graph."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path, metavar="BUILD", help="a build folder")
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    options = parser.parse_args()
    print(enlarge(options.build, options.out, options.articles), "statements")


def enlarge(build: Path, out: Path, articles: int) -> int:
    """Write a graph of so many articles; returns its number of statements."""
    base = read_summary(build)["base"]
    out.mkdir(parents=True, exist_ok=True)
    lines = (build / "graph.nq").read_text(encoding="utf-8").splitlines(keepends=True)
    graphs = [list(group) for _, group in groupby(lines, key=lambda line: line[line.rindex("<") :])]
    told = ["".join(graph) for graph in graphs if f"<{base}article/" in graph[0][graph[0].rindex("<") :]]
    rest = ["".join(graph) for graph in graphs if f"<{base}graph/entities" in graph[0][graph[0].rindex("<") :]]
    states = sorted({found for text in told for found in re.findall(rf"<{base}state/([A-Z]{{2}})>", text)})
    count = 0
    with (out / "graph.nq").open("w", encoding="utf-8") as file:
        for number in range(articles):
            round_, index = divmod(number, len(told))
            made = _again(told[index], base, round_, dict(zip(states, _turned(states, round_), strict=True)))
            file.write(made)
            count += made.count("\n")
        for text in rest:
            file.write(text)
            count += text.count("\n")
    shutil.rmtree(out / "store", ignore_errors=True)
    store = Store(out / "store")
    store.bulk_load(path=str(out / "graph.nq"), format=RdfFormat.N_QUADS)
    store.flush()
    (out / "summary.json").write_text(json.dumps({"base": base, "articles": articles, "statements": count}))
    return count


def _turned(states: list[str], round_: int) -> list[str]:
    return random.Random(round_).sample(states, len(states)) if round_ else states


def _again(text: str, base: str, round_: int, states: dict[str, str]) -> str:
    if not round_:
        return text
    text = re.sub(rf"<{base}state/([A-Z]{{2}})>", lambda found: f"<{base}state/{states[found[1]]}>", text)
    text = re.sub(rf"<{base}state/[A-Z]{{2}}> <{SKOS.prefLabel}> .*\n", "", text)  # the graph of entities has them
    text = re.sub(rf"<{base}person/([^>]*)>", rf"<{base}person/\g<1>-{round_ % PEOPLE}>", text)
    return re.sub(rf"<{base}(article|frame|passage|reading|tenure)/([^>:]+)", rf"<{base}\g<1>/\g<2>-{round_}", text)


if __name__ == "__main__":
    main()
