"""Changes of a build, kept in a journal: all that were acknowledged count, whatever else happens."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hand_built as hand
import pytest
from pyoxigraph import NamedNode, RdfFormat, Store, parse

from kg.rdf import Iris, article_graph
from kg.store import BuildFolder, EmbeddedStore, StoreUnavailable, export_build
from kg.store.change import a_graph, an_update
from kg.store.changed import (
    Overtaken,
    Version,
    catch_up,
    dump,
    keep_change,
    keep_graph,
    load_build,
    open_store,
    stamp_of,
)
from kg.store.journal import JOURNAL

FIRST = "<urn:s> <urn:p> <urn:o> <urn:g> .\n"


def make(folder: Path, nquads: str = FIRST) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "graph.nq").write_text(nquads, encoding="utf-8")
    return folder


def insert(n: int) -> bytes:
    return an_update(f"INSERT DATA {{ GRAPH <urn:g> {{ <urn:s> <urn:n> {n} }} }}", None, {})


def read(folder: Path) -> set[str]:
    """What a reader of the folder finds."""
    return {str(quad) for quad in open_store(folder / "store")}


def numbers(folder: Path) -> set[int]:
    """The numbers that were inserted, as a reader of the folder finds them."""
    found = open_store(folder / "store").quads_for_pattern(None, NamedNode("urn:n"), None, None)
    return {int(quad.object.value) for quad in found}  # type: ignore[union-attr]


def loaded(folder: Path) -> tuple[Store, Version]:
    store = Store()
    return store, load_build(store, folder)


@contextmanager
def no_room_beyond(size: int) -> Iterator[None]:
    """Files of this process may not grow beyond a size, as where the disk is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_whoever_reads_the_folder_has_the_changes(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    before = (tmp_path / "graph.nq").read_bytes()
    for n in range(3):
        version = keep_change(tmp_path, version, insert(n))
        assert numbers(tmp_path) == set(range(n + 1))
    assert (tmp_path / "graph.nq").read_bytes() == before
    assert loaded(tmp_path)[1] == version
    assert version.digest != loaded(make(tmp_path / "ander"))[1].digest


def test_a_change_of_a_graph_is_its_quads(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    quads = list(parse("<urn:a> <urn:p> _:b <urn:new> .", format=RdfFormat.N_QUADS))
    version = keep_change(tmp_path, version, a_graph(NamedNode("urn:new"), quads, clear=True))
    version = keep_change(tmp_path, version, a_graph(NamedNode("urn:g"), None, clear=True))
    version = keep_change(tmp_path, version, a_graph(NamedNode("urn:leeg"), [], clear=False))
    assert read(tmp_path) == {str(quads[0])}
    assert {graph.value for graph in open_store(tmp_path / "store").named_graphs()} == {"urn:new", "urn:leeg"}  # type: ignore[union-attr]


def test_a_journal_that_ends_anywhere_has_the_changes_that_are_whole(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    ends = [0]
    for n in range(3):
        version = keep_change(tmp_path, version, insert(n))
        ends.append(version.end)
    whole = (tmp_path / JOURNAL).read_bytes()
    for size in range(len(whole)):
        (tmp_path / JOURNAL).write_bytes(whole[:size])
        kept = sum(size >= end for end in ends[1:])
        _, torn = loaded(tmp_path)
        assert torn.changes == kept
        torn = keep_change(tmp_path, torn, insert(100))
        assert numbers(tmp_path) == {*range(kept), 100}
        assert (tmp_path / JOURNAL).stat().st_size == torn.end


def test_a_byte_that_was_spoilt_ends_the_journal(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    first = keep_change(tmp_path, version, insert(0))
    keep_change(tmp_path, first, insert(1))
    journal = bytearray((tmp_path / JOURNAL).read_bytes())
    journal[first.end + 40] ^= 1
    (tmp_path / JOURNAL).write_bytes(journal)
    assert numbers(tmp_path) == {0}


def test_a_change_for_which_there_is_no_room_changes_nothing(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    with no_room_beyond(100), pytest.raises(OSError):
        keep_change(tmp_path, version, insert(0))
    assert [path.name for path in tmp_path.iterdir()] == ["graph.nq"]
    version = keep_change(tmp_path, version, insert(1))
    with no_room_beyond(version.end + 50), pytest.raises(OSError):
        keep_change(tmp_path, version, insert(2))
    assert (tmp_path / JOURNAL).stat().st_size == version.end
    keep_change(tmp_path, version, insert(3))
    assert numbers(tmp_path) == {1, 3}


def test_a_graph_for_which_there_is_no_room_leaves_the_old_one(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    version = keep_change(tmp_path, version, insert(0))
    with no_room_beyond(100), pytest.raises(OSError):
        keep_graph(tmp_path, version, b"# " + b"x" * 1000, same=False)
    assert numbers(tmp_path) == {0}
    assert {path.name for path in tmp_path.iterdir()} == {"graph.nq", JOURNAL}


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o600])
def test_what_is_written_may_be_read_by_whom_it_was_before(tmp_path: Path, mode: int) -> None:
    make(tmp_path)
    (tmp_path / "graph.nq").chmod(mode)
    store, version = loaded(tmp_path)
    version = keep_change(tmp_path, version, insert(0))
    assert (tmp_path / JOURNAL).stat().st_mode & 0o777 == mode
    keep_graph(tmp_path, version, dump(store), same=True)
    assert (tmp_path / "graph.nq").stat().st_mode & 0o777 == mode


def test_folding_in_keeps_the_graph_and_voids_the_journal(tmp_path: Path) -> None:
    _, version = loaded(make(tmp_path))
    keep_change(tmp_path, version, insert(0))
    store, kept = loaded(tmp_path)
    journal = (tmp_path / JOURNAL).read_bytes()
    folded = keep_graph(tmp_path, kept, dump(store), same=True)
    assert folded.digest == kept.digest
    assert not (tmp_path / JOURNAL).exists()
    (tmp_path / JOURNAL).write_bytes(journal)  # as if the process had been killed before it was taken away
    assert loaded(tmp_path)[1].changes == 0
    assert numbers(tmp_path) == {0}
    _, again = loaded(tmp_path)
    keep_change(tmp_path, again, insert(1))
    assert numbers(tmp_path) == {0, 1}


def test_a_store_catches_up_with_what_came_after_it(tmp_path: Path) -> None:
    store, version = loaded(make(tmp_path))
    later = keep_change(tmp_path, keep_change(tmp_path, version, insert(0)), insert(1))
    assert catch_up(store, tmp_path, version) == later
    assert {str(quad) for quad in store} == read(tmp_path)


def test_a_graph_that_another_program_has_written_is_not_changed(tmp_path: Path) -> None:
    store, version = loaded(make(tmp_path))
    make(tmp_path, FIRST + "<urn:s> <urn:p> <urn:new> <urn:g> .\n")
    for keep in (
        lambda: keep_change(tmp_path, version, insert(0)),
        lambda: keep_graph(tmp_path, version, b"", same=False),
        lambda: catch_up(store, tmp_path, version),
    ):
        with pytest.raises(Overtaken):
            keep()
    assert (tmp_path / "graph.nq").read_text(encoding="utf-8").count("\n") == 2


def test_a_reader_that_meets_folding_has_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the reading of graph.nq and that of the journal."""
    from kg.store import changed

    _, version = loaded(make(tmp_path))
    keep_change(tmp_path, version, insert(0))
    real, done = changed.changes, list[bool]()

    def meanwhile(folder: Path, graph: str, start: int = 0) -> Iterator[tuple[bytes, int]]:
        if not done:
            done.append(True)
            folded = Store()
            monkeypatch.undo()
            keep_graph(tmp_path, load_build(folded, tmp_path), dump(folded), same=True)
        return real(folder, graph, start)

    monkeypatch.setattr(changed, "changes", meanwhile)
    found = Store()
    load_build(found, tmp_path)
    assert done
    assert len(found) == 2


def test_a_journal_from_elsewhere_reads_nothing_and_is_told_of(tmp_path: Path) -> None:
    """Somebody may have written it so that this program fetches something."""
    secret = tmp_path / "geheim.nq"
    secret.write_text("<urn:secret> <urn:p> <urn:o> .", encoding="utf-8")
    _, version = loaded(make(tmp_path / "uit"))
    silent = keep_change(tmp_path / "uit", version, an_update(f"LOAD SILENT <{secret.as_uri()}>", None, {}))
    assert "urn:secret" not in str(read(tmp_path / "uit"))
    for bad in (an_update(f"LOAD <{secret.as_uri()}>", None, {}), b"{}\n", b"[\n", b'{"update": 1}\n'):
        keep_change(tmp_path / "uit", silent, bad)
        with pytest.raises(StoreUnavailable, match="change 2 cannot be made"):
            open_store(tmp_path / "uit" / "store")
        with (tmp_path / "uit" / JOURNAL).open("r+b") as file:
            file.truncate(silent.end)
        os.utime(tmp_path / "uit" / JOURNAL, ns=(silent.stamp[4],) * 2)
        assert stamp_of(tmp_path / "uit") == silent.stamp


def build(folder: Path) -> None:
    with BuildFolder(folder, Iris()) as target:
        target.add(article_graph(hand.finding(id="a")).graph)
        target.finish({"articles": 1})


def test_a_new_build_is_the_graph_even_where_it_is_the_same_as_before(tmp_path: Path) -> None:
    build(tmp_path)
    pristine = b"".join(export_build(tmp_path, "nq"))
    _, version = loaded(tmp_path)
    keep_change(tmp_path, version, insert(7))
    assert b"urn:n" in b"".join(export_build(tmp_path, "nq"))
    assert not (tmp_path / "store").exists()
    build(tmp_path)
    assert b"".join(export_build(tmp_path, "nq")) == pristine
    store = EmbeddedStore(tmp_path / "store", read_only=True)
    assert store.graphs() == (Iris().article("a"),)
    store.close()
