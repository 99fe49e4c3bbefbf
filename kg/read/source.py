"""Where articles come from: a file, a member of an archive, or standard input; opened when it is read, and bounded.

1. ``.gz`` and ``.zst`` are unpacked on the way, whatever is in them; of a ``.zip`` or ``.tar`` each member is a source.
2. What is unpacked may be no more than so many times what is packed: an archive that unpacks to far more than texts do
   is none, and is read no further. Nothing is written to the disk, so the names in an archive can do no harm.
3. Members of a zip come in the order of their names; those of a tar as they stand, since it is read from end to end.
"""

from __future__ import annotations

import gzip
import io
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, Final, cast

from kg.read.files import (
    ARCHIVE_SUFFIXES,
    PACKED_SUFFIXES,
    check_regular,
    is_article,
    read_bytes_of,
    unreadable,
)
from kg.read.problem import Problem, ReadError, Reason, Severity, printable

STDIN: Final = Path("-")
_MOST: Final = 250
"""How many times larger what is unpacked may be: text shrinks to a fifth, tables of much the same to a hundredth."""
_LEAST: Final = 10_000_000
"""Bytes that any archive may unpack to."""
_SIGNS: Final = {
    b"\x1f\x8b": ".jsonl.gz",
    b"\x28\xb5\x2f\xfd": ".jsonl.zst",
    b"PK\x03\x04": ".zip",
    b"PAR1": ".parquet",
}
_BROKEN = (OSError, EOFError, ValueError, zlib.error, zipfile.BadZipFile, tarfile.TarError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to be read, under a name."""

    label: str
    """Where, for messages."""
    name: PurePosixPath
    """Of the file, without the endings of what packs it; its stem names an article that has no other name."""
    open: Callable[[], BinaryIO]

    @classmethod
    def of(cls, path: Path) -> Source:
        """A file, or standard input."""
        if path == STDIN:
            return cls("-", PurePosixPath(f"stdin{_kind(sys.stdin.buffer)}"), lambda: sys.stdin.buffer)

        def opened() -> BinaryIO:
            check_regular(path)
            return path.open("rb")

        return cls(printable(path), PurePosixPath(path.name), opened)

    @property
    def suffix(self) -> str:
        """The ending of its name, in lower case."""
        return self.name.suffix.lower()

    def read(self, *, limit: int) -> bytes:
        """All of it; ReadError where that is more than ``limit`` bytes, or cannot be read."""
        with reading(), self.open() as file:
            return read_bytes_of(file, limit=limit)


@contextmanager
def reading() -> Iterator[None]:
    """Whatever can be wrong with a file on the way is told as ReadError."""
    try:
        yield
    except ReadError:
        raise
    except _BROKEN as error:
        raise _explained(error) from error


def unpacked(source: Source) -> Iterator[Source | Problem]:
    """What is in a source, or itself where it is not packed."""
    try:
        with reading():
            if source.suffix in PACKED_SUFFIXES:
                yield from unpacked(_without_packing(source))
            elif source.suffix == ".zip":
                yield from _zipped(source)
            elif source.suffix in (".tar", ".tgz"):
                yield from _tarred(source)
            else:
                yield source
    except ReadError as error:
        yield error.problem(source.label)


def _without_packing(source: Source) -> Source:
    suffix = source.suffix

    def opened() -> BinaryIO:
        packed = source.open()
        plain = cast(BinaryIO, gzip.GzipFile(fileobj=packed)) if suffix == ".gz" else _zst(packed)
        return _bounded(plain, packed.tell)

    return Source(source.label, source.name.with_suffix(""), opened)


def _zst(file: BinaryIO) -> BinaryIO:
    try:
        import zstandard
    except ImportError:
        raise ReadError(
            Reason.UNREADABLE, "is packed with Zstandard: pip install 'diplomacy-kg[archives]' to read that"
        ) from None
    return cast(BinaryIO, zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True))


class _Bounded(io.RawIOBase):
    """Bytes as they are unpacked, as long as they are in proportion to what was packed."""

    def __init__(self, file: BinaryIO, packed: Callable[[], int]) -> None:
        self._file, self._packed, self._count = file, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._file.read(len(buffer))
        except (*_BROKEN, RuntimeError) as error:
            raise _explained(error) from error
        except Exception as error:
            if type(error).__name__ != "ZstdError":  # of a library that need not be there
                raise
            raise _explained(error) from error
        self._count += len(data)
        if self._count > max(_LEAST, _MOST * self._packed()):
            raise ReadError(
                Reason.TOO_LARGE, f"unpacks to more than {_MOST} times its size, as no text does: it is left"
            )
        buffer[: len(data)] = data
        return len(data)


def _bounded(file: BinaryIO, packed: Callable[[], int]) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_Bounded(file, packed), 1 << 16))


def _zipped(source: Source) -> Iterator[Source | Problem]:
    with source.open() as file, zipfile.ZipFile(seekable(file)) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        for member in sorted(members, key=lambda member: member.filename):
            if member.flag_bits & 1:
                yield _no(source, member.filename, "is encrypted: unpack it")
                continue

            def opened(member: zipfile.ZipInfo = member) -> BinaryIO:
                return _bounded(cast(BinaryIO, archive.open(member)), lambda: member.compress_size)

            yield from _member(source, member.filename, opened)


def _tarred(source: Source) -> Iterator[Source | Problem]:
    packing = source if source.suffix == ".tar" else replace(source, name=source.name.with_suffix(".gz"))
    opening = packing if source.suffix == ".tar" else _without_packing(packing)
    with opening.open() as file, tarfile.open(fileobj=file, mode="r|") as archive:
        for member in archive:
            if not member.isreg():
                continue

            def opened(member: tarfile.TarInfo = member) -> BinaryIO:
                found = archive.extractfile(member)
                assert found is not None  # it is a regular file
                return cast(BinaryIO, found)

            yield from _member(source, member.name, opened)


def _member(source: Source, name: str, opened: Callable[[], BinaryIO]) -> Iterator[Source | Problem]:
    place = PurePosixPath(name)
    if any(part.startswith(".") or part == "__MACOSX" for part in place.parts) or not is_article(place.name):
        return
    if place.suffix.lower() in ARCHIVE_SUFFIXES:
        yield _no(source, name, "is an archive in an archive: unpack it")
        return
    inner = Source(f"{source.label}!{printable(name)}", PurePosixPath(place.name), opened)
    yield _without_packing(inner) if inner.suffix in PACKED_SUFFIXES else inner


def _no(source: Source, name: str, message: str) -> Problem:
    return Problem(f"{source.label}!{printable(name)}", Reason.UNREADABLE, Severity.ERROR, message)


def _explained(error: Exception) -> ReadError:
    if isinstance(error, OSError) and error.errno is not None:
        return unreadable(error)
    if isinstance(error, ValueError) and "null" in str(error):
        return unreadable(error)
    return ReadError(Reason.UNREADABLE, f"cannot be unpacked ({error}): is it whole?")


def _kind(file: BinaryIO) -> str:
    """The ending that a stream would have as a file, by how it begins; what is packed holds JSON Lines."""
    peek = getattr(file, "peek", None)
    start = bytes(peek(512)) if peek is not None else b""
    for sign, ending in _SIGNS.items():
        if start.startswith(sign):
            return ending
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if words.startswith((b"<!doctype html", b"<html")):
        return ".html"
    return ".jsonl" if words.startswith(b"{") else ".xml" if words.startswith(b"<") else ".txt"


def seekable(file: BinaryIO) -> BinaryIO:
    """The same where one can go to and fro in it, else a copy (a packed zip, standard input)."""
    if file.seekable():
        return file
    copy = SpooledTemporaryFile(max_size=_LEAST)  # noqa: SIM115  it goes with who reads it
    while part := file.read(1 << 20):
        copy.write(part)
    copy.seek(0)
    return cast(BinaryIO, copy)
