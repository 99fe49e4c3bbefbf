"""Different things have different IRIs, and every IRI survives every serialisation."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, RdfFormat, parse, serialize
from rdflib import Graph

from kg.rdf.turtle import Turtle
from kg.vocab.iris import Iris, encode

IRIS = Iris()
# Any code point at all: file names that are not UTF-8 come as lone surrogates.
IDS = st.text(st.characters(codec=None, categories=None), max_size=20)
HOSTILE = [
    "",
    ".",
    "..",
    "=",
    "=.",
    "a b",
    "a/b",
    "a:b",
    "a%20b",
    "<x>",
    '"',
    "a\nb",
    "é",
    "e\u0301",
    "🕊",
    "\ud800",
]

KEYS = st.tuples(st.sampled_from(["person", "state", "organisation", "place"]), IDS).map("/".join)
OFFSETS = st.integers(0, 10**6)
# A thing: the method that mints it and its arguments.
THINGS = st.one_of(
    st.tuples(st.just("article"), st.tuples(IDS)),
    st.tuples(st.just("passage"), st.tuples(IDS, OFFSETS, OFFSETS)),
    st.tuples(st.just("entity"), st.tuples(KEYS, st.none() | IDS)),
    st.tuples(st.just("frame"), st.tuples(IDS, IDS)),
    st.tuples(st.just("reading"), st.tuples(IDS, IDS, IDS, OFFSETS, OFFSETS)),
    st.tuples(st.just("tenure"), st.tuples(IDS, KEYS, IDS, OFFSETS)),
    st.tuples(st.just("process"), st.tuples(IDS)),
    st.tuples(st.just("graph"), st.tuples(IDS)),
    st.tuples(st.just("run"), st.tuples(IDS)),
    st.tuples(st.just("run"), st.tuples(IDS, IDS)),
)


def mint(thing: tuple[str, tuple[object, ...]]) -> str:
    method, arguments = thing
    iri: str = getattr(IRIS, method)(*arguments)
    return iri


@settings(deadline=None)
@given(THINGS, THINGS)
@example(("article", ("a/b",)), ("article", ("a%2Fb",)))
@example(("frame", ("a:b", "c")), ("frame", ("a", "b:c")))
@example(("entity", ("person/a:b", None)), ("entity", ("person/b", "a")))
@example(("passage", ("a", 1, 23)), ("passage", ("a:1", 1, 23)))
def test_two_things_have_one_iri_only_if_they_are_the_same(
    one: tuple[str, tuple[object, ...]], other: tuple[str, tuple[object, ...]]
) -> None:
    assert (mint(one) == mint(other)) == (one == other)


@pytest.mark.parametrize("one", HOSTILE)
def test_hostile_ids_are_told_apart(one: str) -> None:
    assert [other for other in HOSTILE if encode(other) == encode(one)] == [one]


@settings(deadline=None)
@given(THINGS)
def test_an_iri_is_ascii_without_anything_that_needs_escaping(thing: tuple[str, tuple[object, ...]]) -> None:
    iri = mint(thing)
    assert iri.isascii() and iri.isprintable()
    assert not set(iri) & set(' <>"{}|\\^`')
    assert iri.startswith(IRIS.base)


@settings(deadline=None)
@given(THINGS)
@example(("article", (".",)))
def test_an_iri_survives_every_serialisation(thing: tuple[str, tuple[object, ...]]) -> None:
    node = NamedNode(mint(thing))
    quad = Quad(node, node, node, node)
    for form in (RdfFormat.N_QUADS, RdfFormat.TRIG, RdfFormat.JSON_LD):
        assert list(parse(serialize([quad], format=form), format=form)) == [quad]
    writer = Turtle(IRIS.prefixes)
    name = writer.short(f"<{node.value}>")
    turtle = f"{writer.header}{name} {name} {name} .\n"
    assert [found.triple for found in parse(turtle, format=RdfFormat.TURTLE)] == [quad.triple]
    read = Graph().parse(data=turtle, format="turtle")
    assert [str(term) for triple in read for term in triple] == [node.value] * 3


@settings(deadline=None)
@given(IDS)
def test_no_part_is_taken_for_a_step_in_a_path(text: str) -> None:
    assert encode(text) not in ("", ".", "..") and "/" not in encode(text)


@pytest.mark.parametrize(
    ("iri", "expected"),
    [
        (IRIS.article("tr-a01"), "article/tr-a01"),
        (IRIS.passage("tr-a01", 10, 20), "passage/tr-a01:10-20"),
        (IRIS.entity("state/TR"), "state/TR"),
        (IRIS.entity("person/fidan", "tr-a01"), "person/tr-a01:fidan"),
        (IRIS.frame("tr-a01", "negotiation-412"), "frame/tr-a01:negotiation-412"),
        (IRIS.identification(f"{IRIS.base}person/b", f"{IRIS.base}person/a"), "identification/person%2Fa:person%2Fb"),
        (IRIS.reading("a", "visit-5", "visit.verb", 1, 9), "reading/a:visit-5:visit.verb:1-9"),
        (IRIS.tenure("a", "person/fidan", "minister", 7), "tenure/a:person%2Ffidan:minister:7"),
        (IRIS.process("a", "state/RU", "state/UA"), "process/a:state.RU:state.UA"),
        (IRIS.claim("a", 5, 9, "state/RU", "state/UA"), "claim/a:state.RU:state.UA:5-9"),
        (IRIS.correction("x"), "correction/2d711642b726b044"),
        (IRIS.graph("entities"), "graph/entities"),
        (IRIS.run("4f2a"), "run/4f2a"),
    ],
)
def test_ordinary_ids_stay_readable(iri: str, expected: str) -> None:
    assert iri == "https://w3id.org/diplomacy-kg/id/" + expected


def test_the_base_is_a_setting() -> None:
    assert Iris("http://localhost:8000/id/").article("a") == "http://localhost:8000/id/article/a"


@pytest.mark.parametrize(
    "base", ["", "id/", "https://example.org", "https://example.org/a b/", "https://x/\n", "x:/<>/"]
)
def test_a_base_that_makes_no_iris_is_refused(base: str) -> None:
    with pytest.raises(ValueError, match="not an absolute IRI"):
        Iris(base)


@pytest.mark.parametrize("key", ["", "TR", "article/a", "run/x", "State/TR"])
def test_a_key_without_the_kind_of_an_entity_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="not the key of an entity"):
        IRIS.entity(key)
