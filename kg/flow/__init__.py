"""One article flows one way: read, parse, mentions, links, frames, quads, validate, keep; then all are put together.

``read`` goes as far as what is said (``analyse`` from articles that are parsed); ``build`` goes all the way. What is
made of an article is a piece (``kg/rdf/piece.py``), made by a ``Maker``, here or by a crew of processes
(``kg/flow/crew.py``); a build makes the pieces that are not there yet and puts all of them together. Articles stream
through, so memory does not grow with the corpus. Same input, same bytes.
"""

from __future__ import annotations

from kg.flow.analysis import analyse
from kg.flow.building import Built, Done, Report, build
from kg.flow.crew import Crew, Job, LocalCrew, Reading, read
from kg.flow.making import Maker
from kg.flow.watching import changes

__all__ = [
    "Built", "Crew", "Done", "Job", "LocalCrew", "Maker", "Reading", "Report", "analyse", "build", "changes", "read",
]  # fmt: skip
