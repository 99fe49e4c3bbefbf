"""How the server and its workers talk over a pipe: a header in JSON and a body of bytes, their lengths before them."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO, Final

LENGTHS: Final = struct.Struct(">IQ")

Header = dict[str, Any]
"""What JSON can hold; whoever reads it takes out what it knows."""


def packed(header: Header, body: bytes = b"") -> list[bytes]:
    """A message in pieces, ready to be written one after the other."""
    text = json.dumps(header).encode()
    return [LENGTHS.pack(len(text), len(body)), text, body]


def read_message(pipe: BinaryIO) -> tuple[Header, bytes] | None:
    """The next message, or None where the other side has gone."""
    lengths = pipe.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    header, body = LENGTHS.unpack(lengths)
    text = pipe.read(header)
    return json.loads(text), pipe.read(body)
