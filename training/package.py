"""Put a trained model where the package ships it, with what one has to know of it in ``meta.json``.

python package.py --model models/domain/model-last --version 0.2.0 --out ../kg/nlp/model
"""

from __future__ import annotations

import hashlib
import json
import platform
import shutil
from importlib.metadata import version as installed
from pathlib import Path

import click
from thinc.api import Config

_KEPT = ("LICENSE", "NOTICE")
_SOURCES = (
    {
        "name": "Alpino treebank and UD_Dutch-Alpino",
        "url": "https://github.com/UniversalDependencies/UD_Dutch-Alpino",
        "license": "CC BY-SA 4.0",
        "author": "Gosse Bouma, Gertjan van Noord, Daniel Zeman, Zdeněk Žabokrtský",
    },
    {
        "name": "UD_Dutch-LassySmall",
        "url": "https://github.com/UniversalDependencies/UD_Dutch-LassySmall",
        "license": "CC BY-SA 4.0",
        "author": "Gosse Bouma, Gertjan van Noord",
    },
    {"name": "training/diplomacy.conllu", "license": "CC BY-SA 4.0", "author": "diplomacy-kg"},
)


def _forget_paths(config: Path) -> None:
    """Where the data lay on the machine that trained concerns nobody else."""
    settings = Config().from_disk(config, interpolate=False)
    settings["paths"] = dict.fromkeys(settings["paths"])
    settings.to_disk(config)


@click.command()
@click.option("--model", required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--version", required=True)
@click.option("--fingerprints", default="fingerprints", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
def main(model: Path, version: str, fingerprints: Path, out: Path) -> None:
    """Replace the model in OUT; the texts of its licence stay."""
    texts = {name: (out / name).read_bytes() for name in _KEPT if (out / name).exists()}
    if out.exists():
        shutil.rmtree(out)
    shutil.copytree(model, out)
    for name, text in texts.items():
        (out / name).write_bytes(text)
    _forget_paths(out / "config.cfg")
    meta = json.loads((out / "meta.json").read_text(encoding="utf-8"))
    meta |= {
        "name": "kg_news_sm",
        "version": version,
        "description": "Dutch news: Universal Dependencies, parts of speech, morphology and lemmas.",
        "author": "diplomacy-kg",
        "license": "CC BY-SA 4.0",
        "sources": _SOURCES,
        "training": {
            "sentences": sum(1 for _ in (fingerprints / "train.txt").open(encoding="ascii")),
            "sha256 of their fingerprints": hashlib.sha256((fingerprints / "train.txt").read_bytes()).hexdigest(),
            "environment": {"python": platform.python_version()}
            | {name: installed(name) for name in ("spacy", "thinc", "numpy")},
        },
    }
    (out / "meta.json").write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
