"""The query library: the questions in ``queries/*.rq`` and the checks in ``queries/checks/*.rq``.

Each is a file of plain SPARQL 1.1 that any engine takes as it is; the header (kg.query.header) says
what it asks. Checks give no rows on a good graph.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Final

from kg.query.errors import BadParameter, UnknownQuery
from kg.query.header import read_header, read_parameters
from kg.query.parameters import FREE, LEAST, Parameter, place_of
from kg.query.surely import at_least, is_weighed
from kg.resources import data_folder

CHECKS: Final = "checks/"


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """A question with its text; ``name`` is ``mediation``, or ``checks/both-sides`` for a check."""

    name: str
    titles: Mapping[str, str]
    """By language, "nl" and "en", as are the questions and the results."""
    questions: Mapping[str, str]
    results: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    text: str

    def filled(self, values: Mapping[str, str | Sequence[str]], prefixes: Mapping[str, str]) -> str:
        """The query with values for some of its parameters, one or several; BadParameter where it takes none such."""
        text, least = self.text, FREE
        for name, given in values.items():
            parameter = self.parameter(name, given)
            several = [given] if isinstance(given, str) else given
            term = " ".join(parameter.term(value, prefixes) for value in several)
            if parameter is LEAST:
                least = term
                continue
            text = place_of(name).sub(lambda found, term=term: found[1] + term + found[3], text)  # type: ignore[misc]
        return text if least == FREE else at_least(text, least)

    def parameter(self, name: str, value: object) -> Parameter:
        """A parameter by its name, for a value; BadParameter where there is none."""
        known = {parameter.name: parameter for parameter in self.parameters}
        if name not in known:
            takes = f"takes {', '.join(known)}" if known else "takes no parameters"
            raise BadParameter(name, str(value), f"{self.name} has no parameter {name!r}: it {takes}")
        return known[name]


def read_query(path: Path, name: str) -> LibraryQuery:
    """A query from its file; BadQueryFile where its header is not as it should be."""
    text = path.read_text(encoding="utf-8")
    header = read_header(text, name)

    def both(key: str) -> dict[str, str]:
        return {language: header[f"{key}.{language}"] for language in ("nl", "en")}

    parameters = read_parameters(header, text, name)
    return LibraryQuery(
        name=name,
        titles=both("title"),
        questions=both("question"),
        results=both("result"),
        parameters=(*parameters, LEAST) if not name.startswith(CHECKS) and is_weighed(text) else parameters,
        columns=tuple(header["columns"].split()),
        text=text,
    )


@cache
def load_library() -> Mapping[str, LibraryQuery]:
    """The questions by name, sorted."""
    return _read("*.rq")


@cache
def load_checks() -> Mapping[str, LibraryQuery]:
    """The checks by name, sorted."""
    return _read(f"{CHECKS}*.rq")


def find_query(name: str) -> LibraryQuery:
    """A question or check by name; UnknownQuery with what comes close."""
    everything = {**load_library(), **load_checks()}
    if name in everything:
        return everything[name]
    close = get_close_matches(name, everything, n=3)
    hint = f": did you mean {' or '.join(close)}?" if close else ": kg queries lists them"
    raise UnknownQuery(f"there is no query called {name!r}{hint}")


def _read(pattern: str) -> dict[str, LibraryQuery]:
    folder = data_folder("queries")
    names = {path.relative_to(folder).with_suffix("").as_posix(): path for path in folder.glob(pattern)}
    return {name: read_query(names[name], name) for name in sorted(names)}
