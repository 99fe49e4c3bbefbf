"""What holds for all tests: one thread for small matrices, a process for each core, which tests are quick,
and what they share: servers, a browser's driver, a build."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Playwright

# The model multiplies small matrices. Two threads that wait for one another make a sentence take forty times as
# long as one thread alone, and longer still where others use the machine. Read when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# The encoder takes longer than all else; what is tested with it says so.
os.environ["KG_FAST"] = "1"

# Some hundred processes are started, and each would compile the package anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

MOST = 4
"""Processes that run all tests: each has a model, and some tests start two more."""
SLOW_FIXTURES = {"browser", "chromium", "virtuoso"}


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """All tests run in a process for each core, where pytest-xdist is installed; those that are named run in this one.

    ``pytest -n 0`` runs all of them in this one too.
    """
    named = config.args_source is not pytest.Config.ArgsSource.TESTPATHS or hasattr(config, "workerinput")
    if not named and not config.option.usepdb and getattr(config.option, "numprocesses", 0) is None:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        if cores > 1:
            config.option.numprocesses, config.option.dist = min(cores, MOST), "loadfile"
            config.option.loadscopereorder = False  # not by the number of tests: the slow ones come first


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Whatever opens a browser or a large server is slow; what is not slow is quick: ``pytest -m quick``.

    Where several processes run them, the files with slow tests come first, so that all processes end together.
    """
    for item in items:
        if SLOW_FIXTURES & {*getattr(item, "fixturenames", ())}:
            item.add_marker(pytest.mark.slow)
        if item.get_closest_marker("slow") is None:
            item.add_marker(pytest.mark.quick)
    if hasattr(config, "workerinput"):
        slow = {item.path for item in items if item.get_closest_marker("slow")}
        items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives a browser, once a process: its loop runs in this thread, where a second one could not start."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as found:
        yield found


@pytest.fixture(scope="session")
def oxigraph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an Oxigraph server; whoever uses it empties it first."""
    from servers import oxigraph

    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as url:
        yield url


@pytest.fixture(scope="session")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Virtuoso server; whoever uses it empties it first."""
    from servers import virtuoso

    with virtuoso(tmp_path_factory.mktemp("virtuoso")) as url:
        yield url


def pytest_collection_finish() -> None:
    """Thousands of collected tests stay until the end: the search for garbage need not go through them."""
    gc.freeze()


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of the two shipped articles, for all tests that only look at it."""
    from kg import flow
    from kg.readers import ENCODER

    out, articles = tmp_path_factory.mktemp("meegeleverd") / "uit", Path(__file__).parents[1] / "seeds" / "articles"
    flow.build([articles], out, readers=ENCODER, report=lambda item: None, strict=True)
    return out
