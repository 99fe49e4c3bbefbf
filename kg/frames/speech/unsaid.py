"""When a verb of speech tells that nothing was said: "zei niet wie er komt"."""

from __future__ import annotations

from kg.frames.mood.factuality import Scope
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.syntax.clause import Clause
from kg.frames.syntax.view import View


class Unsaid:
    """Judges the verbs of speech of one article."""

    def __init__(self, view: View, words: SpeechWords, scope: Scope) -> None:
        self.view, self.words, self.scope = view, words, scope

    def holds(self, clause: Clause) -> bool:
        """Whether nobody says anything: "heeft niets ontkend", "bevestigde noch ontkende", "zei niet of X komt"."""
        if self._is_neither(clause):
            return True
        if not self.scope.negated(clause):
            return False
        told = [child for child in clause.children if child.link in ("ccomp", "xcomp")]
        whole = any(child.mark == "dat" and child.finite and child.first > clause.head for child in told)
        return not told or self.asks(clause) or (whole and clause.lemma in self.words.disclosing)

    def asks(self, clause: Clause) -> bool:
        """Whether a verb says whether, what or when: "vroeg of X wil bemiddelen", "zei niet met wie hij sprak"."""
        view, words = self.view, self.words
        opens = {"ccomp": words.questions, "advcl": words.questions - words.awaiting}
        for child in clause.children:
            first = next((t for t in child.tokens if view.pos[t] != "PUNCT"), child.head)
            own = child.finite and (child.link in opens or any(first < t < child.head for t in child.agent))
            asking = opens.get(child.link, words.questions & words.content_marks)  # "of X komt", read as "or X comes"
            opener = first + (view.pos[first] == "ADP" and first + 1 < child.head)  # "om welke kwesties het gaat"
            if own and clause.head < first and view.lowers[opener] in asking:
                return True
        return False

    def _is_neither(self, clause: Clause) -> bool:
        """Whether two verbs are denied together: "bevestigde noch ontkende"."""
        view, neither = self.view, self.view.grammar.neither
        beside = (c for c in clause.children if c.link == "conj" and c.first > clause.head)
        return any(view.lowers[t] in neither for c in (clause, *beside) for t in c.tokens)
