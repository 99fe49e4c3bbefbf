"""Each construction by which Dutch says that something took place, is planned, may be or did not, on one event.

``moods.tsv`` has a line for each: the levels that a reader accepts (A actual, P planned, M possible, C counterfactual),
and the sentence. What is asked for may be told as a demand or proposal alone, so no event is right for "M".
"""

from __future__ import annotations

from pathlib import Path

from kg import flow
from kg.model import EventKind, Factuality
from kg.nlp import open_parser
from kg.read import read_paths
from kg.readers import ENCODER

LETTERS = {
    Factuality.ACTUAL: "A", Factuality.PLANNED: "P", Factuality.POSSIBLE: "M", Factuality.COUNTERFACTUAL: "C",
}  # fmt: skip
HEAD = " date 2025-05-14 Kort buitenlands nieuws"


def test_every_event_has_a_level_that_a_reader_accepts(tmp_path: Path) -> None:
    lines = (Path(__file__).parent / "moods.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    for number, (_, text) in enumerate(rows):
        (tmp_path / f"{number:03}.txt").write_text(f"{HEAD}\n\n{text}\n", encoding="utf-8")
    articles = list(read_paths([tmp_path]))
    with open_parser(iter(articles), model=None) as parser:
        findings = list(flow.analyse(parser, ENCODER))
    wrong = []
    for (levels, text), finding in zip(rows, findings, strict=True):
        events = [event for event in finding.frames.events if event.kind is not EventKind.CONFLICT]
        found = {LETTERS[event.factuality] for event in events}
        if not (found <= {*levels} and (found or "M" in levels)):
            wrong.append((levels, found, text))
    assert wrong == []
