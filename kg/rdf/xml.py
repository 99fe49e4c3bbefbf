"""Answers in XML that are well-formed, whatever a query makes up.

Problem: SPARQL can make any code point of a string, and Oxigraph writes them as they are; XML 1.0 has no place for
most control characters, not even as a reference. They become U+FFFD. In RDF/XML a property is the name of an element,
and not every IRI ends in what can be one (``http://example.org/1``); such a graph cannot be written in it.
"""

from __future__ import annotations

import re
from typing import Final

_FORBIDDEN: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
_NAMELESS: Final = re.compile(rb'<oxprefix: xmlns:oxprefix="([^"]*)"')
"""How Oxigraph writes a property without a name. In text, ``<`` is always escaped."""


def well_formed(written: bytes, media_type: str) -> bytes:
    """What Oxigraph wrote, mended where that is XML; ValueError for a property that XML has no name for."""
    if "xml" not in media_type:
        return written
    if nameless := _NAMELESS.search(written):
        raise ValueError(f"RDF/XML has no name for the property <{nameless[1].decode()}>: ask for another format")
    return _FORBIDDEN.sub("\ufffd".encode(), written)
