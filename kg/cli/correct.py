"""``kg correct``: say what is wrong in what was read, or missing; list that, take it back, and export it."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from kg.cli.echo import echo
from kg.cli.options import folder_option
from kg.cli.stores import opened
from kg.shown import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.correct import Correction
    from kg.store import GraphStore
    from kg.vocab.iris import Iris


@click.command(short_help="Verbeter wat gelezen is (correct what was read).")
@click.argument("target", required=False, metavar="[FRAME|ARTICLE]")
@click.option(
    "--retract",
    metavar="[PROPERTY=VALUE]",
    is_flag=False,
    flag_value="",
    default=None,
    help="Trek in: het hele frame, of één waarde (retract the frame, or a value: mediator=Turkije).",
)
@click.option("--add", metavar="PROPERTY=VALUE", help="Voeg toe (add a value: factuality=planned).")
@click.option(
    "--new",
    "kind",
    metavar="KIND",
    help="Voeg een frame aan ARTICLE toe (add a frame that was not read): conflict, meeting, demand.",
)
@click.option("--words", metavar="TEXT", help="Met --new: de woorden die ervan vertellen (the words that tell of it).")
@click.option("--reason", help="Waarom (why).")
@click.option("--who", metavar="NAME", help="Wie dat zegt (who says so); the login name where it is not given.")
@click.option("--when", metavar="DAY", help="Wanneer (when), 2025-05-16; today where it is not given.")
@click.option("--take-back", is_flag=True, help="Haal die verbetering weer weg (take that correction back).")
@click.option(
    "--file",
    "table",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="De tabel (the table); corrections.csv in DIR where it is not given.",
)
@click.option(
    "--export",
    "out",
    type=click.File("w", encoding="utf-8"),
    metavar="FILE",
    help="Schrijf alle verbeteringen als voorbeelden, JSON-regels (write all as examples, JSON lines).",
)
@folder_option  # fmt: skip
def correct(
    target: str | None, retract: str | None, add: str | None, kind: str | None, words: str | None, reason: str | None,
    who: str | None, when: str | None, take_back: bool, table: Path | None, out: IO[str] | None, folder: Path,
) -> None:  # fmt: skip
    """Schrijf een verbetering op, die elke bouw in DIR toepast.

    Write a correction down: one line of a table, which every build in DIR applies (other tables: kg build
    --corrections FILE). Without FRAME the corrections are listed, or with --export written as examples for training
    and tests: the sentence, what was read in it, and whether that is right. Build again to see what it changes.

    Where nothing was read, --new adds an event, an utterance, an outcome or a delegation to an ARTICLE: its name is
    said, and whoever takes part or speaks, what an outcome is of (outcomeOf) and whom a delegation represents come with
    lines of their own.

    \b
    Voorbeeld (example):
      kg correct frame:ARTIKEL:mediation-858 --retract mediator=Turkije --reason 'gastheer, geen bemiddelaar'
      kg correct ARTIKEL --new conflict --words grensoorlog --reason 'niet gelezen'
      kg correct frame:ARTIKEL:conflict-212 --add party=Soedan --reason 'niet gelezen'
      kg correct frame:ARTIKEL:outcome-301 --add outcomeType=ceasefire --reason 'er kwam een bestand'
      kg correct frame:ARTIKEL:delegation-88 --add member='Idris Salih' --reason 'hij zat erbij'
    """
    from kg import correct as corrections
    from kg.vocab.iris import Iris

    table = table or folder / corrections.TABLE
    if target is None:
        with opened(folder, None) as (_, base):
            iris = Iris(base)
        known = corrections.read_corrections([table], iris).all if table.exists() else ()
        for correction in known:
            if out is not None:
                out.write(json.dumps(corrections.example_of(correction, iris), ensure_ascii=False) + "\n")
            else:
                echo(_line(correction, iris))
        return
    if [retract, add, kind].count(None) != 2 or (kind is None) != (words is None):
        raise click.UsageError(
            "geef --retract, --add of --new met --words (give one of --retract, --add, and --new with --words)"
        )
    if not (reason or take_back):
        raise click.UsageError("geef een reden (give a reason: --reason '...')")
    with opened(folder, None) as (store, base):
        iris = Iris(base)
        sentence = ""
        if kind is not None:
            target, sentence = _new(folder, target, kind, words or "", iris)
        row = {
            "sentence": sentence, "change": "add" if retract is None else "retract", "reason": reason or "-",
            "who": who or os.environ.get("USER") or "-", "when": when or dt.date.today().isoformat(),
        }  # fmt: skip
        property_, _, value = (add or retract or "").partition("=")
        found = corrections.parse(
            row | {"target": target, "property": property_, "value": _node(store, property_, value, base)},
            iris, "kg correct",
        )  # fmt: skip
        if take_back:
            done = table.exists() and corrections.take_back(table, found.key, iris)
            echo("teruggenomen (taken back)" if done else "zo'n verbetering is er niet (there is no such correction)")
            return
        if not found.makes:
            known = corrections.read_corrections([table], iris).all if table.exists() else ()
            found = _with_sentence(store, found, base, known)
    done = corrections.add_line(table, found, iris)
    echo(_line(found, iris) if done else "die staat er al (that one is there already)")


def _node(store: GraphStore, property_: str, value: str, base: str) -> str:
    """An actor or a place by its name, as an IRI; any other value as it is."""
    from kg.correct.correction import ACTORS
    from kg.query import meant

    return meant(store, value, base).nodes[0] if value and property_ in {*ACTORS, "place"} else value


def _new(folder: Path, article: str, kind: str, words: str, iris: Iris) -> tuple[str, str]:
    """The name of a frame that is to be added to an article, and the sentence of the words that tell of it."""
    from kg.correct import KINDS, places_of, sentence_around
    from kg.store import kept_article, parse_name

    if kind.lower() not in KINDS:
        raise click.UsageError(f"--new is een van (is one of) {', '.join(KINDS)}")
    kept = kept_article(folder, parse_name(article)[0])
    places = places_of(words, kept.text)
    if len(places) != 1:
        raise click.UsageError(
            f"die woorden staan er {len(places)} keer: geef andere (give words that stand there once)"
        )
    at = places[0][0]
    return iris.frame(kept.id, f"{kind.lower()}-{at}"), sentence_around(kept.text, at)


def _with_sentence(store: GraphStore, correction: Correction, base: str, known: Iterable[Correction]) -> Correction:
    """The correction with the sentence that what it is of rests on; UnknownNode where neither graph nor table has it.

    Of a frame that the table adds, and no build has yet, that is the sentence of the table.
    """
    from dataclasses import replace

    from kg.query import UnknownNode, explain

    try:
        found, _ = explain(store, correction.target, base)
    except UnknownNode:
        for other in known:
            if other.makes and other.target == correction.target:
                return replace(correction, sentence=other.sentence)
        raise
    return replace(correction, sentence=" ".join(found.passages[0].exact.split()) if found.passages else "")


def _line(correction: Correction, iris: object) -> str:
    from kg.correct import row_of
    from kg.vocab.iris import Iris

    assert isinstance(iris, Iris)
    row = row_of(correction, iris)
    what = "=".join(filter(None, (row["property"], row["value"])))
    said = f"{row['when']} {isolated(row['who'])}: {isolated(row['reason'])}"
    return "  ".join(filter(None, (row["target"], row["change"], what, said)))
