"""The W3C's SPARQL 1.1 tests over HTTP, and in raw Oxigraph of the same version in the same run.

``python benchmarks/w3c_sparql.py PATH`` where PATH is ``sparql/sparql11`` of a checkout of w3c/rdf-tests, which is
not part of this project. Query evaluation and syntax, update evaluation and syntax, and the protocol's requests are
run; what needs another server (SERVICE, LOAD) or an entailment regime is left out of both counts.
"""

from __future__ import annotations

import collections
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import (
    CanonicalizationAlgorithm,
    Dataset,
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    parse,
    parse_query_results,
)
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib import Literal as RdflibLiteral
from rdflib.collection import Collection

PROJECT = Path(__file__).parents[1]
sys.path.insert(0, str(PROJECT / "tests" / "support"))
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
RDFS_LABEL = URIRef("http://www.w3.org/2000/01/rdf-schema#label")
LEFT_OUT = {
    "service", "syntax-fed", "entailment", "protocol", "http-rdf-update", "graph-store-protocol",
    "service-description", "csv-tsv-res", "json-res",
}  # fmt: skip
QUERY_SYNTAX = {"PositiveSyntaxTest11": True, "NegativeSyntaxTest11": False}
UPDATE_SYNTAX = {"PositiveUpdateSyntaxTest11": True, "NegativeUpdateSyntaxTest11": False}
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
RESULT_SET = NamedNode("http://www.w3.org/2001/sw/DataAccess/tests/result-set#ResultSet")
HEADERS = {"Authorization": "Bearer geheim"}


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


def path_of(iri: object) -> Path:
    """The file that a manifest names."""
    return Path(str(iri).removeprefix("file://"))


def dataset(graph: Graph, node: object, default: URIRef, named: URIRef) -> Dataset:
    """The quads that a test's action or result lists."""
    quads: list[Quad] = []
    for place in graph.objects(node, default):
        quads += [Quad(q.subject, q.predicate, q.object, DefaultGraph()) for q in loaded(path_of(place), str(place))]
    for entry in graph.objects(node, named):
        if (entry, UT.graph, None) in graph:
            place, name = graph.value(entry, UT.graph), str(graph.value(entry, RDFS_LABEL))
        else:
            place, name = entry, str(entry)
        quads += [Quad(q.subject, q.predicate, q.object, NamedNode(name)) for q in loaded(path_of(place), name)]
    return Dataset(quads)


def loaded(path: Path, base: str) -> list[Quad]:
    """The statements of a file."""
    format = RdfFormat.from_extension(path.suffix[1:]) or RdfFormat.TURTLE
    return list(parse(path=str(path), format=format, base_iri=base, rename_blank_nodes=True))


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


def same(dataset: Dataset, other: Dataset) -> bool:
    """Do they say the same, whatever their blank nodes are called?"""
    for one in (dataset, other):
        one.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return dataset == other


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


def over_http(test: Test, server: object) -> bool:
    """Does the endpoint?"""
    from served import Server

    assert isinstance(server, Server)
    wanted = {**QUERY_SYNTAX, **UPDATE_SYNTAX}.get(test.kind)
    is_update = test.kind in UPDATE_SYNTAX or test.kind == "UpdateEvaluationTest"
    if wanted is None:
        reset(server, test.before)
    text = f"BASE <{test.base}>\n{test.text}"
    if is_update:
        reply = server.update(text)
        if wanted is not None:
            return (reply.status == 204) == wanted or (wanted and reply.status == 422)
        found = parse(server.send("GET", "/graphs", Accept="application/n-quads").body, format=RdfFormat.N_QUADS)
        return reply.status == 204 and same(Dataset(found), test.after)
    accept = "application/sparql-results+json, application/n-triples;q=0.9"
    reply = server.send("POST", "/sparql", text, Content_Type="application/sparql-query", Accept=accept)
    if wanted is not None:
        return (reply.status != 400) == wanted
    if reply.status != 200 or test.result is None:
        return False
    if "json" in reply.headers["content-type"]:
        return right(parse_query_results(reply.body, format=QueryResultsFormat.JSON), test.result)
    return right(Dataset(parse(reply.body, format=RdfFormat.N_TRIPLES)), test.result)


