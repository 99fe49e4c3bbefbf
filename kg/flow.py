"""One article flows one way: read, parse, mentions, links, frames, quads, validate, write.

Articles stream through, so memory does not grow with the corpus. Same input, same bytes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.lexicon import load_lexicon
from kg.link import link
from kg.mentions import find_mentions
from kg.model import Article, Claims, Finding
from kg.nlp import Parsed, open_parser
from kg.parts import with_parts
from kg.rdf import Across, InvalidGraph, Iris, Run, Summary, Violation, article_graph, compile_shapes
from kg.read import Problem, read_paths
from kg.readers import RULES, Readers
from kg.same import load_decisions
from kg.store import BuildFolder

Report = Callable[[Problem | Violation | Finding], None]
"""Hears of every problem of reading, every violation of a shape, and every article that is done."""


def analyse(parsed_articles: Iterable[Parsed], readers: Readers = RULES) -> Iterator[Finding]:
    """What each parsed article says; one in which this program goes wrong has a fault, and no facts."""
    lexicon, extract = load_lexicon(), readers.extractor.extract
    gc.freeze()  # what is loaded stays: the collector need not walk it again for every article

    def find(parsed: Parsed, told: Claims | None) -> Finding:
        try:
            mentions = find_mentions(parsed, lexicon)
            links = link(parsed.article, mentions, lexicon)
            spans = parsed.spans(parsed.sents), parsed.spans(parsed.quotes)
            finding = Finding(parsed.article, mentions, links, extract(parsed, mentions, links, told), *spans)
            return with_parts(finding, lexicon)
        except Exception as error:  # noqa: BLE001  a fault of ours costs one article, not the batch
            return Finding.failed(parsed.article, error)

    return (find(parsed, readers.claims(parsed.article)) for parsed in parsed_articles)


def build(
    paths: Iterable[Path], out: Path, *, report: Report, model: str | None = None, iris: Iris | None = None,
    strict: bool = False, decisions: Path | None = None, readers: Readers = RULES,
) -> Summary:  # fmt: skip
    """Build the graph of ``paths`` in ``out``; ``strict`` refuses a broken shape, ``decisions`` are an analyst's."""
    iris, summary = iris or Iris(), Summary()
    across, articles = Across(iris, load_decisions(iris, *filter(None, [decisions]))), _articles(paths, summary, report)
    with BuildFolder(out, iris) as folder, open_parser(readers.watch(articles), model=model) as parser:
        shapes, findings = compile_shapes(), analyse(parser, readers)  # while the model is loaded beside
        run = Run.of_this_program(*parser.model, readers=readers.names)
        for finding in findings:
            graph = article_graph(finding, iris=iris, run=run.iri(iris))
            violations = shapes.check_graph(graph.graph, text=finding.article.text)
            summary.add(finding, graph, violations)
            if strict and violations:
                raise InvalidGraph(finding.article.id, violations)
            folder.add(graph.graph)
            across.add(finding, graph.entities)
            for violation in violations:
                report(violation)
            report(finding)
        folder.add(*across.graphs(), run.graph(iris))
        if summary.articles:
            folder.finish(summary.as_json())
    return summary


def _articles(paths: Iterable[Path], summary: Summary, report: Report) -> Iterator[Article]:
    for item in read_paths(paths):
        if isinstance(item, Problem):
            summary.add_problem(item.severity, item.reason)
            report(item)
        else:
            yield item
