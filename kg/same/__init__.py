"""Who is who, which reports are of one event, which talks belong together, and what became of a proposal.

Articles are read one by one, and each names people in its own way. Here their actors and events are compared:

1. An article leaves a ``Trace`` of what its graph has: names, offices, company; kind, sides, place, days; rounds;
   proposals and agreements. ``ActorRegister``, ``EventRegister``, ``ProcessRegister`` and ``ProposalRegister`` take
   these together, and grow with the names, not with the text.
2. Only those are compared that share a block (a word of a name and a state; two parties and a month).
3. Signs speak for and against a pair, as much as a table gives them (``seeds/across.csv``).
4. Pairs are joined from the likeliest downwards, whole group with whole group, and never against a veto
   (``kg/same/groups.py``). Decisions by hand come first.

Nothing is merged: every node keeps its IRI, and what was decided is a list of values with their reasons. The result is
a function of the set of articles, whatever their order.
"""

from __future__ import annotations

from kg.same.actors import ActorRegister
from kg.same.events import EventRegister
from kg.same.processes import ProcessRegister
from kg.same.proposals import ProposalRegister
from kg.same.trace import Trace, trace_of
from kg.same.verdict import BadDecision, Decisions, Identification, Verdict, load_decisions, read_decisions

__all__ = [
    "ActorRegister", "BadDecision", "Decisions", "EventRegister", "Identification", "ProcessRegister",
    "ProposalRegister", "Trace", "Verdict", "load_decisions", "read_decisions", "trace_of",
]  # fmt: skip
