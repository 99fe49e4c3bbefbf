"""Write ``lemma_table.tsv`` and ``word_classes.tsv`` from the Dutch tables of spacy-lookups-data.

``pip install spacy-lookups-data==1.0.5``, then ``python seeds/make_lemmas.py [FOLDER]``, from the root of the project.
Kept: single words in lower case; in the first those with another lemma than themselves, in the second every
word that is listed as an adjective, a noun or a verb. The package holds the tables of all of
spaCy's languages in a hundred megabytes, which is why the project does not depend on it.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).parent
LOOKUP = "data/nl_lemma_lookup.json.gz"
INDEX = "data/nl_lemma_index.json.gz"
EXCEPTIONS = "data/nl_lemma_exc.json.gz"
CLASSES = ("adj", "noun", "verb")
WORD = re.compile(r"[a-zà-öø-ÿ]+")


def read(name: str) -> Any:
    """One table of the package."""
    return json.loads(gzip.decompress(files("spacy_lookups_data").joinpath(name).read_bytes()))


def write(path: Path, rows: Iterable[str]) -> None:
    """Sorted by code point, which the look-up by bisection relies on."""
    path.write_text("".join(sorted(rows)), encoding="utf-8", newline="\n")


def main(folder: Path) -> None:
    """Write the files into the folder."""
    lemmas = {
        form: lemma
        for form, lemma in read(LOOKUP).items()
        if form != lemma and WORD.fullmatch(form) and WORD.fullmatch(lemma)
    }
    write(folder / "lemma_table.tsv", (f"{form}\t{lemma}\n" for form, lemma in lemmas.items()))
    index, exceptions = read(INDEX), read(EXCEPTIONS)
    classes: dict[str, str] = {}
    for name in CLASSES:
        for word in {*index[name], *exceptions[name]}:
            if WORD.fullmatch(word):
                classes[word] = classes.get(word, "") + name[0]
    write(folder / "word_classes.tsv", (f"{word}\t{letters}\n" for word, letters in classes.items()))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS)
