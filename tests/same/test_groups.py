"""Pairs to groups: no chains, no guesses, and the same for every order."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from kg.same import Decisions, Identification, Verdict
from kg.same.groups import Grouping, Judgement, group

SURE, LIKELY, NEVER = Judgement(0.95, ("sure",)), Judgement(0.8, ("likely",)), Judgement(0.0, veto=True)


def grouped(
    judged: Mapping[tuple[str, str], Judgement], *, decisions: Decisions | None = None, turned: bool = False
) -> Grouping:
    pairs = list(judged)
    nodes = {node for pair in pairs for node in pair}
    return group(
        reversed(pairs) if turned else pairs,
        lambda one, other: judged.get((one, other), Judgement(0.0)),
        bar=0.6, rule="test", decisions=decisions or Decisions(), nodes=nodes,
    )  # fmt: skip


def test_a_chain_does_not_join_its_ends() -> None:
    found = grouped({("a", "b"): SURE, ("b", "c"): LIKELY, ("a", "c"): NEVER})
    assert found.groups == [("a", "b")]


def test_what_stands_is_said_with_its_score_reasons_and_runner_up() -> None:
    found = grouped({("a", "b"): SURE, ("b", "c"): Judgement(0.4, ("some",)), ("a", "c"): NEVER})
    assert found.identifications[0] == Identification("a", "b", Verdict.SAME, 0.95, ("sure",), "test", "c")


@pytest.mark.parametrize("other", [NEVER, Judgement(0.0, silent=True)])
def test_who_cannot_be_one_is_no_runner_up(other: Judgement) -> None:
    assert grouped({("a", "b"): SURE, ("a", "c"): other}).identifications[0].runner_up is None
    with_one = grouped({("a", "b"): SURE, ("a", "c"): other, ("a", "d"): Judgement(0.1)})
    assert with_one.identifications[0].runner_up == "d"


def test_a_name_that_two_have_is_left_unsure() -> None:
    found = grouped({("a", "x"): LIKELY, ("b", "x"): LIKELY, ("a", "b"): NEVER})
    assert found.groups == []
    assert [(made.verdict, made.runner_up) for made in found.identifications] == [
        (Verdict.UNSURE, "b"), (Verdict.UNSURE, "a"),
    ]  # fmt: skip


def test_who_is_one_with_somebody_apart_is_no_rival() -> None:
    judged = {("a", "x"): LIKELY, ("b", "x"): LIKELY, ("a", "b"): NEVER, ("b", "c"): SURE, ("c", "x"): NEVER}
    found = grouped(judged)
    assert found.groups == [("a", "x"), ("b", "c")]
    assert grouped(judged, turned=True) == found


def test_a_plainly_likelier_one_has_no_rival() -> None:
    found = grouped({("a", "x"): SURE, ("b", "x"): Judgement(0.62), ("a", "b"): NEVER})
    assert found.groups == [("a", "x")]


def test_parts_of_one_longer_name_are_not_two() -> None:
    parts = Judgement(0.0, veto=True, partial=True)
    whole = Judgement(0.9, whole=frozenset({"whole"}))
    assert grouped({("a", "b"): parts, ("a", "whole"): whole, ("b", "whole"): whole}).groups == [("a", "b", "whole")]
    alike = Judgement(0.9)
    assert len(grouped({("a", "b"): parts, ("a", "whole"): alike, ("b", "whole"): alike}).groups) < 2


def test_an_analyst_goes_before_a_score_and_before_a_veto() -> None:
    same = Identification("a", "b", Verdict.SAME, 1.0, ("seen",), "hand")
    apart = Identification("c", "d", Verdict.DIFFERENT, 0.0, ("seen",), "hand")
    decisions = Decisions({("a", "b"): same, ("c", "d"): apart})
    found = grouped({("a", "b"): NEVER, ("c", "d"): SURE}, decisions=decisions)
    assert found.groups == [("a", "b")]
    assert found.identifications == [same, apart]


def test_the_order_of_the_pairs_does_not_matter() -> None:
    names = "abcdefg"
    scores = [0.95, 0.62, 0.7, 0.3, 0.8, 0.0, 0.65]
    judged = {
        pair: Judgement(scores[(7 * n) % 11 % 7], (str(n),), veto=n % 5 == 0)
        for n, pair in enumerate(itertools.combinations(names, 2))
    }
    assert grouped(judged) == grouped(judged, turned=True)
    assert grouped(judged).groups


@dataclass(frozen=True)
class Watched(Judgement):
    """A judgement that tells how often it is asked whether it is a veto."""

    asked: ClassVar[Counter[str]] = Counter()

    def __getattribute__(self, name: str) -> Any:
        if name == "veto":
            Watched.asked[name] += 1
        return super().__getattribute__(name)


def looks(size: int) -> int:
    """How often pairs are looked at where so many reports of five stories lie close together, and some are apart."""

    def judge(one: str, other: str) -> Judgement:
        mine, theirs = int(one), int(other)
        chance = (mine * 7919 + theirs * 104729) % 1009 / 1009
        if chance < 0.03 or (chance < 0.3 and mine % 5 != theirs % 5):
            return Watched(0.0, veto=True)
        return Watched(0.7 + chance / 5 if mine % 5 == theirs % 5 else 0.3 + chance / 2)

    Watched.asked.clear()
    nodes = [f"{number:04}" for number in range(size)]
    pairs = [(one, other) for at, one in enumerate(nodes) for other in nodes[at + 1 : at + 41]]
    assert group(pairs, judge, bar=0.6, rule="test", decisions=Decisions(), nodes=nodes).groups
    return Watched.asked["veto"]


def test_where_many_lie_close_together_no_pair_is_looked_at_over_and_over() -> None:
    few, many = looks(200), looks(400)
    assert many < 3 * few
    assert many < 6 * 400 * 40  # each has forty neighbours after it
