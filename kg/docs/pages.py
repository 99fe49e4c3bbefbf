"""The pages as HTML: no script, no address but their own, nothing of the data is markup.

What is said of the data is escaped, and made visible (``kg.shown``). A page states its own policy: its one style sheet
by its hash, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from kg.docs.diagram import WIDTH, diagram
from kg.docs.patterns import query_for, questions_with
from kg.docs.worked import WorkedExample
from kg.query import Answer, Usage, short_name
from kg.shown import as_html, policy
from kg.vocab.ontology import NAMESPACE, ONTOLOGY, OntologyTerm, borrowed_terms, ontology_terms
from kg.vocab.terms import PREFIXES

_PAGE: Final = Path(__file__).parent / "page"
_MOST_ROWS: Final = 12
"""Of an answer on a page."""
KINDS: Final = ("class", "property", "scheme", "concept")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the pages are, the console ("" where there is none), and where an IRI of the graph is described."""

    ontology: str = "index.html"
    questions: str = "questions.html"
    console: str = ""
    of: Callable[[str], str] = lambda iri: ""
    """An address for an IRI, or nothing."""


def ontology_page(usage: Usage | None, prefixes: Mapping[str, str], at: Addresses | None = None) -> str:
    """The ontology term by term; ``usage`` is None where the graph was not counted."""
    terms = ontology_terms()
    return _template("ontology.html.j2").render(
        **_frame(prefixes, at),
        terms={kind: [term for term in terms.values() if term.kind == kind] for kind in KINDS},
        roots={kind: [t for t in terms.values() if t.kind == kind and not _above(t)] for kind in ("class", "property")},
        below=lambda term: [other for other in terms.values() if term.iri in other.above],
        picture=diagram(),
        box_width=WIDTH,
        usage=usage,
        filled=filled,
        empty=[terms[name] for name in never_filled(usage)] if usage else [],
        query=query_for,
        questions=questions_with(),
        borrowed=borrowed_terms(),
        local=lambda iri: iri.removeprefix(NAMESPACE),
        own=lambda iri: iri.startswith(NAMESPACE),
        prefixes={name: PREFIXES[name] for name in ("dip", "rdfs", "skos", "oa", "dcterms")},
    )


def questions_page(
    answers: Iterable[tuple[WorkedExample, Answer]], prefixes: Mapping[str, str], at: Addresses | None = None
) -> str:
    """The worked examples with their answers."""
    shown = [(example, *answer.cells()) for example, answer in answers]
    return _template("questions.html.j2").render(**_frame(prefixes, at), examples=shown, most=_MOST_ROWS)


def worked_markdown(answers: Iterable[tuple[WorkedExample, Answer]]) -> str:
    """The same in Markdown, whole."""
    return _template("worked.md.j2").render(examples=list(answers))


def filled(term: OntologyTerm, usage: Usage) -> int:
    """How often: things of a class, statements with a property, statements with a concept or one of a scheme."""
    if term.kind == "scheme":
        return sum(usage.times(one.iri) for one in ontology_terms().values() if term.iri in one.above)
    return usage.times(term.iri)


def never_filled(usage: Usage) -> tuple[str, ...]:
    """The local names of the terms that a graph does not fill, sorted."""
    return tuple(name for name, term in ontology_terms().items() if not filled(term, usage))


@cache
def pages_policy() -> str:
    """The policy that every page states of itself; a server that gives one out must not state a stricter one."""
    return policy([], [_style()])


def _above(term: OntologyTerm) -> bool:
    return any(iri.startswith(NAMESPACE) for iri in term.above)


def _frame(prefixes: Mapping[str, str], at: Addresses | None) -> dict[str, object]:
    """What every page has."""
    return {
        "at": at or Addresses(),
        "policy": pages_policy(),
        "style": Markup(_style()),
        "address": ONTOLOGY,
        "short": lambda iri: short_name(iri, prefixes),
    }


@cache
def _style() -> str:
    return (_PAGE / "docs.css").read_text(encoding="utf-8")


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=FileSystemLoader(_PAGE), autoescape=name.endswith(".html.j2"), trim_blocks=True, lstrip_blocks=True,
        undefined=StrictUndefined, finalize=_shown if name.endswith(".html.j2") else None,
    )  # fmt: skip
    return environment.get_template(name)


def _shown(value: object) -> object:
    """Text as it may be shown; jinja would only escape it."""
    return Markup(as_html(value)) if type(value) is str else value
