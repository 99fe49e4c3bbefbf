"""The terms in Python are the terms of the ontology."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.resources import data_folder
from kg.vocab import generate, terms


def copy_ontology(folder: Path) -> Path:
    for path in data_folder("ontology").glob("*.ttl"):
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def test_the_generated_module_is_fresh() -> None:
    assert generate.main(["--check"]) == 0


def test_a_stale_module_is_shown_as_a_difference(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = copy_ontology(tmp_path)
    with (folder / "diplomacy.ttl").open("a", encoding="utf-8") as file:
        file.write("dip:Embassy a owl:Class .\n")
    monkeypatch.setattr(generate, "data_folder", lambda name: folder)
    assert generate.main(["--check"]) == 1
    assert '+    Embassy: Final = "https://w3id.org/diplomacy-kg/ontology#Embassy"' in capsys.readouterr().out


def test_generating_writes_the_module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "terms.py"
    monkeypatch.setattr(generate, "TERMS", target)
    assert generate.main([]) == 0
    assert target.read_text(encoding="utf-8") == Path(terms.__file__).read_text(encoding="utf-8")
    assert generate.main(["--check"]) == 0


def test_one_prefix_with_two_meanings_is_refused(tmp_path: Path) -> None:
    folder = copy_ontology(tmp_path)
    (folder / "other.ttl").write_text("@prefix dip: <urn:x:> . dip:a dip:b dip:c .", encoding="utf-8")
    with pytest.raises(ValueError, match="the prefix dip:"):
        generate.render(folder)


def test_terms_are_plain_strings() -> None:
    assert terms.DIP.mediator == "https://w3id.org/diplomacy-kg/ontology#mediator"
    assert type(terms.DIP.mediator) is str
    assert terms.SH.in_ == "http://www.w3.org/ns/shacl#in"


def test_a_misspelt_term_is_an_error() -> None:
    with pytest.raises(AttributeError):
        _ = terms.DIP.meditator  # type: ignore[attr-defined]


def test_what_lies_above_a_term_is_given_nearest_first() -> None:
    dip = terms.DIP
    assert terms.SUPER_PROPERTIES[dip.facilitator] == (dip.mediator, dip.thirdParty, dip.participant)
    assert terms.SUPER_CLASSES[dip.Warning] == (dip.SpeechAct, dip.Event)
    assert dip.Event not in terms.SUPER_CLASSES
