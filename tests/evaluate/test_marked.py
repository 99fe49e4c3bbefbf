"""Articles marked in their text: read, refused with file and line, and scored by word and by role."""

from __future__ import annotations

from pathlib import Path

import hand_built as hand
import pytest

from kg.evaluate import BadAnnotation, Marked, Scores, interval, read_gold, read_marked, score_graph
from kg.evaluate.marked import Mark
from kg.evaluate.marked_gold import gold_of
from kg.evaluate.tally import Tally
from kg.query import Statements
from kg.rdf import article_graph

GOLD = Path(__file__).parents[1] / "gold"
TRAINING = Path(__file__).parents[2] / "training"

MARKED = """ date 2024-05 [Turkije|TR] {bemiddelt|e1}

[Turkije|TR] {bemiddelde|e1} donderdag in [Genève|l1] tussen [Soedan|SD] en [Tsjaad|TD]. [Beide landen|SD+TD] {sturen|d1} [Idris|p2].
Minister [Kaya|p1] {stelde|s1} [Soedan|SD] een bestand van 24 uur voor. [Het|SD] {{zweeg|r1}|o1} Alleen [de [Turkse|TR] gasten|TR] bleven.
=====
entities:
  TR: {name: Turkije, type: State}
  SD: {name: Soedan, type: State}
  TD: {name: Tsjaad, type: State}
  l1: {name: Genève, type: Place}
  p1: {name: Kaya, type: Person}
  p2: {name: Idris, type: Person}
offices:
  - {person: p1, office: minister, of: TR}
events:
  e1: {type: Mediation, participants: [SD, TD], mediators: [TR], place: l1, time: donderdag, factuality: actual}
acts:
  s1: {type: Proposal, by: p1, to: [SD], kind: ceasefire, content: een bestand van 24 uur, status: unanswered}
replies:
  r1: {to: s1, by: SD, answer: unanswered}
delegations:
  d1: {of: SD, head: p2, event: e1}
outcomes:
  o1: {of: e1, type: no_breakthrough}
"""  # noqa: E501


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "voorbeeld.mk"
    path.write_text(MARKED, encoding="utf-8")
    return path


def test_marks_are_stretches_of_the_text_without_them(file: Path) -> None:
    marked = read_marked(file)
    assert marked.text.splitlines()[0] == " date 2024-05 Turkije bemiddelt"
    words = [(marked.text[mark.start : mark.end], mark.ids) for mark in marked.triggers]
    assert words == [
        ("bemiddelt", ("e1",)), ("bemiddelde", ("e1",)), ("sturen", ("d1",)), ("stelde", ("s1",)), ("zweeg", ("r1",)),
        ("zweeg", ("o1",)),
    ]  # fmt: skip
    assert ("SD", "TD") in {mark.ids for mark in marked.mentions}


def test_evidence_is_every_sentence_that_marks_it_and_aliases_are_names_only(file: Path) -> None:
    (gold,) = read_gold(file.parent)
    (event,) = gold.events
    assert [gold.text[start:end] for start, end in event.spans] == [
        " date 2024-05 Turkije bemiddelt",
        "Turkije bemiddelde donderdag in Genève tussen Soedan en Tsjaad.",
    ]
    assert gold.names("Turkije") == {"turkije", "turkse"}
    assert gold.names("Soedan") == {"soedan"}
    assert event.roles["mediator"] == ("Turkije",)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("[Turkije|TR] {bemiddelt|e1}", "Turkije bemiddelt|e1}", 1, "a mark is closed that is not open"),
        ("[Turkije|TR] {bemiddelt|e1}", "[Turkije|TR] {bemiddelt", 1, "never closed"),
        ("[Turkije|TR] {bemiddelt|e1}", "Turkije] bemiddelt", 1, "a sign without ids"),
        (" date 2024-05", "2024-05", 1, "the first line"),
        ("[Genève|l1]", "[Genève|l2]", 3, "'l2' at 'Genève' is no entity"),
        ("[Genève|l1]", "[Genève|e1]", 3, "'e1' at 'Genève' is no entity"),
        ("{sturen|d1}", "{sturen |d1}", 3, "blank edges"),
        ("{sturen|d1}", "{sturen|d1:planed}", 3, "factuality 'planed'"),
        ("{stelde|s1}", "{stelde|s9}", 4, "'s9' at 'stelde' is in no section"),
        ("{stelde|s1}", "stelde", 18, "s1 of acts is never marked"),
        ("=====\n", "", 1, "no line ====="),
        ("  l1: {name: Genève, type: Place}", "  l1: {name: Genève, type: Town}", 10, "entities l1: type 'Town'"),
        ("mediators: [TR]", "mediatrs: [TR]", 16, "events e1: unknown key mediatrs"),
        ("mediators: [TR]", "mediators: [XX]", 16, "events e1: mediators: 'XX' is no entity"),
        ("place: l1", "place: l9", 16, "place: 'l9' is no entity"),
        ("time: donderdag", "time: vrijdag", 16, "not in the text: 'vrijdag'"),
        ("factuality: actual}", "factuality: true}", 16, "factuality True is none of"),
        ("kind: ceasefire", "kind: truce", 18, "kind 'truce' is none of"),
        ("kind: ceasefire, ", "", 18, "a proposal has a kind"),
        ("by: p1", "by: Niemand", 18, "by: these words are not in the text"),
        ("to: s1", "to: e1", 20, "replies r1: to: 'e1' is no act"),
        ("{of: SD, head: p2, event: e1}", "{head: p2}", 22, "delegations d1: of is missing"),
        ("type: no_breakthrough", "type: nobreakthrough", 24, "outcomes o1: type 'nobreakthrough'"),
        ("  o1: {", "  NO: {", 23, "outcomes has the id False"),
        ("  o1: {", "  e1: {", 24, "e1 stands in events and outcomes"),
        ("outcomes:", "results:", 23, "unknown section results"),
        ("  - {person: p1", "  p1: {person: p1", 13, "offices is no list"),
        ("replies:\n", "replies: [\n", 21, "the frames are no YAML"),
    ],
)
def test_a_fault_is_told_with_file_and_line(file: Path, old: str, new: str, line: int, what: str) -> None:
    assert old in MARKED
    file.write_text(MARKED.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadAnnotation) as fault:
        read_marked(file)
    assert [told for told in str(fault.value).splitlines() if told.startswith(f"{file}:{line}: ") and what in told]


