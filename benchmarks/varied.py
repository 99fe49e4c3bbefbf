"""A corpus of any size for measuring: annotated articles with other names, states, places and dates; seeded.

    python benchmarks/varied.py --articles 20000 --out corpus.jsonl

The articles of ``training/marked`` have every mention marked with what it is of, so each can become another one:

1. A state becomes another state, by name, adjective, inhabitants and capital, in the same form where both have it.
2. A person gets another name, of a pool that grows with the corpus and in which some are named far more often than
   others, so that people recur as they do in news. A city becomes another city.
3. The day of the article is drawn from ten years, and years in the text move along.

What is not marked stays. So the articles differ, read as Dutch, and are in grammar and length what the marked ones
are; they say nothing of how well anything is read. The same seed gives the same corpus.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[1]
MARK = re.compile(r"\[([^\[\]]*)\|([^\[\]|]*)\]")
TRIGGER = re.compile(r"\{([^{}]*)\|[^{}|]*\}")
FORMS = ("name", "adjectives", "inhabitants")
FIRST_DAY = dt.date(2015, 1, 1)
DAYS = 3_650


@dataclass(frozen=True, slots=True)
class Marked:
    """An annotated article: its text with marks, and the type and name of what is marked, by id."""

    text: str
    year: int
    entities: dict[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Varied:
    """An article that was made: identifier, title, text and day."""

    id: str
    title: str
    text: str
    published: str

    def as_json(self) -> str:
        """A line of JSON Lines that ``kg build`` reads."""
        return json.dumps(
            {"id": self.id, "title": self.title, "text": self.text, "date": self.published}, ensure_ascii=False
        )


def main() -> None:
    """Write a corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000, help="how many (default 1000)")
    parser.add_argument("--seed", type=int, default=7, help="another seed, another corpus (default 7)")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="JSON Lines to write")
    options = parser.parse_args()
    print(write_corpus(options.out, options.articles, seed=options.seed), "words")


def write_corpus(path: Path, articles: int, *, seed: int = 7) -> int:
    """Write so many articles as JSON Lines; returns how many words they have together."""
    words = 0
    with path.open("w", encoding="utf-8") as file:
        for article in corpus(articles, seed=seed):
            file.write(article.as_json() + "\n")
            words += len(article.text.split())
    return words


def corpus(articles: int, *, seed: int = 7) -> Iterator[Varied]:
    """So many articles, the same for the same seed; a longer corpus begins as a shorter one, but for its people."""
    sources = marked_articles()
    size = max(200, articles // 2)
    people = made_people(size, random.Random(seed), surnames=200 + size // 2)
    for number in range(articles):
        rng = random.Random(seed * 1_000_003 + number)
        yield _varied(sources[number % len(sources)], number, people, rng)


@cache
def marked_articles() -> tuple[Marked, ...]:
    """The annotated articles, in the order of their names."""
    found = []
    for path in sorted((PROJECT / "training" / "marked").glob("*.mk")):
        text, _, notes = path.read_text(encoding="utf-8").partition("\n=====\n")
        entities = (yaml.safe_load(notes) or {}).get("entities") or {}
        year = re.match(r"\s*date (\d{4})", text)
        known = {str(key): (str(about["type"]), str(about["name"])) for key, about in entities.items()}
        found.append(Marked(text, int(year[1]) if year else FIRST_DAY.year, known))
    return tuple(found)


def _varied(source: Marked, number: int, people: list[tuple[str, str]], rng: random.Random) -> Varied:
    day = FIRST_DAY + dt.timedelta(days=rng.randrange(DAYS))
    swap = _Swap(source.entities, people, rng)
    text = source.text
    while (changed := MARK.sub(swap.mention, text)) != text:
        text = changed
    while (changed := TRIGGER.sub(r"\1", text)) != text:
        text = changed
    head, _, body = text.strip().partition("\n")
    title = re.sub(r"^\s*date \S+\s*", "", head)
    moved = day.year - source.year
    body = re.sub(r"\b(?:19|20)\d\d\b", lambda year: str(int(year[0]) + moved), body.strip())
    return Varied(f"c{number:07d}", title, f"{title}\n\n{body}", day.isoformat())


class _Swap:
    """What stands for what in one article."""

    def __init__(self, entities: dict[str, tuple[str, str]], people: list[tuple[str, str]], rng: random.Random) -> None:
        states, cities = _states(), _cities()
        here = [key for key, (kind, _) in entities.items() if kind == "State" and key in states]
        self._states = dict(zip(here, rng.sample(sorted(states), len(here)), strict=True))
        self._persons, self._cities = {}, {}
        for key, (kind, name) in entities.items():
            if kind == "Person":
                first, last = people[int(len(people) * rng.random() ** 2)]
                tokens = [token for token in name.split() if token[:1].isupper()]
                self._persons[key] = dict.fromkeys(tokens[:-1], first) | dict.fromkeys(tokens[-1:], last)
            elif kind == "Place" and name in cities:
                self._cities[key] = (name, rng.choice(cities))

    def mention(self, mark: re.Match[str]) -> str:
        """The words that stand there now."""
        words, key = mark[1], mark[2]
        if key in self._states:
            return _other_form(words, key, self._states[key])
        if key in self._cities:
            return words.replace(*self._cities[key])
        names = self._persons.get(key, {})
        return " ".join(dict.fromkeys(names.get(word, word) for word in words.split(" ")))


def _other_form(words: str, one: str, other: str) -> str:
    mine, theirs = _states()[one], _states()[other]
    for form in (*FORMS, "capital"):
        if words in mine[form] and theirs[form]:
            return theirs[form][min(mine[form].index(words), len(theirs[form]) - 1)]
    return words


@cache
def _states() -> dict[str, dict[str, list[str]]]:
    """ISO code to the words of a state, by form; only those that have all forms."""
    capitals = {row["of"]: row["name"] for row in _rows("capitals")}
    found = {}
    for row in _rows("states"):
        forms = {form: list(filter(None, row[form].split("|"))) for form in FORMS}
        forms["name"] += filter(None, row["aliases"].split("|"))
        forms["capital"] = [capitals[row["key"]]] if row["key"] in capitals else []
        if row["territory"] == "no" and all(forms.values()):
            found[row["iso2"]] = forms
    return found


@cache
def _cities() -> list[str]:
    return sorted({row["name"] for row in _rows("capitals")})


def _rows(name: str) -> list[dict[str, str]]:
    with (PROJECT / "seeds" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def made_people(count: int, rng: random.Random, *, surnames: int) -> list[tuple[str, str]]:
    """Given names, of 400, and surnames, of so many, that nobody has."""
    syllables = [a + b for a in (*"bdfghklmnprstvz", "sj", "ch") for b in (*"aeiou", "an", "er", "im", "ou", "ek")]

    def word() -> str:
        return "".join(rng.choice(syllables) for _ in range(rng.choice((2, 2, 3)))).capitalize()

    given, family = [word() for _ in range(400)], [word() for _ in range(surnames)]
    return [(rng.choice(given), rng.choice(family)) for _ in range(count)]


if __name__ == "__main__":
    main()
