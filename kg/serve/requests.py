"""What a request of the SPARQL 1.1 Protocol asks: a query or an update, and the dataset it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from pyoxigraph import NamedNode
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request

from kg.serve.errors import BadRequest, Refused
from kg.serve.formats import BY_NAME

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Operation:
    """A query or an update; None for a dataset leaves it to the text."""

    text: str
    is_update: bool
    default: tuple[str, ...] | None = None
    named: tuple[str, ...] | None = None
    format: str | None = None
    """A name of a format, which goes before what the request accepts."""


async def read_operation(request: Request, most: int) -> Operation | None:
    """What the request asks, or None for a GET that asks nothing; Refused where it is not what the protocol says."""
    pairs = _pairs(request.url.query)
    if request.method in ("GET", "HEAD"):
        if "update" in dict(pairs):
            raise BadRequest("an update is sent by POST")
        return _operation(pairs) if {name for name, _ in pairs} - {"format"} else None
    kind, charset = content_type(request.headers)
    body = await read_body(request, most)
    if charset not in ("", "utf-8", "utf8", "us-ascii"):
        raise Refused(415, f"requests are in UTF-8, not {charset}")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest(f"the request is not UTF-8: {error.reason} at byte {error.start}") from error
    if kind == FORM:
        return _operation(pairs + _pairs(text))
    if kind in (QUERY, UPDATE):
        name = "query" if kind == QUERY else "update"
        if {"query", "update"} & set(dict(pairs)):
            raise BadRequest(f"the body is the {name}: the address cannot have another")
        return _operation([*pairs, (name, text)])
    raise Refused(415, f"a query is sent as {QUERY}, {UPDATE} or {FORM}, not {kind or 'nothing in particular'}")


def accept_of(request: Request, format: str | None = None) -> str:
    """What the request accepts: its header, or the format that it names (``?format=csv``, or one in a form)."""
    name = format or request.query_params.get("format")
    if name is None:
        return request.headers.get("accept", "")
    if name not in BY_NAME:
        raise BadRequest(f"no format is called {name!r}: use {', '.join(BY_NAME)}")
    return BY_NAME[name]


def content_type(headers: Headers) -> tuple[str, str]:
    """The media type and the charset of a body, in lower case; empty where there is none."""
    kind, *parameters = (part.strip().lower() for part in headers.get("content-type", "").split(";"))
    charset = next((p.partition("=")[2].strip("\"'") for p in parameters if p.startswith("charset=")), "")
    return kind, charset


async def read_body(request: Request, most: int) -> bytes:
    """The body, of ``most`` bytes at most."""
    pieces, size = [], 0
    try:
        async for piece in request.stream():
            size += len(piece)
            if size > most:
                raise Refused(413, f"a request has at most {most} bytes", reason="size")
            pieces.append(piece)
    except ClientDisconnect:
        raise Refused(499, f"the client broke off after {size} bytes of its body", reason="gone") from None
    return b"".join(pieces)


def graph_iri(text: str) -> str:
    """The text, if it is an absolute IRI."""
    try:
        iri = NamedNode(text).value
    except ValueError as error:
        raise BadRequest(f"not an absolute IRI: {text!r}") from error
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", iri):
        raise BadRequest(f"not an absolute IRI: {text!r}")
    return iri


def _operation(pairs: Pairs) -> Operation:
    queries = [value for name, value in pairs if name == "query"]
    updates = [value for name, value in pairs if name == "update"]
    if len(queries) + len(updates) != 1:
        raise BadRequest("a request has one query, or one update")
    is_update = bool(updates)
    names = ("using-graph-uri", "using-named-graph-uri") if is_update else ("default-graph-uri", "named-graph-uri")
    format = dict(pairs).get("format")
    default, named = (_graphs(value for name, value in pairs if name == wanted) for wanted in names)
    if default is None and named is None:
        return Operation((queries + updates)[0], is_update, format=format)
    return Operation((queries + updates)[0], is_update, default or (), named or (), format)


def _graphs(values: Iterable[str]) -> tuple[str, ...] | None:
    return tuple(graph_iri(value) for value in values) or None


def _pairs(text: str) -> Pairs:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=1000)
    except (UnicodeDecodeError, ValueError) as error:
        raise BadRequest(f"the parameters cannot be read: {error}") from error
