"""Where the words that somebody says, wants or grants end: what follows is another's, or what he does next."""

from __future__ import annotations

from kg.frames.rules.matcher import Draft
from kg.frames.rules.speech_words import load_speech_words
from kg.frames.syntax.view import View

_SUBJECT = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP"})
_HEADS = frozenset({"NOUN", "PROPN", "PRON"})
_REMARKS = frozenset({":", "–", "—"})
_VERBAL = frozenset({"VERB", "AUX"})
_BEHIND = frozenset({"ADV", "DET", "PRON", "PROPN", "NUM", "ADJ", "NOUN"})
"""What stands behind the verb of a main clause, and not behind one that closes a subordinate clause."""


def next_verb(view: View, draft: Draft, last: int) -> int:
    """Where a verb begins that asks or gives something else: "eist excuses | en staat erop dat ..."."""
    if draft.rule.trigger != "verb" or draft.rule.frame == "Statement":
        return last
    joined = (c for c in view.children[draft.trigger] if c > draft.trigger and view.deps[c] == "conj")
    joints = [t for c in joined if view.pos[c] == "VERB" for t in view.children[c] if view.deps[t] == "cc"]
    return next((t for t in sorted(joints) if any(draft.trigger < o < t for o in draft.clause.theme)), last)


def next_part(view: View, draft: Draft, last: int) -> int:
    """The semicolon behind which a clause says what another does: "X prees het; Y zei dat ..."."""
    told = draft.rule.trigger == "verb" and view.in_quote[draft.trigger] < 0
    return next((t for t in range(draft.trigger + 1, last) if told and view.lowers[t] == ";"), last)


def verbs_end(view: View, opener: int, last: int) -> int:
    """The end of an infinitive clause, before what goes with a higher verb: "om te praten | afgewezen", "| af"."""
    if view.lowers[opener] in load_speech_words().content_marks - {"om", "te"}:
        return last
    te = next((t for t in range(opener, last - 1) if view.lowers[t] == "te" and view.pos[t + 1] in _VERBAL), last)
    verbs, below = True, False  # still among those that "te" opens; behind what opens another clause
    for token in range(te + 2, last):
        below = below or view.deps[token] == "mark" or view.lowers[token] in load_speech_words().linking
        if "VerbForm=Fin" in view.morphs[token] and not below:
            return token - (view.pos[token - 1] == "CCONJ")  # "het verzoek om te bemiddelen | ligt bij X"
        if view.deps[token] == "compound:prt" and view.heads[token] <= te + 1:
            return token
        own = token == view.heads[te]  # "te hebben | gehaald"
        if verbs and not own and (_is_other_verb(view, te + 1, token) or _is_parted(view, token, last)):
            return token
        verbs = verbs and view.pos[token] in _VERBAL
    return last


def _is_other_verb(view: View, infinitive: int, token: int) -> bool:
    """Whether a verb behind an infinitive is a higher one: "om te praten | afgewezen", "... | te aanvaarden"."""
    if view.lowers[token] == "te":
        return view.heads[token] != infinitive and view.heads[view.heads[token]] != infinitive
    return view.pos[token] in _VERBAL and "VerbForm=Inf" not in view.morphs[token]


def _is_parted(view: View, comma: int, last: int) -> bool:
    """Whether behind a comma only the participle of a higher verb follows: "om te praten, | resoluut verworpen"."""
    end = last - (view.pos[last - 1] == "PUNCT")
    later = any("VerbForm=Fin" in view.morphs[t] for t in range(comma, end))
    return view.lowers[comma] == "," and "VerbForm=Part" in view.morphs[end - 1] and not later


def clause_end(view: View, first: int, last: int, *, below: bool = False, bare: bool = True) -> int:
    """The end of a clause that starts at a token: its sentence's end, a comma and a speaker, or a new main clause.

    ``below`` marks a subordinate clause, which a main clause may follow ("dat X instemt, maar zei ook ..."), with
    ``bare`` behind a mere "en" as well; what somebody says goes on there with what he says next.
    """
    words = load_speech_words()
    for token in range(first + 2, last - 1):
        beside = view.lowers[token + 1] in words.aside_openers or _tells(view, token + 1) or _says(view, token + 1)
        turns = below and (_turns_aside(view, first, token + 1) or _is_main(view, first, token, last, bare=bare))
        if view.lowers[token] == "," and (beside or turns):
            return token
        joint = view.lowers[token] in words.joints and (
            _starts_anew(view, first, token, last, bare=bare) or _is_main(view, first, token, last, bare=bare)
        )
        remark = view.lowers[token] in _REMARKS and view.in_quote[token] < 0 and _is_whole(view, first, token)
        if below and (joint or remark or view.lowers[token] == ";"):
            return token
    return last


def group_end(view: View, draft: Draft, run: tuple[int, int], last: int) -> int:
    """The end of a noun group: before the subject of a next clause, and behind the condition of a threat or promise.

    "vroeg een stoel voor X | , maar Y en Z zouden weigeren", "dreigt met een boycot als de grondwet niet geldt |".
    """
    first, end = run
    condition = next((t for t in range(first + 1, min(end + 1, last)) if view.deps[t] == "mark"), last)
    if (
        condition < last
        and draft.rule.frame != "Statement"
        and view.lowers[condition] in load_speech_words().conditions
    ):
        return clause_end(view, condition, last, below=True)
    verb = (
        end < last and "VerbForm=Fin" in view.morphs[end] and end not in (draft.clause.head, *draft.clause.auxiliaries)
    )
    joints = (t for t in range(first + 1, end - 1) if view.lowers[t] == "," and view.pos[t + 1] == "CCONJ")
    return next(joints, end) if verb else end


