"""Demands named before the noun that sums them up: "A van ... en B van ..., de belangrijke eisen van X".

The noun stands behind a comma in apposition to a list; each member of the list is a demand of its
own, on the same words.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kg.frames.rules.content import to_content
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.speech.utterances import Utterance
from kg.frames.syntax.view import View
from kg.model import SpeechKind

_STOPS = frozenset({"VERB", "AUX", "SCONJ", "PUNCT"})


def each_demand(view: View, utterances: list[Utterance]) -> list[Utterance]:
    """The utterances, with a demand that sums up a list before it taken apart into its members."""
    told: list[Utterance] = []
    for utterance in utterances:
        members = _members(view, utterance.trigger) if utterance.kind is SpeechKind.DEMAND else []
        told += [_one(view, utterance, member) for member in members] or [utterance]
    once = {(u.kind, u.speaker, u.span): u for u in reversed(told)}
    return [u for u in told if once[u.kind, u.speaker, u.span] is u]


def _one(view: View, utterance: Utterance, member: tuple[int, int]) -> Utterance:
    return replace(
        utterance, trigger=member[0], span=member, content=to_content(view, member), evidence=list(utterance.evidence)
    )


def _members(view: View, noun: int) -> list[tuple[int, int]]:
    """Token ranges of the list that a plural noun behind a comma is in apposition to."""
    if view.lemmas[noun] not in load_speech_words().sums or "Number=Plur" not in view.morphs[noun]:
        return []
    first = view.sentence(noun)[0]
    comma = noun - 1
    while comma >= first and view.pos[comma] in ("DET", "ADJ", "NUM"):
        comma -= 1
    if comma < first or view.lowers[comma] != ",":
        return []
    start = comma
    opens = load_speech_words().opens_item
    while start > first and view.pos[start - 1] not in _STOPS and view.lowers[start - 1] not in opens:
        start -= 1
    joints = [t for t in range(start, comma) if view.pos[t] == "CCONJ" and view.pos[t + 1] in ("DET", "NOUN", "ADJ")]
    edges = [start - 1, *joints, comma]
    ranges = [(a + 1, b) for a, b in pairwise(edges)]
    return [member for member in ranges if member[1] > member[0]] if len(ranges) > 1 else []
