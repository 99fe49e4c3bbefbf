"""Who says something beside the speaker, and to whom."""

from __future__ import annotations

from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import SpeechKind


class Others:
    """Finds them in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, words: SpeechWords) -> None:
        self.view, self.clauses, self.actors, self.words = view, clauses, actors, words

    def hearers(self, draft: Draft, span: tuple[int, int]) -> tuple[str, ...]:
        """To whom it is said, where a clause tells what: "zei | Johnson | gisteren dat ...", "eist dat | Peru ..."."""
        view = self.view
        if draft.rule.trigger != "verb" or view.lowers[span[0]] not in self.words.content_marks:
            return ()
        objects = (t for t in (*draft.clause.indirect, *draft.clause.theme) if t < span[0] and not view.case_of(t))
        return tuple(key for token in objects for key in self.actors.of(token)) or self._doers(draft, span)

    def _doers(self, draft: Draft, span: tuple[int, int]) -> tuple[str, ...]:
        """Who is to do what is demanded: the agent of the clause with "dat"."""
        if draft.rule.frame != SpeechKind.DEMAND.value or self.view.lowers[span[0]] != "dat":
            return ()
        told = self.clauses.of[span[0]]
        agents = (t for t in told.agent if span[0] < t < span[1] and not self.actors.is_event(t))
        return tuple(key for token in agents for key in self.actors.of(token))

    def joined(self, draft: Draft, speakers: tuple[str, ...], span: tuple[int, int]) -> tuple[str, ...]:
        """Who says it beside the first speaker: the others of them, and "samen met Qatar"."""
        view, said = self.view, range(*span)
        groups = (t for t in draft.clause.obliques.get("met", ()) if t not in said and draft.rule.trigger == "verb")
        near = (t for t in groups if view.lowers[min(view.subtree(t)) - 1] in view.grammar.together)
        with_them = (key for t in near for key in self.actors.of(t) if key not in speakers)
        return (*(speakers[1:] if self._several(draft.clause) else ()), *with_them)

    def _several(self, clause: Clause) -> bool:
        """Whether all whom its subject names do it: its finite verb is in the plural, or they stand behind "door"."""
        if clause.passive:
            return True
        morphs = (self.view.morphs[t] for t in (clause.head, *clause.auxiliaries))
        return any("VerbForm=Fin" in m and "Number=Plur" in m for m in morphs)
