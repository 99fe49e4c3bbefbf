"""Events that only an outcome tells of: no rule of events read them.

1. An occasion that was called off ("de tussenstop in Tokio is geschrapt");
2. a round that is counted and not named again ("de eerste leverde niets op, een tweede ging niet door"), of the kind
   of the talks or the visit before it and with the same parties;
3. the journey of who comes back with nothing ("keerde met lege handen terug uit Lima").
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.frames.events.family import TALKS
from kg.frames.events.happenings import Happening
from kg.frames.outcomes.words import OutcomeWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.model import EventKind, Factuality

_ROUNDS = TALKS | {EventKind.VISIT}
_NOUNS = frozenset({"NOUN", "PROPN"})


def stands_for_a_round(view: View, words: OutcomeWords, token: int) -> bool:
    """Whether a number or "eerdere" stands without its noun: "een derde werd geschrapt"."""
    first, last = view.sentence(token)
    if token == first or view.lowers[token] not in words.counted or view.lowers[token - 1] not in words.before_counted:
        return False
    noun = view.heads[token] in range(token + 1, last) and view.pos[view.heads[token]] in _NOUNS
    behind = token + 1 < last and (view.pos[token + 1] in _NOUNS or bool(view.names_at[token + 1]))
    return not behind and not (noun and view.deps[token] in ("amod", "nummod"))


def an_occasion(view: View, words: OutcomeWords, draft: Draft, tokens: Iterable[int]) -> Happening | None:
    """The first of some nouns that names an occasion, as an event that did not take place."""
    token = next((t for t in tokens if words.occasion(view.lowers[t], view.lemmas[t])), None)
    if token is None:
        return None
    low = view.lowers[token]
    kind = EventKind.VISIT if words.visit(low) else EventKind.MEETING
    kind = EventKind.PRESS_CONFERENCE if low.startswith("pers") else kind
    return _happening(view, draft, token, kind, draft.who("who"), Factuality.COUNTERFACTUAL)


def another_round(view: View, draft: Draft, token: int, known: Happening | None, *, held: bool) -> Happening | None:
    """What a counted round is, given the event told before it."""
    if known is None or known.kind not in _ROUNDS:
        return None
    level = Factuality.ACTUAL if held else Factuality.COUNTERFACTUAL
    return _happening(view, draft, token, known.kind, known.participants, level)


def a_journey(view: View, draft: Draft) -> Happening | None:
    """The visit that somebody came back from with nothing."""
    travellers = draft.who("theme")
    if not travellers or draft.clause.lemma not in view.grammar.motion_verbs:
        return None
    return _happening(view, draft, draft.clause.head, EventKind.VISIT, travellers, Factuality.ACTUAL)


def _happening(
    view: View, draft: Draft, token: int, kind: EventKind, participants: Iterable[str], level: Factuality
) -> Happening:
    event = Happening(
        kind=kind,
        trigger=token,
        clause=draft.clause,
        rule=draft.rule.name,
        label=view.words[token],
        noun=view.pos[token] != "VERB",
        participants=list(participants),
        third={},
        factuality=level,
        source=None,
        time=None,
        place=None,
        definite=False,
        evidence=[draft.reading.at(*view.parsed.span(*view.sentence(token)))],
        triggers=[token],
    )
    event.settle(level)
    return event
