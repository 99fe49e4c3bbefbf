"""The dataset that a request chooses for an update.

Oxigraph's ``update`` has no parameters for it, so it goes into the text, where SPARQL has a place for
it: ``USING`` before the WHERE of every DELETE/INSERT. The protocol forbids both at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kg.query.safety import QUIET
from kg.serve.errors import BadRequest

_TOKEN: Final = re.compile(rf"(?P<quiet>{QUIET.pattern})|(?P<word>\b[A-Za-z]+\b)|(?P<brace>[{{}}])", QUIET.flags)


def with_dataset(update: str, default: Sequence[str], named: Sequence[str]) -> str:
    """The update over these graphs; BadRequest where it has USING or WITH of its own."""
    using = "".join(f"USING <{iri}> " for iri in default) + "".join(f"USING NAMED <{iri}> " for iri in named)
    pieces: list[str] = []
    copied = depth = 0
    last = ""
    for found in _TOKEN.finditer(update):
        if found["brace"]:
            depth += 1 if found["brace"] == "{" else -1
            last = found["brace"]
        elif found["word"]:
            word = found["word"].upper()
            if depth == 0 and word in ("USING", "WITH"):
                raise BadRequest(f"the update chooses its graphs with {word}, and the request does too")
            # DELETE WHERE { ... } has no place for a dataset, and SPARQL gives it none.
            if depth == 0 and word == "WHERE" and last != "DELETE":
                pieces += [update[copied : found.start()], using]
                copied = found.start()
            last = word
    return "".join(pieces) + update[copied:]
