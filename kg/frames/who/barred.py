"""Whom a word that points back cannot mean, whatever else speaks for it.

1. A noun for a body ("het ministerie") means no person.
2. "De Estse minister" means nobody of whom the article says that he is of another state.
3. A pronoun that is the subject means nobody named in front of it in its own clause: "over X is hij minder mild".
4. "De twee presidenten" are none of whom one is called otherwise, where two are called presidents.
5. A pronoun means nobody who only asks and watches for his readers ("journalist X vroeg ..."), where another is named.
6. Nor, between quotation marks, whose words they are: he calls himself "ik".
7. A word for a man means no woman, where the text calls her so ("*de bewindsman*", "*leidster* X").
8. Whose proposal somebody answers is not himself: "volgens X wilde Peru *haar* voorstel aanvaarden".
9. "De *regeringen* van X en Y" are not X alone.
10. Several are no single person: "*ze* spraken af", "*hun* overleg".
11. Whom the sentences before rule out (``kg.frames.who.continuity``), and who is of another sort or brings the sides
    together (``kg.frames.who.bodies``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.frames.syntax.view import View
from kg.frames.who.anaphor import Anaphor, Keys
from kg.frames.who.bodies import Bodies
from kg.frames.who.continuity import Continuity
from kg.frames.who.heard import Heard, Memory
from kg.frames.who.sexes import Sexes
from kg.lexicon import Lexicon
from kg.model import EntityKind

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_DOERS = _SUBJECTS | {"obl:agent"}
_COMPLETES = frozenset({"xcomp", "ccomp", "advmod", "obj", "obl", "compound:prt"})
_CARRIED = frozenset({"ADJ", "ADV", "NOUN"})


class Barred:
    """Bars candidates in one article."""

    def __init__(self, view: View, memory: Memory, voices: Mapping[int, str], lexicon: Lexicon) -> None:
        self.view, self.memory, self.voices = view, memory, voices
        self.sexes, self.continuity, self.bodies = Sexes(view), Continuity(view, memory), Bodies(view, memory, lexicon)
        self._fronted: dict[int, frozenset[str]] = {}

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
        if keys and (self.continuity.bars(word, keys, candidates) or self.bodies.bars(word, keys)):
            return True
        if len(keys) != 1 or view.kind_of(keys[0]) is not EntityKind.PERSON:
            return False
        if self._means_several(word) or self.sexes.differ(word.token, word.sort, keys[0]):
            return True
        if word.group == "noun":
            return word.sort.startswith("body") or self._is_foreign(word, keys[0])
        if keys[0] in self._in_front(word.token) or self.voices.get(view.in_quote[word.token]) == keys[0]:
            return True
        others = (k for k in candidates if len(k) == 1 and view.kind_of(k[0]) is EntityKind.PERSON)
        return self._asks(keys[0]) and not all(self._asks(other[0]) for other in others)

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

    def _in_front(self, token: int) -> frozenset[str]:
        """Those named before a subject, in groups of its clause that it cannot be one with."""
        if token not in self._fronted:
            self._fronted[token] = frozenset(self._named_before(token))
        return self._fronted[token]

    def _named_before(self, token: int) -> Iterable[str]:
        view = self.view
        if not view.deps[token].startswith("nsubj"):
            return
        for earlier in range(view.sentence(token)[0], token):
            if not view.names_at[earlier]:
                continue
            top = self.memory.top(earlier, earlier + 1)
            if view.heads[top] == view.heads[token] and view.case_of(top) in view.grammar.fronted_objects:
                yield from (key for m in view.names_at[earlier] if (key := view.entity_of(m)) is not None)
