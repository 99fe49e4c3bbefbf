"""Who speaks: the agent of a verb of speech, or the group behind "volgens", as an entity or in words.

A speaker is a pair: the key of an entity, or else the article's own words where they name nobody
("een hoge diplomaat").
"""

from __future__ import annotations

from kg.frames.rules.speech_words import SpeechWords
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import EntityKind

Speaker = tuple[str | None, str | None]
_SAID = frozenset({
    FrameClass.STATE, FrameClass.DEMAND, FrameClass.URGE, FrameClass.PROPOSE, FrameClass.OFFER, FrameClass.INVITE,
    FrameClass.REQUEST, FrameClass.ACCEPT, FrameClass.REJECT, FrameClass.EVADE, FrameClass.WARN, FrameClass.THREATEN,
    FrameClass.AGREE, FrameClass.ANNOUNCE, FrameClass.CONCEDE,
})  # fmt: skip
_GROUP = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "ADP", "NUM", "X", "SYM"})
_NAMED = frozenset({"NOUN", "PROPN", "PRON"})
_LONGEST = 8  # tokens of a speaker that is kept in words
_REACH = 12  # tokens in which the group behind a sign names its actor

_PRONOUNS = frozenset({"hem", "haar", "hen", "hun", "mij", "ons"})


class Speakers:
    """Resolves speakers in one article."""

    def __init__(self, view: View, actors: Actors, words: SpeechWords) -> None:
        self.view, self.actors, self.words = view, actors, words

    def of_clause(self, clause: Clause) -> Speaker | None:
        """Who speaks in a clause with a verb of speech."""
        view = self.view
        slots = clause.agent or ([] if clause.passive else clause.theme[::-1])
        if not clause.passive and all(
            view.lowers[t] in self.words.said for t in slots
        ):  # "Dat zei X", read the other way round
            slots = slots + clause.theme
        slots = [t for t in slots if view.in_quote[t] < 0 and not self.actors.is_event(t)]
        for token in slots:
            if (words := self.nobody(token)) is not None:
                return None, words
            if keys := self.actors.of(token):
                return keys[0], None
        for token in slots:
            if view.lemmas[token] in self.words.remarks and (keys := tuple(self.actors.beside(token))):
                return keys[0], None
        noun = next((t for t in slots if view.pos[t] == "NOUN" and not self._is_said(t)), None)
        return (None, self._words(noun)) if noun is not None else None

    def behind(self, sign: int) -> Speaker | None:
        """The group right behind a sign: "volgens X", "aldus nog X"."""
        view = self.view
        last = view.sentence(sign)[1]
        end = sign + 1
        while end < last and end - sign <= _REACH and (view.pos[end] in _GROUP or view.pos[end] == "ADV"):
            end += 1
        first = next((t for t in range(sign + 1, end) if view.pos[t] in ("NOUN", "PROPN")), sign)
        if self.actors.is_event(first):
            return None
        if view.lowers[sign + 1] in _PRONOUNS and view.deps[sign + 1] != "nmod:poss" and sign + 1 < last:
            keys = self.actors.of(sign + 1)  # "X is volgens haar het slachtoffer": somebody else
            return (keys[0], None) if keys and keys[0] not in self._subjects(sign + 1) else None
        for token in range(sign + 1, end):
            if view.deps[token] == "nmod:poss":
                continue  # "volgens zijn ministerie": the owner does not say it
            if (words := self.nobody(token)) is not None:
                return None, words
            keys = self.actors.of(token) if view.pos[token] in _NAMED or view.names_at[token] else ()
            if keys:
                return keys[0], None
            if view.pos[token] == "NOUN" and token + 1 < end and self._is_thing(token):
                break  # "volgens het internationale recht | bij X horen"
        noun = next((t for t in range(sign + 1, end) if view.pos[t] == "NOUN" and not self._is_said(t)), None)
        return (None, self._words(noun)) if noun is not None else None

    def _subjects(self, token: int) -> set[str]:
        """Those who are the subject of the clause in which a word stands."""
        view, verb = self.view, self.view.heads[token]
        subjects = (c for c in view.children[verb] if view.deps[c] in ("nsubj", "nsubj:pass"))
        return {key for c in subjects if c != token for key in self.actors.of(c)}

    def _is_thing(self, token: int) -> bool:
        """Whether a noun is for nobody, and what stands behind it is not its own: "het recht bij X", not "van X"."""
        view, words = self.view, self.words
        people = words.bystanders | words.aides | words.media | words.remarks
        if view.lemmas[token] in people or self.actors.coreference.anaphors.sort(token) or view.office_at[token] >= 0:
            return False
        return view.pos[token + 1] == "ADP" and view.lowers[token + 1] != "van"

    def _is_said(self, noun: int) -> bool:
        """Whether a noun is for what is said, asked or agreed, which says nothing itself: "de vraag wordt gesteld"."""
        lemma = self.view.lemmas[noun]
        people = self.words.aides | self.words.bystanders
        return lemma not in self.words.remarks | people and not _SAID.isdisjoint(word_classes().get(lemma, ()))

    def nobody(self, token: int) -> str | None:
        """The words for somebody without a name: "een Amerikaanse diplomaat" is not the state, nor his aide the man."""
        view, office = self.view, self.view.office_at[token]
        if view.pos[token] != "NOUN" or self.actors.called(token) or (office >= 0 and view.links.offices[office]):
            return None
        small = [view.lowers[c] for c in view.children[token] if c < token]
        indefinite = "een" in small or view.lowers[token - 1] == "een" or "Number=Plur" in view.morphs[token]
        if view.lemmas[token].removeprefix("oud-") in self.words.bystanders and indefinite:
            return self._words(token)
        if view.lemmas[token] not in self.words.aides:
            return None
        owners = [c for c in view.children[token] if view.deps[c] == "nmod:poss" or view.case_of(c) == "van"]
        owned = any(view.kind_of(k) is EntityKind.PERSON for c in owners for k in self.actors.of(c))
        return self._words(token) if owned else None

    def named_in(self, first: int, last: int) -> Speaker | None:
        """The first actor in a stretch of tokens."""
        for token in range(first, last):
            if self.view.pos[token] in _NAMED and (keys := self.actors.of(token)):
                return keys[0], None
        return None

    def _goes_on(self, token: int) -> bool:
        """Whether a word behind a noun still says who it is: "van", "uit", but not "na het overleg"."""
        view = self.view
        return view.pos[token] in _GROUP and (
            view.pos[token] != "ADP" or view.lowers[token] in self.words.speaker_belongs
        )

    def _words(self, noun: int) -> str:
        """The noun group around its head, without what follows a comma or a verb."""
        view = self.view
        members = {t for t in view.subtree(noun) if (view.pos[t] in _GROUP and view.deps[t] != "case") or t > noun}
        first = last = noun
        while first - 1 in members and noun - first < _LONGEST:
            first -= 1
        while last + 1 in members and self._goes_on(last + 1) and last - first < _LONGEST:
            last += 1
        while last > noun and view.pos[last] == "ADP":
            last -= 1
        return view.text(first, last + 1)
