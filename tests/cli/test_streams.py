"""Streams and exit codes: what is written by one command another reads, and an end means the same everywhere."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.cli.ending import Code
from kg.cli.query import FORMATS
from kg.query import FORMATS as WRITTEN

ARGUMENTS = {
    "explain": ("Turkije",), "who": ("Turkije",), "query": ("articles",), "export": ("--format", "csv"),
    "plot": ("network",), "text": ("a",), "office": ("premier", "Turkije"), "reconcile": ("--out", "-"),
    "load": ("--store", "http://127.0.0.1:9"),
    "correct": ("state:TR", "--retract", "", "--reason", "fout"),
}  # fmt: skip
"""What a command needs beside its folder."""
READS_A_BUILD = {
    name: parameter
    for name, command in main.commands.items()
    for parameter in command.params
    if parameter.name == "folder" and name != "evaluate"
}


def kg(*arguments: str | Path, input: bytes | None = None) -> Result:
    """In a thread of its own: where tests of a browser ran before, its driver keeps a loop running in this one."""
    with ThreadPoolExecutor(1) as alone:
        return alone.submit(CliRunner().invoke, main, [str(argument) for argument in arguments], input=input).result()


@pytest.mark.parametrize("name", sorted(READS_A_BUILD))
@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_a_build_ends_every_command_alike(tmp_path: Path, name: str, there: bool) -> None:
    folder = tmp_path if there else tmp_path / "nergens"
    place = ("--dir", folder) if isinstance(READS_A_BUILD[name], click.Option) else (folder,)
    result = kg(name, *place, *ARGUMENTS.get(name, ()))
    assert result.exit_code == Code.FAILED
    assert "kg build" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_help_names_every_exit_code() -> None:
    shown = kg("--help").stdout
    assert all(f"  {code.value}  " in shown for code in Code)


@pytest.mark.parametrize("name", ["ttl", "trig", "nq", "jsonld"])
def test_what_is_exported_can_be_validated_in_a_pipe(shipped: Path, name: str) -> None:
    exported = kg("export", shipped, "--format", name, "--out", "-")
    result = kg("validate", "-", "--format", name, input=exported.stdout_bytes)
    assert (result.exit_code, result.output) == (Code.DONE, "Schendingen (violations): 0\n")


def test_what_comes_in_a_pipe_and_is_no_rdf_is_told(shipped: Path) -> None:
    result = kg("validate", "-", input=b"dit is geen RDF")
    assert result.exit_code == Code.BROKEN
    assert "Traceback" not in result.stderr


def test_a_file_that_cannot_be_made_leaves_nothing(shipped: Path, tmp_path: Path) -> None:
    result = kg("query", "-e", "SELECT", "--dir", shipped, "--out", tmp_path / "rijen.csv")
    assert result.exit_code == Code.FAILED
    assert list(tmp_path.iterdir()) == []


def test_a_picture_goes_into_a_pipe(shipped: Path) -> None:
    result = kg("plot", shipped, "network", "--out", "-")
    assert result.exit_code == Code.DONE, result.output
    assert result.stdout_bytes.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["parquet", "xlsx"])
def test_nothing_binary_goes_to_a_terminal(shipped: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda self: True, raising=False)
    for command in (("export", shipped), ("query", "articles", "--dir", shipped)):
        result = kg(*command, "--format", name)
        assert (result.exit_code, result.stdout) == (Code.WRONG_USE, "")
        assert "--out" in result.stderr


def test_the_formats_of_the_command_are_those_that_are_written() -> None:
    assert FORMATS == WRITTEN
