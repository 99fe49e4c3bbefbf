"""What a clause of its own announces: in the present tense, and of a time to come.

"De top *begint morgen*", "Vrijdag komt X. Hij spreekt *dan* Y", "hij vertrekt naar Lomé *en dinsdag bezoekt hij* Y".
"""

from __future__ import annotations

from kg.frames.mood.signs import tense_of
from kg.frames.mood.unsettled import Looking
from kg.frames.syntax.clauses import Clause
from kg.model import Factuality, TimeMention

_JOINED = frozenset({"conj", "parataxis"})


class Announced(Looking):
    """Looks for such clauses."""

    def is_so(self, trigger: int, clause: Clause) -> bool:
        """Whether a main clause says so, in the present tense and of a time to come."""
        view = self.view
        if not self._is_main(clause) or any(child.link == "advcl" for child in clause.children):
            return False
        if tense_of(view, clause) != "present" or self.negated(clause) or self.modality(clause) is not None:
            return False
        if view.words[view.sentence(trigger)[1] - 1] == "?" or any(self._open(t) for t in clause.tokens):
            return False
        times = [view.mentions.times[view.time_at[t]] for t in self._with_before(clause) if view.time_at[t] >= 0]
        return self._then(clause) or any(self._is_to_come(time) for time in times)

    def _with_before(self, clause: Clause) -> list[int]:
        """The tokens of a clause, and the one before it, whatever the parse makes of that: "en *dinsdag* komt"."""
        opens = clause.link in _JOINED and clause.first == clause.head
        return [*([clause.head - 1] if opens else []), *clause.tokens]

    def _is_main(self, clause: Clause) -> bool:
        """Whether a clause is a main one, or joined to one, with its own verb: "en dinsdag *bezoekt* hij X"."""
        while clause.link in _JOINED and clause.finite and clause.parent is not None:
            clause = clause.parent
        return clause.parent is None

    def _is_to_come(self, time: TimeMention) -> bool:
        """Whether a time beside a present tense lies ahead; a weekday does where nothing dates it."""
        undated = time.earliest is None and self.view.parsed.article.issued is None
        opening = self.view.lowers[time.first]
        return opening in self.cues.future or (undated and opening in self.cues.weekdays)

    def _then(self, clause: Clause) -> bool:
        """Whether it is at a time to come that the sentence before named: "Vrijdag komt X. Hij spreekt *dan* Y"."""
        view, issued, here = self.view, self.view.parsed.article.issued, self.view.parsed.sent_of
        words = (t for t in range(*view.sentence(clause.head)) if view.lowers[t] == "dan" and view.pos[t] == "ADV")
        if issued is None or not any(view.lowers[t - 1] != "," for t in words):
            return False
        before = (t for t in view.mentions.times if here[t.first] == here[clause.head] - 1)
        return any(t.latest is not None and t.latest >= issued.latest for t in before)

    def _open(self, token: int) -> bool:
        """Whether a word says of its clause that it is less than planned."""
        return self.cues.words.get(self.view.lowers[token], Factuality.PLANNED) is not Factuality.PLANNED
