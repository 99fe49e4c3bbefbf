"""What an analyst found to be the same elsewhere: the table that ``kg reconcile`` writes, its column ``match`` filled.

A match is an item of Wikidata (``Q43``), an entry of GeoNames or any other address; ``-`` says that there is none, so
that nobody looks again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.vocab.iris import Iris

TABLE = "matches.csv"
"""The matches of a folder of a build, which every build in it states."""
COLUMNS = ("node", "name", "kind", "also", "context", "articles", "match", "source")
NONE = "-"
_ITEM = re.compile(r"(?:https?://www\.wikidata\.org/(?:wiki|entity)/)?(Q[1-9]\d*)\Z")
_ENTRY = re.compile(r"https?://(?:www|sws)\.geonames\.org/(\d+)(?:/[^\s<>\"]*)?\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+\Z")


class BadMatch(ValueError):
    """A table of matches that cannot be read; the message names file and line, and what is expected there."""


@dataclass(frozen=True, slots=True)
class Match:
    """That a node is the same as something elsewhere (an IRI), or as nothing ("")."""

    node: str
    match: str
    source: str
    """Who says so, or what."""


def read_matches(path: Path, iris: Iris) -> tuple[Match, ...]:
    """The lines of a table that have a match, the last of each node; BadMatch where one is wrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline="")))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadMatch(f"{path}: not a CSV in UTF-8: {error}") from error
    needed = ("node", "match")
    if not rows or not set(needed) <= set(rows[0]):
        raise BadMatch(f"{path}:1: the columns are {','.join(COLUMNS)}, of which {' and '.join(needed)} must be there")
    found: dict[str, Match] = {}
    for number, row in enumerate(rows[1:], 2):
        values = dict(zip(rows[0], (value.strip() for value in row), strict=False))
        if values.get("match"):
            where = f"{path}:{number}"
            node = _node(values.get("node", ""), iris, where)
            found[node] = Match(node, _elsewhere(values["match"], where), values.get("source") or "reconciled by hand")
    return tuple(found[node] for node in sorted(found))


def write_matches(path: Path, matches: Iterable[Match], iris: Iris) -> None:
    """Write a table of matches, of each node one."""
    rows = (
        {"node": short(found.node, iris), "match": found.match or NONE, "source": found.source} for found in matches
    )
    write_table(path, rows)


def write_table(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Write rows under ``COLUMNS``; a column that a row lacks stays empty."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def short(node: str, iris: Iris) -> str:
    """The short name of a node (``person:x``)."""
    kind, _, local = node.removeprefix(iris.base).partition("/")
    return f"{kind}:{local}" if local else node


def _node(name: str, iris: Iris, where: str) -> str:
    for kind in ("person", "organisation", "state", "place"):
        if name.startswith(iris.prefixes[kind]):
            return name
        if name.startswith(f"{kind}:"):
            return iris.prefixes[kind] + name.removeprefix(f"{kind}:")
    raise BadMatch(f"{where}: the node {name!r} is no name as person:NAME, nor its IRI under {iris.base}")


def _elsewhere(match: str, where: str) -> str:
    if match == NONE:
        return ""
    if item := _ITEM.match(match):
        return f"http://www.wikidata.org/entity/{item[1]}"
    if entry := _ENTRY.match(match):
        return f"https://sws.geonames.org/{entry[1]}/"
    if _ADDRESS.match(match):
        return match
    raise BadMatch(f"{where}: the match {match!r} is no item as Q43, no address (https://...), and not {NONE!r}")
