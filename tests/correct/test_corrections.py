"""Corrections: lines that can be wrong, what they change of what was read, and a build that applies them."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
from across import CHAD, GENEVA, KENYA, NAIROBI, SUDAN, found, talks
from click.testing import CliRunner

from kg.cli import main
from kg.correct import (
    RETRACTABLE,
    BadCorrection,
    Change,
    Correction,
    add_line,
    corrected,
    read_corrections,
    sentence_around,
    take_back,
)
from kg.correct.correction import PROPERTIES
from kg.flow import build
from kg.model import (
    DelegationFrame,
    EventKind,
    Factuality,
    Finding,
    OutcomeFrame,
    OutcomeType,
    Role,
    RoleName,
    SpeechActFrame,
    SpeechKind,
)
from kg.model.reading import Evidence
from kg.rdf import Iris, article_graph, compile_shapes
from kg.rdf.corrections import corrections_graph
from kg.vocab.terms import DIP, SKOS

IRIS = Iris()
HEAD = "target,change,property,value,reason,who,when,sentence\n"
GOOD = "frame:een:negotiation-5,retract,mediator,state:KE,geen bemiddelaar,anna,2026-11-29,\n"
SEEN = (Evidence(0, 9, "by hand"),)


def finding() -> Finding:
    """An article of talks with a mediator, a delegation to them and an outcome of them."""
    event = talks(SUDAN, CHAD, place=GENEVA, mediator=KENYA)
    made = found("een", SUDAN, CHAD, KENYA, GENEVA, NAIROBI, events=[event])
    group = DelegationFrame(id="delegation-9", label="", evidence=SEEN, represents=(SUDAN.key,), attends=(event.id,))
    outcome = OutcomeFrame(
        id="outcome-9", type=OutcomeType.AGREEMENT, label="", evidence=SEEN, outcome_of="negotiation-5"
    )
    return replace(made, frames=replace(made.frames, delegations=(group,), outcomes=(outcome,)))


def line(change: Change, attribute: str = "", value: str = "", frame: str = "negotiation-5") -> Correction:
    return Correction(IRIS.frame("een", frame), change, attribute, value, "daarom", "anna", dt.date(2026, 11, 29))


def table(folder: Path, *lines: str, head: str = HEAD) -> Path:
    path = folder / "corrections.csv"
    path.write_text(head + "".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (GOOD.replace("frame:een:negotiation-5", "een"), "2: the target 'een' is no name as frame:ARTICLE:mediation"),
        (GOOD.replace("retract", "weg"), "2: the change 'weg' is none of retract, add"),
        (GOOD.replace("mediator", "baas"), "2: the property 'baas' is none of addressee, attends, facilitator"),
        (GOOD.replace("state:KE", "Kenia"), "2: the value 'Kenia' is no name as person:NAME"),
        (GOOD.replace("state:KE", ""), "2: a value of mediator is needed"),
        (GOOD.replace("mediator,state:KE", "factuality,misschien"), "2: the factuality 'misschien' is none of actual"),
        (GOOD.replace("retract,mediator,state:KE", "add,,"), "2: a property is needed"),
        (GOOD.replace("geen bemiddelaar", " "), "2: the column 'reason' is empty"),
        (GOOD.replace("2026-11-29", "gisteren"), "2: 'gisteren' is no day such as 2025-05-16"),
        (GOOD.replace(",anna", ""), "2: 7 columns instead of 8"),
    ],
)
def test_a_wrong_line_is_named_with_what_is_expected(tmp_path: Path, wrong: str, said: str) -> None:
    with pytest.raises(BadCorrection, match=said):
        read_corrections([table(tmp_path, wrong)], IRIS)


def test_a_table_with_other_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadCorrection, match="1: the columns are target,change"):
        read_corrections([table(tmp_path, GOOD, head="een,twee\n")], IRIS)


def test_a_correction_is_written_once_and_taken_back(tmp_path: Path) -> None:
    path, made = tmp_path / "c.csv", line(Change.RETRACT, "mediator", IRIS.entity("state/KE"))
    assert add_line(path, made, IRIS)
    assert not add_line(path, made, IRIS)
    assert read_corrections([path], IRIS).among("een") == (made,)
    assert take_back(path, made.key, IRIS)
    assert not take_back(path, made.key, IRIS)
    assert path.read_text(encoding="utf-8") == HEAD


def test_a_role_is_retracted_and_another_added() -> None:
    lines = [
        line(Change.RETRACT, "mediator", IRIS.entity("state/KE")),
        line(Change.ADD, "host", IRIS.entity("state/KE")),
        line(Change.ADD, "place", IRIS.entity(NAIROBI.key)),
        line(Change.ADD, "factuality", "planned"),
    ]
    done = corrected(finding(), lines, IRIS)
    (event,) = done.finding.frames.events
    assert done.missed == ()
    assert Role(RoleName.HOST, KENYA.key) in event.roles
    assert Role(RoleName.MEDIATOR, KENYA.key) not in event.roles
    assert (event.place, event.factuality) == (NAIROBI.key, Factuality.PLANNED)


def test_a_head_of_a_delegation_and_a_type_of_outcome_are_corrected() -> None:
    lines = [
        line(Change.ADD, "represents", IRIS.entity("state/TD"), "delegation-9"),
        line(Change.ADD, "outcomeType", "ceasefire", "outcome-9"),
    ]
    frames = corrected(finding(), lines, IRIS).finding.frames
    assert frames.delegations[0].represents == (SUDAN.key, CHAD.key)
    assert frames.outcomes[0].type is OutcomeType.CEASEFIRE


def test_with_an_event_goes_what_hangs_on_it() -> None:
    frames = corrected(finding(), [line(Change.RETRACT)], IRIS).finding.frames
    assert (frames.events, frames.outcomes, frames.delegations[0].attends) == ((), (), ())


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (line(Change.RETRACT, frame="visit-3"), "nothing of that name was read in the article"),
        (line(Change.RETRACT, "mediator", IRIS.entity("state/TD")), "it has no such value"),
        (
            line(Change.ADD, "mediator", IRIS.entity("state/NL")),
            "the article names nobody and no place with that",
        ),
        (line(Change.ADD, "head", IRIS.entity("state/TD")), "one cannot add head of Event"),
        (line(Change.ADD, "outcomeOf", IRIS.frame("een", "visit-1"), "outcome-9"), "the article tells of no event"),
    ],
)
def test_what_finds_nothing_to_correct_changes_nothing_and_says_why(made: Correction, why: str) -> None:
    done = corrected(finding(), [made], IRIS)
    assert done.finding == finding()
    assert [(miss, told.startswith(why)) for miss, told in done.missed] == [(made, True)]


def added(frame: str, sentence: str = "De tweede ronde is begonnen.") -> Correction:
    return replace(line(Change.ADD, frame=frame), sentence=sentence)


def test_an_event_is_added_where_nothing_was_read_with_who_takes_part() -> None:
    lines = [
        line(Change.ADD, "party", IRIS.entity("state/TD"), "conflict-10"),
        line(Change.ADD, "factuality", "planned", "conflict-10"),
        added("conflict-10"),
    ]
    done = corrected(finding(), lines, IRIS)
    made = done.finding.frames.events[-1]
    assert done.missed == ()
    assert (made.id, made.kind, made.label) == ("conflict-10", EventKind.CONFLICT, "ronde")
    assert made.factuality is Factuality.PLANNED
    assert made.roles == (Role(RoleName.PARTY, CHAD.key),)
    (seen,) = made.evidence
    assert (done.finding.article.text[seen.start : seen.end], seen.rule) == ("De tweede ronde is begonnen.", "analyst")


def test_an_outcome_is_added_with_its_event_and_type() -> None:
    lines = [
        added("outcome-10"),
        line(Change.ADD, "outcomeOf", IRIS.frame("een", "negotiation-5"), "outcome-10"),
        line(Change.ADD, "outcomeType", "ceasefire", "outcome-10"),
    ]
    done = corrected(finding(), lines, IRIS)
    made = done.finding.frames.outcomes[-1]
    assert done.missed == ()
    assert (made.id, made.outcome_of, made.type) == ("outcome-10", "negotiation-5", OutcomeType.CEASEFIRE)
    assert compile_shapes().check_graph(article_graph(done.finding).graph) == ()


def test_a_delegation_is_added_with_who_sends_it_and_leaves_talks_that_it_did_not_attend() -> None:
    at = IRIS.frame("een", "negotiation-5")
    lines = [
        added("delegation-10"),
        line(Change.ADD, "represents", IRIS.entity("state/TD"), "delegation-10"),
        line(Change.ADD, "attends", at, "delegation-10"),
        line(Change.RETRACT, "attends", at, "delegation-9"),
    ]
    done = corrected(finding(), lines, IRIS)
    other, made = done.finding.frames.delegations
    assert done.missed == ()
    assert (made.represents, made.attends, other.attends) == ((CHAD.key,), ("negotiation-5",), ())
    assert compile_shapes().check_graph(article_graph(done.finding).graph) == ()


def test_an_outcome_and_a_delegation_are_retracted() -> None:
    lines = [line(Change.RETRACT, frame=name) for name in ("outcome-9", "delegation-9")]
    frames = corrected(finding(), lines, IRIS).finding.frames
    assert (frames.outcomes, frames.delegations, len(frames.events)) == ((), (), 1)


def test_an_utterance_is_added_with_its_speaker() -> None:
    lines = [added("demand-3"), line(Change.ADD, "speaker", IRIS.entity("state/TD"), "demand-3")]
    (act,) = corrected(finding(), lines, IRIS).finding.frames.speech_acts
    assert (act.kind, act.speaker) == (SpeechKind.DEMAND, CHAD.key)


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (added("conflict-10", "Dat staat er niet."), "the article has no such sentence around that place"),
        (added("conflict-400"), "the article has no such sentence around that place"),
        (added("tenure-10"), "a frame to add is named KIND-PLACE"),
        (added("outcome-10"), "it is of no event"),
        (added("delegation-10"), "it is of nobody"),
        (added("oorlog"), "a frame to add is named KIND-PLACE"),
        (added("demand-3"), "nobody says it"),
    ],
)
def test_a_frame_that_does_not_fit_is_not_added_and_why_is_said(made: Correction, why: str) -> None:
    done = corrected(finding(), [made], IRIS)
    assert done.finding == finding()
    assert [(miss, told.startswith(why)) for miss, told in done.missed] == [(made, True)]


def test_a_frame_that_is_added_stands_in_the_table_with_its_sentence_and_is_taken_back(tmp_path: Path) -> None:
    path, made = tmp_path / "c.csv", added("conflict-10")
    assert add_line(path, made, IRIS)
    assert read_corrections([path], IRIS).among("een") == (made,)
    assert take_back(path, made.key, IRIS)


def test_the_graph_of_an_article_has_what_was_added_with_its_passage() -> None:
    party = line(Change.ADD, "party", IRIS.entity("state/TD"), "conflict-10")
    done = corrected(finding(), [added("conflict-10"), party], IRIS)
    graph = article_graph(done.finding).graph
    assert compile_shapes().check_graph(graph) == ()
    assert any(row[0] == IRIS.frame("een", "conflict-10") and row[1] == DIP.evidence for row in graph.rows)


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ("Een zin. De oorlog duurt voort! Nog een.", 12, "De oorlog duurt voort!"),
        ("Kop zonder punt\n\nDe oorlog woedt.", 20, "De oorlog woedt."),
        ("Hij zei: ‘De oorlog is om.’ Zij niet.", 14, "Hij zei: ‘De oorlog is om.’"),
    ],
)
def test_the_sentence_around_a_word_is_found(text: str, at: int, sentence: str) -> None:
    assert sentence_around(text, at) == sentence


@pytest.mark.parametrize("name", PROPERTIES)
def test_what_can_be_retracted_is_what_some_frame_can_be_without(name: str) -> None:
    made = finding()
    act = SpeechActFrame(id="statement-9", kind=SpeechKind.STATEMENT, label="", evidence=SEEN)
    made = replace(made, frames=replace(made.frames, speech_acts=(act,)))
    frames = ("negotiation-5", "statement-9", "delegation-9", "outcome-9")
    tries = [line(Change.RETRACT, name, IRIS.entity("state/KE"), frame) for frame in frames]
    refused = [why.startswith("one cannot retract") for _, why in corrected(made, tries, IRIS).missed]
    assert (len(refused) == len(frames) and all(refused)) == (name not in RETRACTABLE)


def test_the_graph_of_corrections_says_what_who_when_and_why() -> None:
    graph = corrections_graph([line(Change.RETRACT, "mediator", IRIS.entity("state/KE"))], IRIS)
    said = {(row[1].rpartition("#")[2].rpartition("/")[2], row[3]) for row in graph.rows}
    assert ("corrects", f"<{IRIS.frame('een', 'negotiation-5')}>") in said
    assert ("changedValue", f"<{IRIS.entity('state/KE')}>") in said
    assert {("decidedBy", '"anna"'), ("reason", '"daarom"'), ("change", '"retract"')} <= said
    assert any(name == "date" and value.startswith('"2026-11-29"') for name, value in said)
    assert compile_shapes().check_graph(graph) == ()


@pytest.mark.slow
def test_a_build_applies_a_correction_until_it_is_taken_back(tmp_path: Path) -> None:
    articles, out = tmp_path / "een.txt", tmp_path / "uit"
    articles.write_text(
        " date 2024-05-09 Overleg in Doha\n\nSoedan en Tsjaad onderhandelden donderdag in Doha. Qatar bemiddelde"
        " tussen Soedan en Tsjaad.\n", encoding="utf-8",
    )  # fmt: skip

    def built() -> str:
        build([articles], out, report=lambda item: None)
        return (out / "graph.nq").read_text(encoding="utf-8")

    def kg(*args: str) -> str:
        done = CliRunner().invoke(main, ["correct", *args, "--dir", str(out)])
        assert done.exit_code == 0, done.output
        return done.stdout

    before = built()
    mediation = next(line.split()[0].strip("<>") for line in before.splitlines() if "#mediator>" in line)
    call = (mediation.replace(f"{IRIS.base}frame/", "frame:"), "--retract", "mediator=Qatar")
    kg(*call, "--reason", "gastheer", "--who", "anna", "--when", "2026-11-29")
    after = built()
    assert f"<{mediation}> <{DIP.mediator}>" in before
    assert f"<{mediation}> <{DIP.mediator}>" not in after
    assert "/graph/corrections>" in after
    assert built() == after
    (out / "matches.csv").write_text("node,match,source\nstate:QA,https://example.org/qatar,anna\n", encoding="utf-8")
    assert f"<{IRIS.entity('state/QA')}> <{SKOS.exactMatch}> <https://example.org/qatar> <" in built()
    (out / "matches.csv").unlink()
    example = json.loads(kg("--export", "-"))
    assert (example["property"], example["value"], example["right"]) == ("mediator", "state:QA", False)
    assert "Qatar bemiddelde" in example["sentence"]
    kg(*call, "--take-back")
    assert built() == before


@pytest.mark.slow
def test_a_build_applies_corrections_of_outcomes_and_delegations(tmp_path: Path) -> None:
    articles, out = tmp_path / "een.txt", tmp_path / "uit"
    articles.write_text(
        " date 2024-05-09 Overleg in Doha\n\nSoedan en Tsjaad onderhandelden donderdag in Doha. Het overleg eindigde"
        " zonder akkoord. Minister Idris Salih leidde de Soedanese delegatie. Minister Omar Hassan van Tsjaad reisde"
        " niet mee. De grens bleef dicht.\n",
        encoding="utf-8",
    )  # fmt: skip

    def built() -> str:
        build([articles], out, report=lambda item: None)
        return (out / "graph.nq").read_text(encoding="utf-8")

    def kg(*args: str) -> None:
        done = CliRunner().invoke(
            main, ["correct", *args, "--reason", "daarom", "--who", "anna", "--when", "2026-11-29", "--dir", str(out)]
        )
        assert done.exit_code == 0, done.output

    def subject(text: str, *words: str) -> str:
        return next(line.split()[0].strip("<>") for line in text.splitlines() if all(word in line for word in words))

    before = built()
    outcome, group = subject(before, ":outcome-", "#outcomeType>"), subject(before, ":delegation-", "#represents>")
    event = subject(before, f"<{DIP.Negotiation}>")
    kg(outcome, "--add", "outcomeType=ceasefire")
    kg(group, "--add", "member=Omar Hassan")
    kg("een", "--new", "outcome", "--words", "bleef dicht")
    made = IRIS.frame("een", f"outcome-{articles.read_text(encoding='utf-8').index('bleef dicht')}")
    kg(made, "--add", f"outcomeOf={event}")
    after = built()
    assert f"<{outcome}> <{DIP.outcomeType}> <{DIP.ceasefire}>" in after
    assert f"<{made}> <{DIP.outcomeOf}> <{event}>" in after
    assert f"<{group}> <{DIP.member}> <{IRIS.entity('person/omar-hassan')}>" in after
    kg(outcome, "--retract")
    kg(group, "--retract")
    last = built()
    assert f"<{outcome}> <{DIP.outcomeType}>" not in last and f"<{group}> <{DIP.represents}>" not in last
    assert f"<{made}> <{DIP.outcomeOf}> <{event}>" in last
