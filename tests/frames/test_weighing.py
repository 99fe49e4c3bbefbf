"""Signs behind prefixes weigh what they weigh when they are spelt out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.frames.weighing import SignGroups, Weights

TABLE = {"venue": 0.5, "talks: venue": 0.25, "talks: near": -1.0, "near": 2.0, "2: near": 0.125, "talk": 9.0}


def test_a_sign_counts_plainly_and_behind_its_prefix() -> None:
    signs = SignGroups.behind(["venue", "near"], "talks: ")
    assert list(signs) == ["venue", "near", "talks: venue", "talks: near"]
    assert Weights(TABLE).total(signs) == pytest.approx(0.5 + 2.0 + 0.25 - 1.0)


def test_a_group_may_count_behind_a_prefix_only() -> None:
    assert Weights(TABLE).total(SignGroups([(("2: ",), ["near", "venue"]), (("",), ["near"])])) == 2.125


def test_a_sign_without_a_weight_and_a_prefix_without_signs_weigh_nothing() -> None:
    assert Weights(TABLE).total(SignGroups([(("visit: ", "", "talks"), ["unheard"])])) == 0.0


PREFIXES = st.lists(st.sampled_from(["", "a", "a: ", "ab ", "b"]), min_size=1, max_size=3, unique=True).map(tuple)
SIGNS = st.lists(st.text("ab: ", min_size=1, max_size=4), max_size=5, unique=True)


@settings(deadline=None)
@given(
    st.dictionaries(st.text("ab: ", min_size=1, max_size=6), st.integers(-9, 9).map(float), max_size=30),
    st.lists(st.tuples(PREFIXES, SIGNS), max_size=4),
)
def test_groups_weigh_what_their_signs_weigh_one_by_one(
    table: dict[str, float], groups: list[tuple[tuple[str, ...], list[str]]]
) -> None:
    signs, weights = SignGroups(groups), Weights(table)
    assert weights.total(signs) == weights.total(list(signs)) == sum(table.get(sign, 0.0) for sign in signs)
