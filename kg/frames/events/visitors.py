"""Who is on a visit: not the land that is visited, nor those with whom the visitor does something else.

"Tijdens een bezoek *aan Japan* sprak hij *met X*": neither Japan nor X travels. Whom somebody visits or stays with may
have a part in the visit, and stays as it is read. Who only says that others travel ("zei dat *zijn ministers* naar X
reizen") does not travel himself.
"""

from __future__ import annotations

from kg.frames.events.happening import Happening
from kg.frames.events.setting import Setting
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import EntityKind

AIMED = 0.7
"""The score of a place that the words of a visit name as its aim."""


class Visitors:
    """Looks at the visits of one article."""

    def __init__(self, view: View, actors: Actors) -> None:
        self.view, self.actors = view, actors

    def among(self, chosen: list[str], draft: Draft, *, noun: bool) -> list[str]:
        """Those of the chosen who visit; where nobody is left, the people who do what the clause tells meanwhile."""
        trigger, clause = draft.trigger, draft.clause
        if self._sent(draft):
            senders = {key for token in clause.agent for key in self.actors.of(token)}
            return [key for key in chosen if key not in senders]
        during = noun and self.view.case_of(trigger) in self.view.grammar.meanwhile
        others = self._met(clause) if during else set()
        owners = self._owners(trigger) if noun else set()
        visited = {key for key in chosen if key not in owners and self._is_visited(key, trigger, clause)}
        left = [key for key in chosen if key not in others | visited]
        if not noun:
            sought = {t for t in clause.obliques.get("voor", ()) if self.view.pos[t] == "NOUN"}
            inside = {t for token in sought for t in self.view.subtree(token)}
            left = [key for key in left if not self._is_only_in(key, inside, clause)]
        if not noun and clause.agent:
            own = {key for token in clause.agent for key in self.actors.of(token)}
            left = [key for key in left if key in own or self._is_named_in(key, clause)]
        pays = noun and trigger in clause.theme and self.view.grammar.carries(clause.lemma)
        if left or not (during or pays):
            return left
        agents = [(key, token) for token in clause.agent for key in self.actors.of(token)]
        return list(dict.fromkeys(key for key, _ in agents))

    def sees_somebody(self, visit: Happening, draft: Draft) -> bool:
        """Whether a visit is to a person, which is a meeting: "bezocht *de afgezette president*", "te gast *bij* X"."""
        clause = draft.clause
        hosts = [] if visit.noun and draft.trigger in clause.theme else list({*clause.theme} - self._sent(draft))
        hosts += clause.obliques.get("bij", [])
        seen = {key for token in hosts for key in self.actors.of(token) if self.view.kind_of(key) is EntityKind.PERSON}
        return bool(seen & {*visit.participants}) and len(visit.participants) > 1

    def aim(self, draft: Draft, setting: Setting) -> str | None:
        """Where a visit goes by its own words: "bezocht *Moldavië*", "reisde *naar Marokko*", "bezoek *aan Kenia*"."""
        view, theme = self.view, draft.clause.theme
        aims = [t for t in draft.tokens.get("place", []) if t in theme or view.case_of(t) in view.grammar.aims]
        return next((key for token in aims for key in setting.places_of(token) if view.is_venue(key)), None)

    @staticmethod
    def _sent(draft: Draft) -> set[int]:
        """Who visits by being sent or expected: "stuurt *een gezant* naar X"."""
        return {*draft.tokens.get("participant", ())} & {*draft.clause.theme}

    def _owners(self, trigger: int) -> set[str]:
        """Whose visit a noun says that it is: "vloog na *zijn* bezoek aan Japan naar huis"."""
        below = (c for c in self.view.children[trigger] if self.view.lowers[c] in self.view.grammar.possessives)
        return {key for token in below for key in self.actors.of(token)}

    def _is_named_in(self, key: str, clause: Clause) -> bool:
        return any(self.view.names_at[token] and key in self.actors.of(token) for token in clause.tokens)

    def _is_only_in(self, key: str, inside: set[int], clause: Clause) -> bool:
        """Whether somebody is only whom the visitor goes to see: "naar Londen *voor een ontmoeting met X*"."""
        first, last = self.view.sentence(clause.head)
        at = {t for t in range(first, last) if self.view.names_at[t] and key in self.actors.of(t)}
        return bool(at) and at <= inside

    def _met(self, clause: Clause) -> set[str]:
        """With whom, or to whom, the clause says that something is done."""
        groups = (clause.theme, clause.indirect, clause.obliques.get("met", []))
        return {key for group in groups for token in group for key in self.actors.of(token)}

    def _is_visited(self, key: str, trigger: int, clause: Clause) -> bool:
        """Whether the sentence has an actor only as where the visit goes, or in a clause below that of the visit."""
        view, below = self.view, {t for child in clause.children for t in child.tokens}
        first, last = view.sentence(trigger)
        places = [t for t in range(first, last) if key in self.actors.of(t) and view.names_at[t]]
        heads = [t for t in places if view.heads[t] not in places]
        apposed = {t: view.heads[t] if view.deps[t] == "appos" else t for t in heads}  # "in buurland Guyana"
        return bool(heads) and all(t in below or view.case_of(apposed[t]) in view.grammar.visited_behind for t in heads)
