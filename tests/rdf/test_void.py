"""``void.ttl`` of a build counts what its graph says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg import flow
from kg.rdf.void import VOID
from kg.vocab.terms import RDF

PROJECT = Path(__file__).parents[2]


def described(folder: Path) -> tuple[dict[str, int], dict[str, int], dict[str, str]]:
    """Entities by class, statements by property, and what is said of the whole."""
    about: dict[str, dict[str, str]] = {}
    for quad in parse(path=str(folder / "void.ttl"), format=RdfFormat.TURTLE):
        name = quad.predicate.value.removeprefix(VOID)
        about.setdefault(str(quad.subject), {})[name] = quad.object.value  # type: ignore[union-attr]
    classes = {one["class"]: int(one["entities"]) for one in about.values() if "class" in one}
    properties = {one["property"]: int(one["triples"]) for one in about.values() if "property" in one}
    (whole,) = (one for one in about.values() if "uriSpace" in one)
    return classes, properties, whole


def counted(folder: Path) -> tuple[dict[str, int], dict[str, int]]:
    quads = list(parse(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS))
    types = {(quad.subject, quad.object) for quad in quads if quad.predicate.value == RDF.type}
    properties = Counter(quad.predicate.value for quad in quads)
    return dict(Counter(kind.value for _, kind in types)), dict(properties)  # type: ignore[union-attr]


def test_a_build_describes_its_classes_and_properties(shipped: Path) -> None:
    classes, properties, whole = described(shipped)
    assert (classes, properties) == counted(shipped)
    assert int(whole["triples"]) == sum(properties.values()) > 2000
    assert whole["uriSpace"] == "https://w3id.org/diplomacy-kg/id/"
    assert whole["vocabulary"] == "https://w3id.org/diplomacy-kg/ontology"


@pytest.mark.slow
def test_a_build_that_goes_on_from_another_is_described_as_a_whole(tmp_path: Path) -> None:
    one, other = sorted((PROJECT / "seeds" / "articles").glob("*.txt"))
    for path in (one, other):
        flow.build([path], tmp_path / "uit", report=lambda item: None)
    assert described(tmp_path / "uit")[:2] == counted(tmp_path / "uit")
