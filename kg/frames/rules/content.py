"""The words that a statement, demand, concession or warning conveys.

In this order:

1. the clause that the rule asks for ("dat ...", "om te ...", "als ..."), else the first one that follows;
2. for a condition ("mits", "zolang"), the clause that the word opens;
3. for a verb behind what is said ("..., waarschuwt X"), the words before it, and for a rule about what
   is said ("moet", "dan") the whole sentence without "volgens X" and the like;
4. what follows a colon ("één eis: ..."); the noun group that the rule names; else nothing.

Reported clauses are found by F1 0.66 as ``ccomp``, so the words count and not the tree. A range never
leaves its sentence or quotation, and has no punctuation at its edges.
"""

from __future__ import annotations

from kg.frames.rules.ends import clause_end, group_end, next_part, next_verb, verbs_end
from kg.frames.rules.extents import denial_before, infinitive_start, is_purpose, wanted, with_rest
from kg.frames.rules.matcher import Draft
from kg.frames.rules.openers import opens_content
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, word_classes
from kg.model import Content
from kg.nlp.quotes import SIGNS

_SAID = frozenset({"attributed", "consequence", "opening"})
_ANNOUNCED = FrameClass.ANNOUNCE
_SPOKEN = frozenset({FrameClass.CONFIRM, FrameClass.DENY, FrameClass.ACCUSE, FrameClass.CONDEMN, FrameClass.PRAISE})
_MAIN = frozenset({"root", "ROOT", "parataxis", "conj"})


def content_range(view: View, draft: Draft) -> tuple[int, int] | None:
    """Tokens ``[first, last)`` of what is said, demanded, granted or threatened with, or None."""
    token = draft.trigger
    first, last = _bounds(view, token)
    if draft.clause.link == "acl:relcl":  # "X, die zei dat Y komt, vertrok"
        last = min(last, max(view.subtree(draft.clause.head)) + 1)
    last = min(next_verb(view, draft, last), next_part(view, draft, last))
    if view.lowers[token] in load_speech_words().condition_openers:
        return _trim(view, token, clause_end(view, token, last, below=True))
    if draft.rule.set.standing in _SAID:
        embedded = _embedded(view, draft)
        return embedded or _trim(view, first, clause_end(view, first, last))
    deed = _deed(view, draft) or _verdict(view, draft, last)
    if deed is not None:
        return deed
    called = _called(view, draft)
    if called is not None:
        return called
    marks = draft.rule.complement or load_speech_words().content_marks
    marked = (t for t in range(token + 1, last) if view.lowers[t] in marks and opens_content(view, draft, t))
    opens = (t for t in marked if view.lowers[t] != "te" or view.pos[t + 1] in ("VERB", "AUX"))
    opener = next(opens, None)
    if opener is not None and is_purpose(view, draft, opener):
        last, opener = opener, None
    if opener is not None and view.lowers[opener] == "te":
        opener = infinitive_start(view, draft, opener)
    if opener is not None:
        bare = draft.rule.frame != "Statement"
        end = verbs_end(view, opener, clause_end(view, opener, last, below=True, bare=bare))
        while end > opener + 1 and _is_above(view, draft, end - 1):
            end -= 1
        return _trim(view, denial_before(view, draft, opener), end)
    if draft.rule.trigger == "verb":
        before = _before(view, draft, first)
        if before is not None:
            return before
    colon = next((t for t in range(token + 1, last - 2) if view.lowers[t] == ":"), None)
    another = range(token + 1, colon or token)  # "vroeg om steun, en *kreeg* een mits: ..."
    if colon is not None and not any((view.deps[t], view.pos[t]) == ("conj", "VERB") for t in another):
        return _trim(view, colon + 1, last)
    for group in draft.tokens.get("theme", []):
        named = group > token and draft.clause.lemma in load_speech_words().labels
        if view.lowers[group] in load_speech_words().pointers and not named:
            return _sentence_before(view, group)
        if view.case_of(group) == "op" and draft.clause.lemma in load_speech_words().replying:
            continue  # "antwoordde op | de vraag of X komt"
        whom = any(view.is_actor(k) for m in view.names_at[group] if (k := view.entity_of(m)) is not None)
        whom = whom and draft.clause.lemma not in load_speech_words().verdicts  # "prees | Chili"
        if (view.pos[group] == "PRON" or whom) and not named:  # "roept | Chili | op tot ...", "vraagt | Boric"
            continue
        own = draft.clause.owner == group  # "het akkoord | dat X aankondigde"
        beside = {*view.subtree(draft.clause.head)} if own else {token}
        members = sorted(t for t in view.subtree(group) if first <= t < last and t not in beside)
        run = _run(members, group)
        if named:  # "noemde | het plan een gemiste kans"
            end = _predicate_end(view, draft, run[1])
            if whom and end <= run[1]:  # "veroordeelde | Chili"
                continue
            run = run[0], end
        if (own or draft.rule.frame == "Demand") and view.deps[run[0]] == "case" and view.heads[run[0]] == group:
            run = run[0] + 1, run[1]  # "roept op tot | een bestand"
        if view.office_at[group] < 0 or view.lowers[run[0]] in view.grammar.indefinite:  # "eist | een premier van X"
            whole = run if named or own else with_rest(view, draft, group, run)
            return _trim(view, whole[0], group_end(view, draft, whole, last))
    want = wanted(view, draft, last)
    return _trim(view, *want) if want is not None else None


