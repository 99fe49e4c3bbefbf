"""Short articles, as many as a test wants: of one pattern, and each of its own names, day and number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kg.flow import Job
from kg.flow.crew import Lot
from kg.model import Article
from kg.rdf import Piece

EXPORTS = ("graph.nq", "graph.trig", "graph.ttl", "graph.jsonld", "summary.json")
_STATES = (
    "Soedan", "Tsjaad", "Kenia", "Oeganda", "Noorwegen", "Slowakije", "Japan", "Peru", "Chili", "Bolivia",
    "Colombia", "Ecuador", "Ghana", "Mali", "Niger", "Senegal", "Marokko", "Algerije", "Egypte",
    "Jordanië", "Irak", "Iran", "Oman", "Qatar", "India", "Nepal", "Vietnam", "Laos", "Maleisië",
    "Indonesië", "Canada", "Mexico", "Cuba", "Panama", "IJsland", "Finland", "Zweden", "Denemarken",
    "Polen", "Hongarije", "Roemenië", "Bulgarije", "Griekenland",
)  # fmt: skip
_PLACES = ("Genève", "Nairobi", "Oslo", "Wenen", "Istanbul", "Doha", "Helsinki")


def text(number: int, *, more: str = "") -> str:
    """An article of two paragraphs; ``more`` makes it another."""
    count = len(_STATES)
    one, other = _STATES[number % count], _STATES[(number + number // count + 1) % count]
    place, day = _PLACES[number % len(_PLACES)], number % 28 + 1
    return (
        f" date {2000 + number % 24}-{number % 12 + 1:02d}-{day:02d} Overleg {number} in {place}\n\n"
        f"De ministers van Buitenlandse Zaken van {one} en {other} overlegden maandag in {place}.\n\n"
        f"De premier van {one} zei dat ronde {number} moeilijk was.{more}\n"
    )


def write(folder: Path, numbers: range) -> Path:
    """Articles in a folder, a file each."""
    folder.mkdir(exist_ok=True)
    for number in numbers:
        (folder / f"artikel-{number:04d}.txt").write_text(text(number), encoding="utf-8")
    return folder


def exports(folder: Path) -> dict[str, bytes]:
    """What must be the same for the same articles."""
    return {name: (folder / name).read_bytes() for name in EXPORTS}


class Counting:
    """A crew that makes pieces here, and remembers of which articles."""

    def __init__(self) -> None:
        """Nothing is made yet."""
        self.made: list[str] = []

    def work(self, job: Job, articles: Iterator[Article]) -> Iterator[tuple[Lot, list[Piece]]]:
        """One article at a time."""
        maker = None
        for article in articles:
            maker = maker or job.maker()
            self.made.append(article.id)
            yield [article], list(maker.make([article]))
