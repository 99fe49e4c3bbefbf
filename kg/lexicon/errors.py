"""What can be wrong with a data file, said as ``file:line:column``."""

from __future__ import annotations

from pathlib import Path


class LexiconError(ValueError):
    """A row of ``seeds/`` that cannot be used; the message says where and how to mend it.

    ``line`` counts from 1 and includes the header; ``column`` is the column's name, or None when
    the whole row is at fault.
    """

    def __init__(self, file: Path, line: int, column: str | None, problem: str) -> None:
        """Keep the position apart from the text, so that a caller can point at it."""
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        super().__init__(f"{file.name}:{line}:{column or '-'}: {problem}")
