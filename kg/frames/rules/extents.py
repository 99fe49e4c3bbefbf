"""How far what somebody says, wants or grants reaches, where its words stand apart or the parse cut them wrongly.

1. A noun takes along what stands behind it, also behind the verb: "sprak | zijn steun uit voor de kandidatuur";
2. an infinitive clause begins with its object, and not with what belongs to the words before it: "zei bij zijn
   vertrek naar Berlijn | resultaten te verwachten";
3. what somebody wants or wants to do is said, and what he wants it for is not: "wil | over de grens praten";
4. who believes or wants the contrary says that: "gelooft | niet dat de troepen komen".
"""

from __future__ import annotations

from functools import cache

from kg.frames.rules.ends import clause_end
from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.view import View
from kg.lexicon.evoking import FrameClass, WordClass, load_evoking, word_classes

_TRIPS = frozenset({
    FrameClass.VISIT, FrameClass.TRAVEL, FrameClass.MEET, FrameClass.NEGOTIATE, FrameClass.GATHER, FrameClass.CALL,
})  # fmt: skip


def with_rest(view: View, draft: Draft, group: int, run: tuple[int, int]) -> tuple[int, int]:
    """A noun group with the group that belongs to its noun, behind it or behind the verb that parts them."""
    first, end = run
    last = view.sentence(group)[1]
    verbs = {draft.trigger, draft.clause.head, *draft.clause.auxiliaries, *_particles(view, draft)}
    start = end
    while start < last and start in verbs:
        start += 1
    if start >= last or view.pos[start] != "ADP" or view.in_quote[start] != view.in_quote[group]:
        return run
    head = view.heads[start]
    if head <= start or not _belongs(view, draft, group, head):
        return run
    members, end = {*view.subtree(head)}, start
    while end in members and end < last:
        end += 1
    return first, end


def _belongs(view: View, draft: Draft, noun: int, head: int) -> bool:
    """Whether the group around a head says more of a noun: of what, about what, against whom."""
    if view.heads[head] == noun:
        return view.deps[head] == "nmod"
    other = view.heads[head] not in (draft.trigger, draft.clause.head) or view.time_at[head] >= 0
    known = any(head in tokens for role, tokens in draft.tokens.items() if role != "theme")
    return not other and not known and view.case_of(head) in load_speech_words().belonging


def _particles(view: View, draft: Draft) -> list[int]:
    heads = (draft.trigger, draft.clause.head)
    return [c for head in heads for c in view.children[head] if view.deps[c] == "compound:prt"]


def infinitive_start(view: View, draft: Draft, opener: int) -> int:
    """The first word of an infinitive clause without "om": "dreigde | de grens te sluiten".

    What closes the reporting clause stands before all of it: "stelde voor | X asiel te geven", "heeft beloofd | ...".
    Otherwise it begins where the parse has it, or with an object or "er" that the parse gave to the verb above.
    """
    token, words = draft.trigger, load_speech_words()
    closed = _bracket(view, draft, opener) + 1
    while closed and (closed in (draft.clause.head, *draft.clause.auxiliaries) or view.pos[closed] == "AUX"):
        closed += 1  # "had zich bereid verklaard | de groep op te nemen"
    if closed and not any("VerbForm=Fin" in view.morphs[t] for t in range(closed, opener)):
        heard = {t for role in ("speaker", "addressee") for t in draft.tokens.get(role, ())}
        beside = [max(view.subtree(t)) for t in heard if closed < t < opener and view.case_of(t)]
        return max([closed, *(end + 1 for end in beside if end + 1 < opener)])  # "heeft gevraagd aan X | te komen"
    members = [t for t in view.subtree(view.heads[opener]) if token < t <= opener]
    first = _behind_trip(view, token, min(members, default=opener), opener)
    for thing in view.children[token]:
        whole = not any("VerbForm=Fin" in view.morphs[t] for t in range(thing, first))
        if token < thing < first and whole and view.deps[thing] == "obj" and _is_thing(view, draft, thing):
            first = min(t for t in view.subtree(thing) if t > token)
    first -= view.lowers[first - 1] in words.fillers and first - 1 > token
    return first + (view.lowers[first] in words.ahead and first < opener)


