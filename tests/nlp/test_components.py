"""Tags that contradict the tree give way to it."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.nlp.components import DutchTags


@pytest.mark.parametrize(
    ("tag", "relation", "right"),
    [
        ("AUX", "ROOT", "VERB"),  # Zij hebben een plan
        ("VERB", "aux", "AUX"),  # Egypte had ... gewonnen
        ("VERB", "aux:pass", "AUX"),
        ("VERB", "cop", "AUX"),
        ("AUX", "ccomp", "VERB"),
        ("VERB", "advmod", "ADJ"),  # arriveerde vroeg
        ("AUX", "aux", "AUX"),
        ("PRON", "det", "DET"),
        ("PRON", "nmod:poss", "PRON"),
        ("DET", "nsubj", "DET"),
        ("NOUN", "det", "NOUN"),
    ],
)
def test_the_relation_decides_between_two_tags(tag: str, relation: str, right: str) -> None:
    doc = Doc(
        Vocab(),
        ["ene", "andere"],
        pos=[tag, "NOUN"],
        heads=[0 if relation == "ROOT" else 1, 1],
        deps=[relation, "ROOT"],
    )
    assert DutchTags()(doc)[0].pos_ == right


def test_a_document_without_words_stays_empty() -> None:
    assert len(DutchTags()(Doc(Vocab()))) == 0
