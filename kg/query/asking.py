"""Any query put to a build folder, a server or an endpoint; what comes back is written in any format.

A folder and a server that holds its graph are asked over the union of the graphs, so that a plain pattern finds what
any article says, unless FROM chooses some; an endpoint of others decides for itself what its default graph is. The
standard prefixes need not be declared.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlencode

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, Store, parse, parse_query_results

from kg.query.answers import Answer, rdf_format
from kg.query.errors import QueryRefused
from kg.query.nesting import refuse_deep
from kg.query.pointing import point_at
from kg.query.safety import keywords_of, names_its_graphs, refuse_fetching
from kg.store import BadQuery, RemoteStore, StoreUnavailable, open_store
from kg.store.connection import Connection, Reply, checked
from kg.store.servers import ANSWERS, FORM
from kg.store.stack import with_deep_stack


def ask_folder(folder: Path, query: str, prefixes: Mapping[str, str]) -> Answer:
    """The answer of a build; QueryRefused where the query is at fault, StoreUnavailable where the folder is."""
    refuse_fetching(query)
    refuse_deep(query)
    store = open_store(folder / "store")
    try:
        return with_deep_stack(lambda: _asked(store, query, prefixes))
    except SyntaxError as error:
        raise QueryRefused(point_at(str(error), query)) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryRefused(str(error)) from error


def _asked(store: Store, query: str, prefixes: Mapping[str, str]) -> Answer:
    found = store.query(query, prefixes=dict(prefixes), use_default_graph_as_union=not names_its_graphs(query))
    return Answer.taken_from(found, prefixes)


def ask_store(store: RemoteStore, query: str, prefixes: Mapping[str, str]) -> Answer:
    """The answer of a server that holds the graph, over the union of its graphs as for a folder."""
    refuse_fetching(query)
    try:
        return _read(store.answer(with_prefixes(query, prefixes), union=not names_its_graphs(query)), prefixes)
    except BadQuery as error:
        raise QueryRefused(str(error)) from error


def ask_endpoint(url: str, query: str, prefixes: Mapping[str, str], *, timeout: float = 60.0) -> Answer:
    """The answer of a SPARQL 1.1 endpoint as it is; QueryRefused where it says the query is at fault."""
    form = urlencode({"query": with_prefixes(query, prefixes)}).encode()
    line = Connection(timeout=timeout)
    try:
        return _read(line.send("POST", checked(url), form, kind=FORM, accept=ANSWERS), prefixes)
    except BadQuery as error:
        raise QueryRefused(str(error)) from error
    finally:
        line.close()


def with_prefixes(query: str, prefixes: Mapping[str, str]) -> str:
    """The query with those of the prefixes declared that it uses and does not declare, on its first line."""
    declared = {name.lower() for name in re.findall(r"\bPREFIX\s+([\w.-]*):", query, re.IGNORECASE)}
    used = set(re.findall(r"(?<![\w<])([A-Za-z][\w-]*):", query))
    lines = [f"PREFIX {name}: <{prefixes[name]}>" for name in sorted(used & set(prefixes)) if name not in declared]
    if not lines:
        return query
    base = re.match(r"\s*BASE\s*<[^>]*>", keywords_of(query) and query, re.IGNORECASE)
    head = base[0] if base else ""
    return f"{head}{' ' if head else ''}{' '.join(lines)} {query[len(head) :]}"


def _read(reply: Reply, prefixes: Mapping[str, str]) -> Answer:
    found: QuerySolutions | QueryBoolean | QueryTriples
    try:
        format = QueryResultsFormat.from_media_type(reply.kind)
        if format is not None:
            found = parse_query_results(reply.body, format=format)
            return Answer.taken_from(found, prefixes)
        triples = tuple(quad.triple for quad in parse(reply.body, format=rdf_format(reply.kind)))
        return Answer(triples=triples, prefixes=prefixes)
    except (SyntaxError, ValueError) as error:
        raise StoreUnavailable(f"the server answers with what is no SPARQL result ({reply.kind}): {error}") from error
