"""What is asked: pieces that cover the text, a prompt that knows the ontology, and answers held to the letter."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paragraphs import article
from record_answers import main as record
from replay import NAMES, RECORDED, recorded, replaying

from kg.endpoint import Unit
from kg.endpoint.answers import Act, Answer, Delegation, Event, Outcome, Quote, Reply, read_answer, schema
from kg.endpoint.holding import hold
from kg.endpoint.pieces import LONGEST, Piece, pieces_of
from kg.endpoint.prompt import load_prompt
from kg.model import EventKind, Factuality, OutcomeType, ProposalKind, SpeechKind, Status


def test_a_piece_is_a_paragraph_with_what_heads_it() -> None:
    text = article("Eerste alinea.", "Tweede alinea.", issued="2024-03-14")
    found = pieces_of(text, Unit.PARAGRAPH)
    assert [piece.date for piece in found] == ["2024-03-14"] * len(found)
    assert [text.text[slice(*piece.span)] for piece in found] == [piece.text for piece in found]
    assert [piece.text.splitlines()[-1] for piece in found] == ["Eerste alinea.", "Tweede alinea."]


@settings(deadline=None)
@given(st.lists(st.integers(1, 3 * LONGEST), min_size=1, max_size=4), st.sampled_from(Unit))
def test_pieces_cover_all_paragraphs_once_and_none_is_too_long(lengths: list[int], unit: Unit) -> None:
    paragraphs = [("Er is overleg in Parijs. " * (length // 25 + 1))[:length].strip() + "." for length in lengths]
    text = article(*paragraphs)
    found = pieces_of(text, unit)
    assert all(0 < len(piece.text) <= LONGEST for piece in found)
    spans = [piece.span for piece in found]
    assert spans == sorted(spans)
    between = [text.text[a[1] : b[0]] for a, b in pairwise(spans)]
    assert "".join(between).strip() == ""
    assert sum(len(piece.text.split()) for piece in found) >= sum(len(each.split()) for each in paragraphs)


def test_the_prompt_names_every_term_of_the_ontology_that_an_answer_may_have() -> None:
    asked = load_prompt().opening[0]["content"]
    terms = [*EventKind, *SpeechKind, *Factuality, *ProposalKind, *OutcomeType, *(s for s in Status if s != "proposed")]
    assert [term for term in terms if term not in asked] == []


def test_the_examples_of_the_prompt_hold() -> None:
    _, *turns = load_prompt().opening
    for question, answer in zip(turns[::2], turns[1::2], strict=True):
        asked = json.loads(question["content"])
        read, bad = read_answer(answer["content"])
        held = hold(read, Piece(0, asked["text"], asked["date"]))
        assert (bad, held.drops) == ([], [])


def test_the_schema_asks_for_every_key_and_allows_no_other() -> None:
    parts = [schema(), *schema()["$defs"].values()]
    objects = [part for part in parts if part.get("type") == "object"]
    assert len(objects) == 7
    for part in objects:
        assert part["required"] == sorted(part["properties"])
        assert part["additionalProperties"] is False


def test_an_answer_may_stand_in_fences_and_leave_out_what_is_empty() -> None:
    answer, bad = read_answer('<think>{"events": 3} of niet?</think>\n```json\n{"events": null, "acts": []}\n```')
    assert (answer, bad) == (Answer(), [])


PIECE = Piece(100, "De NAVO-top in Den Haag: de NAVO overlegt, en Turkije\nzelf overlegt niet.", "")


@pytest.mark.parametrize(
    ("words", "nth", "found"),
    [
        ("overlegt", 1, "overlegt"),
        ("overlegt", 2, "overlegt"),
        ("Turkije zelf", 1, "Turkije\nzelf"),  # white space is not counted
        ("top", 1, "top"),
        ("verleg", 2, "verleg"),  # inside a word, where it stands nowhere alone
        ("navo", 1, None),
        ("Overlegt", 1, None),
        ("overlegt", 3, None),
        ("", 1, None),
    ],
)
def test_a_quotation_is_found_to_the_letter(words: str, nth: int, found: str | None) -> None:
    event = Event(triggers=[Quote(words, nth)], kind=EventKind.MEETING, factuality=Factuality.ACTUAL)
    held = hold(Answer(events=[event]), PIECE)
    spans = [span for claim in held.events for span in claim.triggers]
    assert [PIECE.text[start - 100 : end - 100] for start, end in spans] == ([found] if found else [])
    assert len(held.drops) == (found is None)


def test_what_alone_makes_an_item_costs_the_item_and_the_rest_itself() -> None:
    there, nowhere = Quote("overlegt"), Quote("Rusland")
    answer = Answer(
        acts=[Act(triggers=[there, nowhere], kind=SpeechKind.DEMAND, factuality=Factuality.ACTUAL, speaker=nowhere)],
        replies=[Reply(triggers=[there], answer="accepted", by=nowhere, to=nowhere)],
        delegations=[Delegation(triggers=[there], of=nowhere), Delegation(triggers=[there], of=Quote("Turkije"))],
        outcomes=[Outcome(triggers=[nowhere], type=OutcomeType.WALKOUT)],
    )
    held = hold(answer, PIECE)
    assert [(len(act.triggers), act.speaker) for act in held.acts] == [(1, None)]
    assert [(reply.by, reply.to) for reply in held.replies] == [(None, None)]
    assert len(held.delegations) == 1
    assert held.outcomes == []
    assert len(held.drops) == 6


def test_every_recorded_answer_holds_to_the_letter() -> None:
    for name in NAMES:
        for text, content in recorded(name).items():
            answer, bad = read_answer(content)
            assert (name, bad, hold(answer, Piece(0, text, "")).drops) == (name, [], [])


def test_answers_of_any_server_can_be_recorded(tmp_path: Path) -> None:
    marked = RECORDED.parents[1] / "gold" / "marked" / "dev" / "v1-18.mk"
    with replaying(recorded("v1-18")) as server:
        assert record(server.url, "m", str(tmp_path), str(marked)) == 0
    again = [json.loads(line) for line in (tmp_path / "v1-18.jsonl").read_text(encoding="utf-8").splitlines()]
    kept = [json.loads(line) for line in (RECORDED / "v1-18.jsonl").read_text(encoding="utf-8").splitlines()]
    assert again == kept
