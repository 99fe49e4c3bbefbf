"""What is taken out of a text, or made good in it, before it is laid out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.model import Article
from kg.read import Problem, Reason, read_paths

BODY = "De Russische minister sprak in Genève met zijn Amerikaanse collega over de grens met Oekraïne. " * 3


def read(path: Path) -> tuple[list[Article], list[Problem]]:
    items = list(read_paths([path]))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Problem)]


@pytest.mark.parametrize("code", [*range(1, 9), *range(14, 32), *range(0x7F, 0xA0)])
def test_a_control_character_becomes_one_other_sign_and_offsets_stay(tmp_path: Path, code: int) -> None:
    text = f"Overleg{chr(code)} in Genève\n\n{BODY}\r\n\tEn {chr(code)}door."
    (tmp_path / "een.txt").write_text(text, encoding="utf-8", newline="")
    line = json.dumps({"title": "Overleg", "text": text, "publisher": f"N{chr(code)}S"})
    (tmp_path / "een.jsonl").write_text(line, encoding="utf-8")
    (plain,), (told,) = read(tmp_path / "een.txt")
    (record,), _ = read(tmp_path / "een.jsonl")
    assert plain.text == text.replace(chr(code), "\ufffd")
    assert record.text.endswith(plain.text)
    assert record.publisher == "N\ufffdS"
    assert (told.reason, told.severity) == (Reason.ENCODING, "warning")
    assert "2 control characters" in told.message


def test_a_form_feed_ends_a_line(tmp_path: Path) -> None:
    (tmp_path / "een.txt").write_text(f"Overleg in Genève\x0c\x0b{BODY}", encoding="utf-8")
    (article,), problems = read(tmp_path / "een.txt")
    assert article.title == "Overleg in Genève"
    assert article.text[17:19] == "\n\n"
    assert not problems
