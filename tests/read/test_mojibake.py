"""Text that was saved in a wrong encoding once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.model import Article
from kg.read import Problem, Reason, read_file
from kg.read.mojibake import without_mojibake

TEXT = "Oekraïne en Roemenië praten in Genève.\n\n„Een ‘echt’ gesprek”, zei hij à la Talleyrand – zonder één resultaat."


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "mac_roman"])
def test_it_is_put_right_and_named(tmp_path: Path, encoding: str) -> None:
    """Latin-1 has no sign for some bytes of the quotation marks, but control characters."""
    wrong = TEXT.encode().decode(encoding, "strict" if encoding != "cp1252" else "surrogateescape")
    wrong = "".join(chr(ord(c) - 0xDC00) if "\udc80" <= c <= "\udcff" else c for c in wrong)
    path = tmp_path / "bericht.txt"
    path.write_text(wrong, "utf-8")
    said, article = read_file(path)
    assert isinstance(said, Problem)
    assert isinstance(article, Article)
    assert article.text == TEXT
    assert said.reason is Reason.ENCODING
    assert "2 lines are put right" in said.message
    for block in article.blocks:
        assert article.text[block.start : block.end] in TEXT


def test_a_line_keeps_what_was_right_in_it() -> None:
    assert without_mojibake("Genève en OekraÃ¯ne") == ("Genève en Oekraïne", 1, 0)
    assert without_mojibake("“Ja” – ﬁjn…\u00a0OekraÃ¯ne")[0] == "“Ja” – ﬁjn…\u00a0Oekraïne"


def test_what_cannot_be_undone_is_named_and_left(tmp_path: Path) -> None:
    path = tmp_path / "bericht.txt"
    text = "De minister praat in Gen\ufffdve met zijn collega van OekraÃ¯ne en over de grens."
    path.write_text(text, "utf-8")
    said, article = read_file(path)
    assert isinstance(article, Article)
    assert article.text == text
    assert "cannot be put right" in str(said)


@pytest.mark.parametrize(
    "text", [TEXT, "Łódź, Ćosić en Đoković", "Curaçao’s “één”", "São Tomé", "ÇÀ ET LÀ", "Přemysl Žižka"]
)
def test_what_is_right_stays(text: str) -> None:
    assert without_mojibake(text) == (text, 0, 0)
