"""A graph that is sent as a form with files (multipart/form-data), which the Graph Store HTTP Protocol allows."""

from __future__ import annotations

from email import policy
from email.message import MIMEPart
from email.parser import BytesParser
from typing import Final

FORM: Final = "multipart/form-data"

Part = tuple[str, bytes]
"""A media type in lower case, and what is of that type."""


def parts(content_type: str, body: bytes) -> list[Part]:
    """The files of a form, or the one body that it is; ValueError where it says it is a form and is none."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind != FORM:
        return [(kind, body)]
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    form = BytesParser(policy=policy.HTTP).parsebytes(head + body)
    if not form.is_multipart() or form.defects:  # the end is missing, say
        raise ValueError(f"this is no {FORM}")
    return [(part.get_content_type(), _decoded(part)) for part in form.iter_parts()]


def _decoded(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
