"""What the shipped model was trained on, and what it was not."""

import hashlib
import json
import random
from pathlib import Path

import pytest
from corpus import documents, known
from shared import model
from treebank import read

TRAINING = Path(__file__).parents[2] / "training"
MODEL = TRAINING.parent / "kg" / "nlp" / "model"
OWN = TRAINING / "diplomacy.conllu"


def fingerprints(name: str) -> set[str]:
    return set((TRAINING / "fingerprints" / f"{name}.txt").read_text("ascii").split())


@pytest.mark.parametrize("section", ["dev", "test_alpino", "test_lassysmall", "aside"])
def test_no_sentence_of_a_section_for_measuring_is_in_the_training_data(section: str) -> None:
    assert fingerprints(section)
    assert not fingerprints(section) & fingerprints("train")


def test_the_fingerprints_are_those_that_the_shipped_model_was_trained_with() -> None:
    training = json.loads((MODEL / "meta.json").read_text("utf-8"))["training"]
    digest = hashlib.sha256((TRAINING / "fingerprints" / "train.txt").read_bytes()).hexdigest()
    assert training["sha256 of their fingerprints"] == digest
    assert training["sentences"] == len(fingerprints("train"))


def test_our_own_sentences_are_in_the_part_that_they_are_marked_for() -> None:
    own = list(read(OWN))
    aside = known(sentence for sentence in own if sentence.comments["part"] == "aside")
    assert len(own) >= 150
    assert len(aside) >= 50
    assert aside == fingerprints("aside")
    assert known(own) - aside <= fingerprints("train")


def test_our_own_sentences_use_the_labels_of_the_model() -> None:
    labels = {label.split("||")[0] for label in model().get_pipe("parser").labels}
    used = {token.relation for sentence in read(OWN) for token in sentence.tokens}
    assert used <= labels


def test_every_sentence_is_shown_once_whatever_its_dress() -> None:
    own = list(read(OWN))
    shown = [sentence for part in documents(own, random.Random(0)) for sentence in part]
    assert [sentence.id for sentence in shown] == [sentence.id for sentence in own]
    assert [len(a.tokens) - len(b.tokens) for a, b in zip(own, shown, strict=True)].count(0) > len(own) / 2


def test_the_meta_data_has_version_licence_sources_and_scores() -> None:
    meta = json.loads((MODEL / "meta.json").read_text("utf-8"))
    assert meta["license"] == "CC BY-SA 4.0"
    assert {source["name"] for source in meta["sources"]} >= {"UD_Dutch-LassySmall", "training/diplomacy.conllu"}
    scores = json.loads((TRAINING / "scores.json").read_text("utf-8"))["shipped"]
    assert meta["performance"]["test_alpino"] == scores["test_alpino"]


def test_the_card_shows_the_scores() -> None:
    card = (TRAINING / "MODEL_CARD.md").read_text("utf-8")
    scores = json.loads((TRAINING / "scores.json").read_text("utf-8"))
    for name in ("first", "shipped"):
        assert f"{scores[name]['test_alpino']['dep_las']:.1f}" in card
