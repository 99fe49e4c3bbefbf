"""Positions whose form alone says what they are, of which the vote has seen too few to know.

- a condition demands what it names ("pas als X vertrekt", "mits er waarnemers komen");
- who is ready to do something concedes it, unless he offers a service ("is bereid te bemiddelen");
- what somebody will else do to another is a warning ("anders sluit X de grens");
- who asks, urges or demands, with what he wants behind the verb, demands it ("sommeert X de stad te verlaten");
- who says something, with what he says behind the verb, states it ("zei ook dat het plan niet af is"), and so does who
  calls a thing something ("werd door X als nuttig bestempeld").

In a quotation they are as often a manner of speaking. Their bar is lower; what the vote is surely against stays out.
"""

from __future__ import annotations

from kg.frames.rules.content import content_range, predicates
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import SpeechWords
from kg.frames.speech.standing import Standing, standing
from kg.frames.syntax.view import View

_NEAR = 7  # tokens from "pas" to the clause that it waits for
_LOWER, _MUCH_LOWER, _ASKED, _SAID = 0.18, 0.46, 0.28, 0.18  # by so much the bar is lower
_MAIN = frozenset({"root", "ROOT", "parataxis", "conj"})


class Forms:
    """Judges the forms of positions in one article."""

    def __init__(self, view: View, rules: Standing, words: SpeechWords) -> None:
        self.view, self.rules, self.words = view, rules, words

    def ahead(self, draft: Draft) -> float:
        """By how much the bar is lower for a reading."""
        forms = {
            "Demand": ((self._sets_condition, _LOWER), (self._asks, _ASKED)),
            "Concession": ((self._is_ready, _LOWER),),
            "Warning": ((self._hits_back, _MUCH_LOWER),),
            "Statement": ((self._reports, _SAID), (self._calls, _SAID)),
        }.get(draft.rule.frame, ())
        if not forms or self.view.in_quote[draft.trigger] >= 0:
            return 0.0
        ahead = next((lower for formed, lower in forms if formed(draft)), 0.0)
        return ahead if ahead and self.rules.speakers(draft) and self.rules.holds(draft) else 0.0

    def _asks(self, draft: Draft) -> bool:
        """Whether somebody asks or urges, and says for what: "maant X de grens te openen", "vraagt om een bestand"."""
        clause = draft.clause
        if draft.trigger != clause.head or clause.lemma not in self.words.asking or not clause.finite or clause.passive:
            return False
        who = draft.tokens.get("speaker", ())  # on both sides of the verb they are who asks and who is asked
        own = not set(clause.agent).isdisjoint(who) and len({token < draft.trigger for token in who}) == 1
        unreal = any(self.view.lowers[t] in self.words.unreal for t in clause.auxiliaries)
        asked = content_range(self.view, draft) if own and not unreal else None
        return asked is not None and (asked[0] > draft.trigger or clause.link != "acl:relcl")  # not "waarom X vroeg"

    def _reports(self, draft: Draft) -> bool:
        """Whether somebody says what stands behind the verb: "zei dat X komt", "liet weten niet te willen praten"."""
        view, words, clause = self.view, self.words, draft.clause
        light = not words.light.get(clause.lemma, frozenset()).isdisjoint(view.lowers[clause.first : clause.last])
        plain = clause.lemma in words.plain - words.wishes
        if clause.passive or not (plain or light) or not self._tells_of_himself(draft):
            return False
        said = content_range(view, draft)
        if said is None or said[0] < draft.trigger:
            return False
        outright = light and any(view.deps[c] == "expl:pv" for c in view.children[clause.head])  # "sprak zich uit voor"
        infinitive = light and "te" in view.lowers[slice(*said)]
        return outright or infinitive or view.lowers[said[0]] in words.content_marks

    def _calls(self, draft: Draft) -> bool:
        """Whether somebody says what a thing is: "noemde het overleg nuttig", "werd door X als nuttig bestempeld"."""
        clause = draft.clause
        things = [t for t in clause.theme if t not in clause.agent]
        called = clause.lemma in self.words.labels and bool(predicates(self.view, clause.head))
        return called and bool(things) and self._tells_of_himself(draft)

    def _tells_of_himself(self, draft: Draft) -> bool:
        """Whether the speaker is the one who does what a finite verb of a main clause says."""
        clause = draft.clause
        sayers = {*draft.tokens.get("speaker", ())} & {*clause.agent}
        own = any(not self.rules.actors.is_event(t) for t in sayers)  # "het verdrag van X stelt dat ..."
        unreal = any(self.view.lowers[t] in self.words.unreal for t in clause.auxiliaries)
        return draft.trigger == clause.head and clause.finite and clause.link in _MAIN and own and not unreal

    def _sets_condition(self, draft: Draft) -> bool:
        """Whether a word of condition has a clause behind it: "gaat pas open als X tekent", "mits er geld komt"."""
        view, token, words = self.view, draft.trigger, self.words
        if draft.rule.trigger != "word" or not draft.clause.finite or standing(draft) == "condition":
            return False  # "zolang" stands also with what is only told, and "zegt pas terug te komen als" with plans
        first, last = token + 1, view.sentence(token)[1]
        if view.lowers[token] not in words.condition_openers:
            stop = next((t for t in range(first, last) if view.lowers[t] in (",", ";")), last)
            marks = (t for t in range(first, min(stop, first + _NEAR)) if view.deps[t] == "mark")
            first = next(marks, last)
            if first == last or view.lowers[first] not in words.awaiting or view.in_quote[first] >= 0:
                return False
        end = next((t for t in range(first, last) if view.lowers[t] in (",", ";")), last)
        return any("VerbForm=Fin" in view.morphs[t] for t in range(first + 1, end))

    def _is_ready(self, draft: Draft) -> bool:
        """Whether somebody is ready to do what he names, and that is no service of his own accord."""
        view, words, token = self.view, self.words, draft.trigger
        if view.lemmas[token] not in words.ready or draft.clause.mark in words.conditions:
            return False
        return words.offering.isdisjoint(view.lowers[token : view.sentence(token)[1]])

    def _hits_back(self, draft: Draft) -> bool:
        """Whether "anders" tells what its own subject does to another: "..., anders sluit X de grens"."""
        told = {draft.clause.lemma, *(self.view.lemmas[t] for t in range(draft.clause.first, draft.clause.last))}
        return standing(draft) == "opening" and not told.isdisjoint(self.words.reprisals)
