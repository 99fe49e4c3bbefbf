"""A name for all that decides what is made of an article: program, libraries, model, rules and lists, base of the IRIs.

Two builds with one fingerprint make the same of an article, so what one has made serves the other.
"""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kg.nlp.identity import ModelIdentity
from kg.rdf import Iris, Run
from kg.resources import data_folder

_PACKAGE = Path(__file__).resolve().parents[1]
_LISTS = (".bin", ".csv", ".json", ".npz", ".toml", ".tsv", ".ttl")
_LIBRARIES = ("spacy", "thinc", "numpy", "onnxruntime", "pyoxigraph", "ftfy")


def fingerprint(model: ModelIdentity, run: Run, iris: Iris) -> str:
    """Sixteen hexadecimal digits."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    libraries = [f"{name} {_version(name)}" for name in _LIBRARIES]
    parts = (iris.base, model.name, model.version, model.digest, run.digest, _program(), python, *libraries)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # onnxruntime may be left out
        return "none"


@cache
def _program() -> str:
    """A digest of the code, the rules and the lists: the version of a checkout stays the same while it is worked on."""
    digest = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*.py")):
        digest.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for name in ("ontology", "seeds"):
        folder = data_folder(name)
        for path in sorted(path for path in folder.rglob("*") if path.suffix in _LISTS):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
