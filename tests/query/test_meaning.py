"""What a name means: one actor under all its names, or a refusal with the nearest; and words that are no terms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import RdfFormat, Store
from served import BASE, make_build

from kg.cli import main
from kg.query import (
    BadParameter,
    UnknownNode,
    bind,
    find_query,
    foreign_terms,
    meanings,
    meant,
    names_in,
    names_like,
    prefixes_of,
)
from kg.store import EmbeddedStore

PREFIXES = "".join(f"@prefix {name}: <{space}> .\n" for name, space in prefixes_of(BASE).items())


def mediated(article: str, node: str, *names: str) -> str:
    """An article in which somebody mediates between Soedan and Tsjaad, with his first name preferred."""
    preferred, *others = (f'"{name}"@nl' for name in names)
    return f"""article:{article} {{
  article:{article} a dip:Article ; dcterms:identifier "{article}" .
  state:SD a dip:Actor, dip:State ; skos:prefLabel "Soedan"@nl .
  state:TD a dip:Actor, dip:State ; skos:prefLabel "Tsjaad"@nl .
  {node} a dip:Actor, dip:Person ; skos:prefLabel {preferred} .
  {" ".join(f"{node} skos:altLabel {other} ." for other in others)}
  frame:{article}:overleg a dip:Event, dip:Negotiation ; dip:factuality dip:actual ; rdfs:label "Tsjaad"@nl ;
    dip:party state:SD, state:TD ; dip:mediator {node} ; dip:evidence passage:{article}:0-8 .
  passage:{article}:0-8 oa:exact "Zin een." ; oa:start 0 ; oa:end 8 ; dip:inArticle article:{article} .
}}
"""


SAME = "person:peter-wekesa dip:sameActorAs person:p-wekesa . person:p-wekesa dip:sameActorAs person:peter-wekesa ."
GRAPH = (
    PREFIXES
    + mediated("een", "person:p-wekesa", "P. Wekesa", "Wekesa")
    + mediated("twee", "person:peter-wekesa", "Peter Wekesa", "Wekesa")
    + mediated("drie", "person:paul", "Paul Wekesa", "Wekesa", "Paul")
    + f"graph:actors {{ {SAME} }}"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three articles and three names, of which two are one actor's."""
    folder = tmp_path_factory.mktemp("namen") / "uit"
    store = Store()
    store.load(GRAPH, format=RdfFormat.TRIG)
    make_build(folder, (store.dump(format=RdfFormat.N_QUADS) or b"").decode())
    kept = Store(str(folder / "store"))
    kept.bulk_load(path=str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    kept.flush()
    return folder


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[EmbeddedStore]:
    opened = EmbeddedStore(folder / "store", read_only=True)
    yield opened
    opened.close()


def kg(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.mark.parametrize("name", ["Peter Wekesa", "p. wekesa", "person:peter-wekesa", "person/p-wekesa"])
def test_a_question_asked_of_an_actor_covers_all_its_names(folder: Path, name: str) -> None:
    result = kg("query", "mediation", "--param", f"mediatorIri={name}", "--dir", folder, "--format", "csv")
    assert result.exit_code == 0, result.output
    assert [line.split(",")[0] for line in result.stdout.splitlines()[1:]] == ["P. Wekesa", "Peter Wekesa"]
    assert "all names of this actor): P. Wekesa, Peter Wekesa" in result.stderr


def test_a_question_asked_of_one_who_has_no_other_names_says_nothing_of_them(folder: Path) -> None:
    result = kg("query", "mediation", "--param", "mediatorIri=Paul Wekesa", "--dir", folder, "--format", "csv")
    assert [line.split(",")[0] for line in result.stdout.splitlines()[1:]] == ["Paul Wekesa"]
    assert result.stderr == ""


def test_a_name_that_two_have_is_theirs_to_choose_between(store: EmbeddedStore) -> None:
    with pytest.raises(UnknownNode, match="choose one of"):
        meant(store, "Wekesa", BASE)


def test_a_name_goes_before_a_label_of_an_event(store: EmbeddedStore) -> None:
    assert meant(store, "Tsjaad", BASE).nodes == (f"{BASE}state/TD",)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("Soedam", "Soedan (state:SD)"),
        ("Tsjad", "Tsjaad (state:TD)"),
        ("Pauls", "Paul Wekesa (person:paul)"),
        ("Wekessa", "P. Wekesa (person:p-wekesa)"),
        ("state:SDX", "Soedan (state:SD)"),
    ],
)
def test_what_the_graph_lacks_is_refused_with_the_nearest_names(folder: Path, name: str, nearest: str) -> None:
    for arguments in (("query", "mediation", "--param", f"mediatorIri={name}"), ("explain", name)):
        result = kg(*arguments, "--dir", folder)
        assert result.exit_code == 4
        assert result.stdout == ""
        assert "bedoelde u (did you mean)" in result.stderr
        assert nearest in result.stderr


