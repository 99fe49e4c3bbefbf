"""The query library: each query has its header, is plain SPARQL 1.1 over known terms, and gives right answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rdflib.plugins.sparql import prepareQuery

from kg.flow import build
from kg.resources import data_folder
from kg.store import EmbeddedStore
from kg.vocab.terms import DIP

PROJECT = Path(__file__).parents[1]
ARTICLES = PROJECT / "seeds" / "articles"
LIBRARY = data_folder("queries")
QUERIES = sorted(LIBRARY.glob("*.rq"))
CHECKS = sorted(LIBRARY.glob("checks/*.rq"))
HEADER = (
    "title.nl", "title.en", "question.nl", "question.en", "parameters", "columns", "result.nl", "result.en",
)  # fmt: skip
STATE = "https://w3id.org/diplomacy-kg/id/state/"

Row = dict[str, str]


def named(path: Path) -> str:
    return path.relative_to(LIBRARY).as_posix()


def header(path: Path) -> dict[str, str]:
    """The comment at the top of a query."""
    lines = path.read_text(encoding="utf-8").splitlines()[: len(HEADER)]
    return dict(line.removeprefix("# ").split(": ", 1) for line in lines)


def given(query: str, name: str, iri: str) -> str:
    """A query with a value for one of its parameters."""
    free = f"VALUES ?{name} {{ UNDEF }}"
    assert query.count(free) == 1
    return query.replace(free, f"VALUES ?{name} {{ <{iri}> }}")


@pytest.fixture(scope="module")
def nquads(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The graph of the shipped articles."""
    out = tmp_path_factory.mktemp("queries")
    build([ARTICLES], out, report=lambda item: None)
    return (out / "graph.nq").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def store(nquads: str) -> Iterator[EmbeddedStore]:
    """A store with that graph."""
    found = EmbeddedStore()
    found.add(nquads.encode())
    yield found
    found.close()


def rows(store: EmbeddedStore, name: str, **parameters: str) -> list[Row]:
    """What a query of the library gives; empty cells are left out."""
    query = (LIBRARY / f"{name}.rq").read_text(encoding="utf-8")
    for parameter, iri in parameters.items():
        query = given(query, parameter, iri)
    found = store.select(query)
    return [
        {column: value for column, value in zip(found.variables, row, strict=True) if value} for row in found.texts()
    ]


def having(found: list[Row], **cells: str) -> list[Row]:
    """The rows that have all these cells."""
    return [row for row in found if cells.items() <= row.items()]


@pytest.mark.parametrize("path", [*QUERIES, *CHECKS], ids=named)
def test_a_query_opens_with_what_it_asks_in_two_languages(path: Path) -> None:
    top = header(path)
    assert tuple(top) == HEADER
    assert top["question.nl"].endswith("?")
    assert top["question.en"].endswith("?")


@pytest.mark.parametrize("path", [*QUERIES, *CHECKS], ids=named)
def test_a_query_has_the_columns_and_parameters_that_its_header_names(path: Path, store: EmbeddedStore) -> None:
    top, query = header(path), path.read_text(encoding="utf-8")
    assert list(store.select(query).variables) == top["columns"].split()
    free = re.findall(r"^  VALUES \?(\w+) \{ \S+ \}$", query, re.MULTILINE)
    assert " ".join(free) == top["parameters"].replace("none", "")


@pytest.mark.parametrize("path", [*QUERIES, *CHECKS], ids=named)
def test_a_query_is_plain_sparql_over_terms_of_the_ontology(path: Path) -> None:
    query = path.read_text(encoding="utf-8")
    prepareQuery(query)
    assert [term for term in re.findall(r"\bdip:(\w+)", query) if not hasattr(DIP, term)] == []


@pytest.mark.parametrize("path", QUERIES, ids=named)
def test_the_sentences_that_a_query_gives_are_those_of_the_article(path: Path, store: EmbeddedStore) -> None:
    for row in rows(store, path.stem):
        for sentence in row["sentences"].split(" | ") if "sentences" in row else ():
            assert sentence in (ARTICLES / f"{row['article']}.txt").read_text(encoding="utf-8")


def test_a_readme_lists_every_query() -> None:
    text = (LIBRARY / "README.md").read_text(encoding="utf-8")
    assert [named(path) for path in [*QUERIES, *CHECKS] if f"`{named(path)}`" not in text] == []


def test_mediation_says_who_between_whom_and_how_it_ended(store: EmbeddedStore) -> None:
    found = rows(store, "mediation")
    (held,) = having(found, mediator="Mevlüt Cavusoglu")
    assert held["factuality"] == "actual"
    assert "aanwezig als bemiddelaar" in held["sentences"]
    (offered,) = having(found, mediator="Recep Tayyip Erdogan")
    assert offered["factuality"] == "possible"


def test_mediation_by_one_actor_leaves_out_the_others(store: EmbeddedStore) -> None:
    found = rows(store, "mediation", mediatorIri=STATE + "TR")
    assert {row["mediator"] for row in found} == {"Turkije"}


def test_delegations_say_who_sent_them_and_who_heads_them(store: EmbeddedStore) -> None:
    found = rows(store, "delegations")
    heads = {row["represents"]: row.get("head") for row in found}
    sent = {"Turkije": None, "Verenigde Staten": None}
    assert heads == {"Oekraïne": "Rustem Umerov", "Rusland": "Vladimir Medinsky", **sent}


def test_proposals_say_what_became_of_them(store: EmbeddedStore) -> None:
    found = rows(store, "proposals")
    (ceasefire,) = having(found, proposer="Dmytro Koeleba")
    assert (ceasefire["kind"], ceasefire["status"]) == ("ceasefire", "unanswered")
    assert ceasefire["duration"] == "P1D"  # how Oxigraph spells PT24H


