"""The folder of a build: all of one build, or none of it."""

from __future__ import annotations

import json
from pathlib import Path

import hand_built as hand
import pytest

from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore, StoreUnavailable, export_build, read_summary

PARTS = {"store", "graph.nq", "graph.trig", "graph.ttl", "graph.jsonld", "summary.json", "articles.sqlite"}


def build(folder: Path, *ids: str, iris: Iris | None = None) -> None:
    """A build of hand-made articles."""
    iris = iris or Iris()
    with BuildFolder(folder, iris) as target:
        for id in ids:
            target.add(article_graph(hand.finding(id=id), iris=iris).graph)
        target.finish({"articles": len(ids)})


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_build_is_a_store_four_exports_and_a_summary(tmp_path: Path) -> None:
    build(tmp_path / "uit", "a", "b")
    assert names(tmp_path / "uit") == PARTS
    assert read_summary(tmp_path / "uit") == {"base": Iris().base, "articles": 2}


def test_the_store_holds_what_the_exports_say(tmp_path: Path) -> None:
    build(tmp_path, "b", "a")
    store = EmbeddedStore(tmp_path / "store", read_only=True)
    assert store.graphs() == (Iris().article("a"), Iris().article("b"))
    spelt = (tmp_path / "graph.nq").read_bytes()
    by_value = spelt.replace(b"PT24H", b"P1D").replace(b'"0.90"', b'"0.9"').replace(b'"0.50"', b'"0.5"')
    assert b"".join(map(store.nquads, store.graphs())) == by_value
    store.close()


@pytest.mark.parametrize("name", ["nq", "trig", "ttl", "jsonld"])
def test_an_export_is_what_the_build_wrote(tmp_path: Path, name: str) -> None:
    build(tmp_path, "b", "a", "c", iris=Iris("https://example.org/kg#"))
    assert b"".join(export_build(tmp_path, name)) == (tmp_path / f"graph.{name}").read_bytes()


def test_a_new_build_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    build(tmp_path, "a")
    build(tmp_path, "b")
    assert names(tmp_path) == PARTS
    assert b"article/a>" not in (tmp_path / "graph.nq").read_bytes()
    store = EmbeddedStore(tmp_path / "store", read_only=True)
    assert store.graphs() == (Iris().article("b"),)
    store.close()


def test_a_build_that_fails_leaves_the_old_one(tmp_path: Path) -> None:
    build(tmp_path, "a")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(RuntimeError), BuildFolder(tmp_path, Iris()) as target:
        target.add(article_graph(hand.finding(id="b")).graph)
        raise RuntimeError("halfway")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before
    assert names(tmp_path) == PARTS


def test_a_build_that_fails_leaves_no_folder_that_was_not_there(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), BuildFolder(tmp_path / "nieuw", Iris()):
        raise RuntimeError("halfway")
    assert not (tmp_path / "nieuw").exists()


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "aantekeningen.txt").write_text("van mij", encoding="utf-8")
    build(tmp_path, "a")
    build(tmp_path, "b")
    assert names(tmp_path) == PARTS | {"aantekeningen.txt"}


def test_a_folder_that_is_a_file_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "uit").write_text("", encoding="utf-8")
    with pytest.raises(StoreUnavailable, match="cannot write"):
        build(tmp_path / "uit", "a")


def test_a_folder_without_a_build_has_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="holds no build"):
        read_summary(tmp_path)
    with pytest.raises(StoreUnavailable, match="no store"):
        EmbeddedStore(tmp_path / "store", read_only=True)


def test_the_summary_is_json_with_the_base(tmp_path: Path) -> None:
    build(tmp_path, "a", iris=Iris("https://example.org/"))
    assert json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["base"] == "https://example.org/"
