"""``kg explain``: what the graph says of a node, each with its passage, its rule and how sure that is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.echo import echo
from kg.cli.options import folder_option, store_option
from kg.cli.stores import opened
from kg.shown import isolated

if TYPE_CHECKING:
    from kg.query import Explanation, Fact, Passage


@click.command(short_help="Leg uit wat de graaf van iets zegt (explain what the graph says of something).")
@click.argument("iri", metavar="IRI")
@folder_option
@store_option
def explain(iri: str, folder: Path, url: str | None) -> None:
    """Toon wat de graaf van een knoop zegt, elk feit met zijn passage en regel.

    Show what the graph says of a node, each fact with its passage and rule. IRI may also be a short
    name (state:TR), a key (state/TR) or a name that only one node has.

    \b
    Voorbeeld (example):
      kg explain Turkije --dir uit
    """
    from kg import query

    with opened(folder, url) as (store, base):
        found, parts = query.explain(store, query.meant(store, iri, base).nodes[0], base)
    _print(found, "")
    for part in parts:
        echo()
        echo(f"{', '.join(part.properties)} van (of):")
        _print(part.other, "  ")


def _print(found: Explanation, indent: str) -> None:
    echo(indent + click.style(found.node, bold=True) + (f"  {isolated(found.label)}" if found.label else ""))
    if found.also:
        echo(f"{indent}  ook bekend als (also known as): {', '.join(map(_value, found.also))}")
    values: dict[str, list[str]] = {}
    for fact in found.facts:
        values.setdefault(fact.property, []).append(_value(fact))
    width = max(map(len, values), default=0)
    for name, listed in values.items():
        echo(f"{indent}  {name:{width}}  {', '.join(listed)}")
    for passage in found.passages:
        read = f"  {', '.join(passage.readings)}" if passage.readings else ""
        echo(f"{indent}  {_place(passage)}  {click.style(_quoted(passage), fg='cyan')}{read}")
    if found.rules and not any(passage.readings for passage in found.passages):
        echo(f"{indent}  regel (rule): {', '.join(found.rules)}")


def _value(fact: Fact) -> str:
    value, sure = isolated(" ".join(fact.value.split())), f" {fact.confidence}" if fact.confidence else ""
    if not fact.node:
        return value + sure
    return (fact.node if "://" in value else f"{value} ({fact.node})") + sure


def _place(passage: Passage) -> str:
    return f"{passage.article}[{passage.start}:{passage.end}]"


def _quoted(passage: Passage) -> str:
    return f"“{isolated(' '.join(passage.exact.split()))}”"
