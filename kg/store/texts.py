"""The text of an article as it was read, in which its offsets count: kept by the build, whatever became of the file.

Of a saved page, a feed or a table the text is not to be found in the file as such: a passage can be checked only here.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from kg.model import Article
from kg.store.errors import StoreUnavailable
from kg.store.ledger import LEDGER, find_entry
from kg.store.pieces import Pieces
from kg.vocab.hashes import SHA_256

_PASSAGE = re.compile(r"passage[:/](?P<article>[^/]+):(?P<start>\d+)-(?P<end>\d+)\Z")
_ARTICLE = re.compile(r"article[:/](?P<article>[^/]+)\Z")


def kept_article(folder: Path, article: str) -> Article:
    """An article of a build by its id, or the name of its text.

    StoreUnavailable where the build has none such, or did not keep it.
    """
    if not (folder / LEDGER).exists():
        raise StoreUnavailable(f"{folder} keeps no texts: build it anew (kg build ... --out {folder})")
    by_text = article.startswith(SHA_256)
    entry = None if by_text else find_entry(folder, article)
    if entry is None and not by_text:
        raise StoreUnavailable(f"no article in {folder} has the id {article!r}")
    pieces = Pieces(folder)
    try:
        found = pieces.of_text(article) if entry is None else pieces.article(entry.content)
    finally:
        pieces.close()
    if found is None and by_text:
        raise StoreUnavailable(f"no text that {folder} keeps has the name {article}")
    if found is None:
        raise StoreUnavailable(f"the text of {article!r} was not kept: build it anew (kg build ... --out {folder})")
    return found


def parse_name(name: str) -> tuple[str, tuple[int, int] | None]:
    """The id of an article, and a half-open range of its code points where a passage is named.

    >>> parse_name("passage:topoverleg:770-870")
    ('topoverleg', (770, 870))
    >>> parse_name("https://w3id.org/diplomacy-kg/id/article/topoverleg")
    ('topoverleg', None)
    """
    if passage := _PASSAGE.search(name):
        return unquote(passage["article"]), (int(passage["start"]), int(passage["end"]))
    if article := _ARTICLE.search(name):
        return unquote(article["article"]), None
    return name, None
