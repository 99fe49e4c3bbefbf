"""The parameters of a ready-made query: what kind of value each takes, and how a text becomes that value.

A parameter is a variable that stands in a line ``VALUES ?name { UNDEF }`` of the query. ``UNDEF`` is
"anything"; a term in its place is the default, which the header states too. Filling a parameter puts a
term there and changes nothing else, so that lines and columns stay and no value can become syntax.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg.query.errors import BadParameter
from kg.vocab.terms import PREFIXES

KINDS: Final = ("iri", "date", "integer", "share", "text", "term")
"""A node; a day; a whole number; a number from 0 to 1; words; a name from the ontology (``actual``, ``ceasefire``)."""

FREE: Final = "UNDEF"
"""Anything, in SPARQL."""
ANYTHING: Final = "*"
"""The same, as a user writes it."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter; ``default`` is a value as a user writes it, or ``*`` for anything."""

    name: str
    kind: str
    default: str
    nl: str
    en: str
    choices: tuple[str, ...] = ()
    """The values that a ``term`` may take; empty where any will do."""

    def term(self, text: str, prefixes: Mapping[str, str]) -> str:
        """A value as SPARQL writes it; ``*`` is anything. BadParameter where the text is no such value."""
        value = text.strip()
        if value in (ANYTHING, FREE):
            return FREE
        try:
            return _TERMS[self.kind](value, self, prefixes)
        except ValueError as error:
            raise BadParameter(self.name, text, str(error)) from error


LEAST: Final = Parameter(
    "least", "share", ANYTHING, "ten minste zo zeker, van 0 tot 1", "at least so sure, from 0 to 1"
)
"""What every question takes that asks for something more or less sure: see kg.query.surely."""


def place_of(name: str) -> re.Pattern[str]:
    """The line of a parameter in a query; the group is its value."""
    return re.compile(rf"^(\s*VALUES \?{re.escape(name)} \{{ )(.*?)( \}}\s*)$", re.MULTILINE)


def expanded(term: str) -> str:
    """A SPARQL term with its prefixed name, or that of its datatype, written out.

    >>> expanded("dip:actual")
    '<https://w3id.org/diplomacy-kg/ontology#actual>'
    """
    found = re.fullmatch(r"(|.*\^\^)([a-z]+):([\w-]+)", term)
    return f"{found[1]}<{PREFIXES[found[2]]}{found[3]}>" if found and found[2] in PREFIXES else term


def _iri(value: str, parameter: Parameter, prefixes: Mapping[str, str]) -> str:
    text = value.removeprefix("<").removesuffix(">")
    prefix, colon, local = text.partition(":")
    kind, slash, key = text.partition("/")
    if colon and prefix in prefixes:
        text = prefixes[prefix] + local
    elif slash and not colon and kind in prefixes:
        text = prefixes[kind] + key
    elif not colon:
        raise ValueError("give an IRI, or a short name such as state:TR")
    return str(NamedNode(text))


def _date(value: str, parameter: Parameter, prefixes: Mapping[str, str]) -> str:
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise ValueError("give a day as 2024-05-31") from None
    return str(Literal(day.isoformat(), datatype=NamedNode(PREFIXES["xsd"] + "date")))


def _integer(value: str, parameter: Parameter, prefixes: Mapping[str, str]) -> str:
    if not re.fullmatch(r"[0-9]{1,9}", value):
        raise ValueError("give a whole number")
    return value


def _share(value: str, parameter: Parameter, prefixes: Mapping[str, str]) -> str:
    if not re.fullmatch(r"0|1|[01]?\.[0-9]{1,9}", value) or float(value) > 1:
        raise ValueError("give a number from 0 to 1, as 0.9")
    return f"{float(value):.9f}".rstrip("0").rstrip(".") if float(value) else FREE


def _text(value: str, parameter: Parameter, prefixes: Mapping[str, str]) -> str:
    return str(Literal(value))


def _term(value: str, parameter: Parameter, prefixes: Mapping[str, str]) -> str:
    name = value.removeprefix("dip:")
    if parameter.choices and name not in parameter.choices:
        raise ValueError(f"choose one of {', '.join(parameter.choices)}")
    return str(NamedNode(PREFIXES["dip"] + name))


_TERMS: Final[Mapping[str, Callable[[str, Parameter, Mapping[str, str]], str]]] = {
    "iri": _iri,
    "date": _date,
    "integer": _integer,
    "share": _share,
    "text": _text,
    "term": _term,
}
