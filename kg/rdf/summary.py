"""What a build found and what it left out, counted: the summary that ``kg build`` prints and keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.model import Finding
from kg.rdf.article import ArticleGraph
from kg.rdf.shapes import Violation
from kg.vocab.terms import DIP, RDF, SUPER_CLASSES

Counts = dict[str, int]

_GROUPS = (
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
_GROUP_OF = {f"<{name}>": group for group, names in _GROUPS for name in names}


@dataclass(slots=True)
class Summary:
    """Counts so far; every node counts once, in however many articles it is."""

    articles: int = 0
    statements: int = 0
    kinds: dict[str, Counter[str]] = field(default_factory=dict)
    dropped: Counter[tuple[str, str]] = field(default_factory=Counter)
    problems: Counter[tuple[str, str]] = field(default_factory=Counter)
    violations: int = 0
    _shared: set[str] = field(default_factory=set)

    @property
    def failed(self) -> int:
        """How many sources gave no article, or an article without facts, because of an error."""
        return sum(count for (severity, _), count in self.problems.items() if severity == "error")

    def add_problem(self, severity: str, reason: str) -> None:
        """Count something that reading could not, or not quite, do."""
        self.problems[severity, reason] += 1

    def add(self, finding: Finding, graph: ArticleGraph, violations: Sequence[Violation]) -> None:
        """Count one article, with what its steps dropped."""
        self.articles += 1
        if finding.fault:
            self.add_problem("error", "fault of the program")
        self.statements += len(graph.graph.rows)
        self.violations += len(violations)
        self.dropped.update((drop.step, drop.reason) for drop in (*finding.drops, *graph.drops))
        for subject, name in [(row[0], row[3]) for row in graph.graph.rows if row[1] == RDF.type]:
            group = _GROUP_OF.get(name)
            if group is None or subject in self._shared:
                continue
            if group in ("actors", "places"):
                self._shared.add(subject)
            self.kinds.setdefault(group, Counter())[name[1:-1].rpartition("#")[2]] += 1

    def as_json(self) -> dict[str, object]:
        """The same as plain values in a fixed order."""
        return {
            "articles": self.articles,
            **{group: dict(sorted(self.kinds.get(group, Counter()).items())) for group, _ in _GROUPS},
            "statements": self.statements,
            "violations": self.violations,
            "problems": [
                {"severity": severity, "reason": reason, "count": count}
                for (severity, reason), count in sorted(self.problems.items())
            ],
            "dropped": [
                {"step": step, "reason": reason, "count": count}
                for (step, reason), count in sorted(self.dropped.items())
            ],
        }
