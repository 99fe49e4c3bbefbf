"""Attempts at what is no event of diplomacy: "een *poging* om de export te hervatten", "*probeerde* hem te doden"."""

from __future__ import annotations

from collections.abc import Set

from kg.frames.mood.cues import Cues
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes


def is_another_attempt(view: View, cues: Cues, word: int, triggers: Set[int]) -> bool:
    """Whether a word is an attempt at something else than what ``triggers`` evoke; of a verb, at violence.

    What else somebody tries to do may well be to bring others together.
    """
    if view.lemmas[word] not in cues.attempts:
        return False
    aim = {*view.subtree(word)} - {word}
    verbs = [t for t in aim if "VerbForm=Inf" in view.morphs[t]]
    if view.pos[word] == "VERB":
        verbs = [t for t in verbs if FrameClass.CONFLICT in word_classes().get(view.lemmas[t], ())]
    return bool(verbs) and triggers.isdisjoint(aim)