def protocol(root: Path, server: object) -> tuple[int, int]:
    """How many of the protocol's tests there are, and how many pass."""
    from served import Server

    assert isinstance(server, Server)
    folder = root / "protocol"
    graph = Graph().parse(folder / "manifest.ttl", publicID=(folder / "manifest.ttl").as_uri())
    passed = count = 0
    for test in graph.subjects(RDF.type, MF.ProtocolTest):
        before = dataset(graph, test, UT.data, UT.graphData)
        reset(server, before)
        requests = graph.value(graph.value(test, MF.action), HT.requests)
        good = all(exchanged(graph, request, server) for request in Collection(graph, requests))
        count, passed = count + 1, passed + good
        if not good:
            print("protocol:", graph.value(test, MF.name))
    return count, passed


def exchanged(graph: Graph, request: object, server: object) -> bool:
    """Send one request; is the answer one of those expected?"""
    from served import Server

    assert isinstance(server, Server)
    headers = dict(HEADERS)
    for header in Collection(graph, graph.value(request, HT.headers)) if (request, HT.headers, None) in graph else ():
        name = str(graph.value(header, HT.fieldName)).replace("-", "_").title()
        headers[name] = str(graph.value(header, HT.fieldValue))
    body = graph.value(request, HT.body)
    chars = None if body is None else str(graph.value(body, CNT.chars))
    charset = str(graph.value(body, CNT.characterEncoding) or "UTF-8") if body is not None else "UTF-8"
    path = str(graph.value(request, HT.absolutePath)).replace("/sparql/", "/sparql", 1)
    data = None if chars is None else chars.encode(charset)
    reply = server.send(str(graph.value(request, HT.methodName)), path, data, **headers)
    for wanted in graph.objects(request, HT.resp):
        classes = {str(status)[-3] for status in graph.objects(wanted, MF.expectedStatus)}
        if str(reply.status)[0] not in classes:
            continue
        answer = graph.value(wanted, MF.expectedBoolean)
        if answer is None or (f'"boolean":{str(answer).lower()}' in reply.text):
            return True
    return False


def reset(server: object, before: Dataset) -> None:
    """Make a dataset the server's."""
    from served import Server

    assert isinstance(server, Server)
    data = "".join(
        f"{q.triple} ." if isinstance(q.graph_name, DefaultGraph) else f"GRAPH {q.graph_name} {{ {q.triple} }}"
        for q in before
    )
    assert server.update(f"DROP ALL ; INSERT DATA {{ {data} }}").status == 204


def main() -> None:
    """Run both, print where they differ, and the counts."""
    from served import make_build, serving

    counts: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    with tempfile.TemporaryDirectory() as name:
        folder = make_build(Path(name) / "uit", "")
        with serving(folder, "--workers", "1", writable=True) as server:
            for test in tests(Path(sys.argv[1]).resolve()):
                results = raw(test), over_http(test, server)
                count = counts[test.kind]
                count[0] += 1
                count[1] += results[0]
                count[2] += results[1]
                if results[0] != results[1]:
                    print("differs:", test.name, "raw", results[0], "HTTP", results[1])
            there, passed = protocol(Path(sys.argv[1]).resolve(), server)
    print(f"{'ProtocolTest':32} {there:4} tests   raw Oxigraph   --   over HTTP {passed:4}")
    for kind, (all_, inside, http) in sorted(counts.items()):
        print(f"{kind:32} {all_:4} tests   raw Oxigraph {inside:4}   over HTTP {http:4}")


if __name__ == "__main__":
    main()
