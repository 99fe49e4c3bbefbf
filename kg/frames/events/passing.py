"""Who is named in the sentence of an event without a part in it.

1. A house or a court that passes a treaty: "*de Senaat* keurde het verdrag met Peru goed".
2. Those of whom an agreement says what they shall do, where others made it: "sprak met X af dat *Chili* hulp krijgt".
3. With whom somebody has the quarrel that others talk of: "de EU-ministers spraken over de ruzie *met Peru*".
4. What those talk of who talk or agree, where it is, or against whom it is: "spraken *in Malta* over straffen *tegen
   Peru*", "in de bufferzone *tussen X en Y*".
5. Whose a former office was: "de voormalige *Tanzaniaanse* president X".
6. Who only wants others to mediate is no mediator ("*Estland* wil dat er bemiddeling komt"), nor is who stands in for a
   side that stays away ("de regering is vertegenwoordigd *door X*") or leads one ("de delegatie, geleid *door X*").
"""

from __future__ import annotations

from kg.frames.events.family import TALKS
from kg.frames.events.spoken_of import together
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EntityKind, EventKind

_ORGANISATION = EntityKind.ORGANISATION.value
_OF_SIDES = frozenset(kind.value for kind in (*TALKS, EventKind.AGREEMENT))
_JOINED = frozenset({"conj", "flat", "appos"})
_TERMS = frozenset({"ccomp", "xcomp"})


