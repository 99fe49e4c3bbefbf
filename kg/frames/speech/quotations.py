"""Direct speech: which words are quoted, and who speaks them.

For each quotation, outermost first, the first of these that names somebody:

1. a sign of attribution in its own sentence, nearest first and rather after than before it
   ("...", zei X / volgens X "..." / X zei: "...");
2. the sentence behind it that takes it up ("...". Dat zegt X / Met die woorden ...);
3. a name or clause before a colon (X: "..."), or the end of the sentence before;
4. for a few words within a clause, the agent of that clause (X ziet "geen reden");
5. what came before it (``sequels``), but not in a heading, which goes on with nobody;
6. the only voice of the article, for whole sentences in an interview, where nobody else speaks in its paragraph.

A word or two in quotation marks without any sign is a name or irony and no speech.
"""

from __future__ import annotations

from kg.frames.speech.attribution import Attribution, Attributions
from kg.frames.speech.sequels import Quotation, Sequels
from kg.frames.syntax.clauses import Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import BlockKind, EntityKind

_FINAL = frozenset({".", "!", "?", "…", "...", ","})
_GROUP = 5  # tokens from a sign to the noun that says who
_SPOKEN = 3  # tokens from which words within a clause are speech without a verb of speech
_SENTENCE = 5  # tokens from which a quotation that ends in a full stop is a sentence of its own


