"""A delegation that travels or meets is its head, where the article names one.

"De Russische delegatie, onder leiding van X, arriveerde in Istanbul" is a visit by X: an analyst who
asks who was there wants the person, and the delegation itself says whom he represents.
"""

from __future__ import annotations

from kg.frames.delegations.read import Mission
from kg.frames.events.happenings import Happening
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon import CollectiveClass, Lexicon
from kg.model import EventKind

_PERSONAL = frozenset({EventKind.VISIT, EventKind.MEETING})


def name_heads(view: View, actors: Actors, lexicon: Lexicon, events: list[Happening], missions: list[Mission]) -> None:
    """Put the head in the place of the party that a delegation noun stood for."""
    heads = {mission.of: mission.head for mission in missions if mission.head is not None}
    for event in events:
        if event.kind not in _PERSONAL or event.noun:
            continue
        for token in (*event.clause.agent, *event.clause.theme):
            if not _is_delegation(view, lexicon, token):
                continue
            for party in actors.of(token):
                head = heads.get(party)
                if head is not None and party in event.participants:
                    event.participants = [head if key == party else key for key in event.participants]


def _is_delegation(view: View, lexicon: Lexicon, token: int) -> bool:
    if "Number=Plur" in view.morphs[token]:  # "de delegaties kwamen bijeen" is between those who sent them
        return False
    hit = lexicon.noun(view.words[token])
    return hit is not None and hit.collective is not None and hit.collective.cls is CollectiveClass.DELEGATION
