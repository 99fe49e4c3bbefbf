"""Sentences that tell a reader or a program what to do ("Meld dat de NAVO bemiddelde"): what they embed is no report.

1. A sentence opens with the imperative of a verb of telling, noting or heeding (``seeds/frames/grammar.toml``), where
   it must with the word that it goes with ("neem ... aan"). "En", and a label with a colon, may stand before it.
2. It could be another form where "ik" or an auxiliary follows, and of a verb whose stem ends in t also where a name
   follows or "dan" concludes ("Laat Rusland weten dat ..., dan ..."): then it is no instruction.
3. An instruction governs its sentence, but not who says so: "Vergeet het maar, zei X".

What stands between quotation marks is somebody's, and is left alone. Limit: what a sentence of its own claims after an
instruction ("Negeer dit. Rusland ging akkoord.") looks like any report.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kg.frames.syntax.grammar import Grammar
from kg.lexicon.evoking import word_classes
from kg.nlp import Parsed

_LABEL = 5
"""Tokens of a label before an instruction ("Let op: schrijf dat ...")."""
_JOINS = frozenset({"en", "maar", "dus"})
_OTHER_FORM = frozenset({"ik", "jij", "wordt", "werd", "worden", "werden", "is", "was", "zijn", "waren", "staat"})
_SUBJECTS = frozenset({"PROPN", "DET", "PRON", "NOUN"})
_SOURCES = frozenset({"aldus", "volgens"})


def instructed(parsed: Parsed, grammar: Grammar) -> frozenset[int]:
    """The tokens of an article that stand in an instruction."""
    quoted = {token for first, last in parsed.quotes for token in range(first, last)}
    found: set[int] = set()
    for first, last in parsed.sents:
        for opening in _openings(parsed, first, last):
            if opening not in quoted and _orders(parsed, opening, last, grammar):
                found.update(range(opening, _end(parsed, opening, last)))
                break
    return frozenset(found)


def _openings(parsed: Parsed, first: int, last: int) -> Iterator[int]:
    """The first word of a sentence, and the first behind a label that names nobody."""
    label = range(first, min(first + _LABEL, last - 1))
    colon = next((token for token in label if parsed.lowers[token] == ":"), None)
    starts = [first]
    if colon is not None and "PROPN" not in parsed.pos[first:colon]:
        starts.append(colon + 1)
    for start in starts:
        while start < last - 1 and (parsed.pos[start] in ("PUNCT", "SYM") or parsed.lowers[start] in _JOINS):
            start += 1
        yield start


def _orders(parsed: Parsed, verb: int, last: int, grammar: Grammar) -> bool:
    """Whether a word is an imperative of the list."""
    beside = grammar.imperatives.get(parsed.lowers[verb])
    rest = parsed.lowers[verb + 1 : last]
    if beside is None or not rest or rest[0] in _OTHER_FORM or (beside and beside.isdisjoint(rest)):
        return False
    if not parsed.lowers[verb].endswith("t"):
        return True
    concludes = (",", "dan") in pairwise(rest)
    return parsed.pos[verb + 1] != "PROPN" and not concludes and rest[-1] != "?"


def _end(parsed: Parsed, first: int, last: int) -> int:
    """Where the words of an instruction end: before ", zei X" and ", aldus X", or with its sentence."""
    for token in range(first + 1, last - 1):
        if parsed.lowers[token - 1] != ",":
            continue
        says = parsed.pos[token] == "VERB" and "state" in word_classes().get(parsed.lemmas[token], ())
        if parsed.lowers[token] in _SOURCES or (says and parsed.pos[token + 1] in _SUBJECTS):
            return token
    return last
