"""Habits that no linter checks."""

import ast
import csv
import doctest
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
MODULES = sorted(path for path in (PROJECT / "kg").rglob("*.py"))
SCRIPTS = sorted((PROJECT / "kg").rglob("*.js"))
SEEDS = sorted(path for path in (PROJECT / "seeds").rglob("*.csv") if path.parent.name != "learned")  # those are made
GENERATED = {"kg/vocab/terms.py"}
LOADS_A_MODEL = {"tests/support/shared.py", "tests/nlp/test_loading.py", "tests/mentions/test_component.py"}
LONGEST = 300
"""Lines; most modules are well under 200."""
TWO_SUBJECTS = "a module this long has two subjects"


def name(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def test_every_module_is_one_subject_and_says_which() -> None:
    sources = {name(path): path.read_text(encoding="utf-8") for path in MODULES if name(path) not in GENERATED}
    silent = [module for module, source in sources.items() if not ast.get_docstring(ast.parse(source))]
    assert silent == [], "a module opens with what it is for"
    assert [module for module, source in sources.items() if len(source.splitlines()) > LONGEST] == [], TWO_SUBJECTS


def test_every_module_of_a_page_is_one_subject_and_says_which() -> None:
    sources = {name(path): path.read_text(encoding="utf-8").splitlines() for path in SCRIPTS}
    assert [script for script, lines in sources.items() if not lines[0].startswith("// ")] == []
    assert [script for script, lines in sources.items() if len(lines) > LONGEST] == [], TWO_SUBJECTS
    assert [
        (script, number)
        for script, lines in sources.items()
        for number, line in enumerate(lines, start=1)
        if len(line) > 120
    ] == []


def test_the_linter_has_nothing_to_say_of_the_pages() -> None:
    linter = Path(sys.executable).with_name("oxlint")
    if not linter.exists():
        pytest.skip("oxlint is not installed (pip install -e '.[dev]')")
    done = subprocess.run([linter, "kg"], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", [path for path in MODULES if ">>>" in path.read_text(encoding="utf-8")], ids=name)
def test_the_examples_in_docstrings_are_true(path: Path) -> None:
    dotted = name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    assert doctest.testmod(importlib.import_module(dotted)).failed == 0


def test_the_flow_fits_on_a_page() -> None:
    steps = [
        (PROJECT / "kg" / "flow" / f"{name}.py").read_text(encoding="utf-8")
        for name in ("analysis", "reading", "making")
    ]
    assert [text for text in steps if len(text.splitlines()) >= 100] == []


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    assert [name(path) for path in MODULES if later.search(path.read_text(encoding="utf-8"))] == []


def test_every_row_of_knowledge_has_a_source() -> None:
    lacking = []
    for path in SEEDS:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert rows, name(path)
        lacking += [(name(path), number) for number, row in enumerate(rows, start=2) if not row.get("source")]
    assert lacking == []


def test_no_test_loads_a_model_of_its_own() -> None:
    """The shared one (``tests/support/shared.py``) spares most of the time that the tests take."""
    loading = {
        name(path)
        for path in (PROJECT / "tests").rglob("*.py")
        if re.search(r"\bload_model\(", path.read_text(encoding="utf-8"))
    }
    assert loading - LOADS_A_MODEL == set(), "read with tests/support/shared.py"


def test_no_rule_knows_an_annotated_article() -> None:
    annotated = (*(PROJECT / "tests" / "gold").glob("*/**/*.*"), *(PROJECT / "training" / "marked").iterdir())
    names = {path.stem for path in annotated if path.suffix in {".yaml", ".mk"}}
    sources = [
        *MODULES,
        *(path for path in (PROJECT / "seeds").rglob("*") if path.suffix in {".csv", ".toml"}),
    ]
    known = {
        (name(path), article)
        for path in sources
        for words in ["\n".join(set(re.findall(r"[\w.-]+", path.read_text(encoding="utf-8"))))]  # each once
        for article in names
        if article in words
    }
    assert known == set()
