"""Article formats to ``kg.model.Article``, with true offsets.

for item in read_paths([Path("seeds/articles")]):
    match item:
        case Article(): ...   # go on
        case Problem(): ...   # tell the user: str(item) says where, what, and how to mend it
"""

from kg.read.batch import Read, admit_paths, exit_code, origin_of, read_file, read_paths
from kg.read.normalise import Normalised, normalise
from kg.read.problem import Problem, Reason, Severity
from kg.read.unread import Gist

__all__ = [
    "Gist", "Normalised", "Problem", "Read", "Reason", "Severity", "admit_paths", "exit_code", "normalise", "origin_of",
    "read_file", "read_paths",
]  # fmt: skip
