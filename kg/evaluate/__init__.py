"""How good a graph is: precision, recall and F1 per kind against annotated articles, and a floor."""

from kg.evaluate.beside import Beside, evaluate_readers
from kg.evaluate.errors import BadAnnotation
from kg.evaluate.evaluation import Evaluation, evaluate
from kg.evaluate.gold import Gold, read_gold
from kg.evaluate.interval import interval
from kg.evaluate.marked import Marked, read_marked
from kg.evaluate.score import score_graph
from kg.evaluate.stories import StoryScores, evaluate_stories
from kg.evaluate.tally import Scores, Tally

__all__ = [
    "BadAnnotation", "Beside", "Evaluation", "Gold", "Marked", "Scores", "StoryScores", "Tally", "evaluate",
    "evaluate_readers", "evaluate_stories", "interval", "read_gold", "read_marked", "score_graph",
]  # fmt: skip
