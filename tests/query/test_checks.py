"""``kg validate`` runs the checks of the library beside the shapes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.query import failures

HERE = Path(__file__).parent


def test_a_good_graph_passes_every_check() -> None:
    assert list(failures(HERE / "library.trig")) == []


def test_a_mediator_that_is_a_party_too_is_found_with_its_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (HERE / "library.trig").read_text(encoding="utf-8")
    wrong = tmp_path / "fout.trig"
    wrong.write_text(text.replace("dip:mediator state:TR ;", "dip:mediator state:SD ;"), encoding="utf-8")
    (failure,) = in_memory = list(failures(wrong))
    monkeypatch.setattr("kg.query.checks._LARGE", 0)
    monkeypatch.setattr("kg.query.checks._SOME", 50)
    assert list(failures(wrong)) == in_memory  # on the disk, as a large one
    assert failure.check == "checks/both-sides"
    assert "Soedan" in failure.row
    assert str(failure).startswith(
        "checks/both-sides: Bemiddelaar en partij tegelijk (Mediator and party at once): Soedan"
    )
