"""The table of corrections: a CSV with the columns ``target,change,property,value,reason,who,when,sentence``."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from kg.correct.correction import ACTORS, EVENTS, PROPERTIES, BadCorrection, Change, Correction, Corrections
from kg.model import Factuality, OutcomeType, ProposalKind, Status
from kg.vocab.iris import Iris

TABLE = "corrections.csv"
"""The corrections of a folder of a build, which every build in it applies."""
COLUMNS = ("target", "change", "property", "value", "reason", "who", "when", "sentence")
_TERMS = {"factuality": Factuality, "status": Status, "proposalKind": ProposalKind, "outcomeType": OutcomeType}
_OPTIONAL = frozenset({"property", "value", "sentence"})


def read_corrections(paths: Iterable[Path], iris: Iris) -> Corrections:
    """The corrections in some files, each once however often it is said. BadCorrection for a wrong line."""
    found: dict[str, dict[str, Correction]] = defaultdict(dict)
    for path in paths:
        for line, row in _rows(path):
            correction = parse(row, iris, f"{path}:{line}")
            local = correction.target.removeprefix(iris.prefixes["frame"])
            found[local.partition(":")[0]].setdefault(correction.key, correction)
    return Corrections({article: tuple(those[key] for key in sorted(those)) for article, those in found.items()})


def parse(row: dict[str, str], iris: Iris, where: str) -> Correction:
    """A line by its columns; BadCorrection, whose message begins with ``where``, for what cannot be."""
    for name in COLUMNS:
        if not row.get(name, "").strip() and name not in _OPTIONAL:
            raise BadCorrection(f"{where}: the column {name!r} is empty")
    row = {name: row.get(name, "").strip() for name in COLUMNS}
    target = _node(row["target"], "target", ("frame",), iris, where)
    try:
        change = Change(row["change"])
    except ValueError:
        raise BadCorrection(f"{where}: the change {row['change']!r} is none of {', '.join(Change)}") from None
    if not row["property"] and (row["value"] or (change is Change.ADD and not row["sentence"])):
        needed = f"one of {', '.join(PROPERTIES)}, or for a whole frame that is added its sentence"
        raise BadCorrection(f"{where}: a property is needed, {needed}")
    if row["property"] and row["property"] not in PROPERTIES:
        raise BadCorrection(f"{where}: the property {row['property']!r} is none of {', '.join(PROPERTIES)}")
    try:
        when = dt.date.fromisoformat(row["when"])
    except ValueError:
        raise BadCorrection(f"{where}: {row['when']!r} is no day such as 2025-05-16") from None
    value = _value(row["property"], row["value"], iris, where) if row["property"] else ""
    return Correction(target, change, row["property"], value, row["reason"], row["who"], when, row["sentence"])


def add_line(path: Path, correction: Correction, iris: Iris) -> bool:
    """Write a correction at the end of a table, which is made where there is none; False where it stands there."""
    known = read_corrections([path], iris).all if path.exists() else ()
    if any(other.key == correction.key for other in known):
        return False
    _write(path, [*known, correction], iris)
    return True


def take_back(path: Path, key: str, iris: Iris) -> bool:
    """Take the correction with a key out of a table; False where there is none."""
    known = read_corrections([path], iris).all if path.exists() else ()
    left = [correction for correction in known if correction.key != key]
    if len(left) == len(known):
        return False
    _write(path, left, iris)
    return True


def row_of(correction: Correction, iris: Iris) -> dict[str, str]:
    """A correction by the columns of the table, with short names."""
    return {
        "target": _short(correction.target, iris), "change": correction.change.value, "property": correction.attribute,
        "value": _short(correction.value, iris), "reason": correction.reason, "who": correction.who,
        "when": correction.when.isoformat(), "sentence": correction.sentence,
    }  # fmt: skip


def example_of(correction: Correction, iris: Iris) -> dict[str, object]:
    """A correction as an example: a sentence, what was read in it or should have been, and whether that is right."""
    row = row_of(correction, iris)
    _, article, frame = row["target"].split(":", 2)
    return {
        "article": article, "frame": frame, "kind": frame.rpartition("-")[0], "sentence": correction.sentence,
        "property": correction.attribute, "value": row["value"], "right": correction.change is Change.ADD,
        "reason": correction.reason, "who": correction.who, "when": row["when"],
    }  # fmt: skip


def _write(path: Path, corrections: Iterable[Correction], iris: Iris) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(row_of(correction, iris) for correction in corrections)
    path.write_text(text.getvalue(), encoding="utf-8")


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            if tuple(header) != COLUMNS:
                raise BadCorrection(f"{path}:1: the columns are {','.join(COLUMNS)}")
            found = []
            for row in reader:
                if row and len(row) != len(COLUMNS):
                    raise BadCorrection(f"{path}:{reader.line_num}: {len(row)} columns instead of {len(COLUMNS)}")
                if row:
                    found.append((reader.line_num, dict(zip(COLUMNS, row, strict=True))))
            return found
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadCorrection(f"{path}: not a CSV in UTF-8: {error}") from error
    except OSError as error:
        raise BadCorrection(f"{path}: cannot be read: {error.strerror}") from error


def _value(property_: str, value: str, iris: Iris, where: str) -> str:
    if not value:
        raise BadCorrection(f"{where}: a value of {property_} is needed")
    if property_ in ACTORS:
        return _node(value, "value", ("person", "state", "organisation", "place"), iris, where)
    if property_ in EVENTS:
        return _node(value, "value", ("frame",), iris, where)
    if property_ == "place":
        return _node(value, "value", ("place", "state"), iris, where)
    terms = list(_TERMS[property_])
    if value not in terms:
        raise BadCorrection(f"{where}: the {property_} {value!r} is none of {', '.join(terms)}")
    return value


def _node(name: str, what: str, kinds: tuple[str, ...], iris: Iris, where: str) -> str:
    for kind in kinds:
        space = iris.prefixes[kind]
        if name.startswith(space) and name != space:
            return name
        if name.startswith(f"{kind}:") and name != f"{kind}:":
            return space + name.removeprefix(f"{kind}:")
    like = {"frame": "frame:ARTICLE:mediation-858"}.get(kinds[0], f"{kinds[0]}:NAME")
    raise BadCorrection(f"{where}: the {what} {name!r} is no name as {like}, nor its IRI under {iris.base}")


def _short(iri: str, iris: Iris) -> str:
    local = iri.removeprefix(iris.base)
    kind, slash, rest = local.partition("/")
    return f"{kind}:{rest}" if slash and local != iri else iri
