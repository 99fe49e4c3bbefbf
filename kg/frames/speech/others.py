"""Who says something beside the speaker, and to whom."""

from __future__ import annotations

from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.speech.attribution import Attribution
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import SpeechKind

_REACH = 12  # tokens behind a sign in which its speakers stand


class Others:
    """Finds them in one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, words: SpeechWords) -> None:
        self.view, self.clauses, self.actors, self.words = view, clauses, actors, words

    def addressees(self, draft: Draft, kind: SpeechKind, span: tuple[int, int]) -> tuple[str, ...]:
        """To whom it is said; nobody thinks to anybody, and "sancties *tegen* X" are not announced to X."""
        view, words, lemma = self.view, self.words, draft.clause.lemma
        told = draft.tokens.get("addressee", ())
        against = bool(told) and all(view.case_of(t) == "tegen" for t in told) and lemma not in words.addressing
        if kind is SpeechKind.STATEMENT and (against or lemma in words.attitudes | words.shading):
            return ()
        return draft.addressees(span, self.actors.of) or self.hearers(draft, span)

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

    def named(self, sign: Attribution) -> tuple[str, ...]:
        """Whom a sign names beside its speaker: "zeiden A en B", "aldus een verklaring van A en B"."""
        clause, several = self.clauses.of[sign.token], True
        if clause.head == sign.token:
            groups = [
                *clause.agent,
                *clause.theme,
                *(t for p in self.words.documents for t in clause.obliques.get(p, ())),
            ]
            several = self._several(clause)
        else:
            last = min(self.view.sentence(sign.token)[1], sign.token + _REACH)
            groups = [t for t in range(sign.token + 1, last) if self.view.pos[t] in ("NOUN", "PROPN")]
        for group in (t for t in groups if self.view.in_quote[t] < 0):
            written = self.view.lemmas[group] in self.words.remarks
            keys = self.actors.beside(group, self.view.grammar.authorship) if written else self.actors.of(group)
            if sign.speaker in keys:
                return tuple(dict.fromkeys(k for k in keys if k != sign.speaker)) if several or written else ()
        return ()

    def _several(self, clause: Clause) -> bool:
        """Whether all whom its subject names do it: its finite verb is in the plural, or they stand behind "door"."""
        if clause.passive:
            return True
        morphs = (self.view.morphs[t] for t in (clause.head, *clause.auxiliaries))
        return any("VerbForm=Fin" in m and "Number=Plur" in m for m in morphs)
