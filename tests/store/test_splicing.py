"""Exports of which a part is copied: the bytes are those of exports that are written whole."""

from __future__ import annotations

import random
from pathlib import Path

import hand_built as hand
import pytest

from kg.rdf import Iris, article_graph
from kg.rdf.exports import Sections, sections_of, write_exports
from kg.rdf.formats import Formats
from kg.store.splicing import Cut, Former, Lengths, Placed, frame_of, splice_exports

FORMATS = Formats.under(Iris())
FILES = [f"graph.{name}" for name in FORMATS.by_name]


def never() -> Sections:
    raise AssertionError("what stays is not unpacked")


def graphs(version: str, *ids: str) -> dict[str, Sections]:
    found = {}
    for id in sorted(ids):
        graph = article_graph(hand.finding(id=id)).graph
        sections = sections_of(graph, FORMATS)
        found[graph.iri] = {name: data + version.encode() for name, data in sections.items()}
    return found


def splice(
    folder: Path, now: dict[str, Sections], before: dict[str, Sections], former: Former | None
) -> list[tuple[str, Lengths]]:
    folder.mkdir()
    placed = [
        Placed(iri, stays := before.get(iri) == found, never if stays and former else lambda found=found: found)  # type: ignore[misc]
        for iri, found in now.items()
    ]
    return list(splice_exports(folder, FORMATS, placed, former))


def read(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in FILES]


@pytest.mark.parametrize("seed", range(6))
def test_copied_and_new_graphs_make_the_same_files(tmp_path: Path, seed: int) -> None:
    draw, names = random.Random(seed), [f"artikel-{number:02d}" for number in range(12)]
    before = graphs("", *draw.sample(names, draw.choice((0, 5, 12))))
    changed = graphs("# anders", *draw.sample(names, 3))
    now = graphs("", *draw.sample(names, draw.choice((4, 11)))) | changed
    now = {iri: now[iri] for iri in sorted(now)}
    lengths = splice(tmp_path / "een", before, {}, None)
    with Former(tmp_path / "een", FORMATS, lengths) as former:
        placed = splice(tmp_path / "twee", now, before, former)
    (tmp_path / "heel").mkdir()
    write_exports(tmp_path / "heel", FORMATS, now.values())
    assert read(tmp_path / "twee") == read(tmp_path / "heel")
    assert placed == [(iri, tuple(map(len, sections.values()))) for iri, sections in now.items()]


def test_a_file_that_was_cut_is_not_copied_from(tmp_path: Path) -> None:
    before = graphs("", "a", "b")
    lengths = splice(tmp_path / "een", before, {}, None)
    whole = (tmp_path / "een" / "graph.ttl").read_bytes()
    (tmp_path / "een" / "graph.ttl").write_bytes(whole[:-9])
    with Former(tmp_path / "een", FORMATS, lengths) as former, pytest.raises(Cut):
        splice(tmp_path / "twee", before, before, former)


def test_another_base_is_another_frame() -> None:
    assert frame_of(FORMATS) == frame_of(Formats.under(Iris()))
    assert frame_of(FORMATS) != frame_of(Formats.under(Iris("https://example.org/kg/")))
