"""Answers kept in files, so that a build that is made again asks nothing and gives the same bytes.

An answer is found by a digest of the text, the prompt, the model and the parameters; neither the address nor the key is
in it. Each is written whole under another name first, so that a build that was ended leaves no half of one.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from kg.endpoint.errors import BadEndpoint


@dataclass(frozen=True, slots=True)
class Said:
    """What a server gave for an answer: the words, why they end ("stop", "length" ...), and what was used for them."""

    content: str
    finish: str
    tokens_in: int = 0
    tokens_out: int = 0


class Cache:
    """A folder of answers; several runs may share one."""

    def __init__(self, folder: Path) -> None:
        """The folder is made when there is something to keep."""
        self.folder = folder

    def get(self, asked: object) -> Said | None:
        """The answer to what was asked (plain values), or None; a file that is no answer counts as none."""
        try:
            return msgspec.json.decode(self._place(asked).read_bytes(), type=Said)
        except (OSError, UnicodeDecodeError, msgspec.MsgspecError):
            return None

    def put(self, asked: object, said: Said) -> None:
        """Keep an answer; BadEndpoint where the folder cannot be written to."""
        place = self._place(asked)
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            handle, work = tempfile.mkstemp(dir=place.parent, suffix=".part")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(json.dumps(asdict(said), ensure_ascii=False, indent=1) + "\n")
            Path(work).replace(place)
        except OSError as error:
            raise BadEndpoint(f"answers cannot be kept in {self.folder}: {error.strerror}") from error

    def _place(self, asked: object) -> Path:
        name = hashlib.sha256(json.dumps(asked, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
        return self.folder / name[:2] / f"{name}.json"
