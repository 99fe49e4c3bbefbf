"""The pieces that Dutch news needs, with their vectors, into the package: before training.

    PYTHONPATH=training python training/reader/pieces.py FOLDER --encoder e5-small-q4.bin

The encoder knows a quarter of a million pieces in a hundred languages. Kept are those that cut the words of the
language model, of the lists and names that are shipped, and of the marked articles in FOLDER, short runs of Latin
letters, and single characters, so that no word is unknown.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from e5 import E5

from kg.evaluate.marked import read_marked
from kg.nlp.encoder.encoder import FOLDER
from kg.nlp.encoder.pieces import SPACE, Pieces
from kg.resources import data_folder

_LATIN = re.compile(rf"{SPACE}?[A-Za-zÀ-ſ]{{1,3}}")
_LONGEST = 40  # characters
_SINGLE = 0x600  # single characters before this: Latin, Greek, Cyrillic, signs


def _words(folder: Path) -> Iterator[str]:
    yield from json.loads((FOLDER.parents[1] / "model" / "vocab" / "strings.json").read_text(encoding="utf-8"))
    for path in sorted(data_folder("seeds").rglob("*.[ct]sv")):
        yield from re.findall(r"[^\s,;\"\[\]]+", path.read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*.mk")):
        yield from re.findall(r"\w+|[^\w\s]", read_marked(path).text)


def write_pieces(path: Path, source: E5, numbers: list[int]) -> None:
    """The table that ``kg.nlp.encoder.pieces`` reads."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{source.pieces[number]}\t{source.scores[number]:.4f}\n" for number in numbers)


def kept(source: E5, folder: Path) -> list[int]:
    """The numbers of the pieces that are kept: begin, filling, end, unknown, and the others in their order."""
    own = [source.first, source.fill, source.last, source.unknown]
    every = [*own, *(n for n in range(len(source.pieces)) if n not in own)]
    whole = FOLDER / "whole.tsv"
    write_pieces(whole, source, every)
    try:
        cut = Pieces(whole)
    finally:
        whole.unlink()
    used = {
        number
        for word in {word.strip() for word in _words(folder)}
        if 0 < len(word) <= _LONGEST
        for form in {word, word.lower(), word[:1].upper() + word[1:]}
        for spaced in (True, False)
        for number in cut.of(form, spaced)
    }
    for place, number in enumerate(every):
        piece = source.pieces[number]
        plain = piece.removeprefix(SPACE)
        if _LATIN.fullmatch(piece) or piece == SPACE or (len(plain) == 1 and ord(plain) < _SINGLE):
            used.add(place)
    return own + sorted(every[place] for place in used if place >= len(own))


def main() -> None:
    """Write the pieces, their vectors and those of the positions."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--encoder", type=Path, required=True)
    asked = options.parse_args()
    source, width = E5(asked.encoder), E5(asked.encoder).width
    numbers = kept(source, asked.folder)
    write_pieces(FOLDER / "pieces.tsv", source, numbers)
    np.save(FOLDER / "embedding.npy", source.packed("emb.word")[numbers])
    np.savez(
        FOLDER / "position.npz",
        position=source.tensor("emb.pos", -1, width) + source.tensor("emb.type", -1, width)[0],
        weight=source.tensor("emb.ln.w", width),
        bias=source.tensor("emb.ln.b", width),
    )
    print(f"{len(numbers)} pieces")  # noqa: T201


if __name__ == "__main__":
    main()
