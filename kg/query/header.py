"""The comment at the top of a ready-made query, which says in two languages what it asks and gives.

::

    # title.nl: Bemiddelaars
    # title.en: Mediators
    # question.nl: Wie ...?
    # question.en: Who ...?
    # parameters: partyIri from
    # columns: mediator article
    # result.nl: Een rij per ...
    # result.en: One row for each ...
    # partyIri: iri | een partij bij het conflict | a party to the conflict
    # role: term mediator host | rol | role
    # often: integer = 2 | hoe vaak ten minste | how often at least

The last lines describe the parameters: kind, for a ``term`` its choices, the default where that is not
"anything", then Dutch and English.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.query.errors import BadParameter, BadQueryFile
from kg.query.parameters import ANYTHING, FREE, KINDS, Parameter, expanded, place_of
from kg.vocab.terms import PREFIXES

FIXED = (
    "title.nl", "title.en", "question.nl", "question.en", "parameters", "columns", "result.nl", "result.en",
)  # fmt: skip


def read_header(text: str, name: str) -> dict[str, str]:
    """The lines of a header by their names; BadQueryFile where they are not the ones a header has, in order."""
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("# "):
            break
        key, colon, value = line[2:].partition(": ")
        if not colon or not value.strip():
            raise BadQueryFile(f"{name}:{number}: a header line is '# name: value', not {line!r}")
        found[key] = value.strip()
    if tuple(found)[: len(FIXED)] != FIXED:
        raise BadQueryFile(f"{name}:1: a header has these lines in this order: {', '.join(FIXED)}")
    return found


def read_parameters(header: Mapping[str, str], text: str, name: str) -> tuple[Parameter, ...]:
    """The parameters that a header names; BadQueryFile where one is not described, or not in the query."""
    names = [] if header["parameters"] == "none" else header["parameters"].split()
    if sorted(names) != sorted(set(header) - set(FIXED)):
        raise BadQueryFile(f"{name}: every parameter has one line in the header, and no other lines follow the result")
    return tuple(_parameter(parameter, header[parameter], text, name) for parameter in names)


def _parameter(parameter: str, described: str, text: str, name: str) -> Parameter:
    parts = [part.strip() for part in described.split("|")]
    if len(parts) != 3:
        raise BadQueryFile(f"{name}: parameter {parameter} is described as 'kind | Dutch | English'")
    typed, _, default = (part.strip() for part in parts[0].partition("="))
    kind, *choices = typed.split() or [""]
    if kind not in KINDS:
        raise BadQueryFile(f"{name}: parameter {parameter} is of kind {kind!r}, not one of {', '.join(KINDS)}")
    places = place_of(parameter).findall(text)
    if len(places) != 1:
        raise BadQueryFile(f"{name}: parameter {parameter} stands in one line 'VALUES ?{parameter} {{ {FREE} }}'")
    found = Parameter(parameter, kind, default or ANYTHING, parts[1], parts[2], tuple(choices))
    _check_default(found, places[0][1], name)
    return found


def _check_default(parameter: Parameter, written: str, name: str) -> None:
    """The query itself has the default, so that any engine takes the file as it is; the header must agree."""
    try:
        term = parameter.term(parameter.default, PREFIXES)
    except BadParameter as error:
        raise BadQueryFile(f"{name}: the default of parameter {parameter.name}: {error}") from error
    if expanded(written) != term:
        raise BadQueryFile(
            f"{name}: parameter {parameter.name} is {written!r} in the query, and by default"
            f" {parameter.default!r} in the header"
        )
