"""Where a SPARQL server takes queries, updates and graphs, found from the one address that a user gives.

``http://host:7878`` is looked at: which of the servers in ``servers.toml`` answers a query there? ``oxigraph+http://...``
says which it is. For any other server the addresses themselves are given:
``query=http://host/q update=http://host/u graphs=http://host/g`` (without ``graphs``, what goes in goes by update).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import urlencode, urlsplit

from kg.store.connection import Connection, checked
from kg.store.errors import StoreError, StoreUnavailable, Unreachable

RESULTS: Final = "application/sparql-results+json"
N_TRIPLES: Final = "application/n-triples"
ANSWERS: Final = f"{RESULTS}, {N_TRIPLES};q=0.9"
"""What an answer to any query may be in."""
FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a server takes what; an empty one means that it does not."""

    query: str
    update: str = ""
    graphs: str = ""
    ask: Mapping[str, str] = field(default_factory=dict)
    """Fields sent with every query."""
    own: tuple[str, ...] = ()
    """What the graphs begin with that are the server's own."""
    warns: str = ""
    """What whoever asks a question should know."""


@dataclass(frozen=True, slots=True)
class _Server:
    name: str
    sign: str
    query: str
    update: str
    graphs: str
    ask: Mapping[str, str] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    warns: str = ""

    def under(self, url: str) -> Addresses:
        url = url.rstrip("/")
        query, update, graphs = (f"{url}/{part}" if part else url for part in (self.query, self.update, self.graphs))
        return Addresses(query, update, graphs, self.ask, tuple(self.own), self.warns)


def addresses_of(text: str, connection: Connection) -> Addresses:
    """The addresses that a text of ``--store`` means; StoreUnavailable where nothing answers, or it means none."""
    if "=" in text.partition("://")[0]:
        return _given(text)
    name, plus, rest = text.partition("+")
    if plus and name in (known := {server.name: server for server in _servers()}):
        return known[name].under(checked(rest))
    if plus and "://" not in name:
        raise StoreUnavailable(f"not a kind of server: {name!r}; there are {', '.join(sorted(known))}")
    return _found(checked(text), connection)


def _given(text: str) -> Addresses:
    pairs = dict(part.partition("=")[::2] for part in text.split())
    if unknown := set(pairs) - {"query", "update", "graphs"} or {"query"} - set(pairs):
        raise StoreUnavailable(f"--store takes query=URL update=URL graphs=URL; not so: {', '.join(sorted(unknown))}")
    query, update, graphs = (checked(pairs[name]) if name in pairs else "" for name in ("query", "update", "graphs"))
    return Addresses(query, update, graphs)


def _found(url: str, connection: Connection) -> Addresses:
    body, failed = urlencode({"query": "ASK {}"}).encode(), None
    heard: dict[str, str] = {}
    for server in _servers():
        where = server.under(url)
        if where.query not in heard:
            try:
                reply = connection.send("POST", where.query, body, kind=FORM, accept=RESULTS)
                heard[where.query] = " ".join(f"{name} {value}" for name, value in reply.headers.items()).lower()
            except Unreachable:
                raise
            except StoreError as error:
                failed, heard[where.query] = error, ""
        if server.sign in heard[where.query]:
            return where
    names = ", ".join(f"{server.name}+" for server in _servers())
    why = f" ({failed})" if failed is not None and not any(heard.values()) else ""
    raise StoreUnavailable(
        f"{urlsplit(url).netloc} is no server that is known here{why}: put its kind before the address ({names}),"
        f" or give 'query=URL update=URL graphs=URL'"
    )


@cache
def _servers() -> tuple[_Server, ...]:
    text = (Path(__file__).parent / "servers.toml").read_text(encoding="utf-8")
    return tuple(_Server(**row) for row in tomllib.loads(text)["server"])