class Quotations:
    """Reads the quotations of one article."""

    def __init__(
        self, view: View, clauses: Clauses, actors: Actors, signs: Attributions, media: frozenset[str]
    ) -> None:
        self.view, self.clauses, self.actors, self.signs, self.media = view, clauses, actors, signs, media
        self.sequels = Sequels(view, actors, signs)
        self.unspoken: list[tuple[int, int]] = []
        """Quotations without a speaker."""

    def read(self) -> list[Quotation]:
        """The quotations with a speaker, in text order."""
        found: list[Quotation] = []
        end = 0
        for first, last in self.view.parsed.quotes:
            if first < end:
                continue  # a quotation within a quotation
            end = last
            if self._is_label(first, last):
                self.unspoken.append((first, last))
                continue
            quotation = self._spoken(first, last)
            if quotation is not None and self._is_circumstance(quotation):
                self.unspoken.append((first, last))
                continue
            if not self._in_heading(first):
                quotation = quotation or self.sequels.read(first, last, found)
            if quotation is None:
                self.unspoken.append((first, last))
            else:
                found.append(quotation)
        self._give_to_the_only_voice(found)
        self._say_who_in_headings(found)
        return sorted(found, key=lambda q: q.first)

    def _say_who_in_headings(self, found: list[Quotation]) -> None:
        """Give a quotation in a heading to whom the text gives it: "Cyprus: 'We zijn er bijna'" is said by an envoy."""
        view = self.view
        said = {view.lowers[q.first : q.last]: q for q in found if not self._in_heading(q.first)}
        for quotation in found:
            below = said.get(view.lowers[quotation.first : quotation.last])
            if below is not None and self._in_heading(quotation.first):
                quotation.speaker, quotation.literal = below.speaker, below.literal

    def _in_heading(self, token: int) -> bool:
        parsed = self.view.parsed
        return parsed.article.blocks[parsed.blocks[token]].kind is not BlockKind.PARAGRAPH

    def _is_person(self, key: str | None) -> bool:
        return key is not None and self.view.kind_of(key) is EntityKind.PERSON

    def _is_label(self, first: int, last: int) -> bool:
        """Whether a few words in quotation marks are a noun group or part of one, and nobody calls anybody so.

        "De 'tweede ronde'", "zwoer dat 'de coupplegers' nooit zullen komen".
        """
        view = self.view
        like_this = last - first == 1 and "VerbForm=Part" in view.morphs[first]  # 'een "teleurgestelde" minister'
        verbs = not like_this and any(view.pos[t] in ("VERB", "AUX") for t in range(first, last))
        if last - first >= _SENTENCE or first < 2 or verbs:
            return False
        inside = view.pos[first - 2] in ("DET", "ADJ", "NUM") or (last + 1 < view.size and view.pos[last + 1] == "NOUN")
        inside = inside or (view.lowers[first] in ("de", "het") and view.sentence(first)[0] < first - 1)
        clause = self.clauses.of[first]
        above = clause.parent.lemma if clause.parent is not None else ""
        labels = self.signs.words.labels
        return inside and clause.lemma not in labels and above not in labels

    def _is_circumstance(self, quotation: Quotation) -> bool:
        """Whether a few quoted words only tell why or when somebody does something: 'besloot "na beraad" te gaan'."""
        view, first, last, sign = self.view, quotation.first, quotation.last, quotation.sign
        verbs = any(view.pos[t] in ("VERB", "AUX") for t in range(first, last))
        apart = (sign is not None and sign.aside) or view.lowers[first - 2] in _FINAL | {":"}
        return not verbs and not apart and view.lowers[first] in self.signs.words.circumstances

    def _give_to_the_only_voice(self, found: list[Quotation]) -> None:
        voices = {(q.speaker, q.literal) for q in found}
        if len(voices) != 1:
            return
        (speaker, literal), left = voices.pop(), []
        for first, last in self.unspoken:
            spoken = last - first >= _SENTENCE and self.view.lowers[last - 1] in _FINAL
            spoken = spoken and not self._others_speak(first, speaker)
            if spoken and (len(found) > 1 or self.sequels.opens_block(max(first - 1, 0))):
                found.append(Quotation(first, last, speaker, literal, "speech.enige-stem"))
            else:
                left.append((first, last))
        self.unspoken = left

    def _others_speak(self, token: int, speaker: str | None) -> bool:
        """Whether the paragraph of a token before it tells what another says, named or not."""
        parsed = self.view.parsed
        block, sentence = parsed.blocks[token], parsed.sent_of[token]
        before = (s for s in range(sentence) if parsed.blocks[parsed.sents[s][0]] == block)
        return any(sign.speaker != speaker for s in before for sign in self.signs.of_sentence(s))

    def _spoken(self, first: int, last: int) -> Quotation | None:
        signed = self._signed(first, last)
        if signed is not None and signed.speaker not in self.media:
            return signed
        other = self._taken_up(first, last) or self._before_colon(first, last) or self._within(first, last)
        return other or signed

    def _signed(self, first: int, last: int) -> Quotation | None:
        view = self.view
        begin, end = view.parsed.sent_of[first], view.parsed.sent_of[last - 1]
        near = [sign for s in dict.fromkeys((begin, end)) for sign in self.signs.of_sentence(s)]
        near = [sign for sign in near if not self._passes_on(sign)] or near  # "X zei volgens de krant dat hij ..."
        after = [sign for sign in near if sign.token >= last]
        before = [sign for sign in near if sign.token < first]
        closed = view.lowers[last - 1] in _FINAL or (last + 1 < view.size and view.lowers[last + 1] == ",")
        for sign in sorted(after, key=lambda s: s.token):
            if sign.aside or closed or not before:
                return self._by(first, last, sign)
        for sign in sorted(before, key=lambda s: -s.token):
            return self._by(first, last, sign)
        return self._by(first, last, after[0]) if after else None

    def _passes_on(self, sign: Attribution) -> bool:
        """Whether a sign names a medium, which only passes on what another says."""
        said = self.view.lemmas[sign.token : sign.token + _GROUP]
        return sign.speaker in self.media or (sign.aside and not self.signs.words.media.isdisjoint(said))

    def _by(self, first: int, last: int, sign: Attribution) -> Quotation:
        rule = f"speech.{sign.verb}" if sign.verb in ("aldus", "volgens") else "speech.citaat"
        return Quotation(first, last, sign.speaker, sign.literal, rule, sign)

    def _taken_up(self, first: int, last: int) -> Quotation | None:
        view = self.view
        following = view.parsed.sent_of[last - 1] + 1
        if following >= len(view.parsed.sents) or view.lowers[last - 1] not in _FINAL:
            return None
        start, end = view.parsed.sents[following]
        same = view.parsed.blocks[start] == view.parsed.blocks[first]
        if not same or view.lowers[start] not in self.signs.words.takes_up:
            return None
        if view.lowers[start] == "met":
            if "woorden" not in view.lowers[start : start + 4]:
                return None
            for token in range(start, end):
                clause = self.clauses.of[token]
                if clause.head == token and (found := self.signs.speakers.of_clause(clause)):
                    return Quotation(first, last, *found, "speech.opgenomen")
            return None
        for sign in self.signs.of_sentence(following):
            return Quotation(first, last, sign.speaker, sign.literal, "speech.opgenomen", sign)
        return None

    def _before_colon(self, first: int, last: int) -> Quotation | None:
        view = self.view
        colon = first - 2
        if colon < 0 or view.lowers[colon] != ":" or view.parsed.blocks[colon] != view.parsed.blocks[first]:
            return None
        start = view.sentence(colon)[0]
        for token in range(colon - 1, start - 1, -1):
            clause = self.clauses.of[token]
            if clause.head == token and clause.finite and (found := self.signs.speakers.of_clause(clause)):
                return Quotation(first, last, *found, "speech.dubbelepunt")
        for token in range(start, colon):
            if view.pos[token] in ("PROPN", "NOUN") and (keys := self.actors.of(token)):
                return Quotation(first, last, keys[0], None, "speech.dubbelepunt")
        return None

    def _within(self, first: int, last: int) -> Quotation | None:
        """Words quoted inside a clause whose verb does not say that they are speech."""
        view = self.view
        if last - first < _SPOKEN:
            return None
        start, end = view.sentence(first)
        if first - 1 <= start or view.lowers[first - 2] in _FINAL:
            return None
        clause = self.clauses.of[first]
        if clause.head >= first and clause.head < last and clause.parent is not None:
            clause = clause.parent
        if not clause.finite or start > clause.head or clause.head >= end:
            return None
        words, verbs = self.signs.words, any(view.pos[t] in ("VERB", "AUX") for t in range(first, last))
        tells = clause.lemma in words.labels | words.asking or self.signs.speaks(clause)
        if not verbs and not tells and (view.pos[first - 2] == "ADP" or clause.lemma not in words.own):
            return None  # "reikte de hand naar 'de broeders in Algerije'", "voerde 'een aantal punten' uit"
        found = self.signs.speakers.of_clause(clause)
        return Quotation(first, last, *found, "speech.deelcitaat") if found and found[0] else None
