"""A word as the model sees it: its form, its beginnings and endings, and what a word list knows of it.

spaCy's ``MultiHashEmbed`` looks at the form, its first letter, its last three and its shape. For a form that was
seldom or never trained on that is little. This layer looks at more of its ends (*ge-*, *ver-*, *-baar*,
*-ingen*), at the parts of speech that a word list allows it, and at the lemma of the form or of the last part
of the compound (``word_classes``). All of that belongs to the form, so it is computed once for
all its tokens in a batch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, cast

import numpy as np
from spacy.attrs import NORM, ORTH, PREFIX, SHAPE, SUFFIX
from spacy.strings import hash_string  # type: ignore[attr-defined]  # its stub lacks it
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, uniqued, with_array
from thinc.types import Floats2d, Ints2d

from kg.nlp.word_classes import word_class

_ATTRIBUTES = [ORTH, NORM, PREFIX, SUFFIX, SHAPE]
_BEGINNINGS = (3,)
_ENDINGS = (2, 5)
_COUNT = len(_BEGINNINGS) + len(_ENDINGS) + 2  # the class and the lemma


@lru_cache(maxsize=500_000)
def _keys(form: str) -> tuple[int, ...]:
    """What spaCy has no attributes for: a beginning, two endings, the word class and the lemma, as keys of tables."""
    lower = form.lower()
    known = word_class(lower)
    return (
        *[hash_string(f"{lower[:size]}-") for size in _BEGINNINGS],
        *[hash_string(f"-{lower[-size:]}") for size in _ENDINGS],
        hash_string(f"{known.classes} {known.lemma == lower} {known.end}"),
        hash_string(known.lemma),
    )


def _extract(
    model: Model[list[Doc], list[Ints2d]], docs: Sequence[Doc], is_train: bool
) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
    """One row of keys for each token; column 0 is the form, which decides all others."""
    tables = []
    for doc in docs:
        rows = doc.to_array(_ATTRIBUTES)
        texts = doc.vocab.strings
        keys = [_keys(texts[form]) for form in rows[:, 0].tolist()]
        table = np.hstack([rows, np.array(keys, dtype=np.uint64).reshape(len(rows), _COUNT)])
        if is_train:
            hidden = np.flatnonzero(np.random.random(len(table)) < model.attrs["drop"])
            table[hidden, :2] = np.random.randint(0, 2**63, size=(len(hidden), 1), dtype=np.uint64)
        tables.append(cast(Ints2d, table))
    return tables, lambda _: []


def form_embed(
    width: int, rows: list[int], narrow: int, narrow_rows: list[int], lemma_width: int, lemma_rows: int, drop: float
) -> Model[list[Doc], list[Floats2d]]:
    """The layer that embeds forms, as an architecture for ``tok2vec.model.embed``.

    ``width`` is the width of the output and of the tables of spaCy's four attributes (NORM, PREFIX, SUFFIX, SHAPE),
    ``rows`` their rows; ``narrow`` and ``narrow_rows`` are those of one beginning, two endings and the word class;
    then those of the lemma. ``drop`` is the share of tokens whose form is hidden in training, as that of a word
    never seen is.
    """
    sizes = [
        *[(width, count) for count in rows],
        *[(narrow, count) for count in narrow_rows],
        (lemma_width, lemma_rows),
    ]
    tables: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(size, count, column=index + 1, seed=8 + index, dropout=0.0)
        for index, (size, count) in enumerate(sizes)
    ]
    mix = Maxout(width, sum(size for size, _ in sizes), nP=3, dropout=0.0, normalize=True)
    extract: Model[list[Doc], list[Ints2d]] = Model("extract_forms", _extract, attrs={"drop": drop})
    once: Model[Any, Any] = uniqued(chain(concatenate(*tables), mix), column=0)
    return chain(extract, list2ragged(), with_array(once), ragged2list())


registry.architectures("kg.FormEmbed.v1", func=form_embed)
