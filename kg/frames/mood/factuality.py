"""How an article presents an event: as happened, planned, possible, or not happening.

What grammar does not settle by itself (``kg.frames.mood.certain``), a learned judge decides (``kg.frames.mood.judge``)
by signs (``kg.frames.mood.signs``). One of them is the level that the cues give by themselves: walk up from the word
that evokes it through the clauses that embed it, and the strongest
wins (counterfactual, then possible, then planned, then actual):

1. words of its own noun group ("geplande", "mogelijke", "geen");
2. negation, modal verbs, tense and condition of its clause; for an event noun only where the verb
   says no more than that the event takes place ("vindt niet plaats", but not "leidde tot niets");
3. what embeds the clause ("ontkende dat", "stelde voor om", "een plan om", "of", "als").
"""

from __future__ import annotations

from kg.frames.mood.arguments import is_argument, placed
from kg.frames.mood.certain import Certainty
from kg.frames.mood.cues import Cues
from kg.frames.mood.judge import likeliest, load_judge, settled
from kg.frames.mood.signs import mood_signs
from kg.frames.syntax.clauses import Clause, Clauses
from kg.frames.syntax.view import View
from kg.frames.who.actors import Actors
from kg.model import Factuality, Source, TimeMention

_STRENGTH = [Factuality.ACTUAL, Factuality.PLANNED, Factuality.POSSIBLE, Factuality.COUNTERFACTUAL]
_RANK: dict[Factuality | None, int] = {None: 0} | {level: rank for rank, level in enumerate(_STRENGTH)}
_INFINITIVE = frozenset({"advcl", "ccomp", "csubj"})
_EMBEDDED = frozenset({"ccomp", "xcomp", "csubj", "advcl", "obl", "obj", "parataxis", "acl", "nsubj"})


def strongest(*levels: Factuality | None) -> Factuality:
    """The level that says least happened; None counts as actual."""
    return _STRENGTH[max(map(_RANK.__getitem__, levels))]


