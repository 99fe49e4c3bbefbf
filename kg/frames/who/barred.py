"""Whom a word that points back cannot mean, whatever else speaks for it.

1. A noun for a body ("het ministerie") means no person.
2. "De Estse minister" means nobody of whom the article says that he is of another state.
3. "De twee presidenten" are none of whom one is called otherwise, where two are called presidents.
4. A pronoun means nobody who only asks and watches for his readers ("journalist X vroeg ..."), where another is named.
5. Nor, between quotation marks, whose words they are: he calls himself "ik".
6. Whose proposal somebody answers is not himself: "volgens X wilde Peru *haar* voorstel aanvaarden".
7. "De *regeringen* van X en Y" are not X alone.
8. Several are no single person: "*ze* spraken af", "*hun* overleg".
9. Whom the sentence before rules out (``kg.frames.who.continuity``).
10. Who has a given name of the other sex: "*Ze* zei" is no Donald, nor is *de minister* on "haar" visit.
11. Whom the same verb has beside it: "zei *de minister* tegen X", "X is volgens *haar* te laat".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.frames.syntax.view import View
from kg.frames.who.anaphor import Anaphor, Keys
from kg.frames.who.continuity import Continuity
from kg.frames.who.heard import Heard, Memory
from kg.frames.who.sexes import is_of_other_sex
from kg.model import EntityKind

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_ARGUMENTS = _SUBJECTS | {"obj", "iobj", "obl"}
_PREDICATES = frozenset({"VERB", "AUX", "NOUN", "ADJ"})
_DOERS = _SUBJECTS | {"obl:agent"}
_COMPLETES = frozenset({"xcomp", "ccomp", "advmod", "obj", "obl", "compound:prt"})
_CARRIED = frozenset({"ADJ", "ADV", "NOUN"})


class Barred:
    """Bars candidates in one article."""

    def __init__(self, view: View, memory: Memory, voices: Mapping[int, str]) -> None:
        self.view, self.memory, self.voices = view, memory, voices
        self.continuity = Continuity(view, memory)

    def bars(self, word: Anaphor, keys: Keys, candidates: Mapping[Keys, Sequence[Heard]]) -> bool:
        """Whether a candidate is out of the question."""
        if word.title and len(keys) > 1:
            so = {k[0] for k in candidates if len(k) == 1 and self.memory.likeness(word.title, k[0]) == "so"}
            return len(so) >= (word.size or 2) and not so.issuperset(keys)
        view = self.view
        if len(keys) == 1 and len(word.beside) > 1 and word.sort.endswith(".more") and keys[0] in word.beside:
            return True
        if word.group == "poss" and not self._who_answers(word.token).isdisjoint(keys):
            return True
        if keys and self.continuity.bars(word, keys):
            return True
        if len(keys) == 1 and keys[0] in self._beside_verb(word.token):
            return True
        if len(keys) != 1 or view.kind_of(keys[0]) is not EntityKind.PERSON:
            return False
        if self._means_several(word) or is_of_other_sex(view, word.token, keys[0]):
            return True
        if word.group == "noun":
            other = any(is_of_other_sex(view, t, keys[0]) for t in self._owned(word.token))
            return word.sort.startswith("body") or self._is_foreign(word, keys[0]) or other
        if self.voices.get(view.in_quote[word.token]) == keys[0]:
            return True
        others = (k for k in candidates if len(k) == 1 and view.kind_of(k[0]) is EntityKind.PERSON)
        return self._asks(keys[0]) and not all(self._asks(other[0]) for other in others)

    def _owned(self, token: int) -> list[int]:
        """The possessives in the clause of a subject, which mostly mean it: "*de minister* zou tijdens *zijn* reis"."""
        view, verb = self.view, self.view.heads[token]
        if view.deps[token] not in _SUBJECTS:
            return []
        below = (t for c in view.children[verb] if view.deps[c] in _ARGUMENTS and c != token for t in view.children[c])
        return [t for t in below if view.deps[t] == "nmod:poss"]

    def _beside_verb(self, token: int) -> set[str]:
        """Those who are named in another part of the clause of which a word is a part, and so are not meant by it."""
        view, verb = self.view, self.view.heads[token]
        others = [c for c in view.children[token] if view.case_of(c) == "tegen"]  # where the parse has it of the noun
        subject = view.deps[token] in _SUBJECTS
        if view.deps[token] in _ARGUMENTS and view.pos[verb] in _PREDICATES:
            beside = [c for c in view.children[verb] if c != token and view.deps[c] in _ARGUMENTS]
            others += [c for c in beside if (view.deps[c] in _SUBJECTS) is not subject]
        names = {m for c in others for m in view.names_at[c] if not view.is_adjective(m)}
        return {key for m in names if (key := view.entity_of(m)) is not None}

    def _means_several(self, word: Anaphor) -> bool:
        return word.sort.endswith(".more") or self.view.lowers[word.token] in self.view.grammar.plural_pronouns

    def _who_answers(self, token: int) -> frozenset[str]:
        """Who accepts or rejects the proposal that a possessive stands before: the subject of the verb."""
        view, grammar = self.view, self.view.grammar
        noun = view.heads[token]
        verb = view.heads[noun]
        carried = (t for t in (verb, view.heads[verb], *view.children[verb]) if view.pos[t] in _CARRIED)
        said = {view.lemmas[t] for t in (verb, *carried)}  # "gaat *akkoord* met haar plan"
        if not view.lemmas[noun].endswith(tuple(grammar.proposed)) or grammar.answering.isdisjoint(said):
            return frozenset()
        while not any(view.deps[c] in _SUBJECTS for c in view.children[verb]) and view.deps[verb] in _COMPLETES:
            verb = view.heads[verb]
        subjects = {c for c in view.children[verb] if view.deps[c] in _DOERS}
        return frozenset(key for h in self.memory.heard if h.head in subjects for key in h.keys)

    def _is_foreign(self, word: Anaphor, person: str) -> bool:
        """Whether a person is known to be of other states than the noun says: "de Estse minister" is no Latvian."""
        view = self.view
        own = {key for key in self.memory.origins[person] if view.kind_of(key) is EntityKind.STATE}
        states = {key for key in word.beside if view.kind_of(key) is EntityKind.STATE}
        return bool(own and states) and own.isdisjoint(states)

    def _asks(self, person: str) -> bool:
        return not self.view.grammar.reporters.isdisjoint(self.memory.called[person])
