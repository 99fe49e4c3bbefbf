"""Whether a found outcome is one: denial, time, and what it is about, as the rule asks with ``set``.

``set.negation``: the rule's words hold the negation themselves (``inside``), or it stands at the noun
(``own``), or something is not yet over (``unfinished``). ``set.when``: ``kg.frames.outcomes.timing``;
``set.of`` and ``set.who``: ``kg.frames.outcomes.about``.
"""

from __future__ import annotations

from kg.frames.mood.factuality import Scope
from kg.frames.outcomes.about import About
from kg.frames.outcomes.closing import Closing
from kg.frames.outcomes.timing import Timing
from kg.frames.outcomes.words import OutcomeWords
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.view import View
from kg.model import OutcomeType

_AHEAD = frozenset(
    {
        OutcomeType.CANCELLED,
        OutcomeType.POSTPONED,
        OutcomeType.CONTINUATION_AGREED,
        OutcomeType.UNKNOWN,
        OutcomeType.ONGOING,
    }
)
_CALLED_OFF = frozenset({OutcomeType.CANCELLED, OutcomeType.POSTPONED})


class Fitness:
    """Tests of outcome drafts in one article."""

    def __init__(self, view: View, scope: Scope, words: OutcomeWords, closing: Closing) -> None:
        self.view, self.scope, self.words, self.closing = view, scope, words, closing
        self.timing = Timing(view, scope.cues, words)
        self.about = About(view, scope, words, closing)

    def denied(self, draft: Draft) -> bool:
        """Whether the clause denies what the rule says; never where the rule holds its own negation."""
        if draft.rule.set.negation in ("inside", "own", "unfinished"):
            return False
        clause, above = draft.clause, draft.clause.parent
        if any(self._negates(token) and not self._of_another(token, draft.trigger) for token in clause.tokens):
            return True
        if above is None or clause.finite or above.lemma not in self.words.attempt:
            return False
        return any(self._negates(token) for token in above.tokens)

    def failed(self, draft: Draft) -> bool:
        """Whether the clause is about a failed attempt: "konden niet"."""
        above = draft.clause.parent if draft.clause.link == "xcomp" else None
        modals = [*draft.clause.auxiliaries, *([above.head] if above is not None else [])]
        return any(self.view.lowers[t] in self.words.failed_modals for t in modals)

    def fits(self, draft: Draft) -> bool:
        """Whether the draft tells of a result, about what its rule must be about."""
        settings, timing = draft.rule.set, self.timing
        negation, type_ = settings.negation, settings.type
        if type_ is not OutcomeType.UNKNOWN and timing.question(draft.trigger):
            return False
        if type_ not in _AHEAD and timing.foreseen(draft.clause):
            return False
        if type_ not in _AHEAD and negation != "own" and timing.unachieved(draft.clause):
            return False
        if negation == "own" and not self._own_negation(draft):
            return False
        if negation == "unfinished" and not self._unfinished(draft):
            return False
        if type_ is OutcomeType.UNKNOWN and not self._unknown(draft.trigger):
            return False
        if settings.when and not timing.fits(draft, settings.when):
            return False
        if not self.about.fits(draft, settings.of) or (type_ in _CALLED_OFF and self.about.of_something_else(draft)):
            return False
        return settings.who != "party" or self.about.party(draft)

    def _unknown(self, token: int) -> bool:
        """Whether the sentence says that nobody knows: "onduidelijk", or "bekend" denied; "na afloop" says nothing."""
        view, about = self.view, self.about
        if token and view.lowers[token - 1] == "na":
            return False
        if about.in_sentence(token, self.words.unknown):
            return True
        first, last = view.sentence(token)
        return about.in_sentence(token, self.words.known) and any(self._negates(t) for t in range(first, last))

    # --- denial -----------------------------------------------------------------------------

    def _of_another(self, token: int, trigger: int) -> bool:
        """Whether what is denied only describes another noun: "eens over een grens *zonder* hek"."""
        view, noun = self.view, self.view.heads[token]
        return token < noun != trigger and view.deps[noun] == "nmod" and view.heads[noun] != trigger

    def _negates(self, token: int) -> bool:
        view = self.view
        if view.lowers[token] not in self.words.negators:
            return False
        if token + 1 == view.size:
            return True
        pseudo = view.lowers[token] == "niet" and view.lowers[token + 1] in self.words.not_denying
        return not pseudo and view.pos[token + 1] != "NUM"  # "niet alleen", "amper veertig minuten"

    def _own_negation(self, draft: Draft) -> bool:
        """ "Geen akkoord", "zonder tastbaar resultaat": the negation belongs to the noun itself."""
        view, noun = self.view, draft.trigger
        nearby = range(max(view.sentence(noun)[0], noun - 3), noun)
        before = [*(c for c in view.children[noun] if c < noun), *nearby]
        if any(view.lowers[t] == "zonder" for t in before):
            return self.about.fits(draft, "occasion-or-party")
        return any(view.lowers[t] in ("geen", "noch") or (view.heads[t] == noun and self._negates(t)) for t in before)

    def _unfinished(self, draft: Draft) -> bool:
        """ "Nog niet afgelopen", but "duurt nog voort"."""
        negated = any(self._negates(token) for token in draft.clause.tokens)
        return negated == (draft.clause.lemma in self.words.finish)