def test_demands_and_concessions_say_who_wants_and_who_gives(store: EmbeddedStore) -> None:
    found = rows(store, "demands-and-concessions")
    assert len(having(found, kind="demand", speaker="Rusland")) == 2
    given = having(found, kind="concession", speaker="Volodymyr Zelensky")
    assert any("concessies te doen" in row["content"] for row in given)


def test_not_held_has_what_is_planned_possible_and_off(store: EmbeddedStore) -> None:
    found = rows(store, "not-held")
    planned = {row["participants"] for row in having(found, factuality="planned")}
    assert "Oekraïne, Rusland, Turkije" in planned
    assert having(found, factuality="possible", participants="Oekraïne, Rusland, Turkije, Verenigde Staten")


def test_statements_say_who_speaks_about_whom(store: EmbeddedStore) -> None:
    found = rows(store, "statements", topicIri=STATE + "RU")
    assert found and all("Rusland" in row["topics"].split(", ") for row in found)
    assert any(
        "we hebben geen voortgang geboekt" in row["quotation"]
        for row in having(found, speaker="Dmytro Koeleba")
        if "quotation" in row
    )


def test_offices_say_who_holds_what_and_when(store: EmbeddedStore) -> None:
    found = rows(store, "offices")
    ministers = having(found, office="minister van Buitenlandse Zaken")
    assert {(row["holder"], row["body"]) for row in ministers} == {
        ("Dmytro Koeleba", "Oekraïne"),
        ("Sergej Lavrov", "Rusland"),
        ("Mevlüt Cavusoglu", "Turkije"),
        ("Hakan Fidan", "Turkije"),
        ("Marco Rubio", "Verenigde Staten"),
    }
    presidents = having(found, office="president")
    assert {(row["holder"], row["body"]) for row in presidents} == {
        ("Recep Tayyip Erdogan", "Turkije"),
        ("Volodymyr Zelensky", "Oekraïne"),
        ("Donald Trump", "Verenigde Staten"),
        ("Vladimir Poetin", "Rusland"),
    }


NOTHING = ("refused-offers", "taken-up-again", "stand-ins", "contradictions", "proposals-agreed", "agreements")


@pytest.mark.parametrize("name", NOTHING)
def test_a_question_of_what_the_shipped_articles_do_not_tell_has_no_answer(store: EmbeddedStore, name: str) -> None:
    assert rows(store, name) == []


def test_ranks_venues_rounds_and_topics_of_the_shipped_articles(store: EmbeddedStore) -> None:
    ranks = {(row["person"], row.get("rank")) for row in rows(store, "ranks")}
    assert ranks == {("Rustem Umerov", "minister van Defensie"), ("Vladimir Medinsky", "presidentiële assistent")}
    held = {(row.get("place"), row["begins"][:4]) for row in having(rows(store, "hosts"), kind="negotiation")}
    assert held == {("Antalya", "2022"), ("Istanbul", "2025")}
    rounds = [row for row in rows(store, "rounds") if "Oekraïne – Rusland" in row["process"]]
    assert [(row["place"], row.get("outcome")) for row in rounds] == [("Antalya", "noBreakthrough"), ("Istanbul", None)]
    topics = rows(store, "topics")
    assert having(topics, kind="negotiation", words="de oorlog")
    assert having(topics, kind="proposal", topic="ceasefire")


def test_a_side_demands_other_things_after_a_round_than_at_it(store: EmbeddedStore) -> None:
    found = rows(store, "before-and-after", sideIri=STATE + "RU")
    antalya = [row for row in found if "Antalya" in row["round"]]
    assert {row["when"] for row in antalya if row["issued"] == "2022-03"} == {"at"}
    assert [row["content"] for row in having(antalya, when="after")] == ["een constructieve aanpak"]


def test_evidence_of_a_node_is_its_passages(store: EmbeddedStore) -> None:
    found = rows(store, "evidence", node=STATE + "TR")
    assert {row["node"] for row in found} == {STATE + "TR"}
    assert {"Turkije", "Turkse", "Ankara"} <= {row["passage"] for row in found}
    assert all(row["rules"] for row in found)


@pytest.mark.parametrize("path", CHECKS, ids=named)
def test_a_check_finds_nothing_wrong_with_the_shipped_articles(path: Path, store: EmbeddedStore) -> None:
    assert store.select(path.read_text(encoding="utf-8")).rows == ()


WRONG: dict[str, Callable[[str], str | None]] = {
    "no-evidence": lambda line: None if f"<{DIP.evidence}>" in line else line,
    "passage-length": lambda line: re.sub(r'(ns/oa#end> )"(\d+)"', r'\1"1\2"', line),
    "both-sides": lambda line: (
        f"{line}\n{line.replace(DIP.mediator, DIP.party)}" if f"<{DIP.mediator}>" in line else line
    ),
    "two-kinds": lambda line: f"{line}\n{line.replace(DIP.State, DIP.Place)}" if f"<{DIP.State}>" in line else line,
}


@pytest.mark.parametrize("path", CHECKS, ids=named)
def test_a_check_finds_what_is_wrong(path: Path, nquads: str) -> None:
    spoil = WRONG[path.stem]
    spoilt = (spoil(line) for line in nquads.splitlines())
    store = EmbeddedStore()
    store.add("\n".join(line for line in spoilt if line is not None).encode())
    assert store.select(path.read_text(encoding="utf-8")).rows
    store.close()
