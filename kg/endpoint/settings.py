"""What a user may choose of a reader behind an address, and what is refused at once.

The key comes from the environment (``KG_READER_KEY``) and goes into one header of a request and nowhere else: not into
an address, since that is seen by whoever lists processes or reads logs, and not into what is printed or kept.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from kg.endpoint.errors import BadEndpoint

KEY = "KG_READER_KEY"
"""The environment variable that holds the key, if the server wants one."""
_PATH = "/chat/completions"


class Unit(StrEnum):
    """How much of an article is asked about at once."""

    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A model, where it is, and within what bounds it is asked.

    ``cache`` is a folder for answers. ``together`` requests run at once; each may take ``seconds`` in all and is tried
    ``tries`` times. ``requests`` and ``tokens`` are budgets of a run, None for none: what is left is not asked.
    """

    url: str
    model: str
    cache: Path
    key: str = field(default="", repr=False)
    unit: Unit = Unit.PARAGRAPH
    together: int = 4
    seconds: float = 120.0
    tries: int = 4
    requests: int | None = None
    tokens: int | None = None
    answer_tokens: int = 4096
    """Longest answer, thoughts included; one that is longer comes cut off, and counts as none."""

    def __post_init__(self) -> None:
        """BadEndpoint where the address or the key is none."""
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise BadEndpoint(
                "the address of a reader begins with http:// or https://, such as http://localhost:11434/v1"
            )
        if parts.username or parts.password or parts.query or parts.fragment:
            raise BadEndpoint(f"the address of a reader has no name, password or ?question in it: put the key in {KEY}")
        if not self.model:
            raise BadEndpoint("a reader has a model: --reader-model NAME")
        if not (self.key.isascii() and self.key.isprintable()):
            raise BadEndpoint(f"{KEY} holds what no header can carry: one line of ASCII is needed")

    @property
    def target(self) -> str:
        """The address that questions are sent to."""
        base = self.url.rstrip("/")
        return base if base.endswith(_PATH) else base + _PATH


def key_of_environment() -> str:
    """The key, or nothing where none is set."""
    return os.environ.get(KEY, "").strip()
