"""The recipe runs from CoNLL-U to a model that the package loads, on very little data and for very few steps."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

TRAINING = Path(__file__).parents[2] / "training"


def run(*arguments: object) -> str:
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=TRAINING, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def treebanks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty sentences for training, thirty for developing and, by mistake, two of the latter in both."""
    folder = tmp_path_factory.mktemp("treebanks")
    sentences = (TRAINING / "diplomacy.conllu").read_text("utf-8").strip().split("\n\n")
    for name, part in {"train": sentences[60:92], "dev": sentences[90:120], "test": sentences[120:130]}.items():
        (folder / f"{name}.conllu").write_text("\n\n".join(part) + "\n", encoding="utf-8")
    (folder / "own.conllu").write_text("\n\n".join(sentences[:30]) + "\n", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_from_treebanks_to_a_model(treebanks: Path, tmp_path: Path) -> None:
    out, marks = tmp_path / "corpus", tmp_path / "fingerprints"
    sources = [f"--{name}={treebanks / name}.conllu" for name in ("train", "dev", "test", "own")]
    said = run("corpus.py", *sources, "--out", out, "--fingerprints", marks)
    assert "30 different sentences; left out: 2 known" in said
    assert not set((marks / "train.txt").read_text().split()) & set((marks / "dev.txt").read_text().split())

    few = ["--training.max_steps=3", "--training.eval_frequency=3", f"--paths.dev={out / 'dev.spacy'}"]
    base, domain = tmp_path / "base", tmp_path / "domain"
    train = ("train.py", "train")
    narrow = "--vars.width=16"
    run(*train, "configs/base.cfg", f"--output={base}", f"--paths.train={out / 'treebanks.spacy'}", narrow, *few)
    taken = f"--paths.base={base / 'model-last'}"
    run(*train, "configs/domain.cfg", f"--output={domain}", f"--paths.train={out / 'train.spacy'}", taken, *few)

    packaged = tmp_path / "model"
    run("package.py", "--model", domain / "model-last", "--version", "9.9", "--fingerprints", marks, "--out", packaged)
    nlp = spacy.load(packaged)
    assert (nlp.meta["name"], nlp.meta["version"]) == ("kg_news_sm", "9.9")
    assert nlp.meta["training"]["sentences"] == 50
    assert set(nlp.config["paths"].values()) == {None}
    assert nlp("De minister sprak.").has_annotation("DEP")
