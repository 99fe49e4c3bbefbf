"""What the model sees of a word: the same for every token of a form, and hidden in training alone."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Model, fix_random_seed
from thinc.types import Floats2d

from kg.nlp import embedding
from kg.nlp.embedding import form_embed
from kg.nlp.word_classes import word_class


def layer(drop: float = 0.0) -> Model[list[Doc], list[Floats2d]]:
    fix_random_seed(0)
    built = form_embed(8, [50, 20, 40, 25], 4, [30, 15, 40, 20], 6, 50, drop)
    built.initialize(X=[words(Vocab(), "het akkoord")])
    return built


def words(vocab: Vocab, text: str) -> Doc:
    return Doc(vocab, text.split())


def test_a_form_is_the_same_wherever_it_stands() -> None:
    vocab, embed = Vocab(), layer()
    alone, among = embed.predict([words(vocab, "akkoord"), words(vocab, "het akkoord over het akkoord")])
    assert np.allclose(among[1], alone[0]) and np.allclose(among[4], alone[0])
    assert not np.allclose(among[0], among[1])


def test_an_empty_document_has_no_rows() -> None:
    assert layer().predict([Doc(Vocab())])[0].shape == (0, 8)


def test_forms_are_hidden_in_training_alone() -> None:
    embed, doc = layer(drop=1.0), words(Vocab(), "akkoord akkoord")
    shown = embed.predict([doc])[0]
    hidden, _ = embed.begin_update([doc])
    assert np.allclose(shown[0], shown[1])
    assert not np.allclose(hidden[0][0], shown[0])


def test_the_layer_learns() -> None:
    embed, doc = layer(), words(Vocab(), "de gezant bemiddelt")
    given, back = embed.begin_update([doc])
    back([np.ones_like(given[0])])
    tables = [node for node in embed.walk() if node.name == "hashembed"]
    assert len(tables) == 9 and all(table.has_grad("E") for table in tables)


def test_spacy_alone_loads_the_model() -> None:
    """In a process that does not import this package; the installed entry point leads to the layer."""
    folder = Path(embedding.__file__).parent / "model"
    code = f"import spacy; print(spacy.load({str(folder)!r})('De gezant bemiddelde.')[2].pos_)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "VERB"


@pytest.mark.parametrize(
    ("form", "classes", "lemma", "end"),
    [
        ("onderhandelaars", "n", "onderhandelaar", False),
        ("straalvliegtuigfabriekshandelaars", "n", "handelaar", True),
        ("vn-gezant", "nv", "gezant", True),
        ("zelensky", "", "zelensky", False),
        ("", "", "", False),
    ],
)
def test_words_and_the_ends_of_compounds_are_looked_up(form: str, classes: str, lemma: str, end: bool) -> None:
    assert word_class(form) == (classes, lemma, end)


@pytest.mark.parametrize(
    ("form", "letter"), [("bemiddelt", "v"), ("vredig", "a"), ("gesprekken", "n"), ("stelde", "v")]
)
def test_an_inflected_form_has_the_classes_of_its_word(form: str, letter: str) -> None:
    assert letter in word_class(form).classes
