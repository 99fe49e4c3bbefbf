"""Whom a word that points back means: one choice among those mentioned before, and nobody.

Every candidate has signs (plain strings, as in ``kg.frames.vote.signs``): what sort of word points, of what kind the
candidate is, how far back, in which role and form it was mentioned last, how often, whether it fits the noun or
office, what stands beside the noun. The table ``seeds/frames/learned/coreference.csv`` gives each sign a weight,
learned by ``training/coreference.py`` from articles in which every pronoun and description is marked with whom it
means. The candidate with the greatest sum is meant; where that is "nobody", nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.frames.syntax.grammar import Grammar
from kg.frames.syntax.lists import Lists
from kg.frames.syntax.view import View
from kg.frames.weighing import SignGroups
from kg.frames.who.anaphor import Anaphor, Keys
from kg.frames.who.anaphors import ONE_INHABITANT, Anaphors
from kg.frames.who.barred import Barred
from kg.frames.who.heard import Heard, Memory
from kg.frames.who.likeness import coarse, load_weights
from kg.frames.who.parties import BODIES, Parties
from kg.lexicon import Lexicon
from kg.model import BlockKind, EntityKind

_REACH = 3  # sentences whose mentions together may be a group
_PEOPLE = frozenset({EntityKind.PERSON})
_STATE = EntityKind.STATE.value
_LEADING = ("title head_of_state", "title head_of_government", "title minister")
_HIM, _HER = frozenset({"hij", "hem", "zijn"}), frozenset({"zij", "ze", "haar"})


class Coreference:
    """The choices of one article; ``beside`` and ``named`` tell of noun groups (``kg.frames.who.actors``)."""

    def __init__(self, view: View, grammar: Grammar, lists: Lists, lexicon: Lexicon, parties: Parties,
        beside: Callable[[int], list[str]], named: Callable[[int], list[int]]) -> None:  # fmt: skip
        self.view, self.parties = view, parties
        self.anaphors = Anaphors(view, grammar, lexicon)
        self.memory = Memory(view, lists, parties)
        self.voices: dict[int, str] = {}
        """Quotation (an index in ``Parsed.quotes``) to its speaker."""
        self.barred = Barred(view, self.memory, self.voices)
        self.beside, self.named = beside, named
        self.weights = load_weights()
        self._answers: dict[int, Keys] = {}
        self._open: set[int] = set()
        self._sorts = [self._sort(token) for token in range(view.size)]
        self._waiting = [t for t in reversed(range(view.size)) if view.in_quote[t] < 0 and self._sorts[t]]

    def points_back(self, token: int) -> str:
        """The sort of anaphor at a token, or "" where it is none or names somebody itself."""
        return self._sorts[token]

    def _sort(self, token: int) -> str:
        sort = self.anaphors.sort(token)
        return sort if sort and (sort == ONE_INHABITANT or not self.named(token)) else ""

    def answer(self, token: int) -> Keys:
        """The actors that a word means, or nothing."""
        if token in self._answers:
            return self._answers[token]
        sort = self.points_back(token)
        if not sort or token in self._open:
            return ()
        while self._waiting and self._waiting[-1] < token:
            self.answer(self._waiting.pop())
        self._open.add(token)
        choices = {keys: self.weights.total(signs) for keys, signs in self.ask(token, sort).items()}
        if sort == "state.one" and self.anaphors.determiner(token) in self.view.grammar.pointing:
            states = [keys for keys in choices if keys and self.kind(keys) == _STATE]
            choices = {keys: choices[keys] for keys in states} if len(states) == 1 else choices  # "*dat* land"
        best = max(choices, key=choices.__getitem__)
        self.note(token, best)
        return best

    def note(self, token: int, keys: Keys) -> None:
        """Remember an answer."""
        self._answers[token] = keys
        if keys:
            self.memory.note(token, keys)

    def ask(self, token: int, sort: str) -> dict[Keys, SignGroups]:
        """Each candidate with its signs; nobody is ``()``."""
        view, anaphors, group = self.view, self.anaphors, coarse(sort)
        noun = group == "noun"
        office = view.office_at[token]
        beside = [*self.beside(token), *self.memory.inhabitant(token)] if noun else []
        word = Anaphor(
            token, sort, group, anaphors.determiner(token), anaphors.size(token), self._bound(token, group),
            tuple(sorted(set(beside))), view.links.offices[office] if office >= 0 else None,
            view.lemmas[token] if sort.startswith("title") and sort.endswith(".more") else "",
        )  # fmt: skip
        inside = {t for t in view.subtree(token) if t < token} if noun else set()
        earlier = [h for h in self.memory.heard if h.token < token and h.token not in inside and h.head != token]
        mentions: dict[Keys, list[Heard]] = {}
        for h in earlier:
            mentions.setdefault(h.keys, []).append(h)
        people = self._holders(word), (word.person,) if word.person else ()
        for keys in (*self._groups(token), self._called(word, earlier), word.beside, *people):
            if keys and keys not in mentions:
                mentions[keys] = []
        ranks: dict[str, int] = {}
        found: dict[Keys, SignGroups] = {}
        if word.person is None or not sort.startswith(_LEADING):  # who leads a state or department is somebody
            found[()] = SignGroups.behind(list(self._nobody(word)))
        mentions = {keys: heard for keys, heard in mentions.items() if not self.barred.bars(word, keys, mentions)}
        last = sorted(mentions, key=lambda keys: -(mentions[keys][-1].token if mentions[keys] else -1))
        for keys in last:
            kind = self.kind(keys)
            if kind == "Persons" and len(word.beside) > 1 and keys not in people:
                continue  # "de ministers van beide landen" are not whoever was named before
            rank = ranks.get(kind, 0)
            ranks[kind] = rank + (1 if mentions[keys] else 0)
            found[keys] = self._signs(word, keys, kind, rank, mentions[keys])
        return found

    def kind(self, keys: Keys) -> str:
        """Person, State or Organisation; of several the kinds together."""
        kinds = sorted({self.view.kinds[key] for key in keys})
        return kinds[0] + ("s" if len(keys) > 1 else "") if len(kinds) == 1 else "+".join(kinds)

    def _holders(self, word: Anaphor) -> Keys:
        """ "De premiers van X en Y": those whom the article names as such, one for each."""
        view, title = self.view, self.view.lemmas[word.token]
        below = (c for c in view.children[word.token] if view.case_of(c) == "van" and not view.names_at[c])
        area = next((view.lowers[c] for c in below if not self.anaphors.sort(c)), "")
        found = {(t.of, t.holder) for t in view.links.tenures
                 if t.of in word.beside and title in t.title.split() and area in t.title.lower()}  # fmt: skip
        one_each = len(found) == len({of for of, _ in found}) == len(word.beside) > 1
        return tuple(sorted(holder for _, holder in found)) if one_each else ()

    def _called(self, word: Anaphor, earlier: list[Heard]) -> Keys:
        """ "De twee presidenten": the last two who are called so."""
        so = (h.keys[0] for h in reversed(earlier) if word.title and len(h.keys) == 1)
        found = dict.fromkeys(key for key in so if self.memory.likeness(word.title, key) == "so")
        return tuple(sorted(list(found)[: word.size or 2])) if len(found) >= (word.size or 2) else ()

    def _groups(self, token: int) -> Iterator[Keys]:
        """Those who could be meant together."""
        sentence = self.view.parsed.sent_of[token]
        for back in {0, *range(max(0, sentence - _REACH), sentence + 1)}:
            yield from self.memory.sentence_groups(back, token)
        yield self.memory.recent(token, _PEOPLE)
        yield self.memory.recent(token, frozenset(BODIES))
        yield tuple(sorted(self.parties.main))

    def _nobody(self, word: Anaphor) -> Iterator[str]:
        view, token, sort, group = self.view, word.token, word.sort, word.group
        yield "nobody"
        yield f"nobody {sort}"
        yield f"nobody {group} {view.deps[token]}"
        yield f"nobody {view.lemmas[token]}"
        if group == "noun":
            yield f"nobody {group} det={word.determiner}"
            yield f"nobody {sort} det={word.determiner}"
            yield f"nobody {group} case={view.case_of(token)}"
            for child in view.children[token]:
                if view.deps[child] in ("amod", "nummod", "acl:relcl", "nmod"):
                    yield f"nobody {group} {view.deps[child]}"
        elif sort in ("het", "dat", "dit", "die", "deze"):
            yield f"nobody {sort} {view.deps[token]}"
            yield f"nobody {sort} verb={view.lemmas[view.heads[token]]}"
            yield f"nobody {sort} after={view.lowers[token + 1] if token + 1 < view.size else ''}"
        if view.in_quote[token] >= 0:
            yield f"nobody {group} quoted"

    def _signs(self, word: Anaphor, keys: Keys, kind: str, rank: int, mentions: list[Heard]) -> SignGroups:
        view, token, sort, group = self.view, word.token, word.sort, word.group
        size = "many" if len(keys) > 1 else "one"
        wide = f"{group} {size if len(keys) > 1 else kind}"
        history = list(self._history(token, keys, rank, mentions))
        plain = [f"{sort} {kind}", f"{group} {kind}"]
        mine: list[str] = []
        found = [((f"{wide} ",) if group in ("noun", "it") else (f"{wide} ", f"{sort} "), history)]
        if group == "noun":
            found.append(((f"{wide} ", f"{sort} {kind} "), list(self._fitting(word, keys))))
            plain += [f"{view.lemmas[token]} {kind}", f"{group} det={word.determiner} {size}"]
        if word.size:
            fits = f"size {'fits' if word.size == len(keys) else 'differs' if len(keys) > 1 else 'one'}"
            plain.append(fits)
            mine.append(fits)
        if len(keys) > 1:
            mine += self._together(keys, mentions)
        if not word.bound.isdisjoint(keys):
            mine.append("named beside it")
        speaker = self.voices.get(view.in_quote[token])
        if view.in_quote[token] >= 0 and speaker is not None:
            voice = "speaks" if keys == (speaker,) else "silent" if speaker not in keys else "with speaker"
            found.append(((f"{wide} ",), [voice]))
        return SignGroups([(("",), plain), ((f"{group} ",), mine), *found])

    def _together(self, keys: Keys, mentions: list[Heard]) -> Iterator[str]:
        """What makes one of several."""
        if keys == tuple(sorted(self.parties.main)):
            yield "the sides"
        if any(h.form == "list" for h in mentions):
            yield "in a list"
        yield f"of {min(len(keys), 4)}"
        yield f"many named={min(4, *(self.parties.counts[key] for key in keys))}"

    def _fitting(self, word: Anaphor, keys: Keys) -> Iterator[str]:
        """How the candidate fits what a noun group says."""
        lemma, beside = self.view.lemmas[word.token], set(word.beside)
        if beside:
            yield "is beside" if keys == word.beside else "not beside" if beside.isdisjoint(keys) else "is among"
        if word.person is not None:
            yield "holds the office" if keys == (word.person,) else "is not the holder"
        likenesses = [self.memory.likeness(lemma, key) for key in keys]
        known = word.person is not None and keys == (word.person,) and not likenesses.count("so")  # by the date alone
        called = known or "so" in likenesses
        if called:
            yield "called so"
        elif "alike" in likenesses:
            yield "called alike"
        states = {state for key in keys for state in self.memory.origins[key]} if beside else set()
        states |= beside if known else set()
        if states:
            yield "is of another" if beside.isdisjoint(states) else "is of it"
            if called and not beside.isdisjoint(states):
                yield "called so and of it"

    def _history(self, token: int, keys: Keys, rank: int, mentions: list[Heard]) -> Iterator[str]:
        """How the candidate was mentioned before."""
        view, memory = self.view, self.memory
        if not mentions:
            sentence = view.parsed.sent_of[token]
            for back in range(_REACH + 1):
                if back <= sentence and keys in memory.sentence_groups(sentence - back, token):
                    yield f"together {back} back"
                    break
            else:
                yield "never together" if len(keys) > 1 else "not mentioned"
            return
        last = mentions[-1]
        back = view.parsed.sent_of[token] - view.parsed.sent_of[last.token]
        role, own = memory.role(last.head), memory.role(token)
        where = "0" if back == 0 else "1" if back == 1 else "2" if back == 2 else "3-5" if back < 6 else "6+"
        yield f"back={where}"
        yield f"rank={min(rank, 4)}"
        yield f"rank={min(rank, 4)} back={where}"
        yield f"form={last.form}"
        yield f"role={role} back={min(back, 2)}"
        if role == own and own == "subject":
            yield f"both subjects back={min(back, 2)}"
        yield f"named={len(mentions) if len(mentions) < 3 else '3-4' if len(mentions) < 5 else '5+'}"
        near = view.parsed.sents[max(0, view.parsed.sent_of[token] - 1)][0]
        if any(h.token >= near and memory.role(h.head) == "subject" for h in reversed(mentions)):
            yield "a subject near"
        again = [h.token for h in mentions if h.form == "back"]
        if again:
            lowers = [view.lowers[t] for t in again]
            if view.lemmas[token] in [view.lemmas[t] for t in again]:
                yield "by the same word"
            if not _HIM.isdisjoint(lowers):
                yield "called hij"
            if not _HER.isdisjoint(lowers):
                yield "called zij"
        if back == 0:
            yield from self._in_clause(token, mentions, own)
        if view.parsed.article.blocks[view.parsed.blocks[mentions[0].token]].kind is BlockKind.TITLE:
            yield "in the title"
        if view.in_quote[last.token] != view.in_quote[token]:
            yield "in another voice"

    def _bound(self, token: int, group: str) -> set[str]:
        """Those whom the word cannot mean: "zijn collega X" is not of X, who "met X" speaks is not X."""
        view, verb = self.view, self._verb(token)
        own = view.heads[token] if group == "poss" else token
        names = list(self.named(own)) if own != token else []
        later = range(token + 1, view.sentence(token)[1])
        names += [m for t in later for m in view.names_at[t] if view.heads[self.memory.top(t, t + 1)] == verb]
        return {key for m in names if not view.is_adjective(m) and (key := view.entity_of(m)) is not None}

    def _verb(self, token: int) -> int:
        """The verb that a word hangs on, over nouns."""
        view, above = self.view, self.view.heads[token]
        for _ in range(5):
            if view.pos[above] in ("VERB", "AUX") or view.heads[above] == above:
                break
            above = view.heads[above]
        return above

    def _in_clause(self, token: int, mentions: list[Heard], own: str) -> Iterator[str]:
        """Whether the candidate is in the same clause, and where."""
        view, above = self.view, self._verb(token)
        beside = [h for h in mentions if view.heads[h.head] == above]
        if any(view.deps[h.head].startswith("nsubj") for h in beside):
            yield f"subject of its clause, {own if own in ('subject', 'object') else 'other'}"
        elif beside:
            yield f"in its clause, {own if own in ('subject', 'object') else 'other'}"
        if any(view.heads[h.head] == view.heads[above] and view.deps[h.head].startswith("nsubj") for h in mentions):
            yield "subject of the clause above"
