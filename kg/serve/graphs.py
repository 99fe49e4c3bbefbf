"""The SPARQL 1.1 Graph Store HTTP Protocol at ``/graphs``: graphs read, and written where the server is writable.

1. ``?graph=IRI`` names a graph and ``?default`` the default graph.
2. ``/graphs/anything`` is a graph with its own address as its name.
3. Without any of these, all graphs are read, and what is sent becomes a new graph (Location says which).
"""

from __future__ import annotations

import hashlib
import uuid
from urllib.parse import parse_qsl, urljoin

from starlette.requests import Request
from starlette.responses import Response

from kg.query import prefixes_of
from kg.serve.errors import BadRequest, Refused
from kg.serve.formats import GRAPHS
from kg.serve.multipart import FORM
from kg.serve.requests import content_type, graph_iri, read_body
from kg.serve.sparql import first_accepted, require_token, with_charset
from kg.serve.state import State, state_of

ALL = ("application/trig", "application/n-quads", *GRAPHS[:4])
"""For all graphs at once, formats that have graphs come first."""


async def graphs(request: Request) -> Response:
    """Read, replace, add to, or take out a graph."""
    state = state_of(request)
    graph = _graph(request)
    if request.method in ("GET", "HEAD"):
        return await _read(request, state, graph)
    require_token(request, state)
    made = graph is None and request.method == "POST"
    if made:
        graph = f"{_address(request).rstrip('/')}/{uuid.uuid4()}"
    if graph is None:
        raise BadRequest("say which graph: ?graph=IRI or ?default")
    message = {"do": "put", "graph": graph, "type": None, "base": _base(request, graph), "replace": True}
    body = b""
    if request.method != "DELETE":
        kind, _ = content_type(request.headers)
        if kind not in (*GRAPHS, FORM):
            raise Refused(415, f"a graph is sent as {', '.join(GRAPHS)}, not {kind or 'nothing in particular'}")
        body = await read_body(request, 100 * state.settings.max_request)
        message |= {"type": request.headers["content-type"], "replace": request.method == "PUT"}
    reply = await state.keeper.change(message, body)
    if reply["status"] not in (201, 204):
        raise Refused(reply["status"], reply["message"], reason=reply.get("reason", "request"))
    return Response(status_code=reply["status"], headers={"Location": graph} if made else None)


async def read_graph(request: Request, state: State, graph: str | None, kind: str) -> Response:
    """A graph in a format; 304 where the client has it."""
    snapshot = state.pool.snapshot
    tag = f'"{hashlib.sha256(f"{snapshot.digest} {graph} {kind}".encode()).hexdigest()[:24]}"'
    headers = {"Vary": "Accept", "Cache-Control": "no-cache", "ETag": f"W/{tag}"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    union = state.settings.union_default_graph
    prefixes = prefixes_of(snapshot.base)
    reply, body = await state.pool.ask(
        {"do": "graphs", "graph": graph, "type": kind, "union": union, "prefixes": prefixes}
    )
    if reply["status"] != 200:
        raise Refused(reply["status"], reply["message"], reason=reply.get("reason", "graph"))
    return Response(body, media_type=with_charset(kind), headers=headers)


async def _read(request: Request, state: State, graph: str | None) -> Response:
    return await read_graph(request, state, graph, first_accepted(request, ALL if graph is None else GRAPHS))


def _graph(request: Request) -> str | None:
    pairs = parse_qsl(request.url.query, keep_blank_values=True)
    named = [value for name, value in pairs if name == "graph"]
    default = any(name == "default" for name, _ in pairs)
    direct = bool(request.path_params.get("rest"))
    if len(named) + default + direct > 1:
        raise BadRequest("say one graph: ?graph=IRI, ?default or /graphs/...")
    if default:
        return "default"
    if direct:
        return graph_iri(_address(request))
    return graph_iri(urljoin(_address(request), named[0])) if named else None


def _address(request: Request) -> str:
    """The address without its query, with its percent signs as they were sent."""
    raw: bytes = request.scope["raw_path"]
    try:
        return f"{request.url.scheme}://{request.url.netloc}{raw.partition(b'?')[0].decode('ascii')}"
    except UnicodeDecodeError as error:
        raise BadRequest("an address is in ASCII") from error


def _base(request: Request, graph: str) -> str:
    return _address(request) if graph == "default" else graph
