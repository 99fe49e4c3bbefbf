"""How the text puts what a word evokes, as plain signs: what denies it, what it hangs on, its tense and time.

The judge (``kg.frames.mood.judge``) weighs them. A sign says where a word counts: in the noun group
(``group:geplande``), on the verb that carries the noun (``verb class=cancel``), among the modal verbs
(``modal:zullen``), above the clause (``above class=m_maybe``, ``above 2 ...`` a clause higher), beside it
(``adverb:mogelijk``), in the time expression (``time:after`` the article's date).
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.frames.syntax.clauses import Clause
from kg.frames.syntax.view import View
from kg.lexicon.evoking import word_classes
from kg.model import BlockKind, TimeMention

_ASKS, _KEPT = frozenset({"demand", "urge", "request"}), frozenset({"agree", "truce"})
_DOES = frozenset({"meet", "negotiate", "visit", "agree", "m_done", "succeed"})
"""Classes of verbs that ask, of things that one may be asked to keep, and of verbs that mean too much besides."""
_HIGH = 3  # clauses looked at above one
_AROUND = 2  # tokens before a noun whose words count whatever the parse makes of them
_BEFORE = frozenset({"DET", "ADJ", "ADV", "PRON", "NUM", "VERB"})
_EMBEDDING = frozenset({"ccomp", "xcomp", "csubj", "advcl", "acl", "acl:relcl", "obl", "obj", "parataxis", "nsubj"})


def mood_signs(view: View, trigger: int, clause: Clause, *, noun: bool, time: TimeMention | None) -> set[str]:
    """All signs of one mention of an event or act."""
    found = set(_place(view, trigger))
    found |= set(_time(view, time))
    found |= set(_clause(view, clause, "verb" if noun else "own"))
    found |= set(_above(view, clause))
    if noun:
        found |= set(_group(view, trigger, clause))
    if _is_asked_for(view, trigger, clause):
        found.add("asked for")
    return found | {"any", "noun" if noun else "verb"}


def _is_asked_for(view: View, trigger: int, clause: Clause) -> bool:
    """Whether somebody is called on to do it: "riep beide op het gesprek te hervatten"; a truce may be kept, too."""
    if clause.parent is None or clause.link not in ("xcomp", "advcl", "obl") or clause.finite:
        return False
    asks = set(word_classes().get(clause.parent.lemma, ()))
    kept = set(word_classes().get(view.lemmas[trigger], ()))
    return bool(asks & _ASKS) and not asks & _DOES and not kept & _KEPT


def _place(view: View, token: int) -> Iterator[str]:
    first, last = view.sentence(token)
    if view.lowers[last - 1] == "?":
        yield "question"
    if view.in_quote[token] >= 0:
        yield "quoted"
    if view.parsed.article.blocks[view.parsed.blocks[token]].kind is not BlockKind.PARAGRAPH:
        yield "heading"
    opening = next((t for t in range(first, last) if view.pos[t] not in ("PUNCT", "SYM")), first)
    if view.lowers[opening] in view.grammar.supposes:
        yield f"opens:{view.lowers[opening]}"
    for t in range(max(first, token - _AROUND), token):
        yield f"before:{view.lowers[t]}"


def _time(view: View, time: TimeMention | None) -> Iterator[str]:
    if time is None:
        yield "time:none"
        return
    issued = view.parsed.article.issued
    if issued is not None:
        if time.latest is not None and time.latest < issued.earliest:
            yield "time:before"
        elif time.earliest is not None and time.earliest > issued.latest:
            yield "time:after"
        elif time.earliest is not None and time.earliest == time.latest:
            yield "time:same day"
        else:
            yield "time:open"
    for word in time.text.lower().split():
        yield f"time word:{word}"
    yield f"time opens:{view.lowers[max(time.first - 1, 0)]}"


def _clause(view: View, clause: Clause, place: str) -> Iterator[str]:
    """Negation, modal verbs, tense and adverbs of a clause; ``place`` says whose clause it is."""
    head = clause.head
    for name in word_classes().get(clause.lemma, ()):
        yield f"{place} class={name}"
    yield f"{place} lemma={clause.lemma}"
    yield f"{place} tense={tense_of(view, clause)}"
    if clause.passive:
        yield f"{place} passive"
    if clause.mark:
        yield f"{place} mark={clause.mark}"
    for token in clause.auxiliaries:
        yield f"{place} modal:{view.lemmas[token]}"
        yield f"{place} modal form:{view.lowers[token]}"
    for token in clause.tokens:
        near = view.heads[token] == head or view.heads[view.heads[token]] == head
        if near and view.pos[token] in ("ADV", "ADJ", "DET", "PRON", "CCONJ") and view.names_at[token] == ():
            yield f"{place} adverb:{view.lowers[token]}"
    for child in clause.children:
        if child.link == "advcl" and child.mark:
            yield f"{place} below mark={child.mark}"


def tense_of(view: View, clause: Clause) -> str:
    """past, present, perfect, pluperfect or none, by the finite verb of the clause."""
    finite = next((t for t in (clause.head, *clause.auxiliaries) if "VerbForm=Fin" in view.morphs[t]), None)
    if finite is None:
        return "participle" if clause.participle else "none"
    past = "Tense=Past" in view.morphs[finite]
    if finite != clause.head and view.lemmas[finite] in view.grammar.perfect and "Part" in view.morphs[clause.head]:
        return "pluperfect" if past else "perfect"
    return "past" if past else "present"


def _above(view: View, clause: Clause) -> Iterator[str]:
    """What a clause hangs on, step by step, and the noun that holds it."""
    current, step = clause, ""
    for height in range(1, _HIGH + 1):
        parent = current.parent
        if current.owner is not None:
            yield f"owner:{view.lemmas[current.owner]}"
            yield from (f"owner class={c}" for c in word_classes().get(view.lemmas[current.owner], ()))
        if current.link in ("acl", "nmod", "acl:relcl"):
            noun = view.lemmas[view.heads[current.head]]
            yield f"held by:{current.link}"
            yield from (f"held by class={c}" for c in word_classes().get(noun, ()))
        if parent is None or current.link not in _EMBEDDING:
            return
        yield f"above{step} link={current.link}{'' if current.finite else ' infinite'}"
        for sign in _clause(view, parent, f"above{step}"):
            if "adverb" not in sign or any(w in sign for w in (":niet", ":nooit", ":geen", ":nog")):
                yield sign
        current, step = parent, f" {height + 1}"


def _group(view: View, noun: int, clause: Clause) -> Iterator[str]:
    """The words of a noun's own group, the noun it hangs on, and how it hangs on its verb."""
    for child in view.children[noun]:
        if child < noun and view.pos[child] in _BEFORE and not view.names_at[child]:
            yield f"group:{view.lowers[child]}"
    head = view.heads[noun]
    if head != noun and view.pos[head] == "NOUN":
        yield f"under:{view.lemmas[head]}"
        yield from (f"under class={c}" for c in word_classes().get(view.lemmas[head], ()))
    role = "agent" if noun in clause.agent else "theme" if noun in clause.theme else "other"
    case = view.case_of(noun)
    yield f"role={role}"
    yield f"case={case}"
    for name in word_classes().get(clause.lemma, ()):
        yield f"{role} of class={name}"
        yield f"{case} of class={name}"
