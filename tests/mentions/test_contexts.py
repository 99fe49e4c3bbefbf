"""The file of cues says what is wrong with it."""

from pathlib import Path

import pytest

from kg.mentions.contexts import ContextsError, load_contexts, read_contexts
from kg.resources import data_folder


def test_the_shipped_cues_are_read() -> None:
    assert "beweging" in load_contexts().organisation.classes


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("never =", "newer =", "name.never is missing"),
        ("[person]", "[person]\nextra = []", "person.extra is not a cue that anything reads"),
        ("[person]", "[people]", "person.address is missing"),
    ],
)
def test_a_wrong_key_is_named(tmp_path: Path, old: str, new: str, problem: str) -> None:
    text = (data_folder("seeds") / "contexts.toml").read_text(encoding="utf-8")
    path = tmp_path / "contexts.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContextsError, match=problem):
        read_contexts(path)


def test_a_section_that_nothing_reads_is_named(tmp_path: Path) -> None:
    text = (data_folder("seeds") / "contexts.toml").read_text(encoding="utf-8")
    path = tmp_path / "contexts.toml"
    path.write_text(text + "\n[ship]\nnames = []\n", encoding="utf-8")
    with pytest.raises(ContextsError, match="'ship'"):
        read_contexts(path)
