"""Write ``lemma_table.tsv`` from the Dutch table of spacy-lookups-data, again when that changes.

``pip install spacy-lookups-data==1.0.5``, then ``python seeds/make_lemmas.py [FOLDER]``, from the root of the project.
Kept: single words in lower case with another lemma than themselves. The package holds the tables of all of
spaCy's languages in a hundred megabytes, which is why the project does not depend on it.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from importlib.resources import files
from pathlib import Path

SEEDS = Path(__file__).parent
TABLE = "data/nl_lemma_lookup.json.gz"
WORD = re.compile(r"[a-zà-öø-ÿ]+")


def main(folder: Path) -> None:
    """Write the file into the folder, sorted by code point, which the look-up by bisection relies on."""
    table = json.loads(gzip.decompress(files("spacy_lookups_data").joinpath(TABLE).read_bytes()))
    rows = [
        f"{form}\t{lemma}\n"
        for form, lemma in table.items()
        if form != lemma and WORD.fullmatch(form) and WORD.fullmatch(lemma)
    ]
    (folder / "lemma_table.tsv").write_text("".join(sorted(rows)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS)
