"""Any query put to a build folder or to an endpoint; what comes back is written in any format.

A folder is asked over the union of its graphs, so that a plain pattern finds what any article says, unless FROM
chooses some; an endpoint decides for itself what its default graph is. The standard prefixes need not be declared.
"""

from __future__ import annotations

import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, Store, parse, parse_query_results

from kg.query.answers import Answer, rdf_format
from kg.query.errors import QueryRefused
from kg.query.nesting import refuse_deep
from kg.query.pointing import point_at
from kg.query.safety import keywords_of, names_its_graphs, refuse_fetching
from kg.store import StoreUnavailable, open_store
from kg.store.stack import with_deep_stack

_ACCEPT: Final = "application/sparql-results+json, application/n-triples;q=0.9"


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


def ask_endpoint(url: str, query: str, prefixes: Mapping[str, str], *, timeout: float = 60.0) -> Answer:
    """The answer of a SPARQL 1.1 endpoint; QueryRefused where it says the query is at fault."""
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise StoreUnavailable(f"an endpoint has an http or https address, not {url!r}")
    request = urllib.request.Request(
        url,
        data=urllib.parse.urlencode({"query": with_prefixes(query, prefixes)}).encode(),
        headers={"Accept": _ACCEPT, "User-Agent": "diplomacy-kg"},
    )
    try:
        with urllib.request.urlopen(request, timeout=timeout) as response:
            kind, body = response.headers.get_content_type(), response.read()
    except urllib.error.HTTPError as error:
        said = error.read(2000).decode("utf-8", "replace").strip()
        if error.code < 500:
            raise QueryRefused(f"{url} refuses this ({error.code}): {said}") from error
        raise StoreUnavailable(f"{url} answered {error.code}: {said}") from error
    except OSError as error:
        raise StoreUnavailable(f"{url} cannot be reached: {error}") from error
    return _read(url, kind, body, prefixes)


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


def _read(url: str, kind: str, body: bytes, prefixes: Mapping[str, str]) -> Answer:
    found: QuerySolutions | QueryBoolean | QueryTriples
    try:
        format = QueryResultsFormat.from_media_type(kind)
        if format is not None:
            found = parse_query_results(body, format=format)
            return Answer.taken_from(found, prefixes)
        return Answer(triples=tuple(quad.triple for quad in parse(body, format=rdf_format(kind))), prefixes=prefixes)
    except (SyntaxError, ValueError) as error:
        raise StoreUnavailable(f"{url} answers with something that is no SPARQL result ({kind}): {error}") from error
