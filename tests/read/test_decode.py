"""Bytes to text."""

import pytest

from kg.read.decode import decode
from kg.read.problem import ReadError, Reason


def test_utf8_is_read_without_a_word() -> None:
    assert decode("Çavuşoğlu belt Koeleba".encode()) == ("Çavuşoğlu belt Koeleba", None)


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decode("\ufeffRusland".encode()) == ("Rusland", None)


def test_line_ends_are_not_translated() -> None:
    assert decode(b"een\r\ntwee\rdrie")[0] == "een\r\ntwee\rdrie"


def test_windows_1252_is_read_with_a_warning() -> None:
    text, warning = decode("Oekraïne – ‘vrede’ voor € 5".encode("cp1252"))
    assert text == "Oekraïne – ‘vrede’ voor € 5"
    assert warning is not None
    assert "Windows-1252" in warning


def test_a_few_broken_bytes_do_not_spoil_the_other_accents() -> None:
    text, warning = decode("Oekraïne, Koeleba, Çavuşoğlu en ".encode() + b"\xff")
    assert text == "Oekraïne, Koeleba, Çavuşoğlu en \ufffd"
    assert warning is not None
    assert "1 bytes" in warning


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Reason.BINARY),
        (b"%PDF" + bytes(range(1, 9)) * 3, Reason.BINARY),
        ("Rusland".encode("utf-16"), Reason.ENCODING),
        (b"Oekra\x81ne", Reason.ENCODING),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: Reason) -> None:
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert caught.value.reason is reason
