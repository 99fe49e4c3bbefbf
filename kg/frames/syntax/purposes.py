"""Who is somewhere, or on the way there, to do something: "X *is* naar Oman *om te onderhandelen*".

1. The parser takes the form of *zijn* for an auxiliary of the infinitive. It never is one before "om te": here it
   becomes the verb of the sentence, with all that stands before "om", and the infinitive its purpose.
2. Before an object the parser takes "om" for a preposition: "vloog naar Oman *om* zijn collega *te* ontmoeten".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.frames.syntax.grammar import Grammar
from kg.nlp import Parsed

_CARRIED = frozenset({"aux", "cop"})
_OF_BOTH = frozenset({"punct", "parataxis"})


def with_purposes(parsed: Parsed, grammar: Grammar) -> Parsed:
    """The article with every such infinitive below its *zijn*, and every "om" at its infinitive."""
    verbs = [token for token, morph in enumerate(parsed.morphs) if "VerbForm=Inf" in morph]
    parsed = parsed.with_edges({om: (verb, "mark") for verb in verbs for om in _before_object(parsed, verb)})
    edges = dict(edge for verb in verbs for edge in _edges(parsed, grammar, verb))
    above = {edges[verb][0] for verb in verbs if verb in edges}
    pos = tuple("VERB" if token in above else tag for token, tag in enumerate(parsed.pos)) if above else parsed.pos
    return replace(parsed.with_edges(edges), pos=pos)


def _before_object(parsed: Parsed, verb: int) -> Iterator[int]:
    below = parsed.children[verb]
    if any(parsed.lowers[c] == "te" for c in below):
        objects = (c for c in below if parsed.deps[c] == "obj" and c < verb)
        yield from (c for t in objects for c in parsed.children[t] if parsed.lowers[c] == "om")


def _edges(parsed: Parsed, grammar: Grammar, verb: int) -> Iterator[tuple[int, tuple[int, str]]]:
    below, heads, deps = parsed.children[verb], parsed.heads, parsed.deps
    om = next((c for c in below if parsed.lowers[c] == "om" and deps[c] == "mark"), None)
    is_ = next((c for c in below if deps[c] in _CARRIED and parsed.lemmas[c] == "zijn"), None)
    if om is None or is_ is None or is_ > om or "VerbForm=Fin" not in parsed.morphs[is_]:
        return
    somewhere = grammar.in_states | grammar.over_there
    if somewhere.isdisjoint(parsed.lowers[parsed.sents[parsed.sent_of[om]][0] : om]):
        return
    yield is_, (is_ if heads[verb] == verb else heads[verb], deps[verb])
    yield verb, (is_, "advcl")
    for child in below:
        if child != is_ and (child < om or deps[child] in _OF_BOTH):
            yield child, (is_, deps[child])
