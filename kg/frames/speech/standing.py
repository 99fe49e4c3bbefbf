"""Where a speech rule may fire, and for whom: the ``set.standing`` of a rule.

- nothing: its own speaker counts;
- ``attributed``: it reads content only ("Servië moet eerst ..."), so somebody else must say it;
- ``opening``: so, and its word must open what is said ("Anders ...");
- ``consequence``: so, and it must follow a condition that is not met ("Gebeurt dat niet, dan ...");
- ``condition``: it does not open the sentence, unless the main clause refuses something;
- ``aside``: its verb stands behind what is said ("..., beloofde X");
- ``deed``: it must have happened, or be announced;
- ``noun``: it names something that may have been told elsewhere.

Nobody gives in or threatens where that is denied ("bindt niet in") or only supposed ("als X toegeeft").
"""

from __future__ import annotations

from kg.frames.mood.expected import is_expected
from kg.frames.mood.factuality import Scope
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.speech.attribution import Attributions
from kg.frames.speech.unsaid import Unsaid
from kg.frames.speech.utterances import opening
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import word_classes
from kg.model import Factuality

_NEAR = 6  # tokens before a word in which the parse may have lost the mark of its clause
_ASKS = frozenset({"demand", "urge", "request", "propose"})
_TELLS = frozenset({"state", "announce", "confirm"})
_BLAMES = frozenset({"accuse", "deny", "praise", "condemn"})
_MENACES = frozenset({"warn", "threaten"})
_SURE = 3  # from this strength on a word of the lexicon asks by itself
_CONTENT = frozenset({"attributed", "consequence", "opening"})  # what somebody else says, guesses and all
_WEAK = frozenset({"noun", "condition"})
_TURNS = frozenset({",", ":", ";", "en"})  # behind these a main clause begins, with its verb behind "anders"


def standing(draft: Draft) -> str:
    """The standing of the rule that fired, or ''."""
    return draft.rule.set.standing


