"""What it costs to find who is who and which reports are of one event, for more and more articles.

    python benchmarks/linking.py [--articles 5000 10000 20000]

1. Articles are made without text: each names a few persons and two states, and reports talks between the states. The
   persons are drawn from a pool that grows with the articles, some far more often than others, and are spelt in full,
   with an initial, or by surname alone.
2. Printed for each number: actors and reports to compare, processor seconds, seconds per thousand articles, the peak of
   memory, and how many statements are made. Twice the articles should take about twice the time.

It should stay below a fifth of what reading costs (about 40 ms an article, ``benchmarks/build_cost.py``).
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import resource
import time
from collections.abc import Iterator

from kg.model import (
    Article,
    Entity,
    EntityKind,
    EventFrame,
    EventKind,
    Evidence,
    Factuality,
    Finding,
    Frames,
    Links,
    Mentions,
    PartialDate,
    Role,
    RoleName,
    Tenure,
    TimeExpression,
)
from kg.rdf import Across, Iris

STATES = [Entity(f"state/x-{number}", EntityKind.STATE, f"Staat {number}") for number in range(150)]
PLACES = [Entity(f"place/{number}", EntityKind.PLACE, f"Stad {number}") for number in range(300)]
OFFICES = ("minister van Buitenlandse Zaken", "gezant", "woordvoerder", "president", "onderhandelaar")
FIRST_DAY = dt.date(2020, 1, 1)


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[5_000, 10_000, 20_000], help="how many articles")
    print(f"{'articles':>10} {'actors':>8} {'reports':>8} {'seconds':>8} {'per 1000':>9} {'MB':>6} {'statements':>10}")
    for size in parser.parse_args().articles:
        across = Across(Iris())
        for finding in findings(size):
            across.add(finding, finding.links.entities)
        actors, reports = len(across.actors.profiles), len(across.events.reports)
        began = time.process_time()
        rows = sum(len(graph.rows) for graph in across.graphs())
        spent = time.process_time() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size:10} {actors:8} {reports:8} {spent:8.1f} {1000 * spent / size:9.3f} {peak:6.0f}  {rows} statements"
        )


def findings(size: int) -> Iterator[Finding]:
    """So many articles; the same every time."""
    rng = random.Random(7)
    syllables = [a + b for a in (*"bdfghklmnprstvz", "sj", "ch") for b in (*"aeiou", "an", "er", "im", "ou", "ek")]

    def word() -> str:
        return "".join(rng.choice(syllables) for _ in range(rng.choice((2, 2, 3)))).capitalize()

    given, surnames = [word() for _ in range(400)], [word() for _ in range(2_000 + size // 5)]
    people = [(rng.choice(given), rng.choice(surnames), rng.randrange(len(STATES))) for _ in range(size)]
    for number in range(size):
        day = FIRST_DAY + dt.timedelta(days=rng.randrange(1_500))
        pair = rng.sample(range(len(STATES)), 2)
        chosen = [people[int(len(people) * rng.random() ** 2)] for _ in range(3)]
        entities = [STATES[of] for of in {*pair, *(of for *_, of in chosen)}]
        place = rng.choice(PLACES)
        persons, tenures = [], []
        for first, last, of in {*chosen}:
            spelt = ((f"{first} {last}", False), (f"{first[0]}. {last}", False), (last, True))
            name, local = rng.choices(spelt, (0.75, 0.15, 0.1))[0]  # news names in full what it names first
            entity = Entity(f"person/{name.lower().replace(' ', '-')}", EntityKind.PERSON, name, (), (), local)
            persons.append(entity)
            tenures.append(Tenure(entity.key, rng.choice(OFFICES), STATES[of].key))
        event = EventFrame(
            id="negotiation-5", kind=EventKind.NEGOTIATION, label="overleg", evidence=(Evidence(0, 4, "made"),),
            roles=tuple(Role(RoleName.PARTY, STATES[of].key) for of in pair), place=place.key,
            factuality=rng.choice((Factuality.ACTUAL, Factuality.PLANNED)), time=TimeExpression("toen", day, day),
        )  # fmt: skip
        issued = PartialDate(*(day + dt.timedelta(days=rng.randrange(3))).timetuple()[:3])
        article = Article(f"a{number}", "Niets.", "", (), issued)
        links = Links((*entities, *persons, place), (), (), tuple(tenures))
        yield Finding(article, Mentions(), links, Frames(events=(event,)))


if __name__ == "__main__":
    main()