def _turns_aside(view: View, first: int, opener: int) -> bool:
    """Whether the writer goes on behind a comma: ", | waarna X vertrok", ", | al was dat niet bevestigd"."""
    words, low = load_speech_words(), view.lowers[opener]
    inverted = low in words.conceding and "VerbForm=Fin" in view.morphs[opener + 1]
    told = any(view.pos[t] in _VERBAL for t in range(first, opener))
    return told and view.in_quote[opener] < 0 and (inverted or low in words.sequels)


def _is_main(view: View, first: int, joint: int, last: int, *, bare: bool) -> bool:
    """Whether a main clause follows a whole subordinate one, by its verb in the first or second place.

    "dat X wordt afgeschaft | , Y voelt daar niets voor", "Dat X komt | , spraken beiden tegen", "... | en dat punt is
    nog open". Behind "en" a verb with no more than a group with a preposition behind it may still be the subordinate
    clause's ("dat X komt en Y vertrekt naar Z"), and ``bare`` is as in :func:`clause_end`.
    """
    words, comma = load_speech_words(), view.lowers[joint] == ","
    if (not comma and view.lowers[joint] != "en") or view.in_quote[joint] >= 0 or not _is_whole(view, first, joint):
        return False
    finite = next((t for t in range(joint + 1, last) if "VerbForm=Fin" in view.morphs[t]), last)
    between = range(joint + 1, finite)
    linked = view.lowers[joint + 1] in words.linking and view.deps[joint + 1] != "det"
    if not comma and not between and not bare and not _is_infinitive(view, first, joint):
        return False  # "zei dat zijn team dat mag en ziet het als een vervolg": so he goes on
    turned = len(between) == 1 and view.pos[joint + 1] == "ADV"  # "en | daarmee was het akkoord van de baan"
    if (
        finite >= last - 1
        or not (_is_subject(view, between) or turned)
        or linked
        or view.lowers[finite] in words.supposing
    ):
        return False
    behind = finite + 1
    return view.pos[behind] in _BEHIND or (comma and view.pos[behind] == "ADP" and view.deps[behind] != "compound:prt")


def _is_whole(view: View, first: int, end: int) -> bool:
    """Whether the verb of the clause that opens at a token stands before another."""
    if "VerbForm=Fin" in view.morphs[first]:
        return True
    if view.deps[first] == "mark" and view.lowers[first] != "om":
        verb = view.heads[first]
        own = (verb, *(c for c in view.children[verb] if view.deps[c] in ("aux", "aux:pass", "cop")))
        return all(t < end for t in own) and any("VerbForm=Fin" in view.morphs[t] for t in range(first, end))
    return _is_infinitive(view, first, end)


def _starts_anew(view: View, first: int, joint: int, last: int, *, bare: bool) -> bool:
    """Whether "maar" or "en" goes on with a main clause: its verb comes first or second, and not at the end.

    Behind a bare "en" it has to come first: "dat het geschil wordt beslecht | en erkent het hof niet". Behind an
    infinitive clause any finite verb is one: "vroeg Peru de dam niet te vullen | , maar Peru weigert".
    """
    if view.lowers[joint] == "want":
        return True
    finite = next((t for t in range(joint + 1, last) if "VerbForm=Fin" in view.morphs[t]), last)
    if any(view.deps[t] == "mark" or view.lowers[t] == "te" for t in range(joint + 1, finite)):
        return False
    ends = finite >= last - 1 or view.pos[finite + 1] in ("PUNCT", "VERB", "AUX", "CCONJ")
    told = finite < last - 1 and view.lowers[finite + 1] == ":"  # "... , en zei: ..."
    ends = ends and not (finite < last and _is_infinitive(view, first, joint)) and not told
    parted = view.lowers[joint - 1] == "," or view.lowers[joint] == "maar" or (bare and finite == joint + 1)
    return not ends and parted and _is_subject(view, range(joint + 1, finite))


def _is_subject(view: View, tokens: range) -> bool:
    """Whether words can be the subject before a verb, or nothing stands there."""
    heads = sum(view.pos[t] in _HEADS and not view.deps[t].startswith(("flat", "amod", "nmod")) for t in tokens)
    return all(view.pos[t] in _SUBJECT for t in tokens) and heads < 3


def _is_infinitive(view: View, first: int, last: int) -> bool:
    """Whether a clause has "te" with its verb and nothing finite: "de dam niet te vullen"."""
    te = any(view.lowers[t] == "te" and view.pos[t + 1] in _VERBAL for t in range(first, last - 1))
    return te and not any("VerbForm=Fin" in view.morphs[t] for t in range(first, last))


def _tells(view: View, verb: int) -> bool:
    """Whether a word is a finite verb beside the clause, with its subject behind it (", eist X")."""
    if view.deps[verb] != "parataxis" or "VerbForm=Fin" not in view.morphs[verb]:
        return False
    subjects = [c for c in view.children[verb] if view.deps[c] == "nsubj"]
    return bool(subjects) and min(subjects) > verb


def _says(view: View, verb: int) -> bool:
    """Whether a verb of speech stands before who says it: ", melden lokale media", ", laat X weten"."""
    words, last = load_speech_words(), view.sentence(verb)[1]
    company = words.light.get(view.lemmas[verb], frozenset())
    spoken = view.lemmas[verb] in words.plain or not company.isdisjoint(view.lowers[verb + 1 : last])
    named = verb + 1 < last and view.pos[verb + 1] in _SUBJECT - {"ADP"} and view.lowers[verb + 1] != "zich"
    return spoken and named and "VerbForm=Fin" in view.morphs[verb]
