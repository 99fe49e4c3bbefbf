"""From a build folder or a store to the explorer, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kg.store import EmbeddedStore, GraphSource, read_summary
from kg.view.model import Picture
from kg.view.near import with_neighbours
from kg.view.network import GraphView
from kg.view.part import is_small, read_part, read_strongest
from kg.view.reading import read_picture
from kg.view.select import placed, strongest
from kg.view.survey import Survey, survey

MOST = 5000
"""Nodes that a page holds unless told otherwise. Measured in Chromium on two busy cores, without a graphics card: at
5,000 nodes all shown, a choice takes 0.7 s and a step of the zoom 0.2 s; at 10,000, 1.3 and 0.4 s. Either opens, on its
strongest part, within a second."""


def picture_of(folder: Path) -> Picture:
    """All that a build folder holds; StoreUnavailable where it is none."""
    store = EmbeddedStore(folder / "store", read_only=True)
    try:
        return read_picture(store, read_summary(folder)["base"])
    finally:
        store.close()


def strongest_of(store: GraphSource, base: str, most: int = MOST) -> Picture:
    """What a page of ``most`` nodes needs of a store, of whatever size, in bounded memory."""
    return strongest(read_strongest(store, base, most), most)


def view_of(picture: Picture, *, title: str = "", language: str = "nl", most: int = MOST) -> GraphView:
    """The picture's strongest part, laid out, as something that can be shown and saved."""
    return GraphView(placed(strongest(picture, most)), title=title, language=language)


class Explorer:
    """The explorer of a store that stays: what was found out for one page serves the next."""

    def __init__(self, store: GraphSource, base: str, *, most: int = MOST) -> None:
        """``most`` nodes are on a page, and those that somebody asked for."""
        self._store, self._base, self._most = store, base, most
        self._chosen: Survey | None = None

    def page(self, around: Sequence[str] = ()) -> str:
        """A page of HTML that can be asked for the rest of what is around a node; ``around`` are IRIs of such nodes."""
        return GraphView(placed(self._picture(around)), rest=True).generate_html()

    def _picture(self, around: Sequence[str]) -> Picture:
        if not around and is_small(self._store):
            return strongest(read_picture(self._store, self._base), self._most)
        if self._chosen is None:
            self._chosen = survey(self._store, self._base, self._most)
        return read_part(self._store, self._base, with_neighbours(self._store, self._base, self._chosen, around))
