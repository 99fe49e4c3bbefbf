"""Pages taken apart: their tags and their text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from kg.query import Usage


class Tags(HTMLParser):
    """The tags of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.text += " " if tag in ("dd", "td") else ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]


@dataclass(frozen=True)
class Docs:
    """The pages of a build, as text and as tags, and what was counted."""

    folder: Path
    usage: Usage
    pages: dict[str, str] = field(default_factory=dict)

    def read(self, name: str) -> Tags:
        return Tags(self.pages[name])
