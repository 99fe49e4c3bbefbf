"""Records what a model behind an address answers about articles, as ``tests/endpoint/recorded`` has it.

    KG_READER_KEY=... python training/record_answers.py URL MODEL OUT ARTICLE...

Articles are marked ones (``NAME.mk``, asked about without their marks) or any that ``kg build`` reads. Each gives a
file ``OUT/NAME.jsonl`` with a line for every piece of its text: the article, the text, the answer as it came and why
it ended. A piece without an answer is told, and left out. Tests replay such files (``tests/support/replay.py``).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.endpoint import Endpoint, Settings, key_of_environment
from kg.evaluate import read_marked
from kg.model import Article
from kg.read import read_paths


def record(endpoint: Endpoint, articles: Iterable[Article], out: Path) -> int:
    """Write the answers about each article; how many pieces had none."""
    out.mkdir(parents=True, exist_ok=True)
    unanswered = 0
    for article in endpoint.watch(articles):
        lines = []
        for piece, said in endpoint.answers(article):
            if isinstance(said, str):
                unanswered += 1
                sys.stderr.write(f"{article.id} at {piece.start}: {said}\n")
                continue
            row = {"article": article.id, "text": piece.text, "content": said.content, "finish": said.finish}
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
        (out / f"{article.id}.jsonl").write_text("".join(lines), encoding="utf-8")
    return unanswered


def read(paths: Iterable[Path], work: Path) -> Iterator[Article]:
    """The articles at some paths; marked ones are first written without their marks into the folder ``work``."""
    for path in paths:
        if path.suffix == ".mk":
            plain = work / f"{path.stem}.txt"
            plain.write_text(read_marked(path).text, encoding="utf-8", newline="")
            path = plain
        yield from (item for item in read_paths([path]) if isinstance(item, Article))


def main(url: str, model: str, out: str, *paths: str) -> int:
    """Record, and say what it took."""
    with TemporaryDirectory() as work:
        settings = Settings(url=url, model=model, cache=Path(work) / "answers", key=key_of_environment())
        with Endpoint(settings) as endpoint:
            unanswered = record(endpoint, read(map(Path, paths), Path(work)), Path(out))
            sys.stderr.write(f"{endpoint.usage}\n")
    return 1 if unanswered else 0


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
