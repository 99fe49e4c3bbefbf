"""Makes ``name_origins.tsv`` from the lists here: how often three letters stand in names of which state.

    python seeds/make_origins.py

What a name sounds like says where its bearer may be from. The names of cities give how a country spells, those of the
persons who held an office of it, who weigh more, how its people are called. A row has three letters (``^`` begins a
word, ``$`` ends it) and, for each state, its ISO code and the count; the row of ``*`` has the sums. To be run after a
change to ``cities.tsv``, ``persons.csv``, ``offices.csv`` or ``states.csv``.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from kg.lexicon import load_lexicon
from kg.lexicon.origins import ALL, letters_of

_SEEDS = Path(__file__).parent
_PERSON = 5
"""What the name of an office holder weighs against that of a city."""


def main() -> None:
    """Count and write."""
    lexicon = load_lexicon()
    codes = {row.iso2 for row in lexicon.states.values() if row.iso2}
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (_SEEDS / "cities.tsv").read_text(encoding="utf-8").splitlines():
        _, code, *_, name = line.split("\t")
        if code in codes:
            for letters in letters_of(name):
                counts[letters][code] += 1
    for row in lexicon.offices:
        code = row.of.removeprefix("state/")
        if code in codes:
            for letters in set(letters_of(lexicon.persons[row.person].name)):
                counts[letters][code] += _PERSON
    counts[ALL] = Counter()
    for letters, found in list(counts.items()):
        if letters != ALL:
            counts[ALL].update(found)
    rows = (
        letters + "\t" + " ".join(f"{code} {count}" for code, count in sorted(found.items()))
        for letters, found in sorted(counts.items())
    )
    (_SEEDS / "name_origins.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
