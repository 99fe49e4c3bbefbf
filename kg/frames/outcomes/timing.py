"""Whether words tell of a result or of something that is still to come, asked or supposed.

Tense, dates, conditions and questions of the clause that an outcome rule found.
"""

from __future__ import annotations

from kg.frames.mood.cues import Cues
from kg.frames.outcomes.words import OutcomeWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.model import TimeMention


class Timing:
    """Tense and time of outcome drafts in one article."""

    def __init__(self, view: View, cues: Cues, words: OutcomeWords) -> None:
        self.view, self.cues, self.words = view, cues, words

    def fits(self, draft: Draft, when: str) -> bool:
        """Whether the time is as a rule wants it.

        ``present``: present tense; ``ahead``: that or an announced infinitive; ``dated``: as ahead,
        with a date that may still come or an arrangement in the sentence.
        """
        if when == "dated":
            return self.fits(draft, "ahead") and self._dated(draft.trigger)
        clause: Clause | None = draft.clause
        while clause is not None:
            verbs = self.finite(clause)
            if verbs:
                return self._tense(clause, verbs, when)
            clause = clause.parent if clause.link in ("xcomp", "ccomp", "acl", "conj", "advcl") else None
        return True

    def finite(self, clause: Clause) -> list[int]:
        """The finite verbs of a clause."""
        return [t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in self.view.morphs[t]]

    def present(self, clause: Clause) -> bool:
        """Whether a clause is not in the past; a headline without a verb is not."""
        return all("Tense=Pres" in self.view.morphs[t] for t in self.finite(clause))

    def arranges(self, clause: Clause) -> bool:
        """Whether a clause tells of an arrangement: "spraken af ..."."""
        if clause.lemma == "spreken":
            return any(self.view.lowers[t] == "af" for t in clause.tokens)
        return clause.lemma in self.words.arrange

    def foreseen(self, clause: Clause) -> bool:
        """A present tense with a time that is still to come: an announcement, no result."""
        view, verbs = self.view, self.finite(clause)
        if not any("Tense=Pres" in view.morphs[t] for t in verbs):
            return False
        if any(view.lemmas[t] in view.grammar.perfect for t in verbs):
            return False
        return any(self._ahead(view.mentions.times[i]) for t in clause.tokens if (i := view.time_at[t]) >= 0)

    def unachieved(self, clause: Clause) -> bool:
        """An infinitive tells what somebody tries ("een poging om ..."), unless the verb above says that it worked."""
        if clause.finite or clause.mark not in ("om", "te"):
            return False
        return clause.parent is None or clause.parent.lemma not in self.words.achieve

    def question(self, token: int) -> bool:
        """A yes-or-no question: it ends in a question mark and opens with its verb."""
        view = self.view
        first, last = self._opening(token)
        closes = any(view.lowers[t] == "?" for t in range(max(first, last - 2), last))
        return closes and first < last and view.pos[first] in ("VERB", "AUX")

    def _opening(self, token: int) -> tuple[int, int]:
        """The sentence without its opening quotation mark or conjunction."""
        view = self.view
        first, last = view.sentence(token)
        while first < last and view.pos[first] in ("PUNCT", "SYM", "CCONJ"):
            first += 1
        return first, last

    def _tense(self, clause: Clause, verbs: list[int], when: str) -> bool:
        view = self.view
        if self.arranges(clause):
            return when == "ahead"
        if clause.head not in verbs and not clause.passive:
            helpers = {view.lemmas[t] for t in verbs}
            if "hebben" in helpers or ("zijn" in helpers and when == "ahead"):
                return False  # a perfect tense
        return any("Tense=Past" not in view.morphs[t] for t in verbs)

    def _dated(self, token: int) -> bool:
        view = self.view
        first, last = view.sentence(token)
        times = [view.mentions.times[i] for t in range(first, last) if (i := view.time_at[t]) >= 0]
        if any(t.duration is None and not self._past(t) for t in times):
            return True
        return any(view.lemmas[t] in self.words.arrange or view.lowers[t] == "af" for t in range(first, last))

    def _ahead(self, time: TimeMention) -> bool:
        """Whether a time lies after the article, by its bounds or else by its words."""
        issued = self.view.parsed.article.issued
        if time.duration is not None:
            return False
        if issued is not None and time.earliest is not None:
            return time.earliest > issued.earliest
        return any(word in self.cues.future and word != "later" for word in time.text.lower().split())

    def _past(self, time: TimeMention) -> bool:
        issued = self.view.parsed.article.issued
        return issued is not None and time.latest is not None and time.latest < issued.earliest
