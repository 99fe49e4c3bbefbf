"""The shipped model, other pipelines, and what they have to give."""

import subprocess
import sys
from pathlib import Path

import pytest
import spacy

import kg
from kg.nlp import MissingAnnotation, load_model


@pytest.mark.parametrize("package", ["kg", "kg.flow"])  # who leads a build does not read himself
def test_importing_loads_no_spacy(package: str) -> None:
    code = f"import {package}, sys; print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_shipped_model_is_the_one_loaded_by_default() -> None:
    assert kg.load_model().meta["name"] == "kg_news_sm"


def test_a_pipeline_without_a_parser_is_refused_with_a_way_out(tmp_path: Path) -> None:
    spacy.blank("nl").to_disk(tmp_path / "bare")
    with pytest.raises(MissingAnnotation, match=r"no parts of speech.*use a pipeline with a morphologizer"):
        load_model(str(tmp_path / "bare"))


def test_a_pipeline_for_another_language_is_refused(tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "german")
    with pytest.raises(MissingAnnotation, match="for 'de'"):
        load_model(str(tmp_path / "german"))


def test_a_pipeline_that_is_not_installed_is_named() -> None:
    with pytest.raises(OSError, match="nl_core_news_nonesuch"):
        load_model("nl_core_news_nonesuch")
