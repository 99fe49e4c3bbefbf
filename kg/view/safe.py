"""What goes into a page of ours: data and programs that cannot be read as markup.

Each stands in a block that no browser runs, compressed (zlib, RFC 1950) and as base64, in which there is no ``<``; the
page unpacks them (``page/open.js``). So no text of an article can close the block, and the page is a third of what
it holds. What may run is said by ``kg.shown.policy``, of what is unpacked.
"""

from __future__ import annotations

import base64
import json
import math
import zlib

from markupsafe import Markup


def json_text(data: object) -> str:
    """Data as JSON; what JSON does not have (NaN) becomes null.

    >>> json_text({"label": "één", "weight": float("nan")})
    '{"label":"één","weight":null}'
    """
    text = json.dumps(_plain(data), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # A lone surrogate (a file name that is not UTF-8) cannot be written as UTF-8.
    return text.encode("utf-8", "replace").decode()


def packed(text: str) -> Markup:
    """A text for a block of the page; the same text gives the same block, with one version of zlib.

    >>> unpacked(packed("</script><b>"))
    '</script><b>'
    """
    return Markup(base64.b64encode(zlib.compress(text.encode(), 9)).decode())


def unpacked(block: str) -> str:
    """The text of such a block."""
    return zlib.decompress(base64.b64decode(block)).decode()


def _plain(data: object) -> object:
    if isinstance(data, float) and not math.isfinite(data):
        return None
    if isinstance(data, dict):
        return {str(name): _plain(value) for name, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_plain(value) for value in data]
    return data
