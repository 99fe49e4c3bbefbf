"""Separable verbs: a verb and its particle, wherever the clause puts it.

"Rusland stelt vrijdag een bestand voor": the verb is *voorstellen*. The parser finds three particles in
four, so its label ``compound:prt`` is one sign among others. For each word that can be a particle, the verb
is the first of these that makes a known verb with it (``seeds/separable_verbs.csv``):

1. the verb that the parser gives it to, or the verb right after it, with nothing but *te*, *laten* and
   auxiliaries between (aan te bieden, plaats hebben gevonden);
2. the nearest finite verb before it in its clause.

A word that is not labelled has to stand where only a particle can stand: not before its own object, not far
behind *er* or *daar*. Before an infinitive with its object ("zegde toe | de grens te openen") the parser takes it
for the preposition of that object; where the verb is one that the particle makes, the tree is mended.
A label alone makes a verb that the list lacks with the particles that go with nearly every verb (terug, mee), and
with no other: "wijst op" is no *opwijzen*. Of two particles for one verb, the one that stands better wins (gaat er
niet *op in*: ingaan).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.nlp.lemmas import separable_verbs

_VERBAL = frozenset({"VERB", "AUX"})
_NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})
_NO_PREPOSITION = frozenset({"toe", "mee", "af", "vast", "bekend", "neer"})
_AFTER_PARTICLE_ONLY = frozenset({"CCONJ", "SCONJ", "ADP"})
_AFTER_EITHER = frozenset({"VERB", "AUX", "ADV"})
_CLAUSE_END = frozenset({".", ",", ";", ":", "!", "?", "…", "...", ")"})
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "ADP", "PRON"})
_FREE = frozenset(["terug", "mee", "door", "weg", "samen", "verder", "voort", "rond", "heen"])
_FIXED = frozenset({"kennen", "verstaan", "punt", "idee", "gedachte"})  # "gaf aan X te kennen", "op het punt te gaan"
_OBJECT = 6  # tokens between an object and its verb's particle
_ADVERBIAL_PRONOUNS = frozenset({"er", "daar", "hier", "waar"})


class Clauses:
    """The columns of one article that particles are found in."""

    def __init__(
        self,
        lowers: Sequence[str],
        lemmas: Sequence[str],
        pos: Sequence[str],
        deps: Sequence[str],
        heads: Sequence[int],
        morphs: Sequence[str],
    ) -> None:
        """Keep the columns; ``lemmas`` are those of the bare verbs."""
        self.lowers = lowers
        self.lemmas = lemmas
        self.pos = pos
        self.deps = deps
        self.heads = heads
        self.morphs = morphs
        self.known = separable_verbs()

    def particles(self, sents: Sequence[tuple[int, int]]) -> dict[int, int]:
        """Each verb's particle, as token indexes, in the order of the verbs; a verb has at most one."""
        found: dict[int, tuple[int, int]] = {}
        for first, last in sents:
            for place in range(first, last):
                if self.lowers[place] not in self.known or self._opens_phrase(place, last) or self._is_mark(place):
                    continue
                infinitive = self._infinitive(place, last)
                stands = infinitive is not None or self._stands(place, last)
                verb = self._verb_of(place, first, last, stands=stands)
                if verb is None or (infinitive is not None and self.heads[infinitive] != verb):
                    continue
                score = 2 * stands + (infinitive is not None or self.deps[place] == "compound:prt")
                rival = found.get(verb)
                named = infinitive is not None and self.pos[self.heads[place]] == "PROPN"  # "voor in Lima te praten"
                closer = rival is not None and rival[1] == place - 1 and not named
                if rival is None or score > rival[0] or (score == rival[0] and closer):
                    found[verb] = score, place
        return {verb: place for verb, (_, place) in sorted(found.items())}

    def _opens_phrase(self, place: int, last: int) -> bool:
        """Whether a word opens a fixed phrase: "*op* het punt staan"."""
        after = place + 1
        return after < last and self.deps[after] == "fixed" and self.heads[after] == place

    def _is_mark(self, place: int) -> bool:
        """Whether a word only opens an infinitive, of which no object stands before it: "kwam *om* te praten"."""
        if self.lowers[place] != "om" or self.deps[place] != "mark":
            return False
        verb, before = self.heads[place], range(max(0, place - _OBJECT), place)
        return not any(self.heads[t] == verb and self.deps[t] == "obj" for t in before)

    def mended(self, particles: Mapping[int, int]) -> dict[int, tuple[int, str]]:
        """Tokens that hang elsewhere once these are particles, each with its head and label."""
        edges: dict[int, tuple[int, str]] = {}
        for verb, place in particles.items():
            infinitive = self._infinitive(place, len(self.lowers))
            if infinitive is not None:
                edges[place] = verb, "compound:prt"
                edges[self.heads[place]] = infinitive, "obj"
        return edges

    def _infinitive(self, place: int, last: int) -> int | None:
        """The infinitive before whose object a word stands like a preposition: "aan de grens te *sluiten*"."""
        noun = self.heads[place]
        if self.deps[place] != "case" or noun <= place:
            return None
        te = next((t for t in range(noun + 1, last - 1) if self.lowers[t] == "te" or self.pos[t] in _VERBAL), None)
        if te is None or self.lowers[te] != "te":
            return None
        verb = te + 1
        fits = (
            self.pos[verb] == "VERB"
            and (self.deps[verb] == "xcomp" or (self.deps[verb] == "advcl" and self.lowers[place - 1] == "ermee"))
            and _FIXED.isdisjoint(self.lemmas[t] for t in (noun, verb))
        )
        return verb if fits and self.heads[noun] in (verb, self.heads[verb]) else None

    def _verb_of(self, place: int, first: int, last: int, *, stands: bool) -> int | None:
        verbs = self.known[self.lowers[place]]
        labelled = self.deps[place] == "compound:prt"
        head = self.heads[place]
        if labelled and self.pos[head] in _VERBAL and self.lemmas[head] in verbs:
            return head
        after = self._verb_after(place, last)
        if after is not None and self.lemmas[after] in verbs and (labelled or after > place + 1):
            return after
        if not (labelled or stands):
            return None
        before, pronoun = self._finite_before(place, first, labelled=labelled)
        if before is not None and self.lemmas[before] in verbs and not (pronoun and not labelled):
            return before
        along = (*self.lowers[place : place + 2],) == ("samen", "met")  # "heeft samen met Y geëist"
        new = labelled and stands and not pronoun and not along and self.lowers[place] in _FREE
        return head if new and self.pos[head] in _VERBAL and self.lemmas[head].endswith("en") else None

    def _stands(self, place: int, last: int) -> bool:
        """Whether the word can be a particle there: not before its own object, not as a noun of its own."""
        after = place + 1
        if self.pos[place] in _NOMINAL and (place == 0 or self.pos[place - 1] in _BEFORE_NOUN):
            return False
        if after == last or self.lowers[after] in _CLAUSE_END:
            return True
        if self.lowers[place] == "om":  # om te
            return False
        if self.lowers[place] in _NO_PREPOSITION and self.lowers[after] == "dat":  # zegde toe dat
            return True
        if self.pos[after] in _AFTER_PARTICLE_ONLY:
            return True
        return self.pos[after] in _AFTER_EITHER and not (self.deps[place] == "case" and self.heads[place] > place)

    def _verb_after(self, place: int, last: int) -> int | None:
        index = place + 1
        while index < last and (
            self.lowers[index] in ("te", "laten") or (self.pos[index] == "AUX" and index + 1 < last)
        ):
            index += 1
        return index if index < last and self.pos[index] in _VERBAL else None

    def _finite_before(self, place: int, first: int, *, labelled: bool) -> tuple[int | None, bool]:
        """The nearest finite verb before a particle, and whether *er* or *daar* may own the particle."""
        pronoun = False
        for index in range(place - 1, first - 1, -1):
            if self.pos[index] in _VERBAL and "VerbForm=Fin" in self.morphs[index]:
                return index, pronoun and self.pos[place - 1] != "ADP"
            if not labelled and (self.pos[index] == "SCONJ" or "PronType=Rel" in self.morphs[index]):
                break
            pronoun = pronoun or self.lowers[index] in _ADVERBIAL_PRONOUNS
        return None, pronoun
