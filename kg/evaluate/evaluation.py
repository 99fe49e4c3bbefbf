"""The evaluation of a folder of annotated articles: the project's graph, or another one, and the floor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from kg import flow
from kg.evaluate.baseline import baseline
from kg.evaluate.gold import Gold, read_gold
from kg.evaluate.interval import interval
from kg.evaluate.score import score_graph
from kg.evaluate.tally import Scores
from kg.model import Article, Finding
from kg.query import Statements
from kg.rdf import Across, Iris, article_graph
from kg.read import read_paths
from kg.readers import Readers, default_readers
from kg.same import trace_of


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores of a graph, and of the co-occurrence baseline on the same articles."""

    graph: Scores
    floor: Scores

    @property
    def interval(self) -> tuple[float, float]:
        """Between which scores the graph would mostly score on other such articles (``kg/evaluate/interval.py``)."""
        return interval(self.graph)


def evaluate(
    folder: Path,
    *,
    graph: Path | None = None,
    model: str | None = None,
    readers: Readers | None = None,
    advance: Callable[[], None],
) -> Evaluation:
    """Score the graph in a file, or else the one that ``readers`` make of the annotated articles now.

    ``advance`` is called once for every article. BadAnnotation where the annotations are wrong,
    UnreadableGraph where the file is no RDF.
    """
    golds = read_gold(folder)
    tested = None if graph is None else Statements.read(graph)
    with TemporaryDirectory() as work:
        articles = articles_of(folder, Path(work), golds)
        findings = findings_of(articles, model=model, readers=readers, advance=advance)
    if tested is None:
        tested = statements_of(findings)
    return Evaluation(score_graph(tested, golds), score_graph(statements_of(map(baseline, findings)), golds))


def findings_of(
    articles: Iterator[Article], *, model: str | None, readers: Readers | None = None, advance: Callable[[], None]
) -> list[Finding]:
    """What the project finds in the articles; ``advance`` is called once for each."""
    findings = []
    for finding in flow.read(articles, model=model, readers=readers or default_readers()):
        findings.append(finding)
        advance()
    return findings


def articles_of(folder: Path, work: Path, golds: Iterable[Gold]) -> Iterator[Article]:
    """The articles; the text of a marked one is first written without its marks into the folder ``work``."""
    for gold in golds:
        if gold.marked is not None:
            (work / f"{gold.id}.txt").write_text(gold.text, encoding="utf-8", newline="")
    places = ((work if gold.marked is not None else folder) / f"{gold.id}.txt" for gold in golds)
    yield from (item for item in read_paths(places) if isinstance(item, Article))


def statements_of(findings: Iterable[Finding]) -> Statements:
    """The graph of the articles, and what holds across them."""
    across, graphs = Across(Iris()), []
    for finding in findings:
        graph = article_graph(finding)
        graphs.append(graph.graph)
        across.add(trace_of(finding, graph.entities, Iris()))
    return Statements(chain(*(graph.quads() for graph in (*graphs, *across.graphs()))))
