"""HTML pages of the server, made of escaped text: no script, no style and no address but the server's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import urlsplit

from kg.query import short_name
from kg.shown import as_html as escape
from kg.vocab.ontology import ONTOLOGY

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
    " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""What a page may do: nothing but what the server itself gives, and no script in the page."""

_LINKS: Final = (
    '<a href="/">SPARQL</a> · <a href="/ontology">ontologie (ontology)</a> · '
    '<a href="/questions">van vraag naar SPARQL (from question to SPARQL)</a>'
)
Cell = tuple[str, str]
"""Text, and an IRI or nothing."""


def page(title: str, body: str) -> str:
    """A whole page; ``body`` is HTML."""
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<link rel="stylesheet" href="/static/console.css">\n</head>\n'
        f"<body>\n<main>\n<p>{_LINKS}</p>\n{body}</main>\n</body>\n</html>\n"
    )


def table(caption: str, header: Iterable[str], rows: Iterable[Iterable[Cell]], base: str) -> str:
    """A table; nothing where there are no rows."""
    lines = ["".join(f"<td>{link(text, iri, base)}</td>" for text, iri in row) for row in rows]
    if not lines:
        return ""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    top = f"<caption>{escape(caption)}</caption>\n<thead><tr>{head}</tr></thead>"
    return f"<table>\n{top}\n<tbody>\n{body}\n</tbody>\n</table>\n"


def link(text: str, iri: str, base: str) -> str:
    """Text with a link to its description: here for what is described here, and elsewhere for the rest."""
    where = address(iri, base)
    return f'<a href="{escape(where)}" rel="noreferrer">{escape(text)}</a>' if where else escape(text)


def address(iri: str, base: str) -> str:
    """Where an IRI is described; empty where that is no web address."""
    if iri.startswith(base):
        return "/id/" + iri[len(base) :]
    if iri.startswith(ONTOLOGY):
        return "/ontology" + iri[len(ONTOLOGY) :]
    return iri if urlsplit(iri).scheme in ("http", "https") else ""


def named(iri: str, label: str | None, prefixes: Mapping[str, str]) -> Cell:
    """An IRI by its label, else by its short name."""
    return label or short_name(iri, prefixes), iri
