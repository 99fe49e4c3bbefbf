"""Constraints on one value, or on the values of one property: a SHACL parameter in, a function out.

A test of a value answers whether it conforms. A test of all values yields those that do not, or None
where it is the number of values that is wrong, as sh:value in a validation report.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Final, TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.rdf.validate_data import Data, Properties, Term
from kg.vocab.terms import RDF, SH, XSD

ValueTest: TypeAlias = Callable[[Term, Data], bool]
SetTest: TypeAlias = Callable[[Sequence[Term], Properties], Iterator[Term | None]]

_INTEGER = re.compile(r"[+-]?[0-9]+\Z")
_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)\Z")
_DURATION = re.compile(r"-?P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?\Z")


def is_date(text: str) -> bool:
    """Whether it is a day of the calendar, ``YYYY-MM-DD``; days with a time zone are not used here."""
    try:
        return len(text) == 10 and bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


# Every datatype that a shape may ask for, and what its literals look like.
_LEXICAL: Final[dict[str, Callable[[str], bool]]] = {
    XSD.string: lambda text: True,
    XSD.integer: lambda text: bool(_INTEGER.match(text)),
    XSD.decimal: lambda text: bool(_DECIMAL.match(text)),
    XSD.date: is_date,
    XSD.gYearMonth: lambda text: is_date(f"{text}-01"),
    XSD.gYear: lambda text: is_date(f"{text}-01-01"),
    XSD.duration: lambda text: bool(_DURATION.match(text)),
}


def datatype(name: str) -> ValueTest:
    """sh:datatype; KeyError for a datatype without a lexical test."""
    if name == RDF.langString:
        return lambda value, data: type(value) is Literal and value.language is not None
    well_formed = _LEXICAL[name]

    def test(value: Term, data: Data) -> bool:
        return type(value) is Literal and value.datatype.value == name and well_formed(value.value)

    return test


def instance_of(name: str) -> ValueTest:
    """sh:class."""
    return lambda value, data: data.is_instance(value, name)


def node_kind(name: str) -> ValueTest:
    """sh:nodeKind, of which sh:IRI is the only one known (else KeyError)."""
    wanted = {SH.IRI: NamedNode}[name]
    return lambda value, data: type(value) is wanted


def one_of(terms: Sequence[Term]) -> ValueTest:
    """sh:in."""
    wanted = frozenset(terms)
    return lambda value, data: value in wanted


def length(least: int, most: int | None) -> ValueTest:
    """sh:minLength and sh:maxLength, in code points."""

    def test(value: Term, data: Data) -> bool:
        if isinstance(value, BlankNode | Triple):
            return False
        size = len(value.value)
        return size >= least and (most is None or size <= most)

    return test


def between(least: int | None, most: int | None) -> ValueTest:
    """sh:minInclusive and sh:maxInclusive, for integers and decimals."""
    low, high = Decimal(least if least is not None else "-Infinity"), Decimal(most if most is not None else "Infinity")

    def test(value: Term, data: Data) -> bool:
        number = _number(value)
        return number is not None and low <= number <= high

    return test


def _number(value: Term) -> Decimal | None:
    if isinstance(value, Literal):
        name, text = value.datatype.value, value.value
        if (name == XSD.integer and _INTEGER.match(text)) or (name == XSD.decimal and _DECIMAL.match(text)):
            return Decimal(text)
    return None


def language_in(ranges: Sequence[str]) -> ValueTest:
    """sh:languageIn: a tag that is one of the ranges, or begins with one and a hyphen."""
    whole = frozenset(tag.lower() for tag in ranges)
    begin = tuple(f"{tag}-" for tag in sorted(whole))

    def test(value: Term, data: Data) -> bool:
        tag = value.language if isinstance(value, Literal) else None
        return tag is not None and (tag in whole or tag.lower().startswith(begin) or tag.lower() in whole)

    return test


def any_of(tests: Sequence[ValueTest]) -> ValueTest:
    """sh:or."""
    return lambda value, data: any(test(value, data) for test in tests)


def all_of(tests: Sequence[ValueTest]) -> ValueTest:
    """A member of sh:or or sh:xone."""
    return tests[0] if len(tests) == 1 else lambda value, data: all(test(value, data) for test in tests)


def just_one_of(tests: Sequence[ValueTest]) -> ValueTest:
    """sh:xone."""
    return lambda value, data: sum(test(value, data) for test in tests) == 1


def comparable(value: Term) -> tuple[str, int] | None:
    """A kind and a number that orders integers and days; None for all else."""
    if isinstance(value, Literal):
        name, text = value.datatype.value, value.value
        if name == XSD.integer and _INTEGER.match(text):
            return name, int(text)
        if name == XSD.date and is_date(text):
            return name, dt.date.fromisoformat(text).toordinal()
    return None


def has_value(term: Term) -> SetTest:
    """sh:hasValue."""

    def test(values: Sequence[Term], own: Properties) -> Iterator[Term | None]:
        if term not in values:
            yield None

    return test


def equals(other: str) -> SetTest:
    """sh:equals."""

    def test(values: Sequence[Term], own: Properties) -> Iterator[Term | None]:
        if values or other in own:
            yield from set(values).symmetric_difference(own.get(other, ()))

    return test


def disjoint(other: str) -> SetTest:
    """sh:disjoint."""

    def test(values: Sequence[Term], own: Properties) -> Iterator[Term | None]:
        if other in own:
            yield from set(values).intersection(own[other])

    return test


def less_than(other: str, *, or_equal: bool) -> SetTest:
    """sh:lessThan and sh:lessThanOrEquals; what cannot be compared does not conform."""
    slack = 1 if or_equal else 0

    def test(values: Sequence[Term], own: Properties) -> Iterator[Term | None]:
        bounds = [comparable(bound) for bound in own.get(other, ())]
        for value in values if bounds else ():
            key = comparable(value)
            for bound in bounds:
                if key is None or bound is None or key[0] != bound[0] or key[1] >= bound[1] + slack:
                    yield value

    return test


def unique_languages() -> SetTest:
    """sh:uniqueLang."""

    def test(values: Sequence[Term], own: Properties) -> Iterator[Term | None]:
        if len(values) > 1:
            tags = [value.language.lower() for value in set(values) if isinstance(value, Literal) and value.language]
            if len(tags) != len(set(tags)):
                yield None

    return test
