"""Which language model it is, told without loading it: its name, its version, and a digest of its files.

A build that has nothing to read need not wait for spaCy. The files of a model are large, so of each only the size and
both its ends count; two models whose weights differ, differ there.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_SHIPPED = Path(__file__).resolve().parent / "model"
_ENCODER = Path(__file__).resolve().parent / "encoder" / "model"
_END = 1 << 16
"""Bytes."""


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """A language model."""

    name: str
    version: str
    digest: str


def identify_model(name: str | None = None) -> ModelIdentity:
    """The shipped model, or an installed pipeline or folder; whatever ``load_model`` raises where there is none."""
    folder = _folder_of(name)
    if folder is None:
        from kg.nlp.loading import load_model

        meta = load_model(name).meta
        return ModelIdentity(meta["name"], meta["version"], "")
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    return ModelIdentity(meta["name"], meta["version"], _digest(folder))


@cache
def identify_encoder() -> str:
    """A digest of the files of the shipped encoder."""
    return _digest(_ENCODER)


def _folder_of(name: str | None) -> Path | None:
    """Where the files of a pipeline are; None where that is not plain."""
    if name is None:
        return _SHIPPED
    places = [Path(name)]
    spec = find_spec(name) if name.isidentifier() else None
    places += [Path(place) for place in (spec.submodule_search_locations or ()) if spec] if spec else []
    return next((place for place in places if (place / "meta.json").is_file()), None)


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix == ".pyc":
            continue
        with path.open("rb") as file:
            size = path.stat().st_size
            digest.update(f"{path.relative_to(folder).as_posix()} {size} ".encode() + file.read(_END))
            file.seek(max(0, size - _END))
            digest.update(file.read(_END))
    return digest.hexdigest()[:16]
