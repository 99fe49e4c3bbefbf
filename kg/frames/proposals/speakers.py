"""Who proposes: a vote among those whom the sentence and the one before it name.

Where the parser is right, the subject of "voorstellen" or the author beside "voorstel" proposes. For the rest the
signs of each candidate are weighed: what he is to the word and to the clauses around it, what verb that is, where he
stands, what slot the rule found him in. The table ``seeds/frames/learned/proposal_speakers.csv`` was learned
(``training/proposals.py``).
"""

from __future__ import annotations

from kg.frames.proposals.proposal import Sides
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.vote.ballot import Ballot
from kg.frames.who.actors import Actors
from kg.frames.who.fronted import front_actors
from kg.lexicon.evoking import word_classes

_GROUPS = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "X"})
_TELLING = frozenset({"propose", "offer", "invite", "request", "accept", "reject", "evade", "state", "announce"})
_ANSWERS = frozenset({"accept", "reject"})
_MAKES = frozenset({"propose", "offer", "invite", "request", "announce"})
_FAR = 12  # tokens
_REACH = 8  # tokens between "door" and its participle


class Speakers:
    """Chooses who proposes in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, sides: Sides, ballot: Ballot) -> None:
        self.view, self.clauses, self.actors, self.sides, self.ballot = view, clauses, actors, sides, ballot

    def of(self, draft: Draft) -> tuple[str, float] | None:
        """Who proposes, and how likely that is; None where nobody is likely."""
        scores = {key: self.ballot.score("speaker", signs) for key, signs in self.candidates(draft).items()}
        best = max(scores, key=lambda key: scores[key], default=None)
        return (best, scores[best]) if best is not None and self.ballot.stands("speaker", scores[best]) else None

    def candidates(self, draft: Draft) -> dict[str, list[str]]:
        """Each candidate with his signs."""
        view, trigger = self.view, draft.trigger
        first, last = view.sentence(trigger)
        found: dict[str, set[str]] = {}
        shape = self._shape(draft)
        for token in range(first, last):
            if view.pos[token] in _GROUPS and token != trigger:
                self._note(found, self.actors.of(token), self._place(token, draft), shape)
        self._note(found, self.actors.beside(trigger, self.view.grammar.authorship), ["author"], shape)
        self._note(found, self.actors.beside(trigger), ["beside"], shape)
        self._note(found, draft.who("speaker"), ["slot", f"slot {draft.rule.name}"], shape)
        self._note(found, draft.who("speaker")[:1], ["slot first"], shape)
        self._note(found, draft.who("addressee"), ["slot addressee"], shape)
        self._note(found, front_actors(view, self.actors, draft.clause, trigger)[:1], ["front"], shape)
        self._note(found, self._by(trigger), ["door"], shape)
        self._note(found, self._teller(draft), ["teller"], shape)
        if first:
            before = view.sentence(first - 1)
            for token in range(*before):
                if view.pos[token] in _GROUPS:
                    agent = token in self.clauses.of[token].agent or any(
                        token in c.agent for c in self.clauses.of[token].children
                    )
                    self._note(found, self.actors.of(token), ["before agent" if agent else "before"], shape)
        for key, signs in found.items():
            signs |= {"any", f"kind={view.kinds[key]}", shape}
            signs.add(f"candidates={min(len(found), 4)}")
        answers = self._answers(draft)
        return {key: sorted(signs) for key, signs in found.items() if view.is_actor(key) and key not in answers}

    def _answers(self, draft: Draft) -> set[str]:
        """Who takes or refuses what is proposed, or has it put to him, and so proposes nothing."""
        clause, classes = draft.clause, set(word_classes().get(draft.clause.lemma, ()))
        if draft.rule.trigger != "noun":
            agents = {key for token in clause.agent for key in self.actors.of(token)}
            objects = {key for token in (*clause.indirect, *clause.theme) for key in self.actors.of(token)}
            return objects - agents if agents & set(draft.who("speaker")) and not clause.passive else set()
        if clause.passive or not classes & _ANSWERS or classes & _MAKES:
            return set()
        own = {
            c for t in self.view.children[draft.trigger] if self.view.deps[t] == "nmod:poss" for c in self.actors.of(t)
        }
        return {key for token in clause.agent for key in self.actors.of(token)} - own

    def _teller(self, draft: Draft) -> tuple[str, ...]:
        """Who says so for his own side: "de premier zei dat Japan bereid is ..."."""
        parent = draft.clause.parent
        if parent is None or draft.clause.link != "ccomp" or parent.passive:
            return ()
        keys = [k for t in parent.agent for k in self.actors.of(t)][:1]
        return tuple(k for k in keys if any(k != s and self.sides.same(k, s) for s in draft.who("speaker")))

    def _by(self, participle: int) -> tuple[str, ...]:
        """The actor between "door" and a participle ("een door haar geopperd verdrag")."""
        view = self.view
        first = max(view.sentence(participle)[0], participle - _REACH)
        door = next((t for t in range(participle - 1, first - 1, -1) if view.lowers[t] == "door"), participle)
        found = (self.actors.of(t) for t in range(door + 1, participle))
        return next((keys for keys in found if keys), ())

    @staticmethod
    def _note(found: dict[str, set[str]], keys: tuple[str, ...] | list[str], signs: list[str], shape: str) -> None:
        for number, key in enumerate(dict.fromkeys(keys)):
            mine = found.setdefault(key, set())
            mine |= {*signs, *(f"{sign}+{shape}" for sign in signs)}
            if number:
                mine.add("second")

    def _shape(self, draft: Draft) -> str:
        """What kind of word tells of it, and what verb carries a noun."""
        if draft.rule.trigger != "noun":
            return "passive verb" if draft.clause.passive else "verb"
        if draft.clause.head == draft.trigger:
            return "noun alone"
        told = sorted(_TELLING & set(word_classes().get(draft.clause.lemma, ())))
        place = (
            "agent" if draft.trigger in draft.clause.agent else "theme" if draft.trigger in draft.clause.theme else ""
        )
        return f"noun {place} {'passive ' if draft.clause.passive else ''}{told[0] if told else ''}".strip()

    def _place(self, token: int, draft: Draft) -> list[str]:
        """What a group is to the word: its part in the clause, or in those around it."""
        view, clause = self.view, draft.clause
        here = self._part(token, clause)
        if here:
            signs = [here]
        elif clause.parent is not None and (up := self._part(token, clause.parent)):
            signs = [f"up {up}"]
        elif any(self._part(token, child) == "agent" for child in clause.children):
            signs = ["down agent"]
        else:
            signs = [f"else {view.case_of(token)}".strip()]
            if token in self.clauses.of[token].agent:
                signs = ["other agent"]
        near = abs(token - draft.trigger)
        side = "left" if token < draft.trigger else "right"
        signs.append(f"{side} {'near' if near <= 3 else 'mid' if near <= _FAR else 'far'}")
        signs.append(f"{signs[0]} {side}")
        if view.heads[token] == draft.trigger:
            signs.append(f"below {view.deps[token]} {view.case_of(token)}".strip())
        if view.pos[token] == "PRON":
            signs.append("pronoun")
        if view.children[token] and any(view.lowers[c] == "volgens" for c in view.children[token]):
            signs.append("volgens")
        return signs

    @staticmethod
    def _part(token: int, clause: Clause) -> str:
        if token in clause.agent:
            return "agent"
        if token in clause.theme:
            return "theme"
        if token in clause.indirect:
            return "indirect"
        return next((f"obl {name}" for name, heads in clause.obliques.items() if token in heads), "")
