"""Mints every IRI of the data, from a base that is a setting.

An IRI is ``base + kind + "/" + local name``, and the local name joins its parts with ``:``::

    article/art-1   passage/art-1:10-20   frame/art-1:negotiation-412   state/TR   person/art-1:fidan
    reading/art-1:negotiation-412:negotiation.verb:10-20

Each part is percent-encoded on its own, ``:`` and ``/`` included, so that different parts always
give different IRIs, every IRI is plain ASCII that all serialisations accept, and Turtle can write it
as a prefixed name without an escaped slash (which Virtuoso misreads). Ids come from file names and
from other people's JSON, so nothing is assumed of them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import quote

DEFAULT_BASE: Final = "https://w3id.org/diplomacy-kg/id/"

_BASE = re.compile(r"[a-z][a-z0-9+.-]*://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+[/#]\Z")
_BARE = re.compile("%(?![0-9A-Fa-f]{2})")
_ENTITY_KINDS: Final = frozenset({"person", "state", "organisation", "place"})
_PARTS: Final = (
    "article",
    "claim",
    "correction",
    "frame",
    "graph",
    "identification",
    "passage",
    "process",
    "reading",
    "run",
    "statement",
    "tenure",
)

# A part that is empty, or that a browser would take for a step in a path. "=" itself is always
# encoded and is no unreserved character, so no other part comes out as these do.
_SPECIAL: Final = {"": "=", ".": "=.", "..": "=.."}


@lru_cache(maxsize=4096)
def encode(part: str) -> str:
    """One part of a local name: ASCII letters, digits and ``-._~`` stay, all else is percent-encoded.

    Injective for every string, lone surrogates (file names that are not UTF-8) included.

    >>> encode("a b/c"), encode("")
    ('a%20b%2Fc', '=')
    """
    return _SPECIAL.get(part) or quote(part.encode("utf-8", "surrogatepass"), safe="")


@dataclass(frozen=True, slots=True)
class Iris:
    """Mints IRIs under one base, an absolute IRI that ends in ``/`` or ``#`` (else ValueError)."""

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        """Refuse a base that would make invalid IRIs."""
        if _BARE.search(self.base):
            raise ValueError(f"a % in an IRI is followed by two hexadecimal digits (a bare one is %25): {self.base!r}")
        if not _BASE.match(self.base):
            raise ValueError(f"not an absolute IRI that ends in / or #: {self.base!r}")

    @property
    def prefixes(self) -> dict[str, str]:
        """Prefix names and namespaces that make every minted IRI a short name."""
        return {kind: f"{self.base}{kind}/" for kind in sorted({*_PARTS, *_ENTITY_KINDS})}

    def article(self, article_id: str) -> str:
        """An article, which is also the name of its graph."""
        return self._mint("article", article_id)

    def passage(self, article_id: str, start: int, end: int) -> str:
        """The code points ``[start, end)`` of an article."""
        return f"{self._mint('passage', article_id)}:{start:d}-{end:d}"

    def entity(self, key: str, article_id: str | None = None) -> str:
        """An actor or place (``state/TR``); with an article id, one that holds for that article only.

        ValueError where the key does not begin with the kind of the entity.
        """
        kind, slash, name = key.partition("/")
        if not slash or kind not in _ENTITY_KINDS:
            raise ValueError(f"not the key of an entity (kind/name): {key!r}")
        return self._mint(kind, name) if article_id is None else self._mint(kind, article_id, name)

    def frame(self, article_id: str, frame_id: str) -> str:
        """An event, speech act, delegation or outcome of an article."""
        return self._mint("frame", article_id, frame_id)

    def reading(self, article_id: str, frame_id: str, rule: str, start: int, end: int) -> str:
        """What a rule read of a frame in the code points ``[start, end)`` of its article."""
        return f"{self._mint('reading', article_id, frame_id, rule)}:{start:d}-{end:d}"

    def statement(self, article_id: str, frame_id: str, name: str, filler: str = "") -> str:
        """That a frame has a property (its local name), with a filler (entity key) where it may have several."""
        return self._mint("statement", article_id, frame_id, name, *([filler.replace("/", ".", 1)] if filler else []))

    def tenure(self, article_id: str, holder: str, title: str, start: int) -> str:
        """A person (entity key) in an office, as read at an offset of an article."""
        return f"{self._mint('tenure', article_id, holder, title)}:{start:d}"

    def process(self, article_id: str, *sides: str) -> str:
        """The peace process between some (entity keys), as an article has it."""
        return self._mint("process", article_id, *(side.replace("/", ".", 1) for side in sides))

    def claim(self, article_id: str, start: int, end: int, *sides: str) -> str:
        """What the code points ``[start, end)`` of an article say of the peace process between some (entity keys)."""
        return f"{self._mint('claim', article_id, *(side.replace('/', '.', 1) for side in sides))}:{start:d}-{end:d}"

    def correction(self, key: str) -> str:
        """A correction, by what it corrects and how."""
        return self._mint("correction", hashlib.sha256(key.removeprefix(self.base).encode()).hexdigest()[:16])

    def identification(self, one: str, other: str) -> str:
        """A decision on two nodes; those with this base go by their short names."""
        return self._mint("identification", *(node.removeprefix(self.base) for node in sorted((one, other))))

    def graph(self, name: str) -> str:
        """A graph of what holds across articles ("entities", "actors", "events" ...)."""
        return self._mint("graph", name)

    def run(self, *parts: str) -> str:
        """An extraction activity, or with more parts something that it used; the first is its digest."""
        return self._mint("run", *parts)

    def _mint(self, kind: str, *parts: str) -> str:
        return f"{self.base}{kind}/{':'.join([encode(part) for part in parts])}"