def test_all_faults_of_all_files_are_told_at_once(file: Path) -> None:
    wrong = MARKED.replace("type: Place", "type: Town").replace("type: State", "type: Land")
    file.write_text(wrong, encoding="utf-8")
    file.with_name("nog_een.mk").write_text(wrong, encoding="utf-8")
    with pytest.raises(BadAnnotation) as fault:
        read_gold(file.parent)
    assert len(str(fault.value).splitlines()) == 8


def test_every_marked_article_is_without_a_fault_and_none_is_both_learned_from_and_measured_by() -> None:
    dev, training = (
        [read_marked(path).text for path in folder.glob("*.mk")]
        for folder in (GOLD / "marked" / "dev", TRAINING / "marked")
    )
    assert len(dev) > 40 and len(training) > 40
    assert not {*dev} & {*training}


FRAMES = {
    "entities": {
        id_: {"name": entity.name, "type": entity.kind.value}
        for id_, entity in (("TR", hand.TURKEY), ("SD", hand.SUDAN), ("TD", hand.CHAD), ("l1", hand.GENEVA),
                            ("p1", hand.KAYA), ("p2", hand.IDRIS))
    },
    "events": {
        "e1": {"type": "Mediation", "participants": ["SD", "TD"], "facilitators": ["TR"], "observers": ["p2"],
               "place": "l1", "time": "donderdag", "factuality": "planned"},
    },
    "acts": {"s1": {"type": "Proposal", "by": "p1", "to": ["SD", "TD"], "kind": "ceasefire", "status": "accepted"}},
    "replies": {"r1": {"to": "s1", "by": "SD", "answer": "accepted"}},
    "delegations": {"d1": {"of": "SD", "head": "p2"}},
    "outcomes": {"o1": {"of": "e1", "type": "no_breakthrough"}},
}  # fmt: skip
WORDS = (
    ("bemiddelt", "e1"), ("bemiddelde", "e1"), ("stelde", "s1"), ("voor", "s1"), ("niets", "r1"), ("leverde", "o1"),
    ("delegatie", "d1"),
)  # fmt: skip


def scores() -> Scores:
    """The hand-built graph, against marks of the same text that differ from it here and there."""
    marks = tuple(Mark(*hand.at(words), (id_,)) for words, id_ in WORDS)
    marked = Marked("voorbeeld", hand.TEXT, (), marks, FRAMES)
    return score_graph(Statements(article_graph(hand.finding()).graph.quads()), [gold_of(marked)])


def test_a_word_is_met_by_a_passage_of_its_kind() -> None:
    assert dict(scores().words) == {
        "Mediation": Tally(right=2),
        "Proposal": Tally(right=2),
        "Reply": Tally(missed=1),
        "Outcome": Tally(right=1),
        "Delegation": Tally(right=1),
    }


def test_roles_and_values_are_judged_on_what_matched() -> None:
    found = scores()
    assert found.roles["participant"] == Tally(right=2)
    assert found.roles["facilitator"] == Tally(right=1)
    assert found.roles["mediator"] == Tally()
    assert found.roles["observer"] == Tally(missed=1)
    assert found.roles["speaker"] == Tally(right=1)
    assert found.roles["addressee"] == Tally(right=1, missed=1)
    assert found.roles["represents"] == found.roles["head"] == Tally(right=1)
    assert found.values["factuality planned"] == [False]
    assert found.accuracy["place"] == found.values["proposal kind ceasefire"] == [True]
    assert found.values["proposal status accepted"] == [False]


def test_the_interval_holds_the_score_and_is_the_same_every_time() -> None:
    parts = [Scores(articles=1, kinds={"events": Tally(right=n, extra=3, missed=5 - n)}) for n in range(6)]
    whole = Scores.together(parts)
    low, high = interval(whole)
    assert low < whole.graph_score < high
    assert interval(Scores.together(parts)) == (low, high)
    assert interval(Scores.together(parts[:1])) == (0.0, 0.0)
