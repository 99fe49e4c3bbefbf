"""The tables of ``MODEL_CARD.md`` and the scores in the shipped model's ``meta.json``, from ``scores.json``.

The prose of the card is written by hand; what stands between the marks is written here.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

HERE = Path(__file__).parent
META = HERE.parent / "kg" / "nlp" / "model" / "meta.json"
COLUMNS = {
    "UPOS": "pos_acc",
    "morphology": "morph_acc",
    "lemma": "lemma_acc",
    "UAS": "dep_uas",
    "LAS": "dep_las",
    "sentence F": "sents_f",
}
SECTIONS = {
    "test_alpino": "Alpino test section (newspaper)",
    "test_lassysmall": "LassySmall test section (Wikipedia)",
    "aside": "our own sentences, kept aside",
}


def table(scores: dict[str, dict[str, dict[str, float]]]) -> str:
    """Every score in Markdown, a table for each section, and then names, speed and size."""
    parts = []
    for key, title in SECTIONS.items():
        parts.append(f"**{title}**\n\n| model | " + " | ".join(COLUMNS) + " |\n" + "|---" * (len(COLUMNS) + 1) + "|")
        parts += [
            f"| {name} | " + " | ".join(f"{own[key][column]:.1f}" for column in COLUMNS.values()) + " |"
            for name, own in scores.items()
            if key in own
        ]
        parts.append("")
    parts.append("**Names, speed and size**\n")
    parts.append("| model | " + " | ".join(f"names {key}" for key in names(scores)) + " | words per second | MB |")
    parts.append("|---" * (len(names(scores)) + 3) + "|")
    for name, own in scores.items():
        cells = [
            "{P:.1f} / {R:.1f} / {F:.1f}".format(**own[key]["all"]) if key in own else "-"  # type: ignore[arg-type]
            for key in names(scores)
        ]
        parts.append(f"| {name} | " + " | ".join(cells) + f" | {own.get('words per second', 0):,} | {own['size']} |")
    return "\n".join(parts)


def names(scores: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    """The files of names that some model was scored on."""
    return sorted({key for own in scores.values() for key in own if key.startswith("ned.")})


def main() -> None:
    """Write both files."""
    scores = json.loads((HERE / "scores.json").read_text(encoding="utf-8"))
    card = HERE / "MODEL_CARD.md"
    text = re.sub(
        r"(<!-- scores -->\n).*?(\n<!-- /scores -->)",
        lambda marks: marks[1] + table(scores) + marks[2],
        card.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )
    card.write_text(text, encoding="utf-8")
    meta = json.loads(META.read_text(encoding="utf-8"))
    meta["performance"] = {key: value for key, value in scores["shipped"].items() if not isinstance(value, int | float)}
    META.write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
