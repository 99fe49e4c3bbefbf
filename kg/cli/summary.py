"""The summary of a build, in words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.cli.echo import echo, tell

_WORDS = {
    "articles": "Artikelen (articles)",
    "actors": "Actoren (actors)",
    "places": "Plaatsen (places)",
    "events": "Gebeurtenissen (events)",
    "speech_acts": "Taalhandelingen (speech acts)",
    "delegations": "Delegaties (delegations)",
    "tenures": "Ambten (tenures)",
    "outcomes": "Uitkomsten (outcomes)",
    "passages": "Passages (passages)",
    "statements": "Beweringen (statements)",
    "violations": "Schendingen van SHACL-vormen (violations)",
}


def print_summary(summary: Mapping[str, Any], out: Path | None) -> None:
    """Print what a build found, what it dropped and why, and where the result is."""
    for name, words in _WORDS.items():
        value = summary[name]
        if isinstance(value, int):
            echo(f"{words}: {value}")
            continue
        kinds = ", ".join(f"{kind} {count}" for kind, count in value.items()) if len(value) > 1 else ""
        echo(f"{words}: {sum(value.values())}" + (f"  ({kinds})" if kinds else ""))
    if summary["dropped"]:
        echo("Weggelaten, en waarom (dropped, and why):")
        for row in summary["dropped"]:
            echo(f"  {row['count']:5}  {row['step']}: {row['reason']}")
    if out is None:
        tell("Niets gebouwd: geen artikel gelezen (nothing built: no article was read).")
    else:
        echo(f"Klaar (done): {out / 'graph.ttl'}")
