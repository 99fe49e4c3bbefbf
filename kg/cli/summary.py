"""The summary of a build, in words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.cli.echo import echo, tell

if TYPE_CHECKING:
    from kg.store import Change

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


def print_change(change: Change) -> None:
    """Print how a build differs from the one before it."""
    told = ("nieuw (new)", "gewijzigd (changed)", "gelijk (same)", "behouden (kept, not given)", "weg (removed)")
    words = [f"{count} {name}" for name, count in zip(told, change, strict=True) if count]
    echo(f"Sinds de vorige bouw (since the build before): {', '.join(words)}")
