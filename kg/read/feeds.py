"""RSS and Atom to articles: an entry each, as it is in the feed (``kg.read.records``).

Entries are taken one after the other and let go of. Their HTML is read as a reader of the page would; an entry with a
teaser only is read as that. External entities are not fetched, and the parser bounds what internal ones expand to.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Final
from xml.etree import ElementTree

from kg.read.markup import without_markup
from kg.read.problem import Problem, ReadError, Reason, Severity
from kg.read.records import Record, UnreadRecord
from kg.read.source import Source, reading

_FEEDS: Final = ("rss", "feed", "RDF")
_FIELDS: Final = {
    "text": ("encoded", "content", "description", "summary"),
    "title": ("title",),
    "date": ("pubDate", "published", "date", "updated"),
    "id": ("guid", "id"),
    "publisher": ("publisher",),
}
"""The names under which a field goes, the better first."""


def read_feed(source: Source) -> Iterator[UnreadRecord | Problem]:
    """The records of a feed, and a problem for each entry that gives none."""
    number = 0
    try:
        with reading():
            for number, record in enumerate(_entries(source), start=1):
                yield UnreadRecord(record, f"{source.name.stem}-{number}", f"{source.label}:{number}")
    except ReadError as error:
        yield error.problem(source.label)
        return
    if not number:
        yield Problem(source.label, Reason.EMPTY, Severity.ERROR, "is a feed without an entry: leave it out")


def _entries(source: Source) -> Iterator[Record]:
    publisher, above, inside = None, 0, False
    with source.open() as file:
        try:
            for event, node in ElementTree.iterparse(file, events=("start", "end")):
                name = _local(node.tag)
                if event == "start":
                    above += 1
                    inside = inside or name in ("item", "entry")
                    if above == 1 and name not in _FEEDS:
                        raise ReadError(Reason.UNREADABLE, f"is XML, and neither RSS nor Atom (it opens with <{name}>)")
                    continue
                above -= 1
                if name in ("item", "entry"):
                    yield _record(node, publisher)
                    node.clear()
                    inside = False
                elif name == "title" and publisher is None and not inside:
                    publisher = _text(node)
        except ElementTree.ParseError as error:
            raise ReadError(Reason.UNREADABLE, f"is not XML ({error}): is it whole?") from error


def _record(node: ElementTree.Element, publisher: str | None) -> Record:
    record: dict[str, object] = {"publisher": publisher, "url": _address(node)}
    for field, names in _FIELDS.items():
        found = [text for name in names for child in node if _local(child.tag) == name and (text := _text(child))]
        if found:
            record[field] = found[0]
    for field in ("text", "title"):
        if field in record:
            record[field] = without_markup(str(record[field]))[0]
    if "date" in record:
        record["date"] = _day(str(record["date"]))
    return record


def _address(node: ElementTree.Element) -> str | None:
    for child in node:
        if _local(child.tag) == "link" and child.get("rel", "alternate") == "alternate":
            return child.get("href") or _text(child)
    return None


def _day(written: str) -> str:
    """A moment of RSS (RFC 822) as an ISO date, in the zone in which it was written; any other as it stands."""
    try:
        moment: dt.datetime = parsedate_to_datetime(written)
    except ValueError:
        return written
    return moment.date().isoformat()


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _text(node: ElementTree.Element) -> str | None:
    """What stands in an element; XHTML within it as markup, which is taken out with the rest."""
    for child in node.iter():
        child.tag = _local(child.tag)
    inner = "".join(ElementTree.tostring(child, encoding="unicode") for child in node)
    found = f"{node.text or ''}{inner}".strip()
    return found or None
