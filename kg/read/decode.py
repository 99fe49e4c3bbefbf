"""Bytes to text.

1. A byte order mark is taken off; UTF-16 and UTF-32 are named as such and refused.
2. NUL bytes, or many control characters, mean that this is no text.
3. UTF-8 is tried; where only a few bytes of otherwise sound UTF-8 are broken, those become U+FFFD.
4. What is left is Windows-1252, which nearly any bytes could be: hence always with a warning.

Line ends are never translated, so an offset in the text can be found again in the file.
"""

from __future__ import annotations

import codecs
import re

from kg.read.problem import ReadError, Reason

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BROKEN = re.compile("[\udc80-\udcff]")
_MULTIBYTE = re.compile("[\u0080-\ud7ff\ue000-\U0010ffff]")
_CONTROL_SHARE = 0.01
"""Share of control characters above which a file is no text; a stray one occurs in real articles."""


def decode(data: bytes) -> tuple[str, str | None]:
    """The text of a file and a warning, or None when it was sound UTF-8.

    Raises ReadError for what is no text, or text in an encoding that is not read.
    """
    if data.startswith(_UTF16):
        raise ReadError(Reason.ENCODING, "is UTF-16 or UTF-32 text: save it as UTF-8")
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        raise ReadError(Reason.BINARY, "is a binary file, not text: give the article as plain UTF-8 text")
    text, warning = _decoded(data)
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise ReadError(Reason.BINARY, "is a binary file, not text: give the article as plain UTF-8 text")
    return text, warning


def _decoded(data: bytes) -> tuple[str, str | None]:
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        escaped = data.decode("utf-8", errors="surrogateescape")
    broken = len(_BROKEN.findall(escaped))
    if broken < len(_MULTIBYTE.findall(escaped)):
        text = _BROKEN.sub("\ufffd", escaped)
        return text, f"has {broken} bytes that are no UTF-8: they became \ufffd; save the file as UTF-8 again"
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise ReadError(
            Reason.ENCODING,
            f"is neither UTF-8 nor Windows-1252 (byte {data[error.start]:#04x} at {error.start}): save it as UTF-8",
        ) from None
    return text, "is not UTF-8 and was read as Windows-1252: check its accents, and save it as UTF-8"
