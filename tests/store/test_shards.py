"""A build in pieces for bulk loaders: all of it, once, in order, with a list that can be checked."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

from click.testing import CliRunner
from served import BASE, make_build

from kg.cli import main
from kg.store import write_shards

TEXT = "".join(f'<urn:{name}> <urn:p> "{value}" <{BASE}article/{name}> .\n' for name in "abcde" for value in range(4))


def contents(folder: Path) -> list[bytes]:
    return [gzip.decompress(path.read_bytes()) for path in sorted(folder.glob("*.nq.gz"))]


def test_the_shards_together_are_the_build(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", TEXT)
    manifest = write_shards(folder, tmp_path / "delen", statements=9)
    parts = contents(tmp_path / "delen")
    assert b"".join(parts).decode() == TEXT
    assert [part.count(b"\n") for part in parts] == [8, 8, 4]
    assert json.loads((tmp_path / "delen" / "manifest.json").read_text()) == manifest
    for part, told in zip(parts, manifest["shards"], strict=True):  # type: ignore[call-overload]
        assert told["sha256"] == hashlib.sha256(part).hexdigest()
        assert (told["statements"], told["graphs"]) == (part.count(b"\n"), part.count(b"\n") // 4)
        assert told["bytes"] == (tmp_path / "delen" / told["file"]).stat().st_size


def test_the_same_build_gives_the_same_shards_and_old_ones_go(tmp_path: Path) -> None:
    folder = make_build(tmp_path / "uit", TEXT)
    write_shards(folder, tmp_path / "een", statements=4)
    write_shards(folder, tmp_path / "twee", statements=4)
    assert [path.read_bytes() for path in sorted((tmp_path / "een").iterdir())] == [
        path.read_bytes() for path in sorted((tmp_path / "twee").iterdir())
    ]
    write_shards(folder, tmp_path / "een")
    assert len(contents(tmp_path / "een")) == 1


def test_a_build_writes_shards_where_it_is_asked_to(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Overleg\n\nNederland en Turkije overlegden op 3 mei 2024 in Ankara.\n")
    result = CliRunner().invoke(
        main, ["build", str(tmp_path / "a.txt"), "--out", str(tmp_path / "uit"), "--shards", str(tmp_path / "delen")]
    )
    assert result.exit_code == 0, result.output
    assert b"".join(contents(tmp_path / "delen")) == (tmp_path / "uit" / "graph.nq").read_bytes()
