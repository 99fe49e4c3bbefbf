"""What spaCy does not know about Dutch, as components of the pipeline.

``dutch_sentences`` stands before the parser: it reads quotation marks and sentence boundaries off the signs,
and the parser is held to them. The quotations stay with the document as the span group ``quotes``.
``dutch_tags`` stands behind it: where the tag of a word and its place in the tree contradict each other, the tree
is right more often. ``dutch_lemmas`` stands last: it puts the infinitives of irregular verbs, and what else
the tables of ``seeds/`` know better than a model does.
"""

from __future__ import annotations

from typing import cast

import numpy as np
from spacy.attrs import DEP, LEMMA, LOWER, ORTH, POS, SENT_START, SPACY
from spacy.language import Language
from spacy.strings import get_string_id
from spacy.tokens import Doc
from thinc.types import Ints2d

from kg.nlp.columns import Strings
from kg.nlp.lemmas import mended_lemmas
from kg.nlp.quotes import find_marks
from kg.nlp.sentences import sentence_starts

QUOTES = "quotes"
"""The span group with what stands between quotation marks, in order of its start."""

_ADJ, _AUX, _DET, _PRON, _VERB = (get_string_id(tag) for tag in ("ADJ", "AUX", "DET", "PRON", "VERB"))
_VERBAL = frozenset({_VERB, _AUX})
_AUXILIARY = frozenset(get_string_id(name) for name in ("aux", "aux:pass", "cop"))
_DETERMINER, _ADVERBIAL = get_string_id("det"), get_string_id("advmod")


class DutchSentences:
    """Sets where sentences begin, and marks quotations."""

    def __init__(self, nlp: Language) -> None:
        """For the documents of one pipeline."""
        self._strings = Strings(nlp.vocab.strings)

    def __call__(self, doc: Doc) -> Doc:
        """Annotate a document."""
        if not len(doc):
            return doc
        rows = doc.to_array([ORTH, SPACY])
        words = self._strings.of(rows[:, 0].tolist())
        spaces: list[bool] = rows[:, 1].astype(bool).tolist()
        marks = find_marks(words, spaces)
        starts = np.array(sentence_starts(words, spaces, marks), dtype=np.int64).astype(np.uint64)
        doc.from_array(SENT_START, cast(Ints2d, starts))  # spaCy takes one column as well
        if marks.quotes:
            doc.spans[QUOTES] = [doc[first:last] for first, last in marks.quotes]
        return doc


class DutchTags:
    """Tags as their places in the tree demand them.

    Universal Dependencies define AUX by its relation, a word that hangs on a noun as ``det`` is a DET, and what hangs
    on a verb as ``advmod`` is no verb (*arriveerde donderdag vroeg*). The tagger sees two words to either side and
    the parser a clause (*had* ... *gewonnen*), so the parser decides.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Annotate a document."""
        tags, relations = doc.to_array([POS, DEP]).T.tolist() if len(doc) else ((), ())
        for index, (tag, relation) in enumerate(zip(tags, relations, strict=True)):
            if tag in _VERBAL:
                own = _AUX if relation in _AUXILIARY else _ADJ if relation == _ADVERBIAL else _VERB
            elif tag == _PRON and relation == _DETERMINER:
                own = _DET
            else:
                continue
            if own != tag:
                doc[index].pos = own
        return doc


class DutchLemmas:
    """Puts the lemmas that tables know better than the model."""

    def __init__(self, nlp: Language) -> None:
        """For the documents of one pipeline."""
        self._strings = Strings(nlp.vocab.strings)

    def __call__(self, doc: Doc) -> Doc:
        """Annotate a document."""
        lowers, lemmas, pos = (self._strings.of(column) for column in doc.to_array([LOWER, LEMMA, POS]).T.tolist())
        for index, lemma in mended_lemmas(lowers, lemmas, pos):
            doc[index].lemma_ = lemma
        return doc


@Language.factory("dutch_sentences", assigns=["token.is_sent_start", "doc.spans"])
def _sentences(nlp: Language, name: str) -> DutchSentences:
    return DutchSentences(nlp)


@Language.factory("dutch_tags", requires=["token.dep", "token.pos"], assigns=["token.pos"])
def _tags(nlp: Language, name: str) -> DutchTags:
    return DutchTags()


@Language.factory("dutch_lemmas", requires=["token.lemma", "token.pos"], assigns=["token.lemma"])
def _lemmas(nlp: Language, name: str) -> DutchLemmas:
    return DutchLemmas(nlp)


def add_components(nlp: Language) -> None:
    """Put the components in their places."""
    nlp.add_pipe("dutch_sentences", first=True)
    nlp.add_pipe("dutch_tags", last=True)
    nlp.add_pipe("dutch_lemmas", last=True)
