"""Whether a found outcome is one: denial, tense, and what the words are about.

The tests that a rule asks for with its ``set`` keys; ``kg.frames.outcomes`` calls them.
"""

from __future__ import annotations

from kg.frames.clauses import Clause
from kg.frames.closing import Closing
from kg.frames.factuality import Scope
from kg.frames.match import Draft
from kg.frames.outcome_words import OutcomeWords
from kg.frames.view import View
from kg.model import Factuality, TimeMention

_AHEAD = frozenset({"cancelled", "postponed", "continuationAgreed", "unknown", "ongoing"})
_ARRANGED = frozenset({"afspreken", "overeenkomen", "besluiten", "toezeggen", "zullen", "vastleggen", "instemmen", "beloven", "plannen", "voorzien", "inplannen", "agenderen"})
_ATTEMPTS = frozenset({"slagen", "lukken", "weten", "kunnen", "vermogen", "gelukken", "krijgen", "willen"})
_ACHIEVED = _ATTEMPTS | {"komen", "blijken", "gaan", "hebben", "zijn", "staan", "lijken", "zitten", "beginnen", "besluiten", "afspreken", "overeenkomen", "spreken"}
_UNFINISHED = frozenset({"aflopen", "eindigen", "afronden", "afsluiten", "beëindigen"})


