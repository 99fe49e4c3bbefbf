"""Agreements that somebody only proposes, demands or calls for: they are told by that act, and are no events.

"Turkije stelde een bestand van zestig dagen voor" tells of a proposal. An event beside it would say that there may be
an agreement, which the text does not. What is told elsewhere as well, or to have taken place, stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.frames.events.happenings import Happening
from kg.frames.proposals.proposal import Proposal
from kg.frames.speech.utterances import Utterance
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Drop, EventKind, Factuality, SpeechKind

_ASKS = frozenset({SpeechKind.DEMAND, SpeechKind.CONCESSION, SpeechKind.WARNING})
_ASKING = frozenset({FrameClass.PROPOSE, FrameClass.OFFER, FrameClass.DEMAND, FrameClass.URGE, FrameClass.REQUEST})
_OPEN = frozenset({Factuality.POSSIBLE, Factuality.PLANNED})


def without_asked(
    view: View, events: Iterable[Happening], proposals: Iterable[Proposal], utterances: Iterable[Utterance]
) -> tuple[list[Happening], list[Drop]]:
    """The events that are more than what an act of the article asks for, and a Drop for each other one."""
    spans = [range(*p.span) for p in proposals]
    spans += [range(*u.span) for u in utterances if u.kind in _ASKS]
    kept: list[Happening] = []
    drops: list[Drop] = []
    for event in events:
        asked = event.kind is EventKind.AGREEMENT and event.factuality in _OPEN
        if asked and all(any(t in span for span in spans) or _is_asked_for(view, t, event) for t in event.triggers):
            start = view.parsed.starts[event.trigger]
            drops.append(Drop("frames", "agreement that is only asked for", event.label, start))
        else:
            kept.append(event)
    return kept, drops


def _is_asked_for(view: View, token: int, event: Happening) -> bool:
    """Whether the word hangs on one of asking: "bepleit een bestand", "een voorstel voor een bestand"."""
    noun = event.noun and event.factuality is Factuality.POSSIBLE
    return noun and not _ASKING.isdisjoint(word_classes().get(view.lemmas[view.heads[token]], ()))
