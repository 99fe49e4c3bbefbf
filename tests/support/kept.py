"""A build in which nothing is read: its pieces are those that another build has kept.

What a build does with pieces (keep them, go on from them, put them together, be killed meanwhile) is all as ever, and
no model is loaded, which takes far longer than the rest. Run as a program, this file is ``kg`` with such a crew:
``python kept.py FOLDER build ARTICLES --out OUT``, where FOLDER has the pieces.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kg import flow
from kg.cli import main
from kg.flow import Job
from kg.flow.crew import LOT, Lot
from kg.model import Article
from kg.rdf import Piece
from kg.rdf.piece import content_of, piece_of
from kg.store.pieces import Pieces

PAUSE = 0.05
"""Seconds that a lot takes, so that a build can be met between two."""


class Kept:
    """A crew that takes pieces out of a folder; one that is not there is an error."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def work(self, job: Job, articles: Iterator[Article]) -> Iterator[tuple[Lot, list[Piece]]]:
        """Lots of articles and their pieces."""
        pieces = Pieces(self._folder)
        while lot := list(islice(articles, LOT)):
            time.sleep(PAUSE)
            keys = [job.key(article.id, content_of(article)) for article in lot]
            made = zip(lot, keys, strict=True)
            yield lot, [piece_of(article, key, pieces.about(key), pieces.sections(key)) for article, key in made]
        pieces.close()


if __name__ == "__main__":
    folder = Path(sys.argv.pop(1))
    flow.LocalCrew = lambda jobs=None: Kept(folder)  # type: ignore[assignment,misc]
    main()
