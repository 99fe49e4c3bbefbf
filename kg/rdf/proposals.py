"""The graph ``proposals``: which proposals of different articles are one, in what order, and what they became.

The proposals and agreements are nodes of the articles' own graphs, and stay there with their words and their answers.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.rdf.builder import GraphBuilder
from kg.same.proposals import Step
from kg.vocab.terms import DIP

_LINKS = {"amends": DIP.amends, "repeats": DIP.repeats, "retells": DIP.takesUp}


def describe_proposals(steps: Iterable[Step], agreed: Iterable[tuple[str, str]], builder: GraphBuilder) -> None:
    """State from which report each later one goes on, and which agreements came of them."""
    for step in steps:
        builder.link_upwards(step.later, _LINKS[step.how], step.earlier)
    for proposal, agreement in agreed:
        builder.link(proposal, DIP.agreedIn, agreement)
