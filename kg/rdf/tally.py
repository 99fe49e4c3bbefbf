"""What one article adds to the counts of a build."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.model import Drop
from kg.rdf.graph import NamedGraph
from kg.rdf.terms_used import TermsUsed
from kg.vocab.terms import DIP, RDF, SUPER_CLASSES

GROUPS = (
    ("actors", (DIP.Person, DIP.State, DIP.Organisation)),
    ("places", (DIP.Place,)),
    ("speech_acts", tuple(name for name, above in SUPER_CLASSES.items() if DIP.SpeechAct in above)),
    (
        "events",
        tuple(
            name
            for name, above in SUPER_CLASSES.items()
            if DIP.Event in above and DIP.SpeechAct not in above and name != DIP.SpeechAct
        ),
    ),
    ("delegations", (DIP.Delegation,)),
    ("tenures", (DIP.Tenure,)),
    ("outcomes", (DIP.Outcome,)),
    ("passages", (DIP.Passage,)),
)
_SHARED = ("actors", "places")
_GROUP_OF = {f"<{name}>": group for group, names in GROUPS for name in names}


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of one article."""

    statements: int
    kinds: tuple[tuple[str, str, int], ...]
    """Group, kind, and how many the article has of its own."""
    shared: tuple[tuple[str, str, str], ...]
    """Node, group and kind of the actors and places, which other articles may have too."""
    dropped: tuple[tuple[str, str, int], ...]
    """Step, reason, and how often."""
    violations: int
    failed: bool = False
    """Whether the program went wrong in it."""
    terms: TermsUsed = field(default_factory=TermsUsed)


def tally_of(graph: NamedGraph, drops: Iterable[Drop], *, violations: int, failed: bool) -> Tally:
    """The counts of an article by its graph, and by what its steps left out."""
    kinds: Counter[tuple[str, str]] = Counter()
    shared: dict[str, tuple[str, str]] = {}
    for subject, name in [(row[0], row[3]) for row in graph.rows if row[1] == RDF.type]:
        group = _GROUP_OF.get(name)
        if group is None:
            continue
        kind = name[1:-1].rpartition("#")[2]
        if group in _SHARED:
            shared.setdefault(subject, (group, kind))
        elif subject not in shared:
            kinds[group, kind] += 1
    dropped = Counter((drop.step, drop.reason) for drop in drops)
    return Tally(
        len(graph.rows),
        tuple((*of, count) for of, count in kinds.items()),
        tuple((node, *of) for node, of in shared.items()),
        tuple((*of, count) for of, count in dropped.items()),
        violations,
        failed,
        TermsUsed.of(graph),
    )