class Passing:
    """Looks at those who are named in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors) -> None:
        self.view, self.clauses, self.actors = view, clauses, actors

    def keys(self, kind: str, trigger: int) -> set[str]:
        """Those who stand in the sentence of an event only so."""
        words = [group for group in self._words(kind, trigger) if group]
        found: dict[str, set[int]] = {}
        for token in range(*self.view.sentence(trigger)):
            for key in self._named(token) if words else ():
                found.setdefault(key, set()).add(token)
        return {key for key, at in found.items() if any(at <= group for group in words)}

    def _named(self, token: int) -> set[str]:
        """The actors that a token names or colours."""
        names = {self.view.entity_of(m) for m in self.view.names_at[token]}
        return {*self.actors.of(token), *(key for key in names if key is not None)}

    def _words(self, kind: str, trigger: int) -> tuple[set[int], ...]:
        clause = self.clauses.of[trigger]
        made: tuple[set[int], ...] = ()
        if kind == EventKind.AGREEMENT:
            made = (self._houses(clause), self._terms(trigger, clause))
        if kind in _OF_SIDES:
            made = (*made, self._around(trigger, clause))
        return (*made, self._quarrel(trigger), {t for t in range(*self.view.sentence(trigger)) if self._is_former(t)})

    def _is_former(self, token: int) -> bool:
        """Whether an adjective only says of what state somebody was an office holder once."""
        view, office = self.view, self.view.office_at[self.view.heads[token]]
        return view.deps[token] == "amod" and office >= 0 and view.mentions.offices[office].former

    def no_mediators(self, draft: Draft) -> set[str]:
        """Who brings nobody together: who wants that of others, or stands in for somebody."""
        clause, above = draft.clause, draft.clause.parent
        found = {*together(self.actors, draft.trigger, clause)}
        for other in {
            id(c): c for c in map(self.clauses.of.__getitem__, range(*self.view.sentence(draft.trigger)))
        }.values():
            stands_in = other.passive and FrameClass.REPRESENT in word_classes().get(other.lemma, ())
            if stands_in or self._leads_people(other):
                found |= {key for token in other.agent for key in self.actors.of(token)}
        if draft.rule.frame == EventKind.MEDIATION and above is not None and clause.link == "ccomp" and clause.finite:
            own = {key for token in clause.tokens for key in self.actors.of(token)}
            found |= {key for token in above.agent for key in self.actors.of(token)} - own
        return found

    def _leads_people(self, clause: Clause) -> bool:
        """Whether somebody leads a side, and no talks: "leidde *de delegatie* van X", "die van X, geleid *door Y*"."""
        view, led = self.view, list(clause.theme)
        if FrameClass.LEAD not in word_classes().get(clause.lemma, ()):
            return False
        if clause.link == "acl":
            led.append(view.heads[clause.head])
        sides = view.grammar.descriptions["party"]
        return any(
            view.lemmas[t] in sides or FrameClass.DELEGATION in word_classes().get(view.lemmas[t], ()) for t in led
        )

    def _houses(self, clause: Clause) -> set[int]:
        """The words for those who pass an agreement."""
        view = self.view
        above = self._houses(clause.parent) if clause.parent is not None else set[int]()
        if clause.lemma not in view.grammar.passing:
            return above
        heads = (t for t in clause.agent if view.lemmas[t].lower().endswith(tuple(view.grammar.assemblies)))
        return above | {t for head in heads for t in view.subtree(head) if view.names_at[head] or t == head}

    def _terms(self, trigger: int, clause: Clause) -> set[int]:
        """The words of what those agree of whom two are known."""
        if trigger != clause.head:
            return set()
        made = {key for token in (*clause.agent, *clause.obliques.get("met", ())) for key in self.actors.of(token)}
        below = [child for child in clause.children if child.link in _TERMS] if len(made) > 1 else []
        return {t for child in below for t in self.view.subtree(child.head)}

    def _around(self, trigger: int, clause: Clause) -> set[int]:
        """The names of where several are, of what they talk, or against whom they agree."""
        view = self.view
        words, behind = {trigger, clause.head, *clause.theme}, view.grammar.with_sides
        groups = {t for case in behind for t in clause.obliques.get(case, ())}
        groups |= {c for word in words for c in view.children[word] if view.case_of(c) in behind}
        sides = {*clause.agent, *clause.theme, *groups} - {trigger}
        made = {key for token in sides for key in self.actors.of(token)}
        several = len(made) > 1 or any(view.kinds.get(key) == _ORGANISATION for key in made)
        several |= any({"VerbForm=Fin", "Number=Plur"} <= {*view.morphs[t].split("|")} for t in clause.tokens)
        if not several and not (groups and clause.agent):
            return set()
        return {t for t in range(*view.sentence(trigger)) if view.names_at[t] and self._is_aside(t, trigger)}

    def _is_aside(self, name: int, trigger: int) -> bool:
        """Whether a name says where something is, or between whom, or is part of what it is about or against."""
        view, top = self.view, name
        while view.deps[top] in _JOINED:
            top = view.heads[top]
        above = view.heads[top]
        if view.case_of(top) == "tussen":
            return above != trigger and view.pos[above] == "NOUN" and not word_classes().get(view.lemmas[above])
        if view.case_of(top) in view.grammar.place_behind:
            return True
        about = view.grammar.topics | view.grammar.opposed
        stops = about | view.grammar.with_sides  # "een akkoord over energie *met X*"
        while view.case_of(top) not in stops and view.pos[above] == "NOUN" and above not in (top, trigger):
            top, above = above, view.heads[above]
        return top != trigger and view.case_of(top) in about

    def _quarrel(self, trigger: int) -> set[int]:
        """The words for the other side of a quarrel of which several talk."""
        view, (first, last) = self.view, self.view.sentence(trigger)
        topics = [t for t in range(first, last) if view.case_of(t) in view.grammar.topics and self._is_quarrel(t)]
        inside = {t for topic in topics for t in view.subtree(topic)}
        others = {k for t in range(first, last) if t not in inside for k in self.actors.of(t)} if inside else set()
        several = len(others) > 1 or any(view.kinds[key] == _ORGANISATION for key in others)
        groups = (c for t in topics for c in view.children[t] if view.case_of(c) == "met")
        return {t for group in groups for t in view.subtree(group)} if several else set()

    def _is_quarrel(self, token: int) -> bool:
        lemma = self.view.lemmas[token]
        return lemma in self.view.grammar.deadlocks or FrameClass.CONFLICT in word_classes().get(lemma, ())
