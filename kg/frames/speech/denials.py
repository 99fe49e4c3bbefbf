"""What a statement says is not so: "Hamas ontkende dat er een bestand is", "Koeweit sprak dat tegen".

A denial is a finite verb that denies (``denying`` in ``seeds/frames/speech.toml``), said by somebody, itself neither
denied nor only wished ("wil bevestigen noch ontkennen"). What it denies is

1. the events that its own words name, in the clause or the object of the verb;
2. where these only point back ("dat", "het", or nothing): what somebody else says in the same sentence or the one
   before, with the one event that this is about; where nobody says anything there, the one event that is told there.

What took place by the word of one side alone, and is denied by another, is only possible.

What nothing is told of is not tied to anything. The words of the verb belong to the content of such a statement, which
would say the reverse without them; so do those of who only hopes, fears or doubts, and of who gives his verdict on a
thing: "*betreurt* het besluit".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.frames.events.happenings import Happening
from kg.frames.mood.factuality import Scope
from kg.frames.rules.content import to_content
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.speech.utterances import Utterance
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.model import EventKind, Factuality, SpeechKind

_SAID = ("ccomp", "csubj", "xcomp", "advcl", "acl", "parataxis")
_BACKGROUND = frozenset({EventKind.CONFLICT, EventKind.PRESS_CONFERENCE})


class Denials:
    """Ties the denials of one article to what they deny."""

    def __init__(self, view: View, scope: Scope, words: SpeechWords) -> None:
        self.view, self.scope, self.words = view, scope, words

    def tie(self, utterances: Sequence[Utterance], events: Sequence[Happening]) -> None:
        """Note on each statement that denies something what that is."""
        for clause in self.scope.clauses.all:
            statement = self._statement(clause, utterances)
            if statement is None:
                continue
            self._with_verb(statement, clause)
            if self._denies(clause):
                found = self._denied(clause, statement, utterances, events)
                statement.denies += [one for one in found if one not in statement.denies]
                for event in found:
                    if isinstance(event, Happening) and self._is_claimed(event, statement, utterances):
                        event.settle(Factuality.POSSIBLE)

    def _is_claimed(self, event: Happening, denial: Utterance, utterances: Sequence[Utterance]) -> bool:
        """Whether that an event took place is only what somebody else says."""
        if event.factuality is not Factuality.ACTUAL:
            return False
        said = [u.span for u in utterances if u is not denial and u.speaker != denial.speaker]
        inside = all(any(first <= t < last for first, last in said) for t in event.triggers)
        return inside or (event.source is not None and event.source.entity != denial.speaker)

    def _with_verb(self, statement: Utterance, clause: Clause) -> None:
        """What is denied is no content without the verb that denies it: "*ontkende dat* er mijnen lagen".

        Where a verdict has a clause, that says enough: "betreurt | dat X vertrekt".
        """
        view, (first, last) = self.view, statement.span
        if clause.lemma in self.words.verdicts and view.lowers[first] in self.words.content_marks:
            return
        if statement.trigger == clause.head and statement.content not in (None, statement.quotation):
            verb = [clause.head, *(c for c in view.children[clause.head] if view.deps[c] == "compound:prt")]
            statement.span = min(first, clause.head), max(last, *(t + 1 for t in verb))
            statement.content = to_content(view, statement.span)

    def _denies(self, clause: Clause) -> bool:
        if clause.lemma not in self.words.denying or self.scope.negated(clause):
            return False
        grammar = self.view.grammar
        both = any(self.view.lowers[t] in grammar.neither | grammar.reciprocal for t in clause.tokens)
        return not both and self.scope.mood(clause) is Factuality.ACTUAL

    def _statement(self, clause: Clause, utterances: Sequence[Utterance]) -> Utterance | None:
        """The statement that the verb of a clause is."""
        if clause.lemma not in self.words.denying | self.words.shading | self.words.verdicts:
            return None
        said = [u for u in utterances if u.kind is SpeechKind.STATEMENT and u.speaker is not None]
        own = next((u for u in said if u.trigger == clause.head), None)
        if own is not None:
            return own
        speakers = {key for t in clause.agent for key in self.scope.actors.of(t)}
        here = self.view.parsed.sent_of[clause.head]
        return next((u for u in said if u.speaker in speakers and self.view.parsed.sent_of[u.trigger] == here), None)

    def _denied(
        self, clause: Clause, statement: Utterance, utterances: Sequence[Utterance], events: Sequence[Happening]
    ) -> list[Happening | Utterance]:
        own = self._own_words(clause)
        if own:
            return [e for e in events if e.kind not in _BACKGROUND and not own.isdisjoint(e.triggers)]
        view, here = self.view, self.view.parsed.sent_of[clause.head]
        start = min(clause.head, *clause.tokens)
        sides = {statement.speaker, *statement.joined}
        before = [
            u for u in utterances
            if u.trigger < start and here - view.parsed.sent_of[u.trigger] <= 1 and u is not statement
        ]  # fmt: skip
        if before:
            last = max(before, key=lambda u: u.trigger)
            if last.speaker in sides or last.kind is SpeechKind.PROPOSAL:
                return []
            inside = [e for e in events if any(last.span[0] <= t < last.span[1] for t in e.triggers)]
            return [last, *inside] if len(inside) == 1 and inside[0].kind not in _BACKGROUND else [last]
        for sentence in (here, here - 1):
            told = [
                e for e in events
                if any(view.parsed.sent_of[t] == sentence and t < start for t in e.triggers)
            ]  # fmt: skip
            if told:
                return [e for e in told if e.kind not in _BACKGROUND] if len(told) == 1 else []
        return []

    def _own_words(self, clause: Clause) -> set[int]:
        """The tokens that say what is denied, empty where they only point elsewhere."""
        found = set(self._said(clause))
        for token in clause.theme:
            if self.view.lowers[token] not in self.words.pointers:
                found |= set(self.view.subtree(token))
        return found

    def _said(self, clause: Clause) -> Iterator[int]:
        for child in clause.children:
            if child.link in _SAID:
                yield from child.tokens
                yield from self._said(child)