def to_content(view: View, span: tuple[int, int] | None) -> Content | None:
    """The value a frame keeps of a token range."""
    if span is None or span[0] >= span[1]:
        return None
    start, end = view.parsed.span(*span)
    return Content(start, end, view.parsed.article.text[start:end])


def _embedded(view: View, draft: Draft) -> tuple[int, int] | None:
    """The clause with "dat" that a rule about what is said fired in: "die zei | dat Peru de haven moet openen"."""
    clause = draft.clause
    marks = [t for t in clause.tokens if view.deps[t] == "mark" and view.lowers[t] in load_speech_words().content_marks]
    if not marks or clause.link not in ("ccomp", "csubj") or marks[0] > draft.trigger:
        return None
    below = [t for t in view.subtree(clause.head) if t >= marks[0]]
    return _trim(view, *_run(below, marks[0]))


def _deed(view: View, draft: Draft) -> tuple[int, int] | None:
    """What a deed that is told as an announcement is, from its verb on: "| sloot woensdag de grens"."""
    clause, classes = draft.clause, set(word_classes().get(draft.clause.lemma, ()))
    spoken = (
        clause.lemma in load_speech_words().plain
        or not classes.isdisjoint(_SPOKEN)
        or any(child.link == "xcomp" and child.mark == "te" for child in clause.children)
    )
    if draft.rule.name != "state.verb" or spoken or _ANNOUNCED not in classes or clause.link not in _MAIN:
        return None
    verbs = [t for t in (*clause.auxiliaries, draft.trigger) if "VerbForm=Fin" in view.morphs[t]]
    if not verbs or view.in_quote[draft.trigger] >= 0:
        return None
    return _trim(view, min(verbs), clause_end(view, min(verbs), view.sentence(draft.trigger)[1], below=True))


def _verdict(view: View, draft: Draft, last: int) -> tuple[int, int] | None:
    """A verdict on a thing or somebody, from its verb on: "| dankte Qatar voor zijn bemiddeling".

    Without the verb it would say nothing; where a clause says it ("betreurt dat X vertrekt"), that is enough.
    """
    clause, words, token = draft.clause, load_speech_words(), draft.trigger
    main = clause.link in _MAIN and clause.finite and not clause.passive and view.in_quote[token] < 0
    themes = [t for t in clause.theme if t not in clause.agent and view.pos[t] != "PRON"]
    if clause.lemma not in words.verdicts or draft.rule.frame != "Statement" or not main:
        return None
    start = min((t for t in (*clause.auxiliaries, token) if "VerbForm=Fin" in view.morphs[t]), default=-1)
    if start < 0 or ":" in view.lowers[start:last]:
        return None
    marks = (t for t in range(token + 1, last) if view.lowers[t] in words.content_marks and view.deps[t] == "mark")
    mark = next((t for t in marks if opens_content(view, draft, t)), last)
    people = view.grammar.descriptions.values()
    things = (t for t in themes if view.pos[t] == "NOUN" and not any(view.lemmas[t] in nouns for nouns in people))
    told = mark < last and view.lowers[mark] != "te"  # "beschuldigt X ervan *te* spioneren" needs who is meant
    if (told and not any(token < thing < mark for thing in things)) or not (themes or mark < last):
        return None
    return _trim(view, start, clause_end(view, start, last, below=True))


def predicates(view: View, verb: int) -> list[int]:
    """What a verb calls a thing: "noemde het plan | kansloos", "werd als | nuttig bestempeld"."""
    marks = load_speech_words().predicative
    return [
        c for c in view.children[verb]
        if view.deps[c] == "xcomp" or any(view.lowers[m] in marks for m in (c, *view.children[c]))
    ]  # fmt: skip


def _called(view: View, draft: Draft) -> tuple[int, int] | None:
    """What a thing is called in a clause with "wat"; or all of a passive one: "| de top werd door X nuttig genoemd"."""
    clause, head = draft.clause, draft.clause.head
    if clause.lemma in load_speech_words().labels and any(view.lowers[c] == "wat" for c in view.children[head]):
        sayer = max((t for a in clause.agent for t in view.subtree(a) if t < head), default=head)
        return _trim(view, sayer + 1, head)  # "een schip, wat X | een provocatie | noemde"
    things = [t for t in clause.theme if t < head]
    said = predicates(view, head)
    before = things and said and max(said) < head and "VerbForm=Part" in view.morphs[head]
    if before and not clause.passive and clause.lemma in load_speech_words().labels:
        return _trim(view, min(view.subtree(things[0])), head)  # "heeft | het bezoek historisch | genoemd"
    if not clause.passive or clause.lemma not in load_speech_words().labels or not things or not said:
        return None
    return _trim(view, min(view.subtree(things[0])), max(head, *view.subtree(said[0])) + 1)


