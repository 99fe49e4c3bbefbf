"""A build as an analyst has it: questions in, DataFrames out (``pip install diplomacy-kg[pandas]``).

>>> import kg
>>> kg.read("uit").select("mediation", mediatorIri="Turkije")  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kg.query.asking import ask_folder
from kg.query.binding import bound_in
from kg.query.cells import Cell, columns_of
from kg.query.errors import NoTable, QueryRefused
from kg.query.facts import COLUMNS, facts_of
from kg.query.library import find_query
from kg.query.names import prefixes_of
from kg.store import EmbeddedStore, read_summary
from kg.store.solutions import Term

if TYPE_CHECKING:
    from pandas import DataFrame

_DTYPES: Final[dict[type, str]] = {int: "Int64", bool: "boolean", float: "float64"}
"""Those that can be empty."""


class Graph:
    """The graph of a build folder; nothing is kept open between questions."""

    def __init__(self, folder: str | Path) -> None:
        """StoreUnavailable where the folder holds no build."""
        self.folder = Path(folder)
        self.base: str = read_summary(self.folder)["base"]

    def select(self, question: str, **values: str) -> DataFrame:
        """The rows of a question of the library, with values for its parameters, or of a SELECT query.

        A name means all that articles call that actor. Columns are numbers, days, truth values or texts; an empty cell
        is missing. Every QueryError where the question is at fault, NoTable without pandas.
        """
        prefixes = prefixes_of(self.base)
        if question.strip().replace("-", "").replace("/", "").isidentifier():
            store = EmbeddedStore(self.folder / "store", read_only=True)
            try:
                question = bound_in(store, find_query(question), values, self.base).query
            finally:
                store.close()
        elif values:
            raise QueryRefused("values go with a question of the library; write them into a query of your own")
        answer = ask_folder(self.folder, question, prefixes)
        if answer.solutions is None:
            raise QueryRefused("this is not a SELECT query: only that gives rows")
        return frame(answer.solutions.variables, answer.solutions.rows)

    def facts(self) -> DataFrame:
        """What the articles say, a row for each fact (see ``kg.query.facts``), as ``kg export --format csv`` has it."""
        return frame(COLUMNS, facts_of(self.folder))


def frame(columns: Sequence[str], rows: Iterable[Sequence[Term | None]]) -> DataFrame:
    """Rows as a DataFrame."""
    try:
        import pandas as pd
    except ImportError as error:
        raise NoTable("a DataFrame needs pandas: pip install 'diplomacy-kg[pandas]'") from error

    def series(cells: list[Cell]) -> object:
        kind = next((type(cell) for cell in cells if cell is not None), str)
        if issubclass(kind, date):
            return pd.Series(cells, dtype="datetime64[s]")
        return pd.Series(cells, dtype=_DTYPES.get(kind, "object"))

    made = columns_of(len(columns), rows)
    return pd.DataFrame({name: series(cells) for name, cells in zip(columns, made, strict=True)}, columns=list(columns))
