"""Every serialisation reads back to the same statements, and is written in the same bytes each time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import hand_built as hand
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse
from rdflib import Dataset

from kg.rdf import Iris, NamedGraph, article_graph
from kg.rdf.exports import pack, sections_of, unpack, write_exports
from kg.rdf.formats import Formats
from kg.vocab.terms import DIP, PREFIXES, SKOS

NAMES = ("nq", "trig", "ttl", "jsonld")
HOSTILE = (
    'een "aanhaling" en een \\ backslash',
    "twee\nregels\r\nen een\ttab",
    "\u2028 regelscheiding \u2029 en \x85",
    "emoji 🕊️ en \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "rechts naar links: \u202eמשא ומתן\u202c",
    "besturing \x00 \x01 \x1b[2J \x7f \ufffe \uffff",
    "\\u0041 en \\U0001F54A zoals het er staat",
    "@prefix dip: <x> . # geen commentaar",
    "' \"\"\" ''' einde",
    "",
    " ",
    "e\u0301 en é",
)
# everything but lone surrogates, which no UTF-8 file can hold and the reader therefore never gives
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


def write(name: str, quads: list[Quad]) -> bytes:
    """A whole file of one graph."""
    return b"".join(Formats.under(Iris()).write(name, [NamedGraph.of_quads(quads[0].graph_name.value, quads)]))


def read(name: str, written: bytes) -> set[Quad]:
    """The statements of a file."""
    return set(parse(written, format=RdfFormat.from_extension(name)))


def as_union(name: str, quads: list[Quad]) -> set[Quad]:
    """What a format can hold of quads: Turtle has no graphs."""
    return {Quad(q.subject, q.predicate, q.object) for q in quads} if name == "ttl" else set(quads)


def statement(text: str, *, article: str = "a") -> list[Quad]:
    """A graph whose name, subject and values are made of a hostile text."""
    iris = Iris()
    graph = NamedNode(iris.article(article))
    subject = NamedNode(iris.frame(article, text))
    return [
        Quad(graph, NamedNode(PREFIXES["dcterms"] + "identifier"), Literal(article), graph),
        Quad(subject, NamedNode(SKOS.prefLabel), Literal(text, language="nl"), graph),
        Quad(subject, NamedNode(SKOS.altLabel), Literal(text, language="en"), graph),
        Quad(subject, NamedNode(DIP.rule), Literal(text), graph),
        Quad(subject, NamedNode(DIP.content), Literal(text), graph),
        Quad(subject, NamedNode(DIP.attributedTo), Literal(text, language="nl"), graph),
        Quad(subject, NamedNode(DIP.attributedTo), graph, graph),
        Quad(subject, NamedNode(DIP.factuality), NamedNode(DIP.possible), graph),
        Quad(subject, NamedNode("https://example.org/unknown"), Literal(text), graph),
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_reads_back_unchanged(name: str, text: str) -> None:
    quads = statement(text, article=text)
    assert read(name, write(name, quads)) == as_union(name, quads)


@settings(deadline=None, max_examples=60)
@given(texts, texts)
@example("\x00", "..")
def test_any_text_reads_back_unchanged_in_every_format(text: str, article: str) -> None:
    quads = statement(text, article=article)
    for name in NAMES:
        assert read(name, write(name, quads)) == as_union(name, quads)


@pytest.mark.parametrize("name", NAMES)
def test_rdflib_reads_the_same_statements(name: str) -> None:
    quads = list(article_graph(hand.finding()).graph.quads())
    data = Dataset(default_union=True)
    formats_of_rdflib = {"nq": "nquads", "trig": "trig", "ttl": "turtle", "jsonld": "json-ld"}
    data.parse(data=write(name, quads), format=formats_of_rdflib[name])
    assert len(set(data.triples((None, None, None)))) == len(as_union("ttl", quads))


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_the_statements_does_not_show(name: str) -> None:
    quads = list(article_graph(hand.finding()).graph.quads())
    assert write(name, quads) == write(name, quads[::-1])


@pytest.mark.parametrize("name", NAMES)
def test_an_export_of_kept_sections_is_a_whole_file(name: str, tmp_path: Path) -> None:
    graphs = [article_graph(hand.finding(id=id)).graph for id in ("a", "b", "c")]
    formats = Formats.under(Iris())
    write_exports(tmp_path, formats, [unpack(pack(sections_of(graph, formats))) for graph in graphs])
    written = (tmp_path / f"graph.{name}").read_bytes()
    assert written == b"".join(formats.write(name, graphs))
    assert read(name, written) == as_union(name, [quad for graph in graphs for quad in graph.quads()])


def test_another_hash_seed_gives_the_same_bytes() -> None:
    code = (
        "import hashlib, hand_built as hand\n"
        "from kg.rdf import Iris, article_graph\n"
        "from kg.rdf.formats import Formats\n"
        "formats, graph = Formats.under(Iris()), article_graph(hand.finding()).graph\n"
        "for name in formats.by_name:\n"
        "    print(hashlib.sha256(b''.join(formats.write(name, [graph]))).hexdigest())\n"
    )
    project = Path(__file__).parents[2]
    answers = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{project}:{project / 'tests' / 'support'}"},
            cwd=project,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


def test_turtle_reads_from_top_to_bottom() -> None:
    lines = write("ttl", list(article_graph(hand.finding()).graph.quads())).decode().splitlines()
    subjects = [line.split()[0] for line in lines if line[:1].isalpha()]
    kinds = [subject.partition(":")[0] for subject in subjects]
    assert kinds[0] == "article"
    assert list(dict.fromkeys(kinds)) == [
        "article",
        "person",
        "place",
        "state",
        "tenure",
        "frame",
        "reading",
        "passage",
    ]
    assert [subject for subject in subjects if subject.startswith("frame:")] == [
        "frame:voorbeeld:delegation-215",
        "frame:voorbeeld:mediation-27",
        "frame:voorbeeld:proposal-90",
        "frame:voorbeeld:outcome-170",
    ]


def test_json_ld_needs_nothing_from_elsewhere() -> None:
    document = json.loads(write("jsonld", list(article_graph(hand.finding()).graph.quads())))
    assert isinstance(document["@context"], dict)
    assert "http" not in "".join(v for v in document["@context"].values() if isinstance(v, str) and v[-4:] == "json")
