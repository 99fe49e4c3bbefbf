"""Corrections as data: what an analyst says is wrong in what was read of an article, or is missing.

A line of a table retracts a frame or one of its values, or adds a value, or a frame where nothing was read, with a
reason, who says so and when. It is applied to what was read, before the graph is made: so labels, what holds across
articles and every export follow it, and it is taken back by taking the line away. The graph ``corrections`` says what
was corrected.
"""

from kg.correct.applying import Corrected, corrected
from kg.correct.correction import NONE, RETRACTABLE, BadCorrection, Change, Correction, Corrections
from kg.correct.making import KINDS, CannotMake, made_by_hand, places_of, sentence_around
from kg.correct.table import COLUMNS, TABLE, add_line, example_of, parse, read_corrections, row_of, take_back

__all__ = [
    "COLUMNS", "KINDS", "NONE", "RETRACTABLE", "TABLE", "BadCorrection", "CannotMake", "Change", "Corrected",
    "Correction", "Corrections", "add_line", "corrected", "example_of", "made_by_hand", "parse", "places_of",
    "read_corrections", "row_of", "sentence_around", "take_back",
]  # fmt: skip
