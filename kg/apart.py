"""Processes of this program, started so that nothing in the current folder is run.

Problem: ``python -m kg.flow.worker`` looks for every module in the current folder first, so a ``token.py``
that lies among the articles there would be run in the place of Python's own. Hence:

1. Python is started isolated (``-I``): neither the current folder nor ``PYTHONPATH`` counts.
2. It looks where this process looks, but for the current folder.
3. ``kg`` is the package that is running here, wherever that lies.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_START = """\
import importlib.util, runpy, sys
sys.path[:] = {path}
spec = importlib.util.spec_from_file_location("kg", {init}, submodule_search_locations=[{package}])
sys.modules["kg"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["kg"])
runpy.run_module({module}, run_name="__main__", alter_sys=True)
"""


def apart(module: str, *arguments: str) -> list[str]:
    """The command that runs a module of this package in a process of its own, with arguments."""
    package = _ROOT / "kg"
    code = _START.format(
        path=ascii(_search_path()),
        init=ascii(str(package / "__init__.py")),
        package=ascii(str(package)),
        module=ascii(module),
    )
    return [sys.executable, "-I", "-c", code, *arguments]


def _search_path() -> list[str]:
    """Where this process looks for modules, without the current folder; what lies beside this package comes last."""
    here = os.path.realpath(".")
    kept = [place for place in sys.path if place and os.path.realpath(place) != here]
    return kept if str(_ROOT) in kept else [*kept, str(_ROOT)]
