"""The W3C's SPARQL 1.1 tests over HTTP, and in raw Oxigraph of the same version in the same run.

``python benchmarks/w3c_sparql.py PATH [--oxigraph PROGRAM]`` where PATH is ``sparql/sparql11`` of a checkout of
w3c/rdf-tests, which is not part of this project. Query evaluation and syntax, update evaluation and syntax, and the
requests of the SPARQL Protocol and the Graph Store HTTP Protocol are run; what needs another server (SERVICE, LOAD) or
an entailment regime is left out of all counts.

Raw pyoxigraph has no HTTP, so it has no part in the protocols. PROGRAM is the Oxigraph server, which does:
``pip install oxigraph`` of the version of pyoxigraph has it as ``oxigraph``.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import (
    Dataset,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    parse_query_results,
)
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib import Literal as RdflibLiteral
from rdflib.collection import Collection
from w3c_data import UT, dataset, loaded, path_of, read, same

if TYPE_CHECKING:
    from w3c_targets import Target

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT / "tests" / "support"))
ALL, RAW = "tests", "raw pyoxigraph"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
LEFT_OUT = {
    "service", "syntax-fed", "entailment", "protocol", "http-rdf-update", "graph-store-protocol",
    "service-description", "csv-tsv-res", "json-res",
}  # fmt: skip
QUERY_SYNTAX = {"PositiveSyntaxTest11": True, "NegativeSyntaxTest11": False}
UPDATE_SYNTAX = {"PositiveUpdateSyntaxTest11": True, "NegativeUpdateSyntaxTest11": False}
RESULT_SET = NamedNode("http://www.w3.org/2001/sw/DataAccess/tests/result-set#ResultSet")


@dataclass(frozen=True)
class Test:
    """One entry of a manifest: what to ask, over which data, and what should come of it."""

    name: str
    kind: str
    text: str
    base: str
    before: Dataset
    after: Dataset
    result: Path | None


def tests(root: Path) -> list[Test]:
    """The tests of all manifests but those left out."""
    found = []
    for manifest in sorted(root.glob("*/manifest.ttl")):
        if manifest.parent.name in LEFT_OUT:
            continue
        graph = Graph().parse(manifest, publicID=manifest.as_uri())
        head = graph.value(predicate=RDF.type, object=MF.Manifest)
        for entry in Collection(graph, graph.value(head, MF.entries)):
            kind = str(graph.value(entry, RDF.type)).rpartition("#")[2]
            action, result = graph.value(entry, MF.action), graph.value(entry, MF.result)
            is_update = kind == "UpdateEvaluationTest"
            place = graph.value(action, UT.request if is_update else QT.query) or action
            path = path_of(place)
            text = path.read_text(encoding="utf-8")
            if "LOAD" in text and is_update:
                continue
            default, names = (UT.data, UT.graphData) if is_update else (QT.data, QT.graphData)
            before = dataset(graph, action, default, names)
            after = dataset(graph, result, UT.data, UT.graphData) if is_update else Dataset()
            answer = path_of(result) if result is not None and not is_update else None
            name = f"{manifest.parent.name}/{graph.value(entry, MF.name)}"
            found.append(Test(name, kind, text, str(place), before, after, answer))
    return found


def expected(path: Path) -> object:
    """The result in a file: rows, yes or no, or a dataset."""
    format = QueryResultsFormat.from_extension(path.suffix[1:])
    if format is None:
        quads = loaded(path, path.as_uri())
        if any(quad.object == RESULT_SET for quad in quads):
            return from_result_set(path)
        return Dataset(quads)
    return parse_query_results(path=str(path), format=format)


def from_result_set(path: Path) -> object:
    """Rows that are written as RDF."""
    graph = Graph().parse(path)
    rs = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/result-set#")
    bindings = []
    for solution in graph.objects(None, rs.solution):
        row = {}
        for binding in graph.objects(solution, rs.binding):
            value = graph.value(binding, rs.value)
            if isinstance(value, RdflibLiteral):
                extra = {"xml:lang": value.language} if value.language else {}
                extra |= {"datatype": str(value.datatype)} if value.datatype else {}
                term = {"type": "literal", "value": str(value), **extra}
            else:
                term = {"type": "uri" if isinstance(value, URIRef) else "bnode", "value": str(value)}
            row[str(graph.value(binding, rs.variable))] = term
        bindings.append(row)
    names = [str(name) for name in graph.objects(None, rs.resultVariable)]
    text = json.dumps({"head": {"vars": names}, "results": {"bindings": bindings}})
    return parse_query_results(text.encode(), format=QueryResultsFormat.JSON)


def rows(found: QuerySolutions) -> collections.Counter[frozenset[tuple[str, str]]]:
    """Rows with blank nodes all alike, and numbers by value."""

    def text(term: object) -> str:
        if isinstance(term, Literal):
            kind = term.datatype.value.rpartition("#")[2]
            if kind in ("integer", "decimal", "double", "float"):
                try:
                    return f"{float(term.value):g}^^{kind}"
                except ValueError:
                    return str(term)
            return str(term)
        return str(term) if isinstance(term, NamedNode) else "_:"

    names = [variable.value for variable in found.variables]
    return collections.Counter(
        frozenset((name, text(term)) for name, term in zip(names, row, strict=True) if term is not None)
        for row in found
    )


def right(got: object, path: Path) -> bool:
    """Is this the result in the file?"""
    wanted = expected(path)
    if isinstance(got, QueryBoolean):
        return isinstance(wanted, QueryBoolean) and bool(got) == bool(wanted)
    if isinstance(got, QuerySolutions):
        return isinstance(wanted, QuerySolutions) and rows(got) == rows(wanted)
    assert isinstance(got, Dataset)
    return isinstance(wanted, Dataset) and same(got, wanted)


def raw(test: Test) -> bool:
    """Does Oxigraph pass, asked directly?"""
    store = Store()
    store.extend(test.before)
    wanted = {**QUERY_SYNTAX, **UPDATE_SYNTAX}.get(test.kind)
    try:
        if test.kind in UPDATE_SYNTAX or test.kind == "UpdateEvaluationTest":
            store.update(test.text, base_iri=test.base)
            return wanted if wanted is not None else same(Dataset(store), test.after)
        found = store.query(test.text, base_iri=test.base)
        if wanted is not None:
            return wanted
        assert test.result is not None
        if isinstance(found, QueryTriples):
            return right(Dataset(Quad(t.subject, t.predicate, t.object) for t in found), test.result)
        return right(found, test.result)
    except (SyntaxError, ValueError, OSError, RuntimeError):
        return wanted is False


def over_http(test: Test, target: Target) -> bool:
    """Does the endpoint?"""
    wanted = {**QUERY_SYNTAX, **UPDATE_SYNTAX}.get(test.kind)
    is_update = test.kind in UPDATE_SYNTAX or test.kind == "UpdateEvaluationTest"
    if wanted is None:
        target.reset(test.before)
    text = f"BASE <{test.base}>\n{test.text}"
    if is_update:
        reply = target.change(text)
        if wanted is not None:
            return (reply.status == 204) == wanted or (wanted and reply.status == 422)
        return reply.status == 204 and same(read(target.dump(), RdfFormat.N_QUADS), test.after)
    reply = target.ask(text, "application/sparql-results+json, application/n-triples;q=0.9")
    if wanted is not None:
        return (reply.status != 400) == wanted
    if reply.status != 200 or test.result is None:
        return False
    if "json" in reply.headers["content-type"]:
        return right(parse_query_results(reply.body, format=QueryResultsFormat.JSON), test.result)
    return right(read(reply.body, RdfFormat.N_TRIPLES), test.result)


def main() -> None:
    """Run all, print where they differ and which exchanges fail, and the counts."""
    from w3c_exchanges import exchanges, passes
    from w3c_targets import ours, oxigraphs

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, help="sparql/sparql11 of a checkout of w3c/rdf-tests")
    parser.add_argument("--oxigraph", type=Path, metavar="PROGRAM", help="the Oxigraph server, to be run beside")
    options = parser.parse_args()
    root = options.path.resolve()
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    with contextlib.ExitStack() as stack:
        targets = [stack.enter_context(ours())]
        if options.oxigraph is not None:
            targets.append(stack.enter_context(oxigraphs(options.oxigraph)))
        for test in tests(root):
            results = {RAW: raw(test)} | {target.name: over_http(test, target) for target in targets}
            counts[test.kind].update({ALL: 1} | results)
            if len(set(results.values())) > 1:
                print("differs:", test.name, results)
        for exchange in exchanges(root):
            results = {target.name: passes(exchange, target) for target in targets}
            counts[exchange.kind].update({ALL: 1} | results)
            if not all(results.values()):
                print("fails:", exchange.name, results)
    names = [ALL, RAW, *(target.name for target in targets)]
    print(f"{'':30}", *(f"{name:>16}" for name in names))
    for kind, count in sorted(counts.items()):
        print(f"{kind:30}", *(f"{count.get(name, '-'):>16}" for name in names))


if __name__ == "__main__":
    main()