def test_what_resembles_nothing_gets_no_guess(store: EmbeddedStore) -> None:
    with pytest.raises(UnknownNode, match=r"no node is called 'Xyzzy'\): geef een IRI"):
        meant(store, "Xyzzy", BASE)
    with pytest.raises(UnknownNode, match=r"the graph says nothing of urn://x\)$"):
        meant(store, "<urn://x>", BASE)


def test_only_nodes_are_looked_up_and_the_fault_names_its_parameter(store: EmbeddedStore) -> None:
    question = find_query("statements")
    assert names_in(question, {"speakerIri": "Soedan", "topicIri": "*"}) == {"speakerIri": "Soedan"}
    with pytest.raises(BadParameter, match="Soedam") as refused:
        meanings(store, {"speakerIri": "Soedan", "topicIri": "Soedam"}, BASE)
    assert refused.value.parameter == "topicIri"
    with pytest.raises(BadParameter, match="takes"):
        names_in(question, {"wie": "Soedan"})


def test_all_nodes_of_an_actor_stand_in_the_line_of_the_parameter(store: EmbeddedStore) -> None:
    found = meanings(store, {"mediatorIri": "Peter Wekesa"}, BASE)
    bound = bind(find_query("mediation"), {"mediatorIri": "Peter Wekesa"}, found, BASE)
    assert f"VALUES ?mediatorIri {{ <{BASE}person/peter-wekesa> <{BASE}person/p-wekesa> }}" in bound.query
    assert bound.covered == found


def test_explain_says_under_which_other_names_an_actor_is_known(folder: Path) -> None:
    lines = kg("explain", "Peter Wekesa", "--dir", folder).stdout.splitlines()
    assert lines[0].startswith("person:peter-wekesa")
    assert lines[1] == "  ook bekend als (also known as): P. Wekesa (person:p-wekesa)"
    assert not any("sameActorAs" in line for line in lines)


def test_names_are_offered_from_their_beginning_then_from_within(store: EmbeddedStore) -> None:
    assert names_like(store, "SOE", BASE) == (("Soedan", "state:SD"),)
    assert [value for value, _ in names_like(store, "p", BASE)][:3] == ["P. Wekesa", "Paul", "Paul Wekesa"]
    assert [value for value, _ in names_like(store, "tsjaad", BASE)] == ["Tsjaad", "frame:drie:overleg"] + [
        f"frame:{article}:overleg" for article in ("een", "twee")
    ]
    assert len(names_like(store, "e", BASE, most=2)) == 2
    assert names_like(store, '") } #', BASE) == ()


def test_a_name_of_several_nodes_is_offered_by_their_short_names(store: EmbeddedStore) -> None:
    offered = names_like(store, "wekesa", BASE)
    assert {value for value, label in offered if label == "Wekesa"} == {
        "person:p-wekesa", "person:paul", "person:peter-wekesa",
    }  # fmt: skip
    assert all(meant(store, value, BASE).nodes for value, _ in offered)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("SELECT * { ?e a dip:Meating ; dip:mediater ?who }", ["Meating", "mediater"]),
        ("PREFIX d: <https://w3id.org/diplomacy-kg/ontology#> ASK { ?e d:hosted ?h ; d:host ?i }", ["hosted"]),
        ("PREFIX dip: <http://example.org/> ASK { ?e dip:hosted ?h }", []),
        ("ASK { ?e <https://w3id.org/diplomacy-kg/ontology#hosted> ?h }", ["hosted"]),
        ('ASK { ?e dip:content "dip:hosted" } # dip:hosted\n', []),
        ("ASK { ?a dip:host ?b FILTER(?a<?b) }", []),
        ("SELECT * { ?s skos:prefLable ?o }", []),
    ],
)
def test_terms_that_the_ontology_lacks_are_found_where_they_are_meant(query: str, terms: list[str]) -> None:
    assert [term.name for term in foreign_terms(query)] == terms


def test_no_question_of_the_library_uses_a_term_that_is_none() -> None:
    from kg.query import load_checks, load_library

    assert [q.name for q in (*load_library().values(), *load_checks().values()) if foreign_terms(q.text)] == []


def test_a_query_with_a_term_that_is_none_is_answered_with_a_warning(folder: Path) -> None:
    result = kg("query", "-e", "SELECT ?e { ?e dip:mediater ?w }", "--dir", folder, "--format", "csv")
    assert (result.exit_code, result.stdout) == (0, "e\n")
    assert "Let op (warning): dip:mediater" in result.stderr
    assert "(perhaps meant) dip:mediator" in result.stderr
