"""The encoder gives every word a vector, in its context, and the same each time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from kg.nlp import Parsed
from kg.nlp.encoder import Encoder, load_encoder
from kg.nlp.encoder.encoder import FOLDER, windows
from kg.nlp.encoder.pieces import LONGEST, SPACE, UNKNOWN, Pieces

WINDOW = 510


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces(FOLDER / "pieces.tsv")


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    found = load_encoder()
    assert found is not None
    return found


@pytest.fixture(scope="module")
def names() -> list[str]:
    lines = (FOLDER / "pieces.tsv").read_text(encoding="utf-8").split("\n")  # some pieces are line ends of another kind
    return [line.rpartition("\t")[0] for line in lines]


@pytest.mark.parametrize("word", ["Istanbul", "bemiddelaars", "staakt-het-vuren", "Çavuşoğlu", "2025", "(", "’s", "ij"])
def test_a_word_is_cut_and_nothing_of_it_is_lost(pieces: Pieces, names: list[str], word: str) -> None:
    cut = pieces.of(word, True)
    assert UNKNOWN not in cut
    assert "".join(names[number] for number in cut) == SPACE + word
    assert "".join(names[number] for number in pieces.of(word, False)) == word


def test_the_likeliest_way_to_cut_is_taken(tmp_path: Path) -> None:
    rows = ["<s>\t0", "<pad>\t0", "</s>\t0", "<unk>\t0", "▁a\t-1", "ab\t-3", "b\t-1", "▁ab\t-1.5", "▁\t-4", "a\t-2"]
    (tmp_path / "pieces.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    small = Pieces(tmp_path / "pieces.tsv")
    assert small.of("ab", True) == (7,)  # -1.5, against -2 for two pieces
    assert small.of("aab", True) == (4, 5)  # -4, as ▁a a b; the longer piece was found first
    assert small.of("a€", True) == (4, UNKNOWN)
    assert small.of(" ", False) == ()


def test_a_word_without_end_has_an_end(pieces: Pieces) -> None:
    assert len(pieces.of("https://" + "xq7" * 400, True)) == LONGEST


def test_windows_hold_all_words_once_and_end_with_sentences() -> None:
    sents = [(0, 200), (200, 420), (420, 430), (430, 1600), (1600, 1601)]
    sizes = [2] * 420 + [1] * 1181
    found = list(windows(sents, sizes))
    assert [token for first, last in found for token in range(first, last)] == list(range(1601))
    assert all(sum(sizes[first:last]) <= WINDOW for first, last in found)
    assert {0, 200, 430} <= {first for first, _ in found}
    assert list(windows([], [])) == []


def test_each_word_has_a_vector(encoder: Encoder, read: Callable[..., Parsed]) -> None:
    parsed = read("Ministers van Peru en Chili praten in Lima.", "Er is nog geen akkoord.")
    vectors = encoder.vectors(parsed)
    assert vectors.shape == (len(parsed.words), 384)
    assert vectors.dtype == np.float32
    assert np.abs(vectors).sum(axis=1).min() > 0


def test_a_word_differs_by_its_context_and_not_by_chance(encoder: Encoder, read: Callable[..., Parsed]) -> None:
    parsed = read("De bank verleent krediet.", "Hij zit op de bank in het park.")
    first, second = (token for token, word in enumerate(parsed.words) if word == "bank")
    vectors = encoder.vectors(parsed)
    assert not np.allclose(vectors[first], vectors[second], atol=0.01)
    assert np.array_equal(vectors, encoder.vectors(parsed))


def test_no_text_has_no_vectors(encoder: Encoder, read: Callable[..., Parsed]) -> None:
    assert encoder.vectors(read("")).shape[1] == 384


def test_a_long_article_is_read_to_its_end(encoder: Encoder, read: Callable[..., Parsed]) -> None:
    sentence = "De onderhandelaars van beide landen spraken urenlang over de grens en het water. "
    parsed = read(sentence * 60)
    vectors = encoder.vectors(parsed)
    assert len(vectors) == len(parsed.words)
    assert np.abs(vectors[-1]).sum() > 0