class Fitness:
    """Tests of outcome drafts in one article."""

    def __init__(self, view: View, scope: Scope, words: OutcomeWords, closing: Closing) -> None:
        self.view, self.scope, self.words, self.closing = view, scope, words, closing

    def denied(self, draft: Draft) -> bool:
        """Whether the clause denies what the rule says; never where the rule holds its own negation."""
        if draft.rule.set.get("negation") in ("inside", "own", "unfinished"):
            return False
        clause, above = draft.clause, draft.clause.parent
        if any(self._negates(token) for token in clause.tokens):
            return True
        if above is None or clause.finite or above.lemma not in _ATTEMPTS:
            return False
        return any(self._negates(token) for token in above.tokens)

    def failed(self, draft: Draft) -> bool:
        """Whether the clause is about a failed attempt: "konden niet"."""
        lowers = self.view.lowers
        above = draft.clause.parent
        modals = [*draft.clause.auxiliaries, *([above.head] if above is not None and draft.clause.link == "xcomp" else [])]
        return any(lowers[t] in self.words.failed_modals for t in modals)

    def fits(self, draft: Draft, *, denied: bool) -> bool:
        """Whether the draft is about what its rule must be about."""
        settings = draft.rule.set
        if settings["type"] != "unknown" and (self._question(draft.trigger) or self._conditional(draft.trigger)):
            return False
        if settings["type"] not in _AHEAD and self._foreseen(draft.clause):
            return False
        if settings["type"] not in _AHEAD and settings.get("negation") != "own" and self._unachieved(draft.clause):
            return False
        if settings.get("negation") == "own" and not self._own_negation(draft):
            return False
        if settings.get("negation") == "unfinished" and not self._unfinished(draft):
            return False
        if settings.get("above") == "unknown" and not self._unknown(draft.clause.parent or draft.clause):
            return False
        if settings.get("when") and not self._when(draft, settings["when"]):
            return False
        return self._subject(draft, settings.get("of", "")) and self._party(draft, settings.get("who", ""))

    def _negates(self, token: int) -> bool:
        view = self.view
        following = view.lowers[token + 1] if token + 1 < view.size else ""
        if token + 1 < view.size and view.pos[token + 1] == "NUM" or following in self.words.not_denying:
            return False  # "niet alleen", "amper veertig minuten"
        return view.lowers[token] in self.words.negators

    def _own_negation(self, draft: Draft) -> bool:
        """"Geen akkoord", "zonder tastbaar resultaat": the negation belongs to the noun itself."""
        view, noun = self.view, draft.trigger
        before = [*(c for c in view.children[noun] if c < noun), *range(max(view.sentence(noun)[0], noun - 3), noun)]
        if any(view.lowers[t] == "zonder" for t in before):
            return self._subject(draft, "occasion-or-party")  # but "zonder akkoord blijft de grens dicht"
        return any(view.lowers[t] in ("geen", "noch") for t in before) or any(self._negates(c) for c in before if view.heads[c] == noun)

    def _unfinished(self, draft: Draft) -> bool:
        """"Nog niet afgelopen", but "duurt nog voort"."""
        negated = any(self._negates(token) for token in draft.clause.tokens)
        return negated == (draft.clause.lemma in _UNFINISHED)

    def _unknown(self, clause: Clause) -> bool:
        view = self.view
        first, last = view.sentence(clause.head)
        return any(view.lowers[t] in self.words.unknown for t in range(first, last))

    def _question(self, token: int) -> bool:
        """A yes-or-no question: it ends in a question mark and opens with its verb."""
        view = self.view
        first, last = view.sentence(token)
        while first < last and view.pos[first] in ("PUNCT", "SYM", "CCONJ"):
            first += 1
        closes = any(view.lowers[t] == "?" for t in range(max(first, last - 2), last))
        return closes and first < last and view.pos[first] in ("VERB", "AUX")

    def _conditional(self, token: int) -> bool:
        """The sentence opens with a condition: "mocht het mislukken, dan ..."."""
        view = self.view
        first, last = view.sentence(token)
        while first < last and view.pos[first] in ("PUNCT", "SYM", "CCONJ"):
            first += 1
        opening = view.lowers[first] if first < last else ""
        if opening == "als":
            return any(view.lowers[t] == "," for t in range(first, token)) and "VerbForm=Fin" in " ".join(
                view.morphs[t] for t in range(first, self._comma(first, last))
            )
        return opening in self.words.conditions and (view.pos[first] != "AUX" or opening not in ("had", "hadden") or self._then(first, last))

    def _comma(self, first: int, last: int) -> int:
        return next((t for t in range(first, last) if self.view.lowers[t] == ","), last)

    def _then(self, first: int, last: int) -> bool:
        return any(self.view.lowers[t] == "dan" for t in range(first, last))

    def _unachieved(self, clause: Clause) -> bool:
        """An infinitive tells what somebody tries or wants ("een poging om ..."), unless the verb above says that it worked."""
        if clause.finite or clause.mark not in ("om", "te"):
            return False
        return clause.parent is None or clause.parent.lemma not in _ACHIEVED

    def _foreseen(self, clause: Clause) -> bool:
        """A present tense with a time that is still to come: an announcement, no result."""
        view = self.view
        finite = [t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]]
        if not any("Tense=Pres" in view.morphs[t] for t in finite) or any(view.lemmas[t] in ("hebben", "zijn") for t in finite):
            return False
        return any(self._ahead(view.mentions.times[i]) for t in clause.tokens if (i := view.time_at[t]) >= 0)

    def _ahead(self, time: TimeMention) -> bool:
        """Whether a time lies after the article, by its bounds or else by its words."""
        issued = self.view.parsed.article.issued
        if time.duration is not None:
            return False
        if issued is not None and time.earliest is not None:
            return time.earliest > issued.earliest
        return any(word in self.scope.cues.future and word != "later" for word in time.text.lower().split())

    def _dated(self, draft: Draft) -> bool:
        """Whether the sentence names a time that may still come, or an arrangement."""
        view = self.view
        first, last = view.sentence(draft.trigger)
        times = [view.mentions.times[i] for t in range(first, last) if (i := view.time_at[t]) >= 0]
        if any(t.duration is None and not self._past(t) for t in times):
            return True
        return any(view.lemmas[t] in _ARRANGED or view.lowers[t] == "af" for t in range(first, last))

    def _past(self, time: TimeMention) -> bool:
        issued = self.view.parsed.article.issued
        return issued is not None and time.latest is not None and time.latest < issued.earliest

    def _when(self, draft: Draft, when: str) -> bool:
        """``ahead``: present tense or an announced infinitive; ``dated``: that and a date; ``present``: present tense."""
        if when == "dated":
            return self._when(draft, "ahead") and self._dated(draft)
        clause: Clause | None = draft.clause
        view = self.view
        while clause is not None:
            finite = [t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]]
            if finite:
                past = all("Tense=Past" in view.morphs[t] for t in finite)
                perfect = any(view.lemmas[t] in ("hebben", "zijn") for t in finite if t != clause.head) and clause.head not in finite
                if self._arranges(clause):
                    return when == "ahead"
                if perfect and not clause.passive and (when == "ahead" or any(view.lemmas[t] == "hebben" for t in finite)):
                    return False
                return not past
            clause = clause.parent if clause.link in ("xcomp", "ccomp", "acl", "conj", "advcl") else None
        return True

    def _arranges(self, clause: Clause) -> bool:
        """Whether a clause tells of an arrangement: "spraken af ..."."""
        lemma = clause.lemma
        return lemma in _ARRANGED or lemma == "spreken" and any(self.view.lowers[t] == "af" for t in clause.tokens)

    def _subject(self, draft: Draft, of: str) -> bool:
        view, themes = self.view, draft.tokens.get("theme", [])
        if of == "modified":
            head = view.heads[draft.trigger]
            return head > draft.trigger and self._occasion(head)
        if of == "occasion":
            if not themes and draft.clause.passive:  # the parse lost the subject: "de derde, in mei, werd afgeblazen"
                return self.closing.before(draft.trigger) is not None
            return any(self._occasion(t) or self._told_before(t) for t in themes)
        if of == "occasion-or-party":
            return bool(draft.actors.get("theme")) or any(
                self._occasion(t) or self._told_before(t) or self._plural(t) for t in themes
            )
        if of == "room":
            return any(self._occasion(t) or self._room(t) for t in themes or self._leading(draft.clause, ("", "uit", "van")))
        if of == "ahead-occasion":
            return self._sequel(draft.trigger) and self._argument(draft)
        if of == "result":
            return any(self._agreement(t) for t in [*themes, *self._leading(draft.clause, ("",))])
        if of == "subject":
            return self._argument(draft)
        if of == "headline":
            return self._headline(draft)
        return True

    def _leading(self, clause: Clause, cases: tuple[str, ...]) -> list[int]:
        """Nouns of a clause that stand free or with one of the prepositions, where the parse lost who does what."""
        view = self.view
        return [t for t in clause.tokens if view.pos[t] == "NOUN" and view.case_of(t) in cases and view.deps[t] != "nmod"]

    def _party(self, draft: Draft, who: str) -> bool:
        if who != "party":
            return True
        themes = [t for t in draft.tokens.get("theme", []) if self.view.time_at[t] < 0]
        if bool(draft.actors.get("theme")) or any(self._plural(t) or self._occasion(t) for t in themes):
            return True
        return any(self._stands_free(t) for t in draft.clause.tokens)

    def _stands_free(self, token: int) -> bool:
        """A party without a preposition, where the parse took a time for the subject: "dinsdag liep X weg"."""
        view = self.view
        if view.case_of(token) or view.deps[token] in ("nmod", "amod", "flat", "det", "case"):
            return False
        named = any((k := view.entity_of(m)) is not None and view.is_actor(k) for m in view.names_at[token])
        return named or self._plural(token) and view.pos[token] == "NOUN"

    def _plural(self, token: int) -> bool:
        return self.view.lowers[token] in self.words.parties or self.view.lemmas[token] in self.words.parties

    def _agreement(self, token: int) -> bool:
        for form in (self.view.lowers[token], self.view.lemmas[token]):
            if form in self.words.agreements or form.endswith(self.words.agreement_endings):
                return True
        return False

    def _occasion(self, token: int) -> bool:
        view = self.view
        if token in self.closing.by_trigger or self.words.occasion(view.lowers[token], view.lemmas[token]):
            return True
        parts = [c for c in view.children[token] if view.deps[c] in ("conj", "flat", "compound", "appos")]
        return any(c in self.closing.by_trigger or self.words.occasion(view.lowers[c], view.lemmas[c]) for c in parts)

    def _room(self, token: int) -> bool:
        return self.view.lowers[token] in self.words.rooms or self.view.lemmas[token] in self.words.rooms

    def _told_before(self, token: int) -> bool:
        """A pronoun that can stand for an event told of just before."""
        return self.view.lowers[token] in self.words.pronouns and self.closing.before(token) is not None

    def _sequel(self, noun: int) -> bool:
        view = self.view
        if view.lowers[noun].startswith("vervolg"):
            return True
        return any(view.lowers[c] in self.words.sequel for c in view.children[noun] if c < noun)

    def _argument(self, draft: Draft) -> bool:
        """Whether the word itself is what the clause is about, not something beside it."""
        token, clause = draft.trigger, draft.clause
        return token == clause.head or token in clause.agent or token in clause.theme or not self.view.case_of(token)

    def _headline(self, draft: Draft) -> bool:
        view, clause = self.view, draft.clause
        first, last = view.sentence(draft.trigger)
        if not self.closing.headline(draft.trigger) and last - first > 6:
            return False
        if clause.finite or any("VerbForm=Fin" in view.morphs[t] for t in range(first, last)):
            return False
        return self._argument(draft) and self.scope.judge(draft.trigger, clause, noun=True) in (
            Factuality.ACTUAL,
            Factuality.COUNTERFACTUAL,
        )
