"""Writes ``terms.py`` from ``ontology/*.ttl``, so that no IRI is typed twice.

1. Collect every IRI that the Turtle files use, datatypes of literals included, in the namespaces
   that they declare a prefix for.
2. Write each namespace as a class of ``Final`` strings (mypy and Python both catch a misspelt term),
   sorted, with the closures of ``rdfs:subClassOf`` and ``rdfs:subPropertyOf`` and the concept schemes.
3. With ``--check``, write nothing: print the difference and exit with 1 when ``terms.py`` is stale.

Run as ``python -m kg.vocab.generate [--check]``.
"""

from __future__ import annotations

import argparse
import difflib
import keyword
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from kg.resources import data_folder

TERMS = Path(__file__).with_name("terms.py")

_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_HEADER = '''"""GENERATED from ontology/*.ttl by ``python -m kg.vocab.generate``: do not edit.

One class per namespace, one plain string per term; a Python keyword gets a trailing underscore.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
'''


def read_ontology(folder: Path) -> tuple[list[Triple], dict[str, str]]:
    """The triples of every Turtle file of a folder, and its prefixes (name to namespace)."""
    triples: list[Triple] = []
    prefixes: dict[str, str] = {}
    for path in sorted(folder.glob("*.ttl")):
        parser = parse(path=str(path), format=RdfFormat.TURTLE)
        triples.extend(quad.triple for quad in parser)
        for name, namespace in parser.prefixes.items():
            if prefixes.setdefault(name, namespace) != namespace:
                raise ValueError(f"{path}: the prefix {name}: is <{prefixes[name]}> in another file")
    return triples, prefixes


def render(folder: Path) -> str:
    """The text of ``terms.py`` for the ontology in a folder."""
    triples, prefixes = read_ontology(folder)
    iris = sorted(set(_iris(triples)))
    known = {namespace: name for name, namespace in prefixes.items()}
    names: dict[str, str] = {}
    tables: list[str] = []
    for prefix, namespace in sorted(prefixes.items()):
        local = [iri[len(namespace) :] for iri in iris if _namespace(iri, known) == namespace]
        rows = [(name, _identifier(name)) for name in local if _NAME.match(name)]
        if not rows:
            continue
        table = prefix.upper()
        names.update({namespace + name: f"{table}.{identifier}" for name, identifier in rows})
        body = "".join(f'    {identifier}: Final = "{namespace}{name}"\n' for name, identifier in rows)
        tables.append(f'class {table}:\n    """<{namespace}>."""\n\n{body}')
    prefix_rows = "".join(f'    "{name}": "{namespace}",\n' for name, namespace in sorted(prefixes.items()))
    classes = _above(_pairs(triples, _RDFS + "subClassOf"), names)
    properties = _above(_pairs(triples, _RDFS + "subPropertyOf"), names)
    schemes = _members(_pairs(triples, _SKOS + "inScheme"))
    parts = [
        _HEADER,
        *(f"\n\n{table}" for table in tables),
        "\n\nPREFIXES: Final[Mapping[str, str]] = {\n" + prefix_rows + "}\n",
        _mapping("SUPER_CLASSES", "Every class above a class, nearest first.", classes, names),
        _mapping("SUPER_PROPERTIES", "Every property above a property, nearest first.", properties, names),
        _mapping("SCHEMES", "The concepts of each scheme.", schemes, names),
    ]
    return "".join(parts)


def _iris(triples: Iterable[Triple]) -> Iterator[str]:
    for triple in triples:
        for term in (triple.subject, triple.predicate, triple.object):
            if isinstance(term, NamedNode):
                yield term.value
            elif isinstance(term, Literal):
                yield term.datatype.value


def _namespace(iri: str, known: Iterable[str]) -> str | None:
    """The longest namespace that an IRI begins with."""
    return max((namespace for namespace in known if iri.startswith(namespace)), key=len, default=None)


def _identifier(name: str) -> str:
    return name + "_" if keyword.iskeyword(name) else name


def _pairs(triples: Iterable[Triple], predicate: str) -> dict[str, list[str]]:
    """Subject to objects of one predicate, named nodes only, sorted."""
    found: dict[str, set[str]] = {}
    for triple in triples:
        subject, value = triple.subject, triple.object
        if triple.predicate.value == predicate and isinstance(subject, NamedNode) and isinstance(value, NamedNode):
            found.setdefault(subject.value, set()).add(value.value)
    return {key: sorted(values) for key, values in sorted(found.items())}


def _above(direct: dict[str, list[str]], names: dict[str, str]) -> dict[str, list[str]]:
    """The transitive closure between dip: terms, nearest first."""
    closure: dict[str, list[str]] = {}
    for term in direct:
        above: list[str] = []
        queue = list(direct[term])
        while queue:
            upper = queue.pop(0)
            if upper not in above:
                above.append(upper)
                queue.extend(direct.get(upper, []))
        own = [upper for upper in above if names.get(upper, "").startswith("DIP.")]
        if own and names.get(term, "").startswith("DIP."):
            closure[term] = own
    return closure


def _members(in_scheme: dict[str, list[str]]) -> dict[str, list[str]]:
    """Scheme to its concepts."""
    schemes: dict[str, list[str]] = {}
    for concept, found in in_scheme.items():
        for scheme in found:
            schemes.setdefault(scheme, []).append(concept)
    return dict(sorted(schemes.items()))


def _mapping(title: str, gloss: str, rows: dict[str, list[str]], names: dict[str, str]) -> str:
    """A constant that maps a term to a tuple of terms, laid out as ruff does."""
    body = ""
    for key, values in rows.items():
        inner = [names[value] for value in values]
        if len(inner) == 1:
            body += f"    {names[key]}: ({inner[0]},),\n"
        else:
            body += f"    {names[key]}: (\n" + "".join(f"        {name},\n" for name in inner) + "    ),\n"
    return f'\n{title}: Final[Mapping[str, tuple[str, ...]]] = {{\n{body}}}\n"""{gloss}"""\n'


def main(arguments: list[str] | None = None) -> int:
    """Write ``terms.py``, or compare it; the exit code is 1 when the comparison fails."""
    parser = argparse.ArgumentParser(prog="python -m kg.vocab.generate", description="Writes terms.py.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when it is stale")
    options = parser.parse_args(arguments)
    fresh = render(data_folder("ontology"))
    if not options.check:
        TERMS.write_text(fresh, encoding="utf-8")
        return 0
    found = TERMS.read_text(encoding="utf-8") if TERMS.exists() else ""
    old, new = (text.splitlines(keepends=True) for text in (found, fresh))
    sys.stdout.writelines(difflib.unified_diff(old, new, "terms.py as it is", "terms.py from ontology/"))
    return int(found != fresh)


if __name__ == "__main__":
    sys.exit(main())
