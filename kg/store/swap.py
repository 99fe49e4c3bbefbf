"""One build in the place of another: all new or all old, whenever the machine stops.

1. A build is written in a folder of its own inside the target (``.building-...``), which it keeps locked.
2. When all is on the disk, that folder is renamed (``.ready-...``). From that moment on the new build is the build.
3. Its parts are moved to their places one by one, then the folder goes. Whoever comes upon one whose owner has died
   (the next build, or the next reader) moves the rest.
4. The journal of the old one goes first (kg.store.journal): the new build is the graph, whatever was changed before.
5. A folder that is not ready and has no owner is what a killed build left; the next build takes it away.

Who does 2 to 5 has the target locked meanwhile. Where there are no such locks (Windows, some network disks),
nothing is taken away.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kg.store.journal import JOURNAL

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_BUILDING: Final = ".building-"
_READY: Final = ".ready-"
_OLD: Final = "old"


class Working:
    """The folder in which a build is written, locked while this lives."""

    def __init__(self, target: Path) -> None:
        """Sweep what was left in the target, and make the folder; OSError where that cannot be."""
        self._target = target
        with locked(target):
            _sweep(target)
            self.path = Path(tempfile.mkdtemp(prefix=_BUILDING, dir=target))
            self._lock = _lock(self.path, wait=False)

    def swap(self, last: Callable[[], None]) -> None:
        """Put what is in the folder in the place of what is in the target; ``last`` may still say no, by an error."""
        _sync(self.path)
        ready = self._target / (_READY + self.path.name.removeprefix(_BUILDING))
        with locked(self._target):
            last()
            self.path.rename(ready)
            sync_entry(self._target)
            _move(ready, self._target)

    @contextlib.contextmanager
    def alone(self) -> Iterator[bool]:
        """Is no other build at work in the target? None can begin while this lasts."""
        with locked(self._target):
            others = (left for left in self._target.glob(f"{_BUILDING}*") if left != self.path)
            yield all(map(_has_no_owner, others))

    def close(self) -> None:
        """Take the folder away, where it is still there, and let go of it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def recover(target: Path) -> None:
    """Finish the swap of a build that died in it; nothing where there is none, or where this may not be done."""
    with contextlib.suppress(OSError):
        if any(target.glob(f"{_READY}*")):
            with locked(target):
                _finish(target)


def _sweep(target: Path) -> None:
    _finish(target)
    for left in target.glob(f"{_BUILDING}*"):
        if _has_no_owner(left):
            shutil.rmtree(left, ignore_errors=True)


def _finish(target: Path) -> None:
    """Move the parts of a ready build; its owner has died, since the target was not locked."""
    for ready in sorted(target.glob(f"{_READY}*")):
        _move(ready, target)


def _move(ready: Path, target: Path) -> None:
    """Each part to its place; the same however often it was begun."""
    old = ready / _OLD
    (target / JOURNAL).unlink(missing_ok=True)
    for part in sorted(ready.iterdir()):
        place = target / part.name
        if part == old:
            continue
        if place.is_dir() or part.is_dir():
            old.mkdir(exist_ok=True)
            if place.exists():
                place.rename(Path(tempfile.mkdtemp(dir=old)) / part.name)
            part.rename(place)
        else:
            part.replace(place)
    sync_entry(target)
    shutil.rmtree(ready, ignore_errors=True)


def _has_no_owner(folder: Path) -> bool:
    try:
        lock = _lock(folder, wait=False)
    except OSError:
        return False
    if lock is None:
        return False
    os.close(lock)
    return True


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """While this lasts, no other process puts a build or a change in the folder."""
    lock = _lock(folder, wait=True)
    try:
        yield
    finally:
        if lock is not None:
            os.close(lock)


def _lock(folder: Path, *, wait: bool) -> int | None:
    """A locked descriptor of a folder; None where there are no locks, BlockingIOError where another has it."""
    if fcntl is None:
        return None
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        os.close(descriptor)
        raise
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def _sync(folder: Path) -> None:
    """See that all of a folder is on the disk."""
    for here, _, files in os.walk(folder, topdown=False):
        for name in files:
            sync_entry(Path(here) / name)
        sync_entry(Path(here))


def sync_entry(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