def _predicate_end(view: View, draft: Draft, start: int) -> int:
    """The end of what a thing is called, before the next mark, clause or verb of the naming clause."""
    last = _bounds(view, draft.trigger)[1]
    stops = ("PUNCT", "SCONJ", "CCONJ")
    passed = {*load_speech_words().predicative, *SIGNS}
    ends = (
        t for t in range(start, last)
        if (view.pos[t] in stops and view.lowers[t] not in passed and not _joins(view, t) and view.in_quote[t] < 0)
        or _is_above(view, draft, t)
    )  # fmt: skip
    return next(ends, last)


def _joins(view: View, joint: int) -> bool:
    """Whether "en" joins two words for what a thing is called: "als ongekend *en* illegaal"."""
    return view.pos[joint] == "CCONJ" and {view.pos[joint - 1], view.pos[joint + 1]} <= {"ADJ", "ADV"}


def _bounds(view: View, token: int) -> tuple[int, int]:
    """The sentence of a token, cut to the quotation that the token stands in."""
    first, last = view.sentence(token)
    quote = view.in_quote[token]
    if quote >= 0:
        first, last = max(first, view.parsed.quotes[quote][0]), min(last, view.parsed.quotes[quote][1])
    return first, last


def _before(view: View, draft: Draft, first: int) -> tuple[int, int] | None:
    """What stands before a verb that follows a comma or a closing quotation mark ("..., zo waarschuwt X").

    Where the one who speaks stands there, the comma ends what is told of him ("X, dat de haven wil, reageerde").
    """
    token, words = draft.trigger, load_speech_words()
    if any(first <= agent < token for agent in draft.clause.agent):
        return None
    if _only_before(view, first, token):
        return None  # "Toen X hulp aanbood, zei Y meteen ja"
    if draft.rule.strength and draft.clause.lemma not in words.plain and draft.clause.lemma not in words.light:
        return None  # "Nu X weer praat, blikt Y terug"
    before = token - 1
    while before > first and view.lowers[before] in ("zo", "nog"):
        before -= 1
    if before <= first + 1 or view.pos[before] != "PUNCT":
        return None
    return _trim(view, first, before)


def _only_before(view: View, first: int, verb: int) -> bool:
    """Whether nothing but subordinate clauses stand before a verb: "Toen X kwam", "Op de vraag of X komt".

    One that opens with "dat" or "of" is what is said: "Dat X komt, ontkent Y".
    """
    if view.lowers[first] in load_speech_words().content_marks:
        return False
    verbs = [t for t in range(first, verb) if "VerbForm=Fin" in view.morphs[t] and view.in_quote[t] < 0]
    return bool(verbs) and all(_is_subordinate(view, t) for t in verbs)


def _is_subordinate(view: View, verb: int) -> bool:
    head = verb if view.deps[verb] not in ("aux", "aux:pass", "cop") else view.heads[verb]
    return view.deps[head] == "acl:relcl" or any(view.deps[c] == "mark" for c in view.children[head])


def _sentence_before(view: View, pointer: int) -> tuple[int, int] | None:
    """What "dat" at the head of a sentence points at: the sentence before, in the same paragraph."""
    first = view.sentence(pointer)[0]
    if pointer > first + 1 or first == 0 or view.parsed.blocks[first - 1] != view.parsed.blocks[first]:
        return None
    return _trim(view, *view.sentence(first - 1))


def _is_above(view: View, draft: Draft, token: int) -> bool:
    """Whether a verb or particle at the end of a content is the main clause's: "om te praten | afgewezen"."""
    clause = draft.clause
    main = token in (draft.trigger, clause.head, *clause.auxiliaries)
    return main or (view.deps[token] == "compound:prt" and view.heads[token] in (draft.trigger, clause.head))


def _run(members: list[int], token: int) -> tuple[int, int]:
    """The unbroken stretch of members around a token."""
    have = set(members)
    first = last = token
    while first - 1 in have:
        first -= 1
    while last + 1 in have:
        last += 1
    return first, last + 1


def _trim(view: View, first: int, last: int) -> tuple[int, int] | None:
    closing = {end for start, end in view.parsed.quotes if first < start - 1}  # "zei dat X | "geen zin" | heeft"
    if "(" in view.lowers[first:last]:
        closing |= {token for token in range(first, last) if view.lowers[token] == ")"}
    while last > first and view.pos[last - 1] == "PUNCT" and last - 1 not in closing:
        last -= 1
    while first < last and view.pos[first] == "PUNCT":
        first += 1
    return (first, last) if first < last else None
