"""``kg validate`` names terms that the ontology does not have."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import main
from kg.rdf.validate_terms import unknown_terms

PROJECT = Path(__file__).parents[2]
HEAD = "@prefix dip: <https://w3id.org/diplomacy-kg/ontology#> .\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "graaf.ttl"
    path.write_text(HEAD + text, encoding="utf-8")
    return path


@pytest.mark.parametrize("options", [(), ("--reference",)])
def test_a_slip_is_named_with_what_was_meant(tmp_path: Path, options: tuple[str, ...]) -> None:
    path = written(tmp_path, "<urn:top> a dip:Meating ; dip:hasParticipent <urn:x>, <urn:y> .")
    result = CliRunner().invoke(main, ["validate", str(path), *options])
    assert result.exit_code == 3
    assert "dip:Meating: geen term" in result.stdout
    assert "(perhaps meant) dip:Meeting: 1 ×" in result.stdout
    assert "(perhaps meant) dip:participant: 2 × (times), eerst bij (first at) urn:top" in result.stdout
    assert result.stderr == "Schendingen (violations): 2\n"


def test_what_is_like_nothing_gets_no_guess(tmp_path: Path) -> None:
    (found,) = unknown_terms(written(tmp_path, "<urn:x> dip:qqqq 1 ."))
    assert found.nearest is None
    assert "meant" not in str(found)


def test_a_datatype_and_a_subject_are_terms_too(tmp_path: Path) -> None:
    path = written(tmp_path, 'dip:Visits a dip:Visit . <urn:x> <urn:y> "P1D"^^dip:factualty .')
    assert [(found.name, found.nearest) for found in unknown_terms(path)] == [
        ("Visits", "Visit"), ("factualty", "factuality"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["diplomacy.ttl", "schemes.ttl", "alignments.ttl", "shapes.ttl"])
def test_the_ontology_has_its_own_terms(name: str) -> None:
    assert unknown_terms(PROJECT / "ontology" / name) == ()