class Scope:
    """Judges events of one article."""

    def __init__(self, view: View, clauses: Clauses, actors: Actors, cues: Cues) -> None:
        self.view, self.clauses, self.actors, self.cues = view, clauses, actors, cues
        self.certain = Certainty(view, clauses, cues, self.negated, self._modality)
        self._judged: dict[tuple[int, int, bool, int | None], tuple[float, ...]] = {}
        self._negated: dict[int, bool] = {}

    def judge(self, trigger: int, clause: Clause, *, noun: bool, time: TimeMention | None = None) -> Factuality:
        """The factuality of the event that a word evokes."""
        return likeliest([self.shares(trigger, clause, noun=noun, time=time)])

    def shares(self, trigger: int, clause: Clause, *, noun: bool, time: TimeMention | None = None) -> tuple[float, ...]:
        """How likely each factuality is for the event that a word evokes."""
        if noun:
            trigger = self._first_of(trigger)
        clause = placed(self.view, clause)
        case = trigger, clause.head, noun, None if time is None else time.first
        if case not in self._judged:
            sure = self.certain.level(trigger, clause, noun=noun)
            signs = self.signs(trigger, clause, noun=noun, time=time) if sure is None else []
            self._judged[case] = load_judge().shares(signs) if sure is None else settled(sure)
        return self._judged[case]

    def _first_of(self, noun: int) -> int:
        """The noun to which another is joined that has no words of its own: "een *bestand* of vredesakkoord"."""
        view, head = self.view, self.view.heads[noun]
        bare = all(view.deps[c] in ("cc", "punct") for c in view.children[noun] if c < noun)
        joined = (
            view.deps[noun] == "conj"
            and view.pos[head] in ("NOUN", "ADJ")
            and self.clauses.of[head] is self.clauses.of[noun]
        )
        contrast = any(view.lowers[c] in view.grammar.contrasts for c in view.children[noun])
        return head if joined and bare and not contrast else noun

    def signs(self, trigger: int, clause: Clause, *, noun: bool, time: TimeMention | None = None) -> list[str]:
        """The signs of the mood in which a word stands, sorted."""
        found = mood_signs(self.view, trigger, clause, noun=noun, time=time)
        found.add(f"cues={self.by_cues(trigger, clause, noun=noun, time=time).value}")
        if self.certain.unsettled.is_unrealised(trigger, clause, noun=noun):
            found.add("unrealised")
        return sorted(found)

    def by_cues(self, trigger: int, clause: Clause, *, noun: bool, time: TimeMention | None = None) -> Factuality:
        """The factuality by the strongest cue alone."""
        levels: list[Factuality | None] = []
        if noun:
            levels.append(self._noun_group(trigger))
            levels.append(self._governing_noun(trigger, clause))
            lemma = clause.lemma
            argument, wished = is_argument(self.view, self.cues, trigger, clause), self.view.grammar.wished_behind
            if argument:
                levels.append(self.cues.predicate.get(lemma))
            elif self.view.heads[trigger] == clause.head and self.view.case_of(trigger) in wished:
                levels.append(self.cues.embedding.get(lemma))  # "hoopt op een ontmoeting", "roept op tot overleg"
            if (argument and lemma in self.cues.occurrence) or self._existential(clause):
                levels.append(self._clause(clause, time))
            elif argument and lemma in self.cues.predicate:
                levels += [self._modality(clause)]
            if argument and self._uncertain(clause):
                levels.append(Factuality.POSSIBLE)
        else:
            levels.append(self._clause(clause, time))
        levels.append(self._above(clause))
        return strongest(*levels)

    def source(self, clause: Clause) -> Source | None:
        """Who says so: "volgens X" in the clause, or the speaker of a clause above it."""
        current: Clause | None = clause
        while current is not None:
            for token in current.obliques.get("volgens", []):
                if self.actors.is_event(token):
                    continue
                keys = self.actors.of(token)
                if keys:
                    return Source(entity=keys[0])
                group = sorted(t for t in self.view.subtree(token) if t >= token)
                first = min(t for t in self.view.subtree(token) if self.view.deps[t] != "case")
                return Source(literal=self.view.text(first, group[-1] + 1)) if group[-1] - first < 8 else None
            current = current.parent
        return None

    def mood(self, clause: Clause) -> Factuality:
        """How a clause is put, its own negation and time aside: modal verbs, "bijna" and the like, what embeds it."""
        shade = self.certain.shades.level(clause.head, clause, noun=False)
        return strongest(self._modality(clause), self._above(clause), shade)

    def negated(self, clause: Clause) -> bool:
        """Whether the clause denies its own predicate."""
        if clause.head not in self._negated:
            words = (t for t in clause.tokens if self._direct(t, clause) and self.negates(t))
            first, neither = self.view.sentence(clause.head)[0], self.view.grammar.neither
            none = self.view.lowers[first] in neither and clause.link == "root"  # "*noch* X, noch Y"
            self._negated[clause.head] = none or any(self.left_out(word) is None for word in words)
        return self._negated[clause.head]

    def _uncertain(self, clause: Clause) -> bool:
        """ "Nog niet zeker", "niet bevestigd": what is denied is that one can count on it."""
        view = self.view
        return any(
            view.lowers[t] in self.cues.certain and t > 0 and view.lowers[t - 1] in self.cues.negation
            for t in clause.tokens
        )

    def _direct(self, token: int, clause: Clause) -> bool:
        head = self.view.heads[token]
        before = self.view.lowers[head] in self.view.grammar.formerly  # "nooit eerder"
        beside = before or self.view.deps[token] == "det"
        return head == clause.head or (beside and self.view.heads[head] == clause.head)

    def negates(self, token: int) -> bool:
        """Whether a word denies what it stands with."""
        view = self.view
        if view.lowers[token] not in self.cues.negation:
            return False
        following = view.lowers[token + 1] if token + 1 < view.size else ""
        return following not in self.cues.pseudo

    def left_out(self, denial: int) -> int | None:
        """Whom alone a negation denies, beside others: "maar niet door *Tanzania*", "A en B tekenden, *C* niet"."""
        view, grammar, head = self.view, self.view.grammar, self.view.heads[denial]
        breaks = {",", *grammar.joins, *grammar.contrasts}
        if head > denial > 0 and view.lowers[denial - 1] in breaks and view.pos[head] in ("NOUN", "PROPN"):
            return head
        name = next((view.name(m) for m in view.names_at[denial - 1]), None) if denial else None
        if name is None or name.first < 2 or view.lowers[name.first - 1] not in breaks:
            return None
        if view.lowers[name.first - 1] in grammar.joins and view.pos[name.first - 2] in ("PROPN", "NOUN"):
            return None  # "tekende de verklaring van A en B niet"
        return name.first if all(pos == "PUNCT" for pos in view.pos[denial + 1 : denial + 2]) else None

    def _noun_group(self, noun: int) -> Factuality | None:
        view = self.view
        levels: list[Factuality | None] = []
        for child in view.children[noun]:
            if child > noun:
                continue
            if self.negates(child) or view.case_of(noun) in self.cues.without:
                levels.append(Factuality.COUNTERFACTUAL)
            levels.append(self.cues.words.get(view.lowers[child]))
        return strongest(*levels) if levels else None

    def takes_place(self, noun: int, clause: Clause) -> bool:
        """Whether the clause says of an event noun that it takes place, or not."""
        return clause.lemma in self.cues.occurrence and is_argument(self.view, self.cues, noun, clause)

    def _governing_noun(self, noun: int, clause: Clause) -> Factuality | None:
        """ "De mogelijkheid van een bezoek", "liet de mogelijkheid open voor een bezoek"."""
        view = self.view
        heads = [view.heads[noun]]
        if view.case_of(noun) in view.grammar.possible_behind:
            heads += clause.theme
        found = (self.cues.nouns.get(view.lemmas[t]) for t in heads if t != noun and view.pos[t] == "NOUN")
        return next((level for level in found if level is not None), None)

    def _existential(self, clause: Clause) -> bool:
        return clause.lemma in ("komen", "zijn") and any(self.view.lowers[t] == "er" for t in clause.tokens)

    def _clause(self, clause: Clause, time: TimeMention | None) -> Factuality:
        levels: list[Factuality | None] = [self._modality(clause)]
        if self.negated(clause):
            levels.append(Factuality.COUNTERFACTUAL)
        if levels[0] is None and self._looks_ahead(clause, time):
            levels.append(Factuality.PLANNED)
        levels += [self.cues.words.get(self.view.lowers[t]) for t in clause.tokens if self._direct(t, clause)]
        if "Tense=Pres" in self.view.morphs[clause.head]:  # "als Chili zwicht, onderhandelt Peru"
            levels += [self.cues.marks.get(child.mark) for child in clause.children if child.link == "advcl"]
        return strongest(*levels)

    def _modality(self, clause: Clause) -> Factuality | None:
        """What the modal verbs of a clause and its mark say."""
        view, cues = self.view, self.cues
        levels: list[Factuality | None] = [cues.marks.get(clause.mark)]
        modals = list(clause.auxiliaries)
        current = clause
        while current.parent is not None and current.link == "xcomp" and current.parent.lemma in cues.modal:
            current = current.parent
            modals += [current.head, *current.auxiliaries]
            levels.append(cues.marks.get(current.mark))
        for token in modals:
            low = view.lowers[token]
            if low in cues.past_possible:
                levels.append(Factuality.POSSIBLE)
            elif view.lemmas[token] in cues.modal and view.deps[token] != "cop":
                levels.append(cues.modal[view.lemmas[token]])
        found = strongest(*levels)
        return None if found is Factuality.ACTUAL else found

    def _looks_ahead(self, clause: Clause, time: TimeMention | None) -> bool:
        """A present tense with a time that may still come is an announcement."""
        view = self.view
        finite = [t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]]
        if time is None or not any("Tense=Pres" in view.morphs[t] for t in finite):
            return False
        if any(view.lemmas[t] in view.grammar.perfect and view.deps[t].startswith("aux") for t in clause.auxiliaries):
            return False
        if view.lowers[time.first] in view.grammar.going_on_from or view.lowers[max(time.first - 1, 0)] == "sinds":
            return False
        issued = view.parsed.article.issued
        if time.latest is not None and issued is not None and time.latest < issued.earliest:
            return False
        if any(word in self.cues.future for word in time.text.lower().split()):
            return True
        return time.first > view.sentence(time.first)[0] or (time.last < view.size and view.lowers[time.last] != ":")

    def _time(self, clause: Clause) -> TimeMention | None:
        view = self.view
        times = (view.mentions.times[view.time_at[t]] for t in clause.tokens if view.time_at[t] >= 0)
        return next((time for time in times if time.duration is None), None)

    def _present(self, clause: Clause) -> bool:
        view = self.view
        return any("Tense=Pres" in view.morphs[t] for t in (clause.head, *clause.auxiliaries))

    def _above(self, clause: Clause) -> Factuality | None:
        """What the clauses and nouns above a clause make of it."""
        view, current = self.view, clause
        levels: list[Factuality | None] = []
        for _ in range(5):
            if current.link in ("acl", "acl:relcl", "nmod"):
                noun = view.lemmas[view.heads[current.head]]
                if current.link != "acl:relcl":
                    levels.append(self.cues.nouns.get(noun))
                elif current.parent is not None and self._present(current) and self._time(current) is None:
                    ahead = self._looks_ahead(current.parent, self._time(current.parent))
                    levels.append(Factuality.PLANNED if ahead else None)  # "..., waar hij wordt ontvangen"
                break
            parent = current.parent
            if parent is None or current.link not in _EMBEDDED:
                break
            if current.owner is not None:
                levels.append(self.cues.nouns.get(view.lemmas[current.owner]))
            if current.link in ("advcl", "parataxis") and current.finite and current.mark not in ("dat", "of", "om"):
                break
            if current.link == "advcl" and not current.finite and self._looks_ahead(parent, self._time(parent)):
                levels.append(Factuality.PLANNED)  # "reist maandag naar Riyad om er X te spreken"
            level = self.cues.embedding.get(parent.lemma)
            if level is not None and self.negated(parent):  # "ontkende niet dat", "verwacht niet dat"
                level = None if level is Factuality.COUNTERFACTUAL else Factuality.POSSIBLE
            levels.append(level)
            levels += [self.cues.words.get(adjective) for adjective in self._predicates(parent)]
            # "zou reizen om te praten", "zou bereid zijn om te praten"
            if current.link == "xcomp" or (current.link in _INFINITIVE and not current.finite):
                levels.append(self._modality(current if parent.lemma in self.cues.modal else parent))
            current = parent
        return strongest(*levels) if levels else None

    def _predicates(self, clause: Clause) -> list[str]:
        """Adjectives that somebody calls himself: "verklaarde zich *bereid*"."""
        view = self.view
        below = view.children[clause.head]
        return [view.lemmas[t] for t in below if view.deps[t] == "xcomp" and view.pos[t] == "ADJ"]