class Standing:
    """Judges drafts of one article."""

    def __init__(
        self, view: View, clauses: Clauses, actors: Actors, signs: Attributions, words: SpeechWords, scope: Scope
    ) -> None:
        self.view, self.clauses, self.actors = view, clauses, actors
        self.signs, self.words, self.scope = signs, words, scope
        self.unsaid = Unsaid(view, words, scope)

    def holds(self, draft: Draft) -> bool:
        """Whether the rule fired where it may, and on what is not denied."""
        view, token = self.view, draft.trigger
        kind = standing(draft)
        if kind == "opening":
            return opening(view, token) == token or self._turns(token)
        if kind == "condition":
            main = self.clauses.of[token].parent
            refused = view.in_quote[token] < 0 and main is not None and self.scope.negated(main)
            return refused or opening(view, token) != token
        if kind == "consequence":
            return view.lowers[token - 1] == "," and self._threatens(opening(view, token), token)
        if kind == "aside" and (token == 0 or view.pos[token - 1] != "PUNCT"):
            return False
        if kind == "deed" and not (self._is_done(draft) and self._is_asserted(draft)):
            return False
        if kind == "attributed" and draft.clause.link == "acl:relcl":
            return False
        if draft.rule.trigger == "noun" and view.pos[token + 1 : token + 2] == ("NUM",):
            return False  # "houdt zich aan *resolutie* 1701"
        if draft.rule.frame == "Statement" and draft.clause.lemma in self.words.misdeeds and draft.rule.strength:
            return False
        if (draft.rule.frame in ("Concession", "Statement") or kind == "noun") and self._is_asked(draft):
            return False
        told = draft.rule.trigger != "noun" and view.in_quote[token] < 0 and kind not in _CONTENT
        if told and (self._is_wished(draft) or (draft.rule.frame == "Statement" and is_expected(view, draft.clause))):
            return False
        if draft.rule.frame == "Statement" and not self._is_uttered(draft):
            return False
        if draft.rule.frame == "Demand" and self._asks_nothing(draft):
            return False
        if draft.rule.frame == "Warning" and self._is_harmless(draft):
            return False
        return not self._is_denied(draft)

    def _is_harmless(self, draft: Draft) -> bool:
        """Whether a verb of mere speech tells of no harm and no condition: "liet weten dat er een akkoord is"."""
        view, words, classes = self.view, self.words, word_classes().get(draft.clause.lemma, ())
        if draft.rule.trigger != "verb" or not draft.rule.strength or not _MENACES.isdisjoint(classes):
            return False
        first, last = view.sentence(draft.trigger)
        said = {*view.lowers[first:last], *view.lemmas[first:last]}
        return said.isdisjoint(words.harm | words.conditions | words.reprisals)

    def traits(self, draft: Draft) -> list[str]:
        """What the vote should know of a position."""
        found = [] if self.holds(draft) else ["does not hold"]
        found += [] if self.speakers(draft) else ["no speaker"]
        found += ["denied"] if self._is_denied(draft) else []
        found += [f"standing={standing(draft)}"]
        first, last = self.view.sentence(draft.trigger)
        words = {*self.view.lowers[first:last], *self.view.lemmas[first:last]}
        found += ["harm"] if words & self.words.harm else []
        found += ["condition"] if words & self.words.conditions else []
        level = self.scope.judge(draft.trigger, draft.clause, noun=draft.rule.trigger == "noun")
        return [*found, f"mood={level.value}"]

    def is_weak(self, draft: Draft) -> bool:
        """Whether what the rule read gives way to other positions: also a deed that may be what is asked for."""
        return standing(draft) in _WEAK or (standing(draft) == "deed" and not draft.clause.finite)

    def speakers(self, draft: Draft) -> tuple[str, ...]:
        """Who demands, warns or says: the rule's own speaker, or whoever the words are attributed to."""
        stated = draft.who("speaker")
        if draft.rule.frame == "Demand" and self._is_named(draft.trigger):
            # "X schrikt terug voor de Russische eis"
            by = draft.clause.obliques.get(f"op {self.view.lowers[draft.trigger]} van", ())
            asked = draft.who("addressee")  # "wil opheldering van X"
            beside = [k for k in self.actors.beside(draft.trigger, self.view.grammar.authorship) if k not in asked]
            stated = tuple(beside) or tuple(key for token in by for key in self.actors.of(token)) or stated
        if not standing(draft) and "speaker" in draft.rule.needs:
            return stated
        said = stated[0] if stated else self._attributed(draft) or self._retaliates(draft)
        others = [k for k in draft.who("addressee") if k != said]
        return (said,) if said is not None and (others or "addressee" not in draft.rule.needs) else ()

    def _is_named(self, token: int) -> bool:
        """Whether a word names what is asked: a noun, or an infinitive as one ("op aandringen van X")."""
        view = self.view
        return view.pos[token] == "NOUN" or (view.lowers[token - 1] == "op" and "VerbForm=Inf" in view.morphs[token])

    def _is_done(self, draft: Draft) -> bool:
        level = self.scope.judge(draft.trigger, draft.clause, noun=False)
        if level is Factuality.COUNTERFACTUAL:  # "heeft de heffing geschrapt": the word itself is such a cue
            return draft.clause.link == "root" and not self.scope.negated(draft.clause)
        return level is not Factuality.POSSIBLE

    def _is_asserted(self, draft: Draft) -> bool:
        """Whether the article itself tells the deed, or the one who did it; what others say or ask is content."""
        quote = self.view.in_quote[draft.trigger]
        return quote < 0 or self.actors.voices.get(quote) in draft.who("speaker")

    def _is_uttered(self, draft: Draft) -> bool:
        """Whether somebody says something: not "heeft niets ontkend", "vond een plaats" or "zij spraken over vis"."""
        clause = draft.clause
        thought = clause.link == "acl:relcl" and clause.lemma in self.words.attitudes
        if thought or self._is_spoken_to(draft) or (draft.rule.trigger == "verb" and self.unsaid.holds(clause)):
            return False
        if clause.lemma == "vinden" and not draft.rule.complement:
            return any(self.view.deps[c] in ("xcomp", "advcl", "ccomp") for c in self.view.children[clause.head])
        return not (clause.lemma == "spreken" and "over" in clause.obliques and len(draft.who("speaker")) > 1)

    def _is_spoken_to(self, draft: Draft) -> bool:
        """Whether the rule took for the speaker whom another speaks of: "wij bedankten *X*", "*X* werd genoemd"."""
        clause, found = draft.clause, {*draft.tokens.get("speaker", ())}
        others = any(self.view.lowers[t] not in self.words.pointers for t in clause.agent)
        others = others or (clause.passive and bool(clause.auxiliaries) and draft.rule.trigger == "verb")
        return bool(found) and others and found <= {*clause.theme} - {*clause.agent}

    def _asks_nothing(self, draft: Draft) -> bool:
        """Whether somebody only asks for time, gives up what he asked for, or will (not) say or know something."""
        view, words, clause = self.view, self.words, draft.clause
        themes = [t for t in draft.tokens.get("theme", []) if t != draft.trigger]
        respite = all(view.lemmas[t] in words.respite or view.time_at[t] >= 0 for t in themes)
        if themes and respite and "request" in word_classes().get(clause.lemma, ()):
            return True
        heads = (clause.head, view.heads[draft.trigger])
        if any(view.lemmas[t] in words.withdrawing for t in heads if t != draft.trigger):
            return True
        if draft.rule.trigger == "verb" and clause.lemma in words.withdrawing:
            return True
        verb = draft.rule.trigger == "verb"
        classes = word_classes().get(clause.lemma, ()) if verb and draft.rule.strength > 0 else ()
        if not _BLAMES.isdisjoint(classes) and _ASKS.isdisjoint(classes):  # "verwijt X de grens te sluiten"
            return True
        sworn = verb and clause.lemma in words.assuring and any(child.mark == "dat" for child in clause.children)
        if sworn and words.must.isdisjoint(view.lemmas[t] for child in clause.children for t in child.auxiliaries):
            return True  # "bezwoer dat X er niets mee te maken heeft"
        if draft.rule.strength > 0 and (self.unsaid.asks(clause) or self._will_do_himself(draft)):
            return True
        if 0 < draft.rule.strength < _SURE and self.signs.closes_quote(draft.trigger):  # '"Nu!", riep X'
            return True
        whole = (clause, *(child for child in clause.children if child.link == "xcomp"))
        first = any(view.lowers[t] in words.beforehand for part in whole for t in part.tokens)
        return not first and self.clauses.wants_to_tell(clause, draft.trigger)  # "wil eerst weten wie betaalt" asks

    def _will_do_himself(self, draft: Draft) -> bool:
        """Whether somebody only wants to do something ("wil de zaak voorleggen"), on no condition and not to get it."""
        view, words, clause = self.view, self.words, draft.clause
        if view.lemmas[draft.trigger] not in words.contraries:
            return False
        own = [child for child in clause.children if child.link == "xcomp" and not child.mark]
        done = [child for child in own if child.lemma not in words.getting and not child.passive]
        first, last = view.sentence(draft.trigger)
        return bool(own) and own == done and words.conditional.isdisjoint(view.lowers[first:last])

    def _is_wished(self, draft: Draft) -> bool:
        """Whether the writer only says what somebody could or ought to say: "zou kunnen aandringen", "moet eisen"."""
        view, words = self.view, self.words
        if "VerbForm=Fin" in view.morphs[head := draft.clause.head] and view.lowers[head] != view.lemmas[head]:
            return False  # but "moet | eisen" is read as one
        verbs = [*draft.clause.auxiliaries]
        current = draft.clause
        while (
            current.parent is not None and current.link == "xcomp" and view.lemmas[current.parent.head] in words.ought
        ):
            current = current.parent
            verbs += [current.head, *current.auxiliaries]
        ought = [t for t in verbs if view.lemmas[t] in words.ought and view.deps[t] != "cop"]
        perfect = any(view.lemmas[t] == "hebben" for t in verbs)  # "zou hebben kunnen zeggen", "moet hebben gezegd"
        unreal = any(view.lowers[t] in words.unreal for t in verbs)
        must = any("Tense=Past" not in view.morphs[t] and view.lemmas[t] in words.must for t in ought)
        return bool(ought) and not perfect and (unreal or must)

    def _is_asked(self, draft: Draft) -> bool:
        """Whether it is what somebody demands, asks or hopes: "eist dat X toezegt ...", "eist opheldering van X"."""
        clause = draft.clause
        if draft.rule.trigger != "verb":
            return draft.trigger in clause.theme and not _ASKS.isdisjoint(word_classes().get(clause.lemma, ()))
        while clause.parent is not None and clause.link in ("ccomp", "xcomp", "conj") and clause.mark != "om":
            beside, clause = clause.link == "conj", clause.parent  # "wil dat X komt, maar *zei* dat ...": not wished
            classes = {*word_classes().get(clause.lemma, ())}
            asks = clause.lemma in self.words.wishes or (classes & _ASKS and not classes & _TELLS)
            if asks and not beside:
                return clause is not draft.clause and clause.head != draft.trigger
        return False

    def _is_denied(self, draft: Draft) -> bool:
        """Whether somebody does not do so, or only if; a demand not to do something is one all the same."""
        rule, lowers = draft.rule, self.view.lowers
        supposed = draft.clause.mark in self.words.conditions and draft.clause.finite
        before = lowers[max(draft.clause.first, draft.trigger - _NEAR) : draft.trigger]
        supposed = supposed or (rule.frame == "Concession" and not self.words.supposing.isdisjoint(before))
        if supposed and (rule.frame == "Concession" or (rule.trigger == "verb" and rule.frame != "Statement")):
            return True
        clause = draft.clause
        if rule.frame == "Demand" and rule.trigger == "verb":
            own = any(group & self.words.denials for group in rule.words)  # "tekent niet voordat ..."
            return not own and clause.lemma not in self.words.contraries and self._is_plainly_denied(draft)
        if rule.frame not in ("Concession", "Warning"):
            return False
        if rule.frame == "Concession" and any(lowers[t] in self.words.mutual for t in clause.tokens):
            return True  # what both sides give each other is an agreement
        if rule.trigger != "verb" or rule.complement or any(group & self.words.denials for group in rule.words):
            return False
        return self._is_plainly_denied(draft)

    def _is_plainly_denied(self, draft: Draft) -> bool:
        """Whether the verb is denied, and not what it asks for: "vraagt X niet in te grijpen"."""
        lowers, clause = self.view.lowers, draft.clause
        late = [t for t in clause.tokens if t > draft.trigger and lowers[t] in self.words.denials]
        asked = any(lowers[t] == "te" for t in range(late[0], clause.last)) if late else False
        ended = any(lowers[t + 1] in self.words.ended for t in late if t + 1 < clause.last)  # "niet langer"
        return not asked and (ended or self.scope.negated(clause))

    def _threatens(self, start: int, token: int) -> bool:
        """Whether "dan" at the token tells what follows when something is not done."""
        view = self.view
        first = view.lowers[start]
        if first in self.view.grammar.past_auxiliaries or not (
            first in self.words.conditions or "VerbForm=Fin" in view.morphs[start]
        ):
            return False
        before = {*view.lowers[start:token], *view.lemmas[start:token]}
        last = view.sentence(token)[1]
        after = {*view.lowers[token:last], *view.lemmas[token:last]}
        return bool(before & self.words.unfulfilled or after & self.words.harm)

    def _turns(self, token: int) -> bool:
        """Whether a main clause begins with a word: "..., anders | sluit X de grens"."""
        view = self.view
        return view.lowers[token - 1] in _TURNS and "VerbForm=Fin" in view.morphs[token + 1]

    def _retaliates(self, draft: Draft) -> str | None:
        """Who himself does the harm that he threatens with: "anders sluit | X | de grens"."""
        clause, words = draft.clause, {draft.clause.lemma, *(self.view.lemmas[t] for t in draft.clause.tokens)}
        if standing(draft) != "opening" or words.isdisjoint(self.words.reprisals):
            return None
        named = (token for token in clause.agent if self.view.pos[token] != "PRON")  # not "anders sluit hij"
        return next((key for token in named for key in self.actors.of(token)), None)

    def _attributed(self, draft: Draft) -> str | None:
        quote = self.view.in_quote[draft.trigger]
        if quote >= 0:
            return self.actors.voices.get(quote)
        if (above := self.signs.embedding(draft.clause)) is not None:
            return above.speaker
        here = self.signs.of_sentence(self.view.parsed.sent_of[draft.trigger])
        return next((s.speaker for s in here if s.aside), None)
