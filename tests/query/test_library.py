"""The query library over a graph whose answers are known: each question row by row, and its parameters."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from by_marks import corpus
from pyoxigraph import NamedNode, Quad, QuerySolutions, RdfFormat, Store

from kg.query import (
    BadParameter,
    BadQueryFile,
    UnknownQuery,
    find_query,
    load_checks,
    load_library,
    prefixes_of,
    read_query,
)
from kg.query.parameters import LEAST
from kg.vocab.iris import DEFAULT_BASE
from kg.vocab.terms import DIP

HERE = Path(__file__).parent
PREFIXES = prefixes_of(DEFAULT_BASE)
NAMES = sorted(load_library())


@pytest.fixture(scope="module")
def store() -> Store:
    """The graph in library.trig."""
    found = Store()
    found.load(path=str(HERE / "library.trig"), format=RdfFormat.TRIG)
    return found


@pytest.fixture(scope="module")
def wide() -> Store:
    """The graph of two dozen articles (``corpus/``), for what the small one has nothing of."""
    return corpus()


def rows(store: Store, query: str, *, union: bool = False) -> list[list[str]]:
    found = store.query(query, use_default_graph_as_union=union)
    assert isinstance(found, QuerySolutions)
    return [["" if term is None else term.value for term in row] for row in found]  # type: ignore[union-attr]


def asked(store: Store, name: str, **values: str) -> list[list[str]]:
    return rows(store, find_query(name).filled(values, PREFIXES))


def test_the_library_has_twenty_questions_or_more() -> None:
    assert len(NAMES) >= 20


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("union", [False, True])
def test_a_question_has_the_right_answer_row_by_row(store: Store, name: str, union: bool) -> None:
    with (HERE / "answers" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *expected = csv.reader(file)
    assert tuple(header) == load_library()[name].columns
    assert rows(store, load_library()[name].text, union=union) == expected


@pytest.mark.parametrize("name", sorted(load_checks()))
def test_a_check_finds_nothing_wrong_with_it(store: Store, name: str) -> None:
    assert rows(store, load_checks()[name].text) == []


NARROWED: list[tuple[str, dict[str, str], int, list[str]]] = [
    ("mediators", {"partyIri": "state:TD"}, 0, ["Turkije", "Turkije"]),
    ("mediators", {"roleIri": "host"}, 0, ["Turkije"]),
    ("mediators", {"until": "2024-05-31"}, 0, ["Turkije", "Turkije"]),
    ("mediators", {"from": "2024-06-15"}, 0, ["Qatar"]),
    ("mediation", {"mediatorIri": "https://w3id.org/diplomacy-kg/id/state/QA"}, 0, ["Qatar"]),
    ("refused-offers", {"speakerIri": "state/QA"}, 0, ["Qatar"]),
    ("refused-offers", {"speakerIri": "state/TR"}, 0, []),
    ("delegations", {"representsIri": "state:SD"}, 0, []),
    ("proposals", {"speakerIri": "person:kaya"}, 1, ["Kaya", "Kaya"]),
    ("life-of-a-proposal", {"makerIri": "state:QA"}, 0, ["te bemiddelen"]),
    ("position-over-time", {"from": "2024-06-01"}, 1, ["concession"]),
    ("position-over-time", {"until": "2024-05-31"}, 1, ["demand"]),
    ("position-over-time", {"speakerIri": "state:TD"}, 1, []),
    ("demands-and-concessions", {"speakerIri": "state:SD"}, 1, ["demand", "concession"]),
    ("outcomes", {"typeIri": "agreement"}, 0, ["tweede ronde"]),
    ("outcomes", {"participantIri": "state:TR"}, 0, ["eerste ronde"]),
    ("rounds", {"processIri": "process:geneve"}, 1, ["eerste ronde", "tweede ronde"]),
    ("processes", {"partyIri": "state:TD"}, 6, ["2"]),
    ("processes", {"partyIri": "state:TR"}, 6, []),
    ("processes", {"mediatorIri": "state:TR"}, 0, ["proces van Genève"]),
    ("connectors", {"oneIri": "person:kaya", "otherIri": "state:SD"}, 1, ["Qatar"]),
    ("events-per-month", {"sure": "counterfactual"}, 2, ["1"]),
    ("events-per-month", {"participantIri": "state:TR"}, 2, ["1"]),
    ("person", {"personIri": "person:nobody"}, 0, []),
    ("hosts", {"hostIri": "state:TR"}, 0, ["Genève"]),
    ("hosts", {"placeIri": "place:geneve"}, 1, ["Turkije"]),
    ("quotations", {"words": "BEWEEGT"}, 0, ["Kaya"]),
    ("quotations", {"words": 'x") || true || ("'}, 0, []),
    ("warnings", {"speakerIri": "state:QA"}, 0, ["Qatar"]),
    ("visits", {"from": "2024-06-17"}, 0, []),
    ("visits", {"participantIri": "person:kaya", "from": "2024-06-12", "until": "2024-06-12"}, 4, ["planned"]),
    ("actors", {"kindIri": "Person"}, 0, ["Kaya"]),
    ("articles", {"until": "2024-05-31"}, 0, ["een"]),
    ("conflicts", {"partyIri": "state:QA"}, 0, []),
    ("offices", {"bodyIri": "state:TR"}, 0, ["Kaya"]),
    ("offices", {"holderIri": "person:nobody"}, 0, []),
    ("statements", {"speakerIri": "state:QA", "topicIri": "state:SD"}, 2, ["warning"]),
    ("evidence", {"node": "frame:drie:bezoek"}, 5, ["bezoek"]),
    ("mediation", {"mediatorIri": "*"}, 0, ["Turkije", "Qatar"]),
    ("mediators", {"sure": "planned"}, 0, ["Soedan"]),
    ("mediators", {"sure": "*"}, 0, ["Qatar", "Soedan", "Turkije", "Turkije"]),
    ("hosts", {"sure": "planned"}, 1, ["Soedan"]),
    ("hosts", {"sure": "*"}, 1, ["Turkije", "Soedan"]),
    ("connectors", {"often": "3"}, 2, []),
    ("connectors", {"often": "*", "oneIri": "person:kaya"}, 3, ["2"]),
    ("places", {"placeIri": "place:geneve"}, 1, ["46.20222"]),
    ("places", {"placeIri": "state:SD"}, 1, []),
    ("places", {"kindIri": "Visit"}, 0, []),
    ("places", {"sure": "planned"}, 0, []),
    ("places", {"from": "2024-07-01"}, 0, []),
    ("places", {"until": "2024-04-30"}, 0, []),
    ("conflicts", {"often": "2"}, 1, ["Tsjaad"]),
    ("conflicts", {"often": "3"}, 1, []),
    ("conflicts", {"often": "*"}, 1, ["Tsjaad"]),
    ("sources", {"often": "2"}, 0, []),
    ("articles", {"from": "2024-06-05"}, 0, ["twee", "drie"]),
    ("quotations", {"speakerIri": "state:QA"}, 0, []),
    ("sources", {"often": "*"}, 0, ["Waarnemers"]),
]


OVER_THE_WIDE: list[tuple[str, dict[str, str], int, list[str]]] = [
    ("life-of-a-proposal", {"makerIri": "state:QA"}, 4, ["made", "retold", "retold", "agreed"]),
    ("overruled", {"participantIri": "state:MW"}, 5, ["actual", "counterfactual"]),
    ("overruled", {"participantIri": "state:TD"}, 5, []),
    ("life-of-a-proposal", {"makerIri": "state:MW"}, 6, ["", "", ""]),
    ("conflicts", {"sure": "planned"}, 1, ["Zambia"]),
    ("rounds", {"partyIri": "state:TD"}, 7, ["q13", "q16", "q20", "q21"]),
    ("rounds", {"processIri": "frame:q03:negotiation-e1"}, 4, ["actual", "planned"]),
    ("taken-up-again", {"partyIri": "state:AM"}, 8, ["q09"]),
    (
        "before-and-after",
        {"sideIri": "state:AZ", "roundIri": "frame:q08:negotiation-e1"},
        6,
        ["terugtrekking uit vier dorpen", "vier dorpen", "nog twee dorpen"],
    ),
    ("before-and-after", {"sideIri": "state:AZ", "roundIri": "frame:q08:negotiation-e1"}, 3, ["before", "at", "after"]),
    ("stand-ins", {"insteadOfIri": "person:ararat-mirzojan", "representsIri": "state:AM"}, 1, ["Mnatsakan Safarjan"]),
    ("stand-ins", {"representsIri": "state:AZ"}, 1, []),
    ("ranks", {"representsIri": "state:NL", "office": "AMBASSADEUR"}, 3, ["Anna de Vries"]),
    ("ranks", {"office": "minister"}, 3, ["Mutinta Hara", "Mnatsakan Safarjan", "Caspar Veldkamp"]),
    ("topics", {"topicIri": "prisoners"}, 7, ["q20", "q21"]),
    ("topics", {"participantIri": "state:AZ"}, 2, ["borders", "borders", "borders"]),
    ("agreements", {"participantIri": "state:AM"}, 6, ["q09"]),
    ("agreements", {"sure": "counterfactual"}, 6, ["q17"]),
    ("proposals-agreed", {"proposerIri": "state:QA", "participantIri": "state:SD"}, 8, ["q16"]),
    ("proposals-agreed", {"participantIri": "state:ZM"}, 8, ["q04"]),
]


@pytest.mark.parametrize(("name", "values", "column", "expected"), OVER_THE_WIDE)
def test_a_parameter_narrows_an_answer_of_many_articles(
    wide: Store, name: str, values: dict[str, str], column: int, expected: list[str]
) -> None:
    assert [row[column] for row in asked(wide, name, **values)] == expected


@pytest.mark.parametrize(("name", "values", "column", "expected"), NARROWED)
def test_a_parameter_narrows_the_answer(
    store: Store, name: str, values: dict[str, str], column: int, expected: list[str]
) -> None:
    assert [row[column] for row in asked(store, name, **values)] == expected


def test_what_is_only_said_to_be_in_a_state_is_at_its_seat(store: Store) -> None:
    name = NamedNode(DEFAULT_BASE + "frame/drie:bezoek")
    placed = Quad(
        name, NamedNode(DIP.place), NamedNode(DEFAULT_BASE + "state/SD"), NamedNode(DEFAULT_BASE + "article/drie")
    )
    more = Store()
    more.extend([*store, placed])
    assert asked(more, "places", sure="planned")[0][:5] == ["Soedan", "15.55177", "32.53241", "false", "visit"]


def test_every_parameter_of_every_question_is_tried_above() -> None:
    tried = {(name, parameter) for name, values, _, _ in (*NARROWED, *OVER_THE_WIDE) for parameter in values}
    there = {(name, parameter.name) for name, query in load_library().items() for parameter in query.parameters}
    sure = {(name, LEAST.name) for name in NAMES}
    assert there - tried - sure == set()  # test_surely.py tries those


def test_a_default_holds_where_nothing_is_given_and_can_be_set_aside(store: Store) -> None:
    defaults = {(query.name, p.name): p.default for query in load_library().values() for p in query.parameters}
    assert defaults["mediators", "sure"] == defaults["hosts", "sure"] == "actual"
    assert defaults["connectors", "often"] == "2"
    assert defaults["mediators", "from"] == "*"
    for (name, parameter), default in defaults.items():
        assert asked(store, name, **{parameter: default}) == asked(store, name)
    assert asked(store, "hosts", sure="*") != asked(store, "hosts")


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("mediators", {"from": "gisteren"}, "2024-05-31"),
        ("mediators", {"roleIri": "baas"}, "mediator, facilitator"),
        ("mediation", {"mediatorIri": "Turkije"}, "state:TR"),
        ("mediation", {"mediatorIri": "http://a> } DROP ALL #"}, "mediatorIri"),
        ("mediation", {"wie": "state:TR"}, "takes mediatorIri"),
    ],
)
def test_a_value_that_a_parameter_does_not_take_is_refused(name: str, values: dict[str, str], said: str) -> None:
    with pytest.raises(BadParameter, match=said.replace("(", r"\(")):
        find_query(name).filled(values, PREFIXES)


def test_a_name_that_is_nearly_right_gets_a_hint() -> None:
    with pytest.raises(UnknownQuery, match="did you mean mediation"):
        find_query("mediaton")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (("# title.en: Mediation", "# titel: Mediation"), "lines in this order"),
        (("# mediatorIri: iri", "# mediatorIri: node"), "of kind 'node'"),
        (("VALUES ?mediatorIri { UNDEF }", ""), "stands in one line"),
        (("# parameters: mediatorIri", "# parameters: none"), "every parameter has one line"),
        (("# mediatorIri: iri", "# mediatorIri: iri = state:TR"), "by default 'state:TR' in the header"),
        (("VALUES ?mediatorIri { UNDEF }", "VALUES ?mediatorIri { <urn:a> }"), "by default '\\*' in the header"),
        (("# mediatorIri: iri", "# mediatorIri: integer = veel"), "give a whole number"),
    ],
)
def test_a_file_with_another_header_is_refused(tmp_path: Path, spoil: tuple[str, str], said: str) -> None:
    text = load_library()["mediation"].text
    assert spoil[0] in text
    path = tmp_path / "vraag.rq"
    path.write_text(text.replace(*spoil), encoding="utf-8")
    with pytest.raises(BadQueryFile, match=said):
        read_query(path, "vraag")
