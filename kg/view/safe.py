"""What goes into a page of ours: data that cannot be read as markup.

The data stands in a block of type ``application/json``, which no browser runs; ``<``, ``>``, ``&`` and
the two line ends that JavaScript knows and JSON does not are written as escapes, so that no text can
close the block. What may run is said by ``kg.shown.policy``.
"""

from __future__ import annotations

import json
import math

from markupsafe import Markup

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_TABLE = {ord(character): escape for character, escape in _ESCAPES.items()}


def json_block(data: object) -> Markup:
    """Data as JSON for a script block; ValueError for what JSON does not have (NaN).

    >>> json_block({"label": "</script><b>"})
    Markup('{"label":"\\\\u003c/script\\\\u003e\\\\u003cb\\\\u003e"}')
    """
    text = json.dumps(_plain(data), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # A lone surrogate (a file name that is not UTF-8) cannot be written as UTF-8.
    text = text.encode("utf-8", "replace").decode()
    return Markup(text.translate(_TABLE))


def _plain(data: object) -> object:
    if isinstance(data, float) and not math.isfinite(data):
        return None
    if isinstance(data, dict):
        return {str(name): _plain(value) for name, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_plain(value) for value in data]
    return data
