"""Which report of an event overrules an older one: it was announced, and then held or called off, or one corrects.

1. A report of a later article overrules one of an earlier that knew less: possible, then planned, then held or off.
2. What was called off before its day, and held after all, was held.
3. Held and not held are a contradiction, and nothing is overruled, unless the later one says that it corrects (*anders
   dan eerder gemeld*, *toch*), and says so itself: what somebody denies is his word against another's.

Both stay as they are, each with what its own article says of it. What one part of an article overrules in another is
known where it is read (``kg/frames/events/editions.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.model import Factuality
from kg.same.reports import Report

_KNOWS = {Factuality.POSSIBLE: 0, Factuality.PLANNED: 1, Factuality.ACTUAL: 2, Factuality.COUNTERFACTUAL: 2}


def updates(groups: Iterable[Iterable[str]], reports: Mapping[str, Report]) -> Iterator[tuple[str, str]]:
    """Nodes of reports of one event, each with an older one that it overrules, in order."""
    for members in groups:
        told = [reports[node] for node in sorted(members)]
        for later in told:
            for earlier in told:
                if _overrules(later, earlier):
                    yield later.node, earlier.node


def _overrules(later: Report, earlier: Report) -> bool:
    if not (later.issued and earlier.issued and later.issued > earlier.issued):
        return False
    knows, knew = (_KNOWS[Factuality(report.factuality)] for report in (later, earlier))
    if knows != knew or later.factuality == earlier.factuality:
        return knows > knew
    beforehand = earlier.dated and earlier.first is not None and earlier.issued < earlier.first
    called_off = earlier.factuality == Factuality.COUNTERFACTUAL
    return (called_off and beforehand) or (later.corrects and not later.claimed)
