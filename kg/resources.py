"""Where the data of the project lies: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def data_folder(name: str) -> Path:
    """The folder ``ontology``, ``seeds`` or ``queries``.

    Raises FileNotFoundError when the installation lacks it.
    """
    for folder in (_PACKAGE / "data" / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"this installation of diplomacy-kg lacks its data folder {name!r}: install it again")
