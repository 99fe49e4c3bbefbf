"""When and where: the time and the place that belong to a word.

A time belongs to the event of its own clause; the noun group of the event comes first, then the
clause, then the clauses above and below that have no time of their own. A place is a group with a
preposition of place. The venue of an event noun may hang on its verb ("vond plaats in Genève").
"""

from __future__ import annotations

from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EntityKind, TimeMention

_CLOSE = 6  # tokens from "na afloop van" to what is over then
_COUNTED = 12  # tokens between "sinds" and the time
PLACE_PREPOSITIONS = ("in", "te", "bij", "op", "nabij", "binnen", "rond", "vanuit", "aan")


def counts_from(view: View, time: TimeMention) -> bool:
    """Whether something is counted from a time: "de eerste gesprekken *sinds de inval op 24 februari*"."""
    first = view.sentence(time.first)[0]
    for token in range(time.first, max(first, time.first - _COUNTED) - 1, -1):
        if view.lowers[token] == "sinds":
            return not view.grammar.ranking.isdisjoint(view.lowers[first:token])
        if token < time.first and (view.pos[token] in ("VERB", "AUX") or view.lowers[token] in (",", ";")):
            return False
    return False


def is_apart(view: View, time: TimeMention) -> bool:
    """Whether a time is none at which anything of its sentence was."""
    return counts_from(view, time) or is_of_a_thing(view, time)


def is_of_a_thing(view: View, time: TimeMention) -> bool:
    """Whether a year is that of the noun before it: "de quota *voor 2025*"."""
    first = time.first
    bare = time.last == first + 2 and view.lowers[first + 1].isdigit()
    behind = first > view.sentence(first)[0] and view.pos[first - 1] == "NOUN" and view.time_at[first - 1] < 0
    return bare and behind and view.lowers[first] in view.grammar.meant_for


class Setting:
    """Finds time and place in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors) -> None:
        self.view, self.clauses, self.actors = view, clauses, actors

    def time(self, trigger: int, clause: Clause, *, noun: bool) -> TimeMention | None:
        """The time mention that says when, or None."""
        view = self.view
        times = [t for t in view.mentions.times if not is_apart(view, t) and not self.is_told_by(t, trigger)]
        if not times:
            return None
        if noun:
            group = set(view.subtree(trigger))
            inside = [t for t in times if t.first in group and t.duration is None]
            if inside:
                return inside[0]
        found = self._in(clause, trigger)
        if found is None and clause.parent is not None and clause.link in ("xcomp", "acl", "amod", "conj", "advcl"):
            found = self._in(clause.parent, trigger) if clause.link != "advcl" or not clause.finite else None
        if found is None:
            for child in clause.children:
                if child.link in ("xcomp",) and not child.finite:
                    found = found or self._in(child, trigger)
        return found

    def _in(self, clause: Clause, near: int) -> TimeMention | None:
        view = self.view
        inside = [
            t
            for t in view.mentions.times
            if t.duration is None
            and not is_apart(view, t)
            and not self.is_told_by(t, near)
            and clause.first <= t.first < clause.last
            and self.clauses.of[t.first] is clause
            and not self._of_another(t, near)
        ]
        return min(inside, key=lambda t: abs(t.first - near)) if inside else None

    def _of_another(self, time: TimeMention, trigger: int) -> bool:
        """Whether a time belongs to a noun of its own: "het proces *van 2022*"."""
        view = self.view
        for token in range(time.first, time.last):
            head = view.heads[token]
            if not time.first <= head < time.last:
                return view.pos[head] == "NOUN" and head != trigger and view.deps[token] == "nmod" and head < time.first
        return False

    def is_told_by(self, time: TimeMention, trigger: int) -> bool:
        """Whether a time is told by the event itself: "*na de gesprekken*", "*na afloop* van vijf uur overleg"."""
        view, inside = self.view, range(time.first, time.last)
        top = view.heads[trigger] if view.deps[trigger] == "nmod" and not view.case_of(trigger) else trigger
        governed = any(view.heads[t] in (trigger, top) and view.deps[t] in ("case", "mark") for t in inside)
        near = view.pos[time.last : trigger]
        close = (
            0 < trigger - time.last < _CLOSE
            and {"VERB", "AUX", "PUNCT"}.isdisjoint(near)
            and view.pos[trigger] == "NOUN"
        )
        after = view.lowers[time.first] in view.grammar.after_itself and close
        within = after or trigger in inside or (trigger >= time.last and view.heads[trigger] in inside)
        return time.earliest is None and (governed or within)

    def place(
        self, trigger: int, clause: Clause, *, noun: bool, prepositions: tuple[str, ...] = PLACE_PREPOSITIONS
    ) -> str | None:
        """The entity key of the venue, or None: cities and buildings before states."""
        view = self.view
        candidates: list[int] = []
        if noun:
            candidates += [t for t in view.subtree(trigger) if t > trigger and view.case_of(t) in prepositions]
        scope: Clause | None = clause
        for _ in range(2):
            if scope is None:
                break
            candidates += [t for p in prepositions for t in scope.obliques.get(p, [])]
            hosts = {scope.head, trigger, *scope.agent, *scope.theme}
            candidates += [
                t
                for t in scope.tokens
                if view.names_at[t]
                and view.case_of(t) in prepositions
                and (view.heads[t] in hosts or view.time_at[view.heads[t]] >= 0)
            ]
            scope = scope.parent if scope.link in ("xcomp", "acl", "amod") and not scope.finite else None
        if clause.link == "acl:relcl" and any(view.lowers[t] == "waar" for t in clause.tokens):
            candidates.append(view.heads[clause.head])  # "het paleis in Istanbul, waar de gesprekken plaatsvinden"
        if clause.lemma in self.actors.grammar.stage_nouns:
            candidates += clause.agent  # "Istanbul was het toneel van vredesbesprekingen"
        if any(view.lemmas[t] in self.actors.grammar.stage_nouns for t in clause.agent):
            candidates.append(clause.head)  # "plaats van samenkomst was Cardiff"
        state: str | None = None
        for token in dict.fromkeys(candidates):
            for key in self.places_of(token):
                if view.kind_of(key) is EntityKind.PLACE:
                    return key
                if view.kind_of(key) is EntityKind.STATE and self._lies_in(token, key):
                    state = state or key
        return state

    def _lies_in(self, token: int, state: str) -> bool:
        """Whether something is in a state, or on one that is an island: "*op Cyprus*", but not "de druk *op Iran*"."""
        case, grammar = self.view.case_of(token), self.view.grammar
        island = state.removeprefix("state/") in grammar.islands
        return case in grammar.in_states or (island and case in grammar.on_islands)

    def places_of(self, token: int) -> list[str]:
        """Places named by a group: on its head, behind it ("de havenstad Jeddah"), or below it."""
        view, keys = self.view, []
        for candidate in (token, *view.children[token]):
            if candidate != token and not (candidate > token and view.deps[candidate] in ("appos", "flat", "nmod")):
                continue
            for mention in view.names_at[candidate]:
                key = view.entity_of(mention)
                if key is not None and not view.is_adjective(mention):
                    keys.append(key)
        return keys
