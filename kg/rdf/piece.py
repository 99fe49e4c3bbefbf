"""All that a build keeps of one article, so that it need not read it again.

A piece is a function of the article and of what reads it: whoever makes it, wherever, makes the same. Its key says
which two these were. So builds that go on from others, in several processes or on several machines, are one thing: make
the pieces that are not there, then put them together.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from typing import TypeVar

import msgspec

from kg.model import Article, Finding
from kg.rdf.exports import Sections, pack, unpack
from kg.rdf.shapes import Violation
from kg.rdf.tally import Tally
from kg.same import Trace

T = TypeVar("T")


class About(msgspec.Struct, frozen=True):
    """What there is to say of an article beside its graph."""

    article: str
    """Its id."""
    iri: str
    """Of its graph."""
    tally: Tally
    trace: Trace
    violations: tuple[Violation, ...] = ()
    notes: tuple[str, ...] = ()
    """What its reader should know: sentences that were cut."""
    fault: str = ""
    """Why nothing could be found: an error of this program, and where it arose."""
    traceback: str = ""

    @staticmethod
    def of_nothing(failed: Finding) -> About:
        """What is said of an article of which no graph could be made."""
        tally = Tally(0, (), (), (), 0, failed=True)
        return About(failed.article.id, "", tally, Trace((), (), ()), fault=failed.fault, traceback=failed.traceback)


class Brief(msgspec.Struct, frozen=True):
    """What of ``About`` one needs to know of an article that was done before: a fifth of the time to decode."""

    article: str
    iri: str
    violations: tuple[Violation, ...] = ()


class Piece(msgspec.Struct, frozen=True):
    """What was made of an article; small enough to be sent and kept."""

    key: str
    """Of the article and of what read it."""
    content: str
    """Of the article alone."""
    about: About
    packed: bytes
    """The sections of its graph; empty where the article could not even be named."""

    @property
    def sections(self) -> Sections:
        """Its graph in every format; ValueError where the bytes are spoilt."""
        return unpack(self.packed)

    def encode(self) -> bytes:
        """The piece in bytes, the same for the same piece."""
        return _ENCODER.encode(self)

    def __reduce__(self) -> tuple[Callable[[bytes], Piece], tuple[bytes]]:
        """Pickled as its bytes."""
        return Piece.decode, (self.encode(),)

    @staticmethod
    def decode(data: bytes) -> Piece:
        """A piece that ``encode`` gave."""
        return _PIECES.decode(data)


_ENCODER = msgspec.msgpack.Encoder(order="deterministic")
_PIECES = msgspec.msgpack.Decoder(Piece)
_ABOUTS = msgspec.msgpack.Decoder(About)
_BRIEFS = msgspec.msgpack.Decoder(Brief)
_ARTICLES = msgspec.msgpack.Decoder(Article)


def piece_of(article: Article, key: str, about: About, sections: Sections) -> Piece:
    """A piece, its sections packed."""
    return Piece(key, content_of(article), about, pack(sections) if sections else b"")


def content_of(article: Article) -> str:
    """A digest of all that an article says, wherever it was read from."""
    told = (article.id, article.title, article.issued, article.url, article.publisher, article.blocks, article.text)
    return hashlib.blake2b(_ENCODER.encode(told), digest_size=16).hexdigest()


def key_of(content: str, fingerprint: str) -> str:
    """The key of what a program with this fingerprint makes of an article with that content."""
    return hashlib.blake2b(f"{fingerprint} {content}".encode(), digest_size=16).hexdigest()


def encode_about(about: About) -> bytes:
    """What is said of an article, as it is kept."""
    return zlib.compress(_ENCODER.encode(about), 1)


def decode_about(data: bytes) -> About:
    """What ``encode_about`` gave; ValueError where the bytes are spoilt."""
    return _decoded(data, _ABOUTS)


def decode_brief(data: bytes) -> Brief:
    """The same in brief."""
    return _decoded(data, _BRIEFS)


def encode_article(article: Article) -> bytes:
    """An article with its text, as it is kept."""
    return zlib.compress(_ENCODER.encode(article))


def decode_article(data: bytes) -> Article:
    """What ``encode_article`` gave; ValueError where the bytes are spoilt."""
    return _decoded(data, _ARTICLES)


def _decoded(data: bytes, decoder: msgspec.msgpack.Decoder[T]) -> T:
    try:
        return decoder.decode(zlib.decompress(data))
    except (zlib.error, msgspec.DecodeError) as error:
        raise ValueError(f"not what a build keeps of an article: {error}") from error
