"""Names of texts that say which text it is: whoever has one can check that it is the one meant (RFC 6920)."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from typing import Final

SHA_256: Final = "ni:///sha-256;"


def name_of_text(text: str) -> str:
    """The IRI of a text, by the SHA-256 of its UTF-8: the same wherever it lies.

    >>> name_of_text("Hello World!")
    'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk'
    """
    digest = hashlib.sha256(text.encode()).digest()
    return SHA_256 + urlsafe_b64encode(digest).decode().rstrip("=")
