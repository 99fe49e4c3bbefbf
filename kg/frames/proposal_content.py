"""Where a proposal says what it proposes, and what that is about.

After a verb: the clause with "om", "dat" or an infinitive, else what follows a colon, else its
object. After a noun: the group or infinitive that follows ("een voorstel voor ...", "het plan van
X om ...") up to the comma or the verb of the clause around it. The kind is read from these words,
from the noun itself ("bestandsvoorstel"), and from the sentence before where they only point back
("X had dat voorgesteld").
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.content import content_range
from kg.frames.match import Draft
from kg.frames.proposal_words import ProposalWords
from kg.frames.view import View
from kg.model import ProposalKind

_OPENERS = frozenset({"voor", "om", "tot", "dat", "van", "over", "waarbij", "met", "waarin", "waardoor", "aan", "naar"})
_REACH = 45  # tokens


class ProposalContent:
    """Finds content and kind of the proposals of one article."""

    def __init__(self, view: View, words: ProposalWords) -> None:
        self.view, self.words = view, words

    def span(self, draft: Draft) -> tuple[int, int] | None:
        """Tokens ``[first, last)`` of what is proposed, or None where the words only point back."""
        found = self._after_noun(draft) if draft.rule.trigger == "noun" else self._after_verb(draft)
        if found is None:
            return None
        first, last = found
        while first < last and self.view.pos[first] == "PUNCT":
            first += 1
        while last > first and self.view.pos[last - 1] == "PUNCT":
            last -= 1
        return (first, last) if first < last and not self._points_back(first, last) else None

    def _points_back(self, first: int, last: int) -> bool:
        view = self.view
        return all(
            view.lowers[t] in self.words.pronouns or view.pos[t] in ("ADP", "PUNCT", "ADV", "PRON", "DET")
            for t in range(first, last)
        )

    def _after_verb(self, draft: Draft) -> tuple[int, int] | None:
        found = content_range(self.view, draft)
        colon = self._colon(draft.trigger)
        if colon is not None and (found is None or found[0] < colon[0] or self._short(found)):
            return colon if found is None or found[1] <= colon[0] else found
        return found

    def _short(self, span: tuple[int, int]) -> bool:
        return span[1] - span[0] <= 3

    def _colon(self, trigger: int) -> tuple[int, int] | None:
        """What follows a colon in the sentence of the trigger."""
        view = self.view
        last = view.sentence(trigger)[1]
        for token in range(trigger + 1, last):
            if view.lowers[token] == ":" and token + 1 < last:
                return token + 1, last
        return None

    def _after_noun(self, draft: Draft) -> tuple[int, int] | None:
        view, noun = self.view, draft.trigger
        last = min(view.sentence(noun)[1], noun + _REACH)
        stops = {draft.clause.head, *draft.clause.auxiliaries}
        start = noun + 1
        speakers = {t for t in draft.tokens.get("speaker", []) if t > noun}
        if start < last and view.lowers[start] in ("van", "door", "uit", "vanuit", "namens") and speakers:
            start = self._past(speakers, start, last)
        if start >= last:
            return None
        if view.lowers[start] == ":":
            return start + 1, last
        if view.lowers[start] not in _OPENERS and not self._infinitive(start, draft):
            return self._colon(noun)
        end = start
        while end < last and view.lowers[end] not in (",", ";", ":", "(", "–") and end not in stops:
            end += 1
        return start, end

    def _past(self, speakers: set[int], start: int, last: int) -> int:
        """The token behind the group of the one who proposes."""
        view = self.view
        end = max(speakers) + 1
        while end < last and (view.deps[end] in ("flat", "fixed", "appos") or view.names_at[end] and view.names_at[end] == view.names_at[end - 1]):
            end += 1
        if end < last and view.lowers[end] == "en" and end + 1 < last and view.names_at[end + 1]:
            end += 2
        return min(end, last)

    def _infinitive(self, start: int, draft: Draft) -> bool:
        """Whether an infinitive without "om" follows ("het voorstel de havens te openen")."""
        view = self.view
        for child in draft.clause.children:
            if child.head > start and not child.finite and view.lowers[child.head - 1] == "te" and child.first >= start - 1:
                return all(view.lowers[t] not in (",", ";") for t in range(start, child.head))
        return False

    def kind(self, draft: Draft, span: tuple[int, int] | None) -> ProposalKind:
        """What the proposal is about."""
        stated = draft.rule.set.get("kind")
        said = self.words.kind_of(self._words(span, draft.trigger))
        if stated and (said in (ProposalKind.OTHER, ProposalKind.TALKS) or stated == ProposalKind.MEDIATION_OFFER):
            return ProposalKind(stated)
        if said is ProposalKind.OTHER and span is None:
            first, last = self.view.sentence(draft.trigger)
            said = self.words.kind_of(self._words((first, last), draft.trigger))
            if said is ProposalKind.OTHER and first > 0:
                before = self.view.sentence(first - 1)
                said = self.words.kind_of(self._words(before, draft.trigger))
        return said

    def _words(self, span: tuple[int, int] | None, trigger: int) -> Iterator[str]:
        view = self.view
        if view.pos[trigger] in ("NOUN", "PROPN"):
            yield view.lowers[trigger]
        for token in range(*span) if span else ():
            low = view.lowers[token]
            if low in self.words.stop:
                return
            if low.endswith(("verdrag", "akkoord", "pact", "bestand")) and self._known(token):
                continue  # talks about a treaty that exists already
            yield low
            if view.lemmas[token] != low:
                yield view.lemmas[token]

    def _known(self, token: int) -> bool:
        view = self.view
        return token > 1 and view.lowers[token - 1] in ("het", "dat", "dit") and view.lowers[token - 2] == "over"
