"""The README keeps its word: two set-up commands, and under every other command its true output.

A block of output (```` ```text ````) belongs to the block of bash or Python right before it. Run as a
program, this file writes the true outputs and the table of scores into the README, and the worked questions anew.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
README = PROJECT / "README.md"
WORKED = PROJECT / "queries" / "WORKED.md"
LINES = r"((?:(?!```).*\n)*)"
SHOWN = re.compile(rf"^```(bash|python)\n{LINES}```\n\n```text\n{LINES}```$", re.MULTILINE)
SCORES = re.compile(r"(<!-- scores: .*? -->\n).*?(<!-- /scores -->)", re.DOTALL)


def commands(text: str) -> list[str]:
    """The lines of all blocks of bash."""
    blocks: list[str] = re.findall(r"^```bash\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def prepared(folder: Path) -> Path:
    """A folder that looks like a clone in which everything is set up."""
    for name in ("seeds", "queries"):
        (folder / name).symlink_to(PROJECT / name)
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name, arguments in (("python", ""), ("kg", "-m kg.cli")):
        script = programs / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return folder


def output(language: str, code: str, folder: Path) -> str:
    """What a block prints when it is run in ``folder``, the setting up left out."""
    code = code.rpartition("&& ")[2] if "pip install" in code else code
    program = [sys.executable, "-c"] if language == "python" else ["bash", "-euo", "pipefail", "-c"]
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": "utf-8"}
    environment.pop("KG_FAST", None)
    done = subprocess.run(
        [*program, code], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip() + "\n"


def shown(text: str, folder: Path) -> Iterator[tuple[re.Match[str], str]]:
    """Every block that shows an output, with its true output."""
    prepared(folder)
    for match in SHOWN.finditer(text):
        yield match, output(match[1], match[2], folder)


def scores() -> str:
    """The table of scores: F1 of the graph, and of the floor in brackets."""
    from measured import SETS, measured

    from kg.evaluate.tally import UNSCORED

    found = {name: measured(name) for name in SETS}
    rows = [
        ["", *(f"{name} ({one.graph.articles} articles)" for name, one in found.items())],
        ["---"] * (len(found) + 1),
    ]
    for kind in (name for name in found["dev"].graph.kinds if name not in UNSCORED):
        pairs = ((one.graph.kinds[kind].f1, one.floor.kinds[kind].f1) for one in found.values())
        rows.append([kind, *(f"{ours:.2f} ({floor:.2f})" for ours, floor in pairs)])
    means = (f"**{one.graph.graph_score:.2f}** ({one.floor.graph_score:.2f})" for one in found.values())
    rows.append(["**mean**", *means])
    rows.append(["90% of draws", *("{:.2f}-{:.2f}".format(*one.interval) for one in found.values())])
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def test_the_readme_sets_up_in_two_commands() -> None:
    first, second = (line for line in commands(README.read_text(encoding="utf-8")) if "pip install" in line)
    assert first.startswith("python3 -m venv ")
    assert " && .venv/bin/kg build seeds/articles " in first
    assert second.endswith(" && .venv/bin/pytest")


@pytest.mark.slow
def test_the_readme_shows_true_output(tmp_path: Path) -> None:
    seen = [(match[3], true) for match, true in shown(README.read_text(encoding="utf-8"), tmp_path)]
    assert len(seen) >= 4
    for said, true in seen:
        assert said == true, "run python tests/test_readme.py"


def worked(build: Path) -> str:
    """The worked questions with their answers."""
    from kg.docs import worked_answers, worked_markdown
    from kg.query import prefixes_of
    from kg.vocab.iris import DEFAULT_BASE

    return worked_markdown(worked_answers(build, prefixes_of(DEFAULT_BASE)))


def test_the_worked_questions_show_true_answers(shipped: Path) -> None:
    assert WORKED.read_text(encoding="utf-8") == worked(shipped), "run python tests/test_readme.py"


def test_the_readme_has_a_table_of_scores() -> None:
    table = SCORES.search(README.read_text(encoding="utf-8"))
    assert table
    assert "| events |" in table[0]


@pytest.mark.parametrize("name", ["README.md", "FEATURES.md", "DECISIONS.md", "CHANGELOG.md", "queries/README.md"])
def test_every_file_that_a_page_points_at_is_there(name: str) -> None:
    page = PROJECT / name
    text = page.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    named = re.findall(r"`((?:kg|seeds|tests|ontology|queries|benchmarks|\.ci)/[\w./-]+)`", text)
    missing = [link for link in links if not (page.parent / link).exists()]
    assert missing + [path for path in named if not (PROJECT / path).exists()] == []


def test_every_feature_has_its_test() -> None:
    named = set(re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", (PROJECT / "FEATURES.md").read_text(encoding="utf-8")))
    assert len(named) > 100
    sources = {path: (PROJECT / path).read_text(encoding="utf-8") for path, _ in named}
    assert [f"{path}::{test}" for path, test in sorted(named) if f"def {test}" not in sources[path]] == []


def refresh() -> None:
    """Write the true outputs and scores into the README."""
    text = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for match, true in reversed(list(shown(text, Path(folder)))):
            text = text[: match.start(3)] + true + text[match.end(3) :]
        WORKED.write_text(worked(Path(folder) / "uit"), encoding="utf-8")
    text = SCORES.sub(lambda match: match[1] + scores() + match[2], text)
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT / "tests" / "support"))
    refresh()
