"""What commands print: no text of others moves the cursor, messages are short, and every encoding will do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.cli.echo import tell

PROJECT = Path(__file__).parents[2]
EVIL = "\x1b[2J\x1b]0;weg\x07\x9b31m\x7f"
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
TEXT = (
    f"date 2022-03-10 Lavrov{EVIL} ontmoet Kuleba\n\n"
    f"De Russische minister Sergej Lavrov ontmoette zijn Oekraïense collega Dmytro Kuleba in Antalya.{EVIL} "
    "Turkije bemiddelde tussen Rusland en Oekraïne. De ministers zeiden dat er geen akkoord was. "
    + "Over de humanitaire corridors werd lang gesproken, maar zonder resultaat. "
    * 12
)


def kg(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that hold control characters, and beside them their build."""
    folder = tmp_path_factory.mktemp("boos")
    (folder / "een.txt").write_text(TEXT, encoding="utf-8")
    record = {"id": f"twee{EVIL}", "title": f"Tweede{EVIL}", "text": TEXT, "date": f"geen dag{EVIL}", "publisher": EVIL}
    (folder / "twee.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    result = kg("build", folder / "een.txt", folder / "twee.jsonl", "--out", folder / "uit")
    assert result.exit_code == 0, result.output
    (folder / "log").write_text(result.output, encoding="utf-8")
    return folder


def test_articles_reach_no_terminal_with_control_characters(evil: Path) -> None:
    shown = kg("show", evil / "een.txt")
    assert "Kuleba" in shown.output
    for name in ("een", "twee.jsonl"):
        assert not CONTROLS.search(kg("show", evil / (name if "." in name else f"{name}.txt")).output)
    assert not CONTROLS.search((evil / "log").read_text(encoding="utf-8"))
    assert not CONTROLS.search(kg("explain", "Turkije", "--dir", evil / "uit").output)
    assert not CONTROLS.search((evil / "uit" / "graph.nq").read_text(encoding="utf-8"))


@pytest.mark.parametrize("format", ["table", "markdown"])
def test_what_a_query_makes_up_reaches_no_terminal(evil: Path, format: str) -> None:
    query = 'SELECT ("a\\u001b[2Jb\\u0007\\u009b31m" AS ?x) (STRLANG("\\u001b]0;", "nl") AS ?y) {}'
    printed = kg("query", "--dir", evil / "uit", "-e", query, "--format", format)
    assert "\\x1b[2Jb" in printed.output
    assert not CONTROLS.search(printed.output)


def test_an_answer_in_xml_is_well_formed(evil: Path) -> None:
    every = "".join(f"\\u{code:04X}" for code in (*range(1, 0x20), 0x7F, 0x85, 0x9B, 0xFFFE, 0xFFFF))
    query = f'SELECT ("a{every}z" AS ?x) {{}}'
    printed = kg("query", "--dir", evil / "uit", "-e", query, "--format", "xml")
    text = next(ET.fromstring(printed.output.encode()).iter("{http://www.w3.org/2005/sparql-results#}literal")).text
    assert text is not None
    assert len(text) == len(every) // 6 + 2


def test_names_that_turn_the_line_around_are_isolated(tmp_path: Path) -> None:
    query = 'SELECT ("a\\u202Eb" AS ?x) ("c\\u2069d\\u2067" AS ?y) {}'
    (tmp_path / "een.txt").write_text(TEXT.replace(EVIL, ""), encoding="utf-8")
    kg("build", tmp_path / "een.txt", "--out", tmp_path / "uit")
    printed = kg("query", "--dir", tmp_path / "uit", "-e", query).output
    assert "\u2068a\u202eb\u2069" in printed
    assert "\u2068cd\u2067\u2069\u2069" in printed


def test_an_argument_is_echoed_visibly_and_briefly(tmp_path: Path) -> None:
    for arguments in (("show", f"\x1b[2J{'x' * 5000}"), ("query", "\x1b[2J", "--dir", tmp_path), ("\x1b[2J",)):
        printed = kg(*arguments).output
        assert not CONTROLS.search(printed)
        assert max(map(len, printed.splitlines())) < 300


def test_messages_are_cut(evil: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = {"id": "lang", "text": TEXT, "date": "x" * 100_000}
    (tmp_path / "lang.jsonl").write_text(json.dumps(record), encoding="utf-8")
    printed = kg("build", tmp_path / "lang.jsonl", "--out", tmp_path / "uit").stderr
    assert "lang.jsonl:1: has the date" in printed
    assert max(map(len, printed.splitlines())) < 200 + len(str(tmp_path)) + 20
    tell("y" * 1000 + "\n" * 50)
    assert len(capsys.readouterr().err) < 300


def test_commands_print_in_one_place_only() -> None:
    """So that no command forgets."""
    printing = [
        p.name for p in (PROJECT / "kg" / "cli").glob("*.py") if re.search(r"click\.s?echo", p.read_text("utf-8"))
    ]
    assert printing == ["echo.py"]


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp437"])
def test_every_encoding_can_be_printed_in(evil: Path, encoding: str) -> None:
    query = 'SELECT ("Mevlüt Çavuşoğlu 🕊" AS ?x) {}'
    done = subprocess.run(
        [sys.executable, "-c", "from kg.cli import main; main()", "query", "--dir", evil / "uit", "-e", query],
        env=os.environ | {"PYTHONIOENCODING": encoding, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Mevl" in done.stdout
