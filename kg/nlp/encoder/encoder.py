"""Word vectors in their context, from a fine-tuned encoder (multilingual-e5-small, see ``MODEL_CARD.md`` beside it).

1. The words of an article are cut into pieces and laid in windows of whole sentences.
2. Each piece gets its vector from a table in four bits, and twelve layers of attention see it in its window.
3. The vector of a word is the mean of those of its pieces.

The network is run by onnxruntime on one thread. What it gives is rounded before anything is decided by it, so that the
same article gives the same graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kg.nlp.encoder.pieces import FIRST, LAST, Pieces
from kg.nlp.parsed import Parsed

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Vectors = npt.NDArray[np.float32]
FOLDER = Path(__file__).resolve().parent / "model"
_WINDOW = 510  # pieces, begin and end not counted


class Encoder:
    """Gives word vectors; made once a process."""

    def __init__(self, session: InferenceSession, folder: Path = FOLDER) -> None:
        self._session, self._pieces, self._embedding = session, Pieces(folder / "pieces.tsv"), Embedding(folder)

    def vectors(self, parsed: Parsed) -> Vectors:
        """One row for each token of an article; zeros for a token without text."""
        cut = self._cut(parsed)
        found = np.zeros((len(cut), self._embedding.width), np.float32)
        for first, last in windows(parsed.sents, [len(numbers) for numbers in cut]):
            counts = np.array([len(numbers) for numbers in cut[first:last]])
            if not counts.any():
                continue
            numbers = [FIRST, *(number for word in cut[first:last] for number in word), LAST]
            seen = self._session.run(None, {"pieces": self._embedding.of(numbers)})[0][1:-1]
            filled = counts > 0
            starts = (np.cumsum(counts) - counts)[filled]
            found[first:last][filled] = np.add.reduceat(seen, starts, axis=0) / counts[filled, None]
        return found

    def _cut(self, parsed: Parsed) -> list[tuple[int, ...]]:
        text = parsed.article.text
        spans = zip(parsed.starts, parsed.ends, strict=True)
        return [self._pieces.of(text[start:end], start == 0 or text[start - 1].isspace()) for start, end in spans]


class Embedding:
    """Vectors of pieces before the first layer; each row of the table has blocks of a scale and 32 nibbles."""

    def __init__(self, folder: Path) -> None:
        self._table: npt.NDArray[np.uint8] = np.load(folder / "embedding.npy", mmap_mode="r")
        with np.load(folder / "position.npz") as arrays:
            self._position, self._weight, self._bias = (arrays[name] for name in ("position", "weight", "bias"))
        self.width = int(self._weight.size)

    def of(self, numbers: Sequence[int]) -> Vectors:
        """One row for each piece of a window, with its position, normalised."""
        rows = np.asarray(self._table[np.array(numbers)])
        scales = np.ascontiguousarray(rows[:, :, :2]).view("<f2").astype(np.float32)
        nibbles = rows[:, :, 2:]
        values = np.concatenate([nibbles & 15, nibbles >> 4], axis=2).astype(np.float32) - 8.0
        found = (values * scales).reshape(len(numbers), self.width) + self._position[: len(numbers)]
        found -= found.mean(axis=1, keepdims=True)
        found /= np.sqrt((found**2).mean(axis=1, keepdims=True) + 1e-12)
        return np.asarray(found * self._weight + self._bias, np.float32)


def windows(sents: Sequence[tuple[int, int]], sizes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ranges of tokens that fit into a window: whole sentences, and parts of one that does not fit."""
    first = last = total = 0
    for start, end in sents:
        size = sum(sizes[start:end])
        if total and total + size > _WINDOW:
            yield first, last
            first, total = start, 0
        for token in range(start, end):
            if total and total + sizes[token] > _WINDOW:
                yield first, token
                first, total = token, 0
            total += sizes[token]
        last = end
    if last > first:
        yield first, last


@cache
def load_encoder() -> Encoder | None:
    """The shipped encoder; None where onnxruntime is not installed."""
    try:
        from onnxruntime import InferenceSession, SessionOptions
    except ImportError:
        return None
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.disable_quant_qdq", "1")  # stored in eight bits, computed in 32
    return Encoder(InferenceSession(FOLDER / "encoder.onnx", options, providers=["CPUExecutionProvider"]))
