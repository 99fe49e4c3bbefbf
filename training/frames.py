"""Learns every table that the reading of frames leans on, in the order in which they lean on one another.

    python training/frames.py training/marked

Whose an office is and the words come first, then whom words point back to, then the vote on readings; what is learned
after that sees only the readings that stand. Each step is a script of its own and can be run alone.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

STEPS = (
    "owners", "words", "coreference", "weights", "same_event", "choices", "delegates", "replies", "speakers", "mood",
    "gate",
)  # fmt: skip


def main(folders: list[str]) -> None:
    """Run the steps one after the other; the first that fails ends it."""
    here = Path(__file__).parent
    for step in STEPS:
        print(f"-- {step}", flush=True)  # noqa: T201
        subprocess.run([sys.executable, str(here / f"{step}.py"), *folders], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
