"""Names that a person would give: of all that the project's own articles tell, and case by case."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
import runpy
from collections import defaultdict
from pathlib import Path

import hand_built as hand
import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.flow import build
from kg.lexicon import LexiconError
from kg.lexicon.english import EnglishRow, english_name, english_names
from kg.lexicon.load import load_lexicon
from kg.lexicon.schema import read_toml
from kg.lexicon.table import read_rows
from kg.model import (
    Entity,
    EntityKind,
    EventFrame,
    EventKind,
    Factuality,
    Finding,
    Frames,
    Mention,
    MentionForm,
    OutcomeType,
    ProposalKind,
    Role,
    RoleName,
    SpeechKind,
    TimeExpression,
)
from kg.nlp.lemmas import verb_forms
from kg.rdf import article_graph
from kg.rdf.label_table import LabelTable
from kg.rdf.labels import LONGEST
from kg.resources import data_folder
from kg.vocab.iris import DEFAULT_BASE
from kg.vocab.terms import DIP, RDF, RDFS, SKOS

GOLD = Path(__file__).parents[1] / "gold"
NAMED = (DIP.Event, DIP.Delegation, DIP.Outcome, DIP.Tenure)
TABLE = data_folder("seeds") / "labels.toml"
ORDINARY = {"evidence": hand.evidence(hand.TALKS, "overleg"), "label": "overleggen"}

Labels = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def labels(tmp_path_factory: pytest.TempPathFactory) -> Labels:
    """Node to language to label, in the graphs of the shipped articles and of some that were annotated."""
    out = tmp_path_factory.mktemp("labels") / "out"
    build([data_folder("seeds") / "articles", GOLD / "dev", GOLD / "own"], out, report=lambda _: None)
    kinds: dict[str, set[str]] = defaultdict(set)
    found: Labels = defaultdict(dict)
    for quad in parse(path=str(out / "graph.nq"), format=RdfFormat.N_QUADS):
        assert isinstance(quad.subject, NamedNode)
        if quad.predicate.value == RDF.type and isinstance(quad.object, NamedNode):
            kinds[quad.subject.value].add(quad.object.value)
        elif quad.predicate.value in (RDFS.label, SKOS.prefLabel) and isinstance(quad.object, Literal):
            found[quad.subject.value][quad.object.language or ""] = quad.object.value
    return {node: found[node] for node, types in kinds.items() if types & set(NAMED)}


@pytest.mark.slow
def test_everything_that_is_told_has_a_name_in_both_languages(labels: Labels) -> None:
    assert len(labels) > 300
    assert {node: names for node, names in labels.items() if names.keys() != {"nl", "en"}} == {}


@pytest.mark.slow
def test_no_name_starts_with_a_lemma_or_with_dat_and_none_is_long(labels: Labels) -> None:
    infinitives = {lemma for lemmas in verb_forms().values() for lemma in lemmas}
    assert {"gaan", "komen", "ontvangen"} <= infinitives
    for names in labels.values():
        for name in names.values():
            first = re.split(r"\W", name, maxsplit=1)[0].lower()
            assert first not in infinitives | {"dat", "om", "of"}, name
            assert len(name) <= LONGEST, name
            assert " ".join(name.split()) == name
            assert not re.search(r"[{}]", name), name


def named(*events: EventFrame, more: tuple[Entity, ...] = (), **frames: object) -> Labels:
    """Id of each frame to its labels, in the graph of an article in which all these entities are named."""
    finding = known(hand.finding(Frames(events, **frames), entities=(*hand.ENTITIES, *more)), more)  # type: ignore[arg-type]
    found: Labels = defaultdict(dict)
    for quad in article_graph(finding).graph.quads():
        if quad.predicate.value in (RDFS.label, SKOS.prefLabel) and isinstance(quad.object, Literal):
            assert isinstance(quad.subject, NamedNode)
            node = quad.subject.value.removeprefix(DEFAULT_BASE).removeprefix("frame/voorbeeld:")
            found[node][quad.object.language or ""] = quad.object.value
    return found


def known(finding: Finding, entities: tuple[Entity, ...], surnames: tuple[str, ...] = ()) -> Finding:
    """The finding with a mention of each of these entities, by its name or by the surname beside it."""
    names, decisions = list(finding.mentions.names), list(finding.links.decisions)
    for number, entity in enumerate(entities):
        short = surnames[number] if number < len(surnames) else ""
        form = MentionForm.SURNAME if short else MentionForm.NAME
        names.append(Mention(0, 7, 0, 1, short or entity.name, entity.kind, form, "name"))
        decisions.append(dataclasses.replace(decisions[0], mention=len(names) - 1, entity=entity.key))
    return dataclasses.replace(
        finding,
        mentions=dataclasses.replace(finding.mentions, names=tuple(names)),
        links=dataclasses.replace(finding.links, decisions=tuple(decisions)),
    )


def talks(*fillers: str, kind: EventKind = EventKind.NEGOTIATION, **how: object) -> EventFrame:
    roles = tuple(Role(RoleName.PARTY, filler) for filler in fillers)
    return EventFrame(**{"id": "e-1", "kind": kind, "roles": roles, **ORDINARY, **how})  # type: ignore[arg-type]


def test_talks_are_named_after_their_sides_place_and_day() -> None:
    day = TimeExpression("donderdag", dt.date(2022, 3, 10), dt.date(2022, 3, 10))
    assert named(talks("state/TD", "state/SD", place="place/2660646", time=day))["e-1"] == {
        "nl": "Overleg Soedan – Tsjaad, Genève, 10 maart 2022",
        "en": "Talks Sudan – Chad, Geneva, 10 March 2022",
    }


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2022-03-01", "2022-03-31", ", maart 2022"),
        ("2022-03-01", "2022-04-02", ", 2022"),
        ("2021-12-31", "2022-01-01", ""),
    ],
)
def test_a_time_is_no_more_precise_than_its_bounds(first: str, last: str, said: str) -> None:
    time = TimeExpression("toen", dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert named(talks("state/SD", "state/TD", time=time))["e-1"]["nl"] == f"Overleg Soedan – Tsjaad{said}"
    open_end = dataclasses.replace(time, latest=None)
    assert named(talks("state/SD", "state/TD", time=open_end))["e-1"]["nl"] == "Overleg Soedan – Tsjaad"


@pytest.mark.parametrize(
    ("factuality", "dutch", "english"),
    [
        (Factuality.ACTUAL, "", ""),
        (Factuality.PLANNED, " (gepland)", " (planned)"),
        (Factuality.POSSIBLE, " (mogelijk)", " (possible)"),
        (Factuality.COUNTERFACTUAL, " (niet doorgegaan)", " (did not take place)"),
    ],
)
def test_what_has_not_happened_is_said(factuality: Factuality, dutch: str, english: str) -> None:
    assert named(talks("state/SD", kind=EventKind.MEETING, factuality=factuality))["e-1"] == {
        "nl": f"Ontmoeting met Soedan{dutch}",
        "en": f"Meeting with Sudan{english}",
    }


def test_a_long_list_shows_states_before_persons_and_counts_the_others() -> None:
    people = tuple(Entity(f"person/{n}", EntityKind.PERSON, f"Persoon {n}") for n in "ab")
    event = talks("person/a", "person/idris", "state/TD", "person/b", "state/SD", "state/TR")
    finding = hand.finding(Frames((event,)), entities=(*hand.ENTITIES, *people))
    graph = article_graph(known(finding, people, ("Persoon a", "Persoon b"))).graph
    assert any('"Overleg Soedan – Tsjaad – Turkije en 3 anderen"@nl' in row[3] for row in graph.rows)
    assert any('"Talks Sudan – Chad – Turkey and 3 others"@en' in row[3] for row in graph.rows)


@pytest.mark.parametrize(
    ("sides", "name"),
    [
        # Kaya is minister of Turkey, and the delegation is one of Sudan; of Idris no office is known.
        (("state/SD", "state/TR", "person/kaya"), "Overleg Soedan – Turkije"),
        (("person/kaya", "state/TD", "state/TR", "person/idris"), "Overleg Tsjaad – Turkije – Idris"),
        (("state/SD", "state/TD", "delegation-215"), "Overleg Soedan – Tsjaad"),
        # Who stands for a body that is not there, or that has nobody opposite, is named.
        (("state/SD", "state/TD", "person/kaya"), "Overleg Soedan – Tsjaad – Kaya"),
        (("state/TR", "person/kaya"), "Overleg Turkije – Kaya"),
        (("person/idris", "person/kaya"), "Overleg Idris – Kaya"),
    ],
)
def test_who_speaks_for_a_side_is_not_named_beside_it(sides: tuple[str, ...], name: str) -> None:
    found = named(talks(*sides), hand.MEDIATION, delegations=(hand.MISSION,))
    assert found["e-1"]["nl"] == name


def test_who_is_not_stated_is_not_in_the_name() -> None:
    """A place cannot negotiate, and Ghana is not in the article."""
    assert named(talks("state/SD", "place/2660646", "state/GH"))["e-1"]["nl"] == "Overleg met Soedan"


def test_a_host_receives_guests() -> None:
    roles = (Role(RoleName.HOST, "person/kaya"), Role(RoleName.PARTICIPANT, "person/idris"))
    event = talks(kind=EventKind.MEETING, roles=roles, factuality=Factuality.PLANNED)
    assert named(event)["e-1"] == {"nl": "Kaya ontvangt Idris (gepland)", "en": "Kaya receives Idris (planned)"}


def test_a_visit_is_one_to_its_place() -> None:
    event = talks("person/idris", kind=EventKind.VISIT, place="place/2660646")
    assert named(event)["e-1"] == {"nl": "Bezoek van Idris aan Genève", "en": "Visit of Idris to Geneva"}


def test_a_mediator_is_between_the_parties() -> None:
    roles = (*hand.MEDIATION.roles[1:], Role(RoleName.MEDIATOR, "state/TR"))
    event = dataclasses.replace(hand.MEDIATION, id="e-1", roles=roles, place=None, time=None)
    assert named(event)["e-1"] == {
        "nl": "Bemiddeling door Turkije tussen Soedan en Tsjaad",
        "en": "Mediation by Turkey between Sudan and Chad",
    }


def test_a_person_is_called_by_the_surname_that_the_article_uses() -> None:
    people = (
        Entity("person/a", EntityKind.PERSON, "Anna Bakker"),
        Entity("person/b", EntityKind.PERSON, "Bart de Vries"),
        Entity("person/c", EntityKind.PERSON, "Carla de Vries"),
    )
    event = talks("person/a", "person/b", "person/c")
    finding = hand.finding(Frames((event,)), entities=(*hand.ENTITIES, *people))
    graph = article_graph(known(finding, people, ("Bakkers'", "de Vries", "de Vries"))).graph
    # „Bakkers” is no ending of the name, and two are called de Vries.
    assert any('"Overleg Anna Bakker – Bart de Vries – Carla de Vries"' in row[3] for row in graph.rows)
    graph = article_graph(known(finding, people, ("Bakker", "de Vries"))).graph
    assert any('"Overleg Bakker – de Vries – Carla de Vries"' in row[3] for row in graph.rows)


def act(kind: SpeechKind = SpeechKind.STATEMENT, said: str | None = None, **how: object) -> dict[str, str]:
    content = dataclasses.replace(hand.content("Soedan"), text=said) if said is not None else None
    frame = dataclasses.replace(
        hand.OFFER, **{"id": "a-1", "kind": kind, "content": content, "quotation": None, "proposal_kind": None,
                       "status": None, "part_of": None, "addressees": (), **how}
    )  # fmt: skip
    return named(speech_acts=(frame,))["a-1"]


def test_a_clause_stands_behind_its_speaker_and_english_says_what_it_is_about() -> None:
    assert act(SpeechKind.DEMAND, "dat Soedan\n stopt.", about=("state/SD",)) == {
        "nl": "Kaya eist dat Soedan stopt",
        "en": "Demand by Kaya on Sudan",
    }
    assert act(SpeechKind.DEMAND, "een bestand")["nl"] == "Kaya eist: een bestand"


def test_several_speakers_say_it_together() -> None:
    assert act(said="dat het lukt", joined=("person/idris",))["nl"] == "Kaya en Idris zeggen dat het lukt"


def test_a_speaker_without_a_name_has_the_words_of_the_article_in_dutch_only() -> None:
    assert act(said="dat het lukt", speaker=None, speaker_literal="Experts") == {
        "nl": "Verklaring van “Experts” dat het lukt",
        "en": "Statement",
    }


def test_what_is_long_is_cut_between_words() -> None:
    name = act(said="dat " + "vrede " * 60)["nl"]
    assert name.startswith("Kaya zegt dat vrede") and name.endswith("vrede…") and len(name) <= LONGEST
    assert len(act(said="x" * 500)["nl"]) <= LONGEST


def test_braces_in_an_article_are_only_text() -> None:
    assert act(said="{who} {0.__class__}")["nl"] == "Kaya: {who} {0.__class__}"


def test_a_proposal_says_what_it_proposes_and_what_became_of_it() -> None:
    how = {"proposal_kind": ProposalKind.CEASEFIRE, "status": hand.OFFER.status}
    assert act(SpeechKind.PROPOSAL, **how) == {
        "nl": "Kaya stelt een staakt-het-vuren voor (onbeantwoord)",
        "en": "Kaya proposes a ceasefire (unanswered)",
    }
    assert act(SpeechKind.PROPOSAL, proposal_kind=ProposalKind.MEDIATION_OFFER) == {
        "nl": "Kaya biedt aan te bemiddelen",
        "en": "Kaya offers to mediate",
    }


@pytest.mark.parametrize("type", OutcomeType)
def test_every_outcome_says_what_of_which_event(type: OutcomeType) -> None:
    result = dataclasses.replace(hand.RESULT, type=type, outcome_of="e-1")
    found = named(talks("state/SD", "state/TD"), outcomes=(result,))["outcome-170"]
    assert found["nl"].endswith(": Overleg Soedan – Tsjaad")
    assert found["en"].endswith(": Talks Sudan – Chad")
    if type is OutcomeType.NO_BREAKTHROUGH:
        assert found["nl"].startswith("Geen doorbraak") and found["en"].startswith("No breakthrough")


def test_a_delegation_is_named_after_whom_it_stands_for() -> None:
    found = named(hand.MEDIATION, delegations=(hand.MISSION,))
    assert found["delegation-215"] == {"nl": "Delegatie van Soedan", "en": "Delegation of Sudan"}
    event = talks("state/TD", "delegation-215")
    found = named(event, hand.MEDIATION, delegations=(hand.MISSION,))
    assert found["e-1"]["nl"] == "Overleg Tsjaad – Delegatie van Soedan"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'nl = ["Overleg {sides}"',
            'nl = ["Overleg {sidez}"',
            r"labels\.toml:.*\[events\.Negotiation\] nl: .*'sidez'; did you mean 'sides'\?",
        ),
        (
            'en = ["{who} on {about}"',
            'en = ["{who}: {words}"',
            r"\[acts\.Statement\] en: unknown place in a name 'words'",
        ),
        (
            '"Talks with {one}", "Talks"]',
            '"Talks with {one}"]',
            r"\[events\.Negotiation\] en: the last name must be one",
        ),
        ("[acts.Warning]", "[acts.Warming]", r"unknown word 'Warming'; did you mean 'Warning'\?"),
        ("[factuality]", "[factualities]", r"unknown key 'factualities'; did you mean 'factuality'\?"),
        ('postponed = { nl = "Uitgesteld", en = "Postponed" }\n', "", r"\[results\] lacks postponed"),
    ],
)
def test_a_slip_in_the_table_is_refused_with_its_table(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = TABLE.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "labels.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LexiconError, match=message):
        read_toml(tmp_path / "labels.toml", LabelTable)


def test_the_english_names_of_states_are_what_make_english_writes(tmp_path: Path) -> None:
    seeds = data_folder("seeds")
    runpy.run_path(str(seeds / "make_english.py"))["main"](tmp_path)
    assert (tmp_path / "state_names_en.tsv").read_bytes() == (seeds / "state_names_en.tsv").read_bytes()


def test_what_has_an_english_name_is_in_the_lists() -> None:
    lexicon = load_lexicon()
    keys = {*lexicon.states, *lexicon.organisations, *lexicon.places}
    rows = read_rows(data_folder("seeds") / "english.csv", EnglishRow)
    assert {row.key for row in rows} <= keys
    assert {key for key in lexicon.states if lexicon.states[key].iso2} <= english_names().keys()
    assert [english_name(key) for key in ("state/TR", "organisation/navo", "place/524901", "person/hakan-fidan")] == [
        "Turkey", "NATO", "Moscow", None,
    ]  # fmt: skip
