"""From a build folder or a store to the explorer, in one call."""

from __future__ import annotations

from pathlib import Path

from kg.store import EmbeddedStore, GraphStore, read_summary
from kg.view.model import Picture
from kg.view.network import GraphView
from kg.view.part import read_strongest
from kg.view.reading import read_picture
from kg.view.select import placed, strongest

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


def strongest_of(store: GraphStore, base: str, most: int = MOST) -> Picture:
    """What a page of ``most`` nodes needs of a store, of whatever size, in bounded memory."""
    return strongest(read_strongest(store, base, most), most)


def view_of(picture: Picture, *, title: str = "", language: str = "nl", most: int = MOST) -> GraphView:
    """The picture's strongest part, laid out, as something that can be shown and saved."""
    return GraphView(placed(strongest(picture, most)), title=title, language=language)


def explorer_page(store: GraphStore, base: str, *, title: str = "", language: str = "nl", most: int = MOST) -> str:
    """The explorer of a store as one page of HTML."""
    return view_of(strongest_of(store, base, most), title=title, language=language, most=most).generate_html()
