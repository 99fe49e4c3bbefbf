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
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "support"))

from across import found, person, talks
from varied import made_people

from kg.flow.collecting import uncollected
from kg.model import Entity, EntityKind, Factuality, Finding
from kg.rdf import Across, Iris
from kg.same import trace_of

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
            across.add(trace_of(finding, finding.links.entities, Iris()))
        actors, reports = len(across.actors.profiles), len(across.events.reports)
        with uncollected():  # as a build does it
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
    people = made_people(size, rng, surnames=2_000 + size // 5)
    states = [rng.randrange(len(STATES)) for _ in people]
    for number in range(size):
        day = FIRST_DAY + dt.timedelta(days=rng.randrange(1_500))
        pair = rng.sample(range(len(STATES)), 2)
        chosen = {int(len(people) * rng.random() ** 2) for _ in range(3)}
        place = rng.choice(PLACES)
        persons, offices = [], []
        for one in sorted(chosen):
            first, last = people[one]
            spelt = ((f"{first} {last}", False), (f"{first[0]}. {last}", False), (last, True))
            name, local = rng.choices(spelt, (0.75, 0.15, 0.1))[0]  # news names in full what it names first
            persons.append(person(name, local=local))
            offices.append((persons[-1], rng.choice(OFFICES), STATES[states[one]]))
        told = rng.choice((Factuality.ACTUAL, Factuality.PLANNED))
        event = talks(*(STATES[of] for of in pair), days=(day.isoformat(), day.isoformat()), place=place, told=told)
        named = [STATES[of] for of in {*pair, *(states[one] for one in chosen)}]
        issued = (day + dt.timedelta(days=rng.randrange(3))).isoformat()
        yield found(f"a{number}", *named, *persons, place, issued=issued, offices=offices, events=[event])


if __name__ == "__main__":
    main()
