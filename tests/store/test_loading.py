"""A store is filled from nothing, or what it holds is amended."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Store

from kg.store.loading import StoreLoader

SAID = "<https://x/s> <https://x/p> {} <https://x/g> ."
DAY, HOURS = (f'"{spelt}"^^<http://www.w3.org/2001/XMLSchema#duration>' for spelt in ("P1D", "PT24H"))


def amended(folder: Path, old: list[str], new: list[str]) -> list[str]:
    """What a store says of one thing that first said the one, and then the other."""
    loader = StoreLoader(folder / "store", b"")
    for before, now in (([], old), (old, new)):
        loader.amend(*("\n".join(SAID.format(it) for it in said).encode() for said in (before, now)))
    loader.finish()
    store = Store.read_only(str(folder / "store"))
    return sorted(str(quad.object) for quad in store)


def test_what_differs_takes_the_place_of_what_was(tmp_path: Path) -> None:
    assert amended(tmp_path, ['"een"', '"twee"'], ['"twee"', '"drie"']) == ['"drie"', '"twee"']


def test_a_value_that_goes_in_one_spelling_stays_in_another(tmp_path: Path) -> None:
    assert amended(tmp_path, [DAY, HOURS], [DAY]) == [DAY]
    (tmp_path / "andersom").mkdir()
    assert amended(tmp_path / "andersom", [DAY, HOURS], [HOURS]) == [DAY]
