"""The annotations of documents as columns of plain Python values.

spaCy keeps text as numbers. Each number is looked up once in a run and whole documents are read at a time,
which is what makes the columns cheap.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from spacy.attrs import DEP, HEAD, LEMMA, LOWER, MORPH, ORTH, POS, SENT_START
from spacy.strings import StringStore
from spacy.tokens import Doc

from kg.nlp.parsed import children_of

_TEXTS = [ORTH, LOWER, LEMMA, POS, DEP, MORPH]


class Strings:
    """spaCy's numbers as text."""

    def __init__(self, store: StringStore) -> None:
        """Look up in the strings of one vocabulary."""
        self._store = store
        self._known: dict[int, str] = {0: ""}

    def of(self, numbers: Sequence[int]) -> tuple[str, ...]:
        """The text of each number."""
        known = self._known
        for number in numbers:
            if number not in known:
                known[number] = self._store[number]
        return tuple([known[number] for number in numbers])


class Columns(NamedTuple):
    """What is taken from parsed documents, as if they were one; ranges and heads are token indexes."""

    words: tuple[str, ...]
    lowers: tuple[str, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    deps: tuple[str, ...]
    morphs: tuple[str, ...]
    heads: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]
    sents: tuple[tuple[int, int], ...]
    sent_of: tuple[int, ...]

    def with_edges(self, edges: Mapping[int, tuple[int, str]]) -> Columns:
        """The same with other heads and labels for some tokens."""
        if not edges:
            return self
        heads, deps = list(self.heads), list(self.deps)
        for token, (head, label) in edges.items():
            heads[token], deps[token] = head, label
        return self._replace(heads=tuple(heads), deps=tuple(deps), children=children_of(heads))


def read_columns(docs: Sequence[Doc], strings: Strings) -> Columns:
    """The columns of documents in a row."""
    texts: npt.NDArray[np.uint64] = np.concatenate(
        [doc.to_array(_TEXTS) for doc in docs] or [np.zeros((0, len(_TEXTS)), np.uint64)]
    )
    marks: list[int] = []
    offsets: list[int] = []
    for doc in docs:
        marks += doc.to_array(SENT_START).tolist()
        offsets += doc.to_array(HEAD).astype(np.int64).tolist()
    count = len(marks)
    heads = [index + offset for index, offset in enumerate(offsets)]
    firsts = [index for index, mark in enumerate(marks) if mark == 1]
    sents = tuple(zip(firsts, [*firsts[1:], count], strict=True)) if firsts else ()
    sent_of: list[int] = []
    for number, (first, last) in enumerate(sents):
        sent_of += [number] * (last - first)
    words, lowers, lemmas, pos, deps, morphs = (strings.of(column) for column in texts.T.tolist())
    return Columns(
        words=words,
        lowers=lowers,
        lemmas=lemmas,
        pos=pos,
        deps=deps,
        morphs=morphs,
        heads=tuple(heads),
        children=children_of(heads),
        sents=sents,
        sent_of=tuple(sent_of),
    )
