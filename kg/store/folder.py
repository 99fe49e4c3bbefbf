"""The folder of a build: a store, four exports, a summary, a description and a ledger, all of one build or none of it.

1. What is made of an article is kept at once (``kg/store/pieces.py``), and lasts whatever happens to the build.
2. When all articles were read, the build is put together from the pieces, in a new folder inside the target. Exports
   are written in the order of the graphs, and what stays is copied from those that are there (kg.store.splicing); the
   store of the build before is followed where most of its graphs stay.
   Where all that it is put together from is as it was, and so is the build that is there, nothing is done.
3. When all is there, it takes the place of the old one (kg.store.swap). Where another build did so meanwhile, this
   one is put together again, on that one.
4. When anything fails before that, the new folder is removed and the old build stands untouched.

Other files in the target are left alone.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from kg.model import Article
from kg.rdf.exports import Sections, pack, sections_of, unpack
from kg.rdf.formats import Formats
from kg.rdf.graph import NamedGraph
from kg.rdf.piece import Piece
from kg.rdf.terms_used import TermCounts
from kg.rdf.void import void_file
from kg.same.compared import AllCompared, pack_compared, unpack_compared
from kg.store.changed import Overtaken, is_changed
from kg.store.errors import StoreUnavailable
from kg.store.ledger import LEDGER, Change, Entry, Ledger
from kg.store.loading import StoreLoader, follow_store
from kg.store.parts import STORE, SUMMARY, VOID, parts_as_they_are
from kg.store.pieces import Pieces
from kg.store.splicing import Cut, Former, Placed, frame_of, splice_exports
from kg.store.swap import Working, recover
from kg.vocab.iris import Iris

_COMPARED: Final = "compared"
_MOST: Final = 2
"""A store is followed where no more than one in so many graphs changes."""


def read_summary(folder: Path) -> dict[str, Any]:
    """What a build wrote of itself; StoreUnavailable where the folder holds no build."""
    recover(folder)
    try:
        summary: dict[str, Any] = json.loads((folder / SUMMARY).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StoreUnavailable(f"{folder} holds no build: make one (kg build ... --out {folder})") from error
    return summary


class BuildFolder:
    """A build being written; use it as a context, and ``finish`` it.

    Articles go in by ``keep`` and ``see``, are listed by ``settle``, and graphs that belong to none of them by ``add``.
    """

    def __init__(self, target: Path, iris: Iris, *, fingerprint: str = "") -> None:
        """Make the working folder; StoreUnavailable where the target cannot be written to."""
        self._target = target
        self._iris = iris
        self._fingerprint = fingerprint
        self._made = not target.exists()
        self._formats = Formats.under(iris)
        self._early: StoreLoader | None = None
        self._settled: list[tuple[int, ...]] = []
        try:
            target.mkdir(parents=True, exist_ok=True)
            self._work = Working(target)
        except OSError as error:
            raise StoreUnavailable(f"cannot write to {target}: {error.strerror}") from error
        try:
            self.pieces = Pieces(target)
            self.ledger = Ledger(self._work.path, target, fingerprint)
        except BaseException:
            self._work.close()
            raise

    def keep(self, articles: list[Article], pieces: list[Piece]) -> None:
        """Keep what was made of some articles."""
        self.pieces.keep(zip(articles, pieces, strict=True), self._fingerprint)
        if self.ledger.follows:
            self.ledger.renew(piece.key for piece in pieces)

    def see(self, entry: Entry, *, mark: str = "", named: bool = False) -> None:
        """Note an article that was read, whose piece is kept; ``mark`` and ``named`` as ``Ledger.recall`` has them."""
        self.ledger.see(entry, mark=mark, named=named)
        if not self.ledger.follows:  # its store is filled while others are read
            self._early = self._early or StoreLoader(self._work.path / STORE, self._prefixes)
            self._early.add(self.pieces.sections(entry.key)["trig"])

    def settle(self, *, prune: bool) -> Change:
        """List the articles of this build: those seen, and those of the build that is there now, unless pruned."""
        self._settled = [self._version()]  # before the look: a build that comes between is found out at the end
        self.ledger.look()
        return self.ledger.settle(prune=prune)

    def stands(self, rest: str) -> bool:
        """Is the build that is there, whole and unchanged, the one that this would be? Then nothing need be written.

        ``rest`` tells all that is in a build beside the listed articles, and what holds across these.
        """
        made_of, faulty, faults = hashlib.sha256(rest.encode()), self.pieces.faulty(), []
        for entry in self.ledger.listed():
            made_of.update(repr(entry).encode())
            faults += [entry.key] if entry.key in faulty else []
        self.ledger.say("made of", made_of.hexdigest())
        self.ledger.say("faults", " ".join(faults))
        if any(self.ledger.before(name) != self.ledger.said(name) for name in ("made of", "faults")):
            return False
        return not is_changed(self._target) and self._is_as_written()

    def add(self, *graphs: NamedGraph) -> None:
        """Add graphs that belong to no article."""
        for graph in graphs:
            self.ledger.add(graph.iri, pack(sections_of(graph, self._formats)))

    @property
    def compared(self) -> AllCompared | None:
        """What the build before left of its comparisons, where this program made it."""
        if self.ledger.before(_COMPARED) != self._fingerprint or not self._fingerprint:
            return None
        left = self.ledger.left_before(_COMPARED)
        try:
            return None if left is None else unpack_compared(left)
        except ValueError:  # all is compared anew
            return None

    def leave(self, compared: AllCompared) -> None:
        """Leave the comparisons of this build for the next."""
        self.ledger.say(_COMPARED, self._fingerprint)
        self.ledger.leave(_COMPARED, pack_compared(compared))

    def finish(self, summary: Mapping[str, object], terms: TermCounts | None = None) -> None:
        """Complete the build and put it in the place of the old one; Overtaken where that is not the one it follows.

        ``terms`` are described in ``void.ttl``.
        """
        self._fill_store()
        self._write_exports()
        text = json.dumps({"base": self._iris.base, **summary}, ensure_ascii=False, indent=2) + "\n"
        (self._work.path / SUMMARY).write_text(text, encoding="utf-8")
        if terms is not None:
            (self._work.path / VOID).write_bytes(void_file(self._iris.base, terms.classes, terms.properties))
        self.ledger.say("parts", parts_as_they_are(self._work.path))
        self.ledger.say("store", parts_as_they_are(self._work.path, STORE))
        gone, forgotten = [entry.key for entry in self.ledger.stale()], list(self.ledger.forgotten())
        self._work.swap(self._last_look)
        with self._work.alone() as alone:
            if alone:
                self.pieces.forget(self._fingerprint, gone, forgotten)

    def _last_look(self) -> None:
        if self._settled and self._settled != [self._version()]:
            raise Overtaken
        self.ledger.close()

    def _version(self) -> tuple[int, ...]:
        """What changes when another build is put in the target."""
        try:
            found = (self._target / LEDGER).stat()
        except OSError:
            return ()
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _write_exports(self) -> None:
        """Copy what stays from the exports that are there, where they are what was written; else write all of it."""
        frame = frame_of(self._formats)
        self.ledger.say("placed", frame)
        may_copy = (
            self.ledger.follows and self.ledger.before("placed") == frame
            and self.ledger.before("faults") == self.ledger.said("faults")  # else another graph under the same key
            and not is_changed(self._target) and self._is_as_written()
        )  # fmt: skip
        if may_copy:
            try:
                with Former(self._target, self._formats, self.ledger.placed_before()) as former:
                    self._splice(former)
                if self._is_as_written():
                    return
            except (Cut, FileNotFoundError):
                pass  # another one has put a build there meanwhile, or somebody touched it
        self._splice(None)

    def _splice(self, former: Former | None) -> None:
        graphs = (
            Placed(iri, bool(stays), partial(self._sections, iri, key, graph))
            for iri, key, graph, stays in self.ledger.graphs()
        )
        self.ledger.place(splice_exports(self._work.path, self._formats, graphs, former))

    def _is_as_written(self) -> bool:
        return self.ledger.before("parts") == parts_as_they_are(self._target)

    def _sections(self, iri: str, key: str | None, graph: bytes | None) -> Sections:
        return unpack(graph) if key is None and graph is not None else self.pieces.sections(key or iri)

    def _fill_store(self) -> None:
        store = self._followed()
        if store is None:
            store = self._early if self._early is not None and not self.ledger.follows else self._new_store()
            for iri, key, graph, _ in self.ledger.graphs():
                if key is None:
                    store.add(self._sections(iri, key, graph)["trig"])
        store.finish()
        self._early = None

    def _followed(self) -> StoreLoader | None:
        """The store of the build before with what is new in the place of what was; None where that does not pay."""
        if not self.ledger.follows:
            return None
        renewed = list(self.ledger.renewed())
        fresh, stale = ({it.iri: it for it in found} for found in (self.ledger.fresh(), self.ledger.stale()))
        changes = len(fresh) + len(stale) + 2 * len(renewed)
        if changes * _MOST > self.ledger.size() or is_changed(self._target):
            return None
        if self.ledger.before("faults") != self.ledger.said("faults"):  # another graph under the same key
            return None
        if self.ledger.before("store") != parts_as_they_are(self._target, STORE):  # touched by somebody, or spoilt
            return None
        folder = self._clean_store()
        if not follow_store(self._target / STORE, folder):
            return None
        store = StoreLoader(folder, self._prefixes)
        for entry in stale.values():
            old = self._kept_lines(entry.key) if entry.iri in fresh else None
            if old is None:
                store.remove(entry.iri)
            else:  # of a changed article most is as it was
                store.amend(old, self.pieces.sections(fresh.pop(entry.iri).key)["nq"])
        for entry in renewed:
            store.remove(entry.iri)
        for entry in (*fresh.values(), *renewed):
            store.add(self.pieces.sections(entry.key)["trig"])
        for _, was, now in self.ledger.loose_changes():
            store.amend(*(unpack(graph)["nq"] if graph is not None else b"" for graph in (was, now)))
        return store

    def _kept_lines(self, key: str) -> bytes | None:
        """The N-Quads of a graph of the build before; None where its piece was not kept."""
        try:
            return self.pieces.sections(key)["nq"]
        except StoreUnavailable:
            return None

    def _new_store(self) -> StoreLoader:
        store = StoreLoader(self._clean_store(), self._prefixes)
        for entry in self.ledger.listed():
            store.add(self.pieces.sections(entry.key)["trig"])
        return store

    def _clean_store(self) -> Path:
        """Where the store goes, with nothing there."""
        if self._early is not None:
            self._early.close()
            self._early = None
        folder = self._work.path / STORE
        shutil.rmtree(folder, ignore_errors=True)
        return folder

    @property
    def _prefixes(self) -> bytes:
        return self._formats.by_name["trig"].header

    def __enter__(self) -> BuildFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._early is not None:
            self._early.close()
        self.ledger.close()
        with self._work.alone() as alone:
            self.pieces.close(remove=alone and self.pieces.is_empty())
        self._work.close()
        if self._made and not any(self._target.iterdir()):
            self._target.rmdir()