def _bracket(view: View, draft: Draft, opener: int) -> int:
    """The last word of the clause above that has to stand before an infinitive clause, or -1.

    That is a particle ("bood | aan"), what goes with a light verb ("liet | weten"), or the verb where it comes last.
    """
    token, clause = draft.trigger, draft.clause
    light = load_speech_words().light.get(clause.lemma, frozenset())
    closing = [t for t in range(token + 1, opener) if view.lowers[t] in light and view.heads[t] in (token, clause.head)]
    lemma = clause.lemma  # "riep X op | zich aan het verdrag te houden": the parse may have it for a preposition
    parts = (t for t in range(token + 1, opener) if view.pos[t] == "ADP" and view.time_at[t + 1] < 0)
    parted = (t for t in parts if view.lemmas[token] == lemma and lemma.startswith(view.lowers[t]))
    particle = view.parsed.particles.get(token, next(parted, -1))
    last = "VerbForm=Fin" not in view.morphs[token] or (clause.finite and bool(clause.mark))
    return max(*closing, particle if token < particle < opener else -1, token if last else -1, -1)


def _is_thing(view: View, draft: Draft, noun: int) -> bool:
    """Whether the object of a verb of speech can be none, as nobody is spoken to: "dreigde | de hulp te stoppen"."""
    told = any(noun in tokens for role, tokens in draft.tokens.items() if role != "theme")
    spoken_to = any(view.lemmas[noun] in nouns for nouns in view.grammar.descriptions.values())
    actor = any(k is not None and view.is_actor(k) for k in map(view.entity_of, view.names_at[noun]))
    timed = view.time_at[noun] >= 0 or bool(view.case_of(noun))
    asked = draft.clause.lemma in load_speech_words().asking
    return view.pos[noun] == "NOUN" and not (told or spoken_to or actor or timed or asked)


def _behind_trip(view: View, token: int, first: int, opener: int) -> int:
    """The word behind a place or partner that belongs to a journey or talks before it, and not to the infinitive."""
    noun = first - 1
    if not token < noun or view.pos[first] != "ADP" or not view.case_of(noun) or view.heads[noun] != token:
        return first
    if _TRIPS.isdisjoint(word_classes().get(view.lemmas[noun], ())):
        return first
    members, end = {*view.subtree(view.heads[first])}, first
    while end in members and end < opener:
        end += 1
    return end if end < opener else first


def wanted(view: View, draft: Draft, last: int) -> tuple[int, int] | None:
    """What somebody wants to do: "wil | over de grens praten"."""
    clause = draft.clause
    if draft.rule.frame != "Demand" or clause.lemma not in load_speech_words().contraries:
        return None
    thing = next((c for c in view.children[draft.trigger] if view.deps[c] == "xcomp" and view.pos[c] == "NOUN"), None)
    if thing is not None and draft.trigger < thing < last:
        group = [t for t in view.subtree(thing) if draft.trigger < t < last]
        return min(group), max(group) + 1
    below = next((c for c in clause.children if c.link == "xcomp" and not c.mark and c.head > draft.trigger), None)
    if below is None or below.head >= last:
        return None
    between = {draft.trigger, *(t for agent in clause.agent for t in view.subtree(agent))}
    first = next(t for t in range(draft.trigger, below.head + 1) if t not in between)
    end = max(below.head, *below.auxiliaries, first) + 1
    awaits = end < last and view.lowers[end] in load_speech_words().awaiting  # "wil pas praten | als er geld komt"
    return first, clause_end(view, end, last, below=True) if awaits else end


def is_purpose(view: View, draft: Draft, opener: int) -> bool:
    """Whether "om" behind a comma only tells what for something else is wanted: "wil excuses, om ... te herstellen"."""
    verb, before = view.heads[opener], opener - 1
    while before > draft.trigger and view.pos[before] == "ADV":
        before -= 1
    if view.lowers[opener] != "om" or view.lowers[before] != "," or not view.deps[verb].startswith("advcl"):
        return False
    objects = [t for t in draft.tokens.get("theme", ()) if draft.trigger < t < opener and view.pos[t] == "NOUN"]
    return bool(objects) or wanted(view, draft, opener) is not None


@cache
def _withholding() -> frozenset[str]:
    """Verbs that deny or keep to oneself whatever stands beside them: who does "niet" do so, says it."""
    rows = (row for row in load_evoking() if row.cls in (FrameClass.DENY, FrameClass.EVADE) and not row.company)
    return frozenset(row.lemma for row in rows if row.pos is WordClass.VERB)


def denial_before(view: View, draft: Draft, opener: int) -> int:
    """Where a wish or belief for the contrary begins: "wil | niet dat de troepen komen", "wil | voorkomen dat"."""
    words, denies = load_speech_words(), draft.clause.lemma in _withholding()
    bare = view.lowers[opener] not in words.content_marks  # "liet weten | niet te komen"
    meant = bare or draft.rule.frame == "Demand" or (draft.rule.frame == "Statement" and not denies)
    before = view.lowers[opener - 1] in words.denials | words.preventing
    return opener - (meant and opener - 1 > draft.trigger and before)
