"""The vote and the impressions of one article put together, for whatever is decided in it.

Without an encoder all scores are those of the vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from kg.frames.impressions.impressions import Impressions
from kg.frames.impressions.opinion import Opinion
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors

LEVEL, PLACE, BESIDE, TOLD = "factuality", "place", "beside", "told"
_ASIDE = ("host", "guarantor", "observer")
_BRING = ("mediator", "facilitator")


class Sense:
    """Scores of one article after what the encoder says."""

    def __init__(self, impressions: Impressions | None, opinion: Opinion, view: View, actors: Actors) -> None:
        self.impressions, self.opinion, self.view, self.actors = impressions, opinion, view, actors
        self._known: dict[tuple[int, str, str], dict[str, float]] = {}

    @property
    def bars(self) -> dict[str, float]:
        """The bars that go with these scores, by what is decided."""
        return {} if self.impressions is None else dict(self.opinion.bars)

    def reading(self, frame: str, token: int, score: float) -> float:
        """How likely a reading of a frame at a word is right."""
        return score if self.impressions is None else self.opinion.score(frame, score, self.heard(frame, token))

    def part(self, role: str, tokens: Sequence[int], frame: str, key: str, score: float) -> float:
        """How likely an actor has a part in what some words evoke: ``participant``, ``mediator`` or ``lent``."""
        if self.impressions is None:
            return score
        return self.opinion.score(role, score, self.heard_of(key, tokens, frame))

    def venue(self, token: int, frame: str, key: str, score: float) -> float:
        """How likely what a word evokes is at a place."""
        return score if self.impressions is None else self.opinion.score(PLACE, score, self.heard_at(key, token, frame))

    def heard(self, frame: str, token: int) -> dict[str, float]:
        """The impressions, in log-odds, of a reading: of its word, of those near it, and of its sentence."""
        assert self.impressions is not None
        found = self.impressions.evokes(token, frame, self.view.sentence(token))
        return dict(zip(("word", "near", "sentence"), found, strict=True))

    def heard_of(self, key: str, tokens: Sequence[int], frame: str) -> dict[str, float]:
        """The impressions, in log-odds, of an actor in what some words evoke: the best of all words and mentions."""
        found = [self._roles(token, frame, key) for token in tokens]
        best = {name: max(roles[name] for roles in found) for name in found[0]}
        return {
            "participant": best["participant"],
            "mediator": max(best[name] for name in _BRING),
            "aside": max(best[name] for name in _ASIDE),
        }

    def heard_at(self, key: str, token: int, frame: str) -> dict[str, float]:
        """The impression, in log-odds, of a place as that of what a word evokes: the best of all its mentions."""
        return {PLACE: self._roles(token, frame, key)[PLACE]}

    def mood(self, frame: str, token: int, shares: tuple[float, ...]) -> tuple[float, ...]:
        """How likely each level of factuality is; what is certain by the cues stays so."""
        weight = self.opinion.weights.get(LEVEL, {}).get(LEVEL, 0.0)
        if self.impressions is None or not weight:
            return shares
        masses = [
            share * max(heard, 1e-3) ** weight
            for share, heard in zip(shares, self.impressions.levels(token, frame), strict=True)
        ]
        return tuple(mass / sum(masses) for mass in masses)

    def _roles(self, token: int, frame: str, key: str) -> dict[str, float]:
        """The impressions of every role of an actor or place, made once."""
        assert self.impressions is not None
        if (token, frame, key) not in self._known:
            self._known[token, frame, key] = self.impressions.roles(token, frame, self._places.get(key, ()))
        return self._known[token, frame, key]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The tokens at which each actor stands, by name, description or pronoun, and each place, by name."""
        view, found = self.view, dict[str, list[int]]()
        for token in range(view.size):
            named = [view.entity_of(mention) for mention in view.names_at[token]]
            keys = [key for key in named if key is not None and (view.is_actor(key) or view.is_venue(key))]
            for key in dict.fromkeys([*keys, *self.actors.of(token)]):
                found.setdefault(key, []).append(token)
        return found
