"""The evaluation of a folder of annotated articles: the project's graph, or another one, and the floor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from kg import flow
from kg.evaluate.baseline import baseline
from kg.evaluate.gold import Gold, read_gold
from kg.evaluate.score import score_graph
from kg.evaluate.tally import Scores
from kg.model import Article, Finding
from kg.nlp import open_parser
from kg.query import Statements
from kg.rdf import Iris, KnownEntities, article_graph
from kg.read import read_paths


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores of a graph, and of the co-occurrence baseline on the same articles."""

    graph: Scores
    floor: Scores


def evaluate(
    folder: Path, *, graph: Path | None = None, model: str | None = None, advance: Callable[[], None]
) -> Evaluation:
    """Score the graph in a file, or else the one that the project makes of the annotated articles now.

    ``advance`` is called once for every article. BadAnnotation where the annotations are wrong,
    UnreadableGraph where the file is no RDF.
    """
    golds = read_gold(folder)
    tested = None if graph is None else Statements.read(graph)
    findings = []
    with open_parser(_articles(folder, golds), model=model) as parser:
        for finding in flow.analyse(parser):
            findings.append(finding)
            advance()
    if tested is None:
        tested = _statements(findings)
    return Evaluation(score_graph(tested, golds), score_graph(_statements(map(baseline, findings)), golds))


def _articles(folder: Path, golds: Iterable[Gold]) -> Iterator[Article]:
    for item in read_paths(folder / f"{gold.id}.txt" for gold in golds):
        if isinstance(item, Article):
            yield item


def _statements(findings: Iterable[Finding]) -> Statements:
    known = KnownEntities(Iris())
    graphs = [article_graph(finding) for finding in findings]
    for graph in graphs:
        known.add(graph.entities)
    return Statements(chain(*(graph.graph.quads() for graph in graphs), known.graph().quads()))
