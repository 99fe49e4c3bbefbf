"""Where a proposal says what it proposes.

After a verb: its object, unless that stands inside a clause with "om", "dat" or an infinitive,
which then is the content; a colon opens the content where the object only says "een compromis".
After a noun: the group or infinitive that follows ("een voorstel voor ...", "het plan van X om
...") up to the comma or the verb of the clause around it.
"""

from __future__ import annotations

from kg.frames.proposals.words import ProposalWords
from kg.frames.rules.ends import verbs_end
from kg.frames.rules.extents import infinitive_start
from kg.frames.rules.matcher import Draft
from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors

_REACH = 45  # tokens
_CLAUSAL = frozenset({"ccomp", "advcl", "xcomp", "csubj", "acl", "parataxis", "obj", "obl"})
_EDGES = frozenset({",", ";", ":", "(", "–", "'", '"', "‘", "“", "„"})


def clause_end(view: View, words: ProposalWords, first: int) -> int:
    """One past the last token of the clauses that start at a token: the next main clause, or the sentence's end."""
    last = view.sentence(first)[1]
    for token in range(first + 3, last - 1):
        broken = view.lowers[token] == "," and view.lowers[token + 1] in words.breaks
        if broken or view.lowers[token] == ";":
            return token
    return last


class ProposalContent:
    """Finds the content of the proposals of one article."""

    def __init__(self, view: View, actors: Actors, words: ProposalWords) -> None:
        self.view, self.actors, self.words = view, actors, words

    def span(self, draft: Draft) -> tuple[int, int] | None:
        """Tokens ``[first, last)`` of what is proposed, or None where the words only point back."""
        noun = draft.rule.trigger == "noun"
        found = self._after_noun(draft, draft.trigger) if noun else self._after_verb(draft)
        if found is None:
            return None
        first, last = found
        while first < last and self.view.pos[first] == "PUNCT":
            first += 1
        while last > first and self.view.pos[last - 1] == "PUNCT":
            last -= 1
        return (first, last) if first < last and not self._points_back(first, last) else None

    def _points_back(self, first: int, last: int) -> bool:
        """Whether the words say nothing of what is proposed: "dat", "een aanbod"."""
        view = self.view
        return all(
            view.lowers[t] in self.words.pronouns
            or view.pos[t] in ("ADP", "PUNCT", "ADV", "PRON", "DET")
            or self.words.is_proposal(view.lemmas[t])
            for t in range(first, last)
        )

    # --- after a verb -----------------------------------------------------------------------

    def _after_verb(self, draft: Draft) -> tuple[int, int] | None:
        view, trigger = self.view, draft.trigger
        last = view.sentence(trigger)[1]
        colon = self._colon(trigger, last)
        edge = colon[0] if colon is not None else last
        themes = [t for t in draft.tokens.get("theme", []) if self.says(t) and t < edge]
        generic = [t for t in themes if self.words.is_proposal(view.lemmas[t])]
        if generic == themes and (generic or colon is not None):  # "kwam met een voorstel", "legde voor: ..."
            named = (self._after_noun(draft, t) for t in generic)
            return next((span for span in named if span is not None), colon)
        clause = self._complement(draft, last)
        things = [t for t in themes if not self._is_somebody(t)]
        for token in things if things or clause is not None else themes:  # "heeft de rebellen voorgesteld | om ..."
            if clause is None or not clause[0] <= token < clause[1]:
                return self._group(token, trigger)
        return clause or colon

    def says(self, token: int) -> bool:
        """Whether a noun group can be what is proposed: no pronoun and nobody who acts."""
        view = self.view
        points = view.pos[token] == "PRON" or view.lowers[token] in self.words.pronouns
        when = view.time_at[token] >= 0 and bool(view.case_of(token))  # "heeft X | in juli | uitgenodigd"
        return not points and not when and not self.actors.of(token)

    def _is_somebody(self, token: int) -> bool:
        """Whether a noun describes people, a side or a body: "de rebellen", "van de gezant"."""
        nouns = self.view.grammar.descriptions.values()
        return any(self.view.lemmas[token] in words for words in nouns) or bool(self.actors.of(token))

    def _complement(self, draft: Draft, last: int) -> tuple[int, int] | None:
        """The clause that says what is proposed, from its first word on."""
        view, trigger = self.view, draft.trigger
        for child in draft.clause.children:
            if (
                child.head > trigger
                and child.link in _CLAUSAL
                and (child.mark in self.words.content_marks or not child.finite)
            ):
                return self._extent(draft, child, last)
        for token in range(trigger + 1, last):
            if view.lowers[token] in ("dat", "om") and view.deps[token] == "mark":
                return token, clause_end(view, self.words, token)
        return None

    def _extent(self, draft: Draft, clause: Clause, last: int) -> tuple[int, int]:
        trigger, view = draft.trigger, self.view
        particle = view.parsed.particles.get(trigger, trigger)
        start = particle if trigger < particle < clause.head else trigger  # "bood aan | te bemiddelen"
        tokens = [t for t in view.subtree(clause.head) if start < t < last]
        te = next((t for t in sorted(tokens) if view.lowers[t] == "te" and view.heads[t] == clause.head), None)
        if te is None or clause.mark in ("om", "dat"):
            return min(tokens), max(tokens) + 1
        return infinitive_start(view, draft, te), max(tokens) + 1

    def _group(self, token: int, trigger: int) -> tuple[int, int]:
        """The unbroken noun group around its head, its determiners included."""
        first, last = self.view.sentence(token)
        members = {t for t in self.view.subtree(token) if first <= t < last and t != trigger}
        start = end = token
        while start - 1 in members:
            start -= 1
        while end + 1 in members and not self._comments(end + 1):
            end += 1
        return start, end + 1

    def _comments(self, comma: int) -> bool:
        """Whether behind a comma the writer only calls it something: "een bestand, | een eis die X afwijst"."""
        view = self.view
        if view.lowers[comma] != "," or view.lowers[comma + 1] not in view.grammar.indefinite:
            return False
        return view.lowers[comma + 1] != "een" or view.deps[view.heads[comma + 1]] == "appos"

    def _colon(self, trigger: int, last: int) -> tuple[int, int] | None:
        view = self.view
        colon = next((t for t in range(trigger + 1, last - 1) if view.lowers[t] == ":"), None)
        return None if colon is None else (colon + 1, last)

    # --- after a noun -----------------------------------------------------------------------

    def _after_noun(self, draft: Draft, noun: int) -> tuple[int, int] | None:
        view = self.view
        last = min(view.sentence(noun)[1], noun + _REACH)
        stops = {draft.clause.head, *draft.clause.auxiliaries}
        start = self._past_author(noun + 1, last, draft)
        particle = view.parsed.particles.get(draft.clause.head)
        if start < last and (view.deps[start] == "compound:prt" or start == particle):
            start += 1  # "neemt de uitnodiging aan om te praten"
        if self._participle(start) and start + 1 < last and view.lowers[start + 1] in self.words.openers:
            start += 1  # "een aanbod afgewezen om te bemiddelen", "een voorstel gedaan voor een bestand"
        if start >= last:
            return None
        start = self._past_aside(start, last)
        if view.lowers[start] == ":":
            return start + 1, last
        if view.lowers[start] not in self.words.openers and not self._infinitive(start, draft):
            return self._colon(noun, last) if self._ends_clause(noun, start) else None
        if (
            view.lowers[start] == "om"
        ):  # "een oproep om de wapens neer te leggen verworpen", read as "hebben neergelegd"
            stops = {t for t in stops if view.lowers[t - 1] != "te"}
        end = start
        while (
            end < last and view.lowers[end] not in _EDGES and end not in stops and not self._of_verb(end, start, stops)
        ):
            if "VerbForm=Fin" in view.morphs[end] and not self._is_below(start, end):
                break  # "op zijn voorstel voor een bestuur | heeft X niet geantwoord"
            end += 1
        return start, verbs_end(view, start, end)

    def _of_verb(self, token: int, start: int, stops: set[int]) -> bool:
        """Whether a later group belongs to the verb and not to the proposal: "verwees het plan voor X | naar Y"."""
        view, group = self.view, self.view.heads[token]
        if view.heads[token] in stops and view.deps[token] in ("compound:prt", "advmod"):
            return True  # "wees een voorstel voor een bestand | juist af"
        going = view.deps[token] == "case" and view.lowers[token] in self.words.onward
        sent = {view.lemmas[t] for t in stops} & self.words.sending
        return going and token > start and (view.heads[group] in stops or bool(sent))

    def _participle(self, token: int) -> bool:
        return token < self.view.size and "VerbForm=Part" in self.view.morphs[token]

    def _ends_clause(self, noun: int, start: int) -> bool:
        return all(self.view.lowers[t] not in _EDGES for t in range(noun + 1, start))

    def _past_author(self, start: int, last: int, draft: Draft) -> int:
        """The token behind "van X", where X is who proposes."""
        view = self.view
        if start >= last or view.lowers[start] not in ("van", "uit", "vanuit", "namens", "door"):
            return start
        authors = set(draft.actors.get("speaker", ()))
        end = start
        for token in range(start + 1, min(start + 10, last)):
            if view.pos[token] in ("VERB", "AUX", "PUNCT") or view.lowers[token] in ("om", "voor"):
                break
            if any(view.entity_of(m) in authors for m in view.names_at[token]):
                end = token + 1
        first = start if end == start else last
        while first < last and (first == start or view.lowers[first] == "van") and view.deps[first] == "case":
            noun = view.heads[first]  # "een compromis van de speciale gezant | van de paus"
            if not first < noun < last or not self._is_somebody(noun):
                break
            first = end = noun + 1
        while start < end < last - 1 and view.lowers[end] == "van" and view.names_at[end + 1]:
            end = max(view.mentions.names[m].last for m in view.names_at[end + 1])  # "van president X | van Chili"
        return end

    def _past_aside(self, start: int, last: int) -> int:
        """Behind what is told of the author, or a comma: "een voorstel van X, oud-generaal, | om te praten, werd"."""
        view = self.view
        if view.lowers[start] != ",":
            return start
        opener = next(
            (t + 1 for t in range(start, last - 1) if view.lowers[t] == "," and view.lowers[t + 1] == "om"), last
        )
        closed = any(view.lowers[t] == "," for t in range(opener, last))
        told = any("VerbForm=Fin" in view.morphs[t] for t in range(start, opener))
        return opener if closed and not told else start

    def _is_below(self, start: int, verb: int) -> bool:
        """Whether something between opens the clause of a finite verb: "een voorstel voor een raad | die toeziet"."""
        view = self.view
        words = (view.deps[t] == "mark" or "PronType=Rel" in view.morphs[t] for t in range(start, verb))
        return any(words) or not self.words.clausal.isdisjoint(view.lowers[start:verb])

    def _infinitive(self, start: int, draft: Draft) -> bool:
        """Whether an infinitive without "om" follows ("het voorstel de havens te openen")."""
        view = self.view
        for child in draft.clause.children:
            if child.head > start and not child.finite and view.lowers[child.head - 1] == "te":
                return all(view.lowers[t] not in _EDGES for t in range(start, child.head))
        return False
