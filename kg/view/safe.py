"""What goes into a page of ours: data that cannot be read as markup, and a policy that runs nothing else.

The data stands in a block of type ``application/json``, which no browser runs; ``<``, ``>``, ``&`` and
the two line ends that JavaScript knows and JSON does not are written as escapes, so that no text can
close the block. Scripts and styles are allowed by the hash of their text only, and nothing may be
fetched: ``default-src 'none'``.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Iterable

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


def policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """A Content-Security-Policy that allows these scripts and styles and nothing else."""
    return (
        f"default-src 'none'; script-src {_hashes(scripts)}; style-src {_hashes(styles)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hashes(texts: Iterable[str]) -> str:
    digests = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts)
    return " ".join(f"'sha256-{digest}'" for digest in digests)
