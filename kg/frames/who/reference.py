"""Who a pronoun or a definite description refers back to.

A pronoun takes the subject of the sentence before, else the last actor of a fitting kind; "beide
landen" and "de partijen" take the sides of the article (``kg.frames.who.parties``). Inside a quotation "ik" and
"wij" are its speaker.
"""

from __future__ import annotations

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.lists import Lists
from kg.frames.syntax.view import View
from kg.frames.who.parties import BODIES, Parties
from kg.model import EntityKind, MentionForm

_SUBJECTS = frozenset({"hij", "zij", "ze"})
_REACH = 5  # sentences that a pronoun looks back
_WHEREABOUTS = frozenset({"in", "te", "naar", "uit", "vanuit"})  # "in Bakoe": where, and not who


class Reference:
    """Antecedents in one article."""

    def __init__(self, view: View, grammar: Grammar, lists: Lists) -> None:
        self.view, self.grammar, self.lists = view, grammar, lists
        self.parties = Parties(view, grammar, lists)
        self.voices: dict[int, str] = {}
        """Quotation (an index in ``Parsed.quotes``) to its speaker, whom "ik" and "wij" mean inside it."""

    def group(self, token: int, kind: EntityKind | None) -> tuple[str, ...]:
        """The pair (or larger group) of a kind that a description means; None: states and organisations."""
        return self.parties.before(token, BODIES if kind is None else (kind,), two=self._two(token))

    def _two(self, token: int) -> bool:
        view = self.view
        near = [view.lowers[c] for c in view.children[token]] + [view.lowers[token]]
        return any(w in self.grammar.pair_words for w in near)

    def pronoun(self, token: int) -> tuple[str, ...]:
        """The actor that a personal or possessive pronoun refers to, or nothing."""
        view, low = self.view, self.view.lowers[token]
        if low in self.grammar.speaker_pronouns:
            voice = self.voices.get(self.view.in_quote[token]) if low in self.grammar.first_person else None
            return (voice,) if voice is not None else ()
        kinds = self.grammar.pronouns.get(low)
        if kinds is None:
            return ()
        plural = self._plural(token)
        sentence = view.parsed.sent_of[token]
        if low in self.grammar.plural_pronouns and (plural or low not in self.grammar.singular_pronouns):
            collective = self._plural_subject(sentence, token)
            if collective is not None:
                return (collective,)
            return self.parties.before(token, (*BODIES, EntityKind.PERSON), two=False)
        personal = low not in self.grammar.possessives and view.deps[token] in ("nsubj", "nsubj:pass")
        return self._before(token, kinds, sentence - self._is_aside(token), personal=personal)

    def single(self, token: int, kind: EntityKind) -> tuple[str, ...]:
        """The actor of a kind that a description in the singular means ("het staatshoofd", "de Noor")."""
        sentence = self.view.parsed.sent_of[token] - self._is_aside(token)
        return self._before(token, frozenset({kind}), sentence, personal=True)

    def _before(self, token: int, kinds: frozenset[EntityKind], sentence: int, *, personal: bool) -> tuple[str, ...]:
        """The likeliest actor of the sentence and those before it; a ``personal`` one prefers subjects."""
        own = self.view.parsed.sent_of[token]
        within: str | None = None
        for back in range(sentence, max(-1, sentence - _REACH), -1):
            found, subject = self._antecedent(back, token, kinds)
            quoted = self.view.in_quote[token] >= 0  # a speaker means the other one of his own sentence
            if found and (subject or back < own or not personal or quoted):
                return (found,)
            within = within or found
        return (within,) if within is not None else ()

    def _is_aside(self, token: int) -> bool:
        """Whether a subject stands behind what it says ("..., zo stelde hij"): that names somebody else."""
        view = self.view
        verb = view.heads[token]
        if view.in_quote[token] >= 0:
            return False
        if token + 1 < view.size and view.lowers[token + 1] == ",":  # "X was bereid, zei hij, mits ...": X himself
            return False
        return view.deps[verb] == "parataxis" and view.heads[verb] < verb < token and view.deps[token] == "nsubj"

    def _plural_subject(self, sentence: int, before: int) -> str | None:
        """The actor with a plural name that the sentence or the one before is about: "de Houthi's ... Ze ..."."""
        view = self.view
        for back in (sentence, sentence - 1):
            if back < 0:
                break
            first, last = view.parsed.sents[back]
            for token in range(min(last, before) - 1, first - 1, -1):
                subject = (
                    view.deps[token] == "nsubj" and "Number=Plur" in view.morphs[token] and view.in_quote[token] < 0
                )
                for mention in view.names_at[token] if subject else ():
                    key = view.entity_of(mention)
                    if key is not None and view.is_actor(key) and mention not in self.lists.members:
                        return key
        return None

    def _plural(self, token: int) -> bool:
        view = self.view
        head = view.heads[token]
        verbs = [head, *view.children[head]]
        return any("Number=Plur" in view.morphs[v] and "VerbForm=Fin" in view.morphs[v] for v in verbs)

    def _antecedent(self, sentence: int, before: int, kinds: frozenset[EntityKind]) -> tuple[str | None, bool]:
        """The best earlier actor in one sentence, and whether it is its subject (else the last one named)."""
        view = self.view
        first, last = view.parsed.sents[sentence]
        quote = view.in_quote[before]
        speaker = self.voices.get(quote) if quote >= 0 else None  # who speaks does not call himself "hij"
        last_found: str | None = None
        subject: str | None = None
        for token in range(first, min(last, before)):
            if view.in_quote[token] >= 0 and view.in_quote[token] != quote:
                continue
            for mention in view.names_at[token]:
                if view.name(mention).first != token or view.is_adjective(mention) or self._in_title(mention):
                    continue
                key = view.entity_of(mention)
                if key is None or view.kind_of(key) not in kinds or view.case_of(token) in _WHEREABOUTS:
                    continue
                if key == speaker:
                    continue
                if self._is_subject(mention) or view.case_of(token) == "volgens":
                    subject = key
                last_found = key
            if self._is_inhabitant(token) and (one := self.single(token, EntityKind.PERSON)) and one[0] != speaker:
                subject = one[0]
            if view.lowers[token] in _SUBJECTS and view.deps[token] == "nsubj" and EntityKind.PERSON in kinds:
                known = self.pronoun(token)
                if len(known) == 1 and view.kind_of(known[0]) in kinds and known[0] != speaker:
                    subject = known[0]
            office = view.office_at[token]
            if office >= 0 and view.mentions.offices[office].head == token and EntityKind.PERSON in kinds:
                person = view.links.offices[office]
                if person is not None and person != speaker:
                    if view.deps[token] in ("nsubj", "nsubj:pass"):
                        subject = person
                    last_found = person
        return subject or last_found, subject is not None

    def _is_inhabitant(self, token: int) -> bool:
        """Whether a subject is somebody by his country: "de Noor"."""
        view = self.view
        return view.deps[token] == "nsubj" and self.is_one_inhabitant(token)

    def is_one_inhabitant(self, token: int) -> bool:
        """Whether a word means one inhabitant of a country ("de Noor"), who is a person and not the state."""
        view = self.view
        known = any(view.name(m).form is MentionForm.INHABITANT for m in view.names_at[token])
        return known and "Number=Sing" in view.morphs[token]

    def _in_title(self, mention: int) -> bool:
        """Whether a name only says whose office somebody holds: "de *VN*-gezant"."""
        view, name = self.view, self.view.name(mention)
        inside = view.office_at[name.first] >= 0 and name.end < view.parsed.ends[name.last - 1]
        return inside or self.lists.colours(mention)

    def _is_subject(self, mention: int) -> bool:
        view = self.view
        token = view.name(mention).first
        for _ in range(4):
            dep = view.deps[token]
            if dep in ("nsubj", "nsubj:pass"):
                return view.deps[view.heads[token]] in ("ROOT", "root", "conj", "parataxis")
            if dep not in ("appos", "flat", "conj"):
                return False
            token = view.heads[token]
        return False
