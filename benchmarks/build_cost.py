"""What building the graph costs beside the bare spaCy pipeline, on the same texts in the same run.

    python benchmarks/build_cost.py [--articles 200] [--runs 3] [--keep DIR]

1. Articles are made by repeating the annotated ones; each repetition has another date and its
   paragraphs in another order, so that no two are the same.
2. Two processes read them: one runs ``nlp.pipe`` over the texts of their blocks and nothing else, the
   other is ``kg build``. Both load the same model, and both are measured whole.
3. Printed: seconds, processor seconds and peak memory (of all processes of a command together), and
   the ratios. The aim is at most 1.6 in time. ``kg build`` reads in as many processes as it may use
   processors (copies of one that has loaded the model), so on idle ones its time is far below its processor time;
   on one, or a busy machine, they are one. Trust the ratios, not the seconds, and take the best of some runs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
AIM = 1.6

BARE = """
import sys
from pathlib import Path
from kg.model import Article
from kg.nlp import load_model
from kg.read import read_paths

nlp = load_model()
articles = [item for item in read_paths([Path(sys.argv[1])]) if isinstance(item, Article)]
texts = (article.text[block.start : block.end] for article in articles for block in article.blocks)
print(sum(len(doc) for doc in nlp.pipe(texts, batch_size=256)), "tokens in", len(articles), "articles")
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Wall-clock and processor seconds, and peak memory in MB, of one command."""

    seconds: float
    processor: float
    megabytes: float


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200, help="how many articles (default 200)")
    parser.add_argument("--runs", type=int, default=3, help="runs of each, of which the best (default 3)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the last build here, where nothing is yet")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder, "articles")
        articles.mkdir()
        words = make_articles(articles, options.articles)
        bare, built = [], []
        for number in range(options.runs):
            out = Path(folder, f"out-{number}")  # another each time: a build goes on from what is there
            bare.append(measure([sys.executable, "-c", BARE, str(articles)]))
            built.append(measure([sys.executable, "-m", "kg.cli", "build", str(articles), "--out", str(out)]))
        if options.keep:
            shutil.copytree(out, options.keep)
        report(best(bare), best(built), options.articles, words)


def make_articles(folder: Path, count: int) -> int:
    """Write articles that differ; returns how many words they have together."""
    sources = sorted(PROJECT.glob("tests/gold/*/*.txt"))
    words = 0
    for number in range(count):
        round_, index = divmod(number, len(sources))
        first, *paragraphs = sources[index].read_text(encoding="utf-8").strip().split("\n\n")
        turn = round_ % max(1, len(paragraphs))
        text = "\n\n".join((first, *paragraphs[turn:], *paragraphs[:turn]))
        text = " " + text.strip().replace("date 20", f"date {20 - round_ % 10:02d}", 1)
        words += len(text.split())
        (folder / f"{number:05d}.txt").write_text(text, encoding="utf-8")
    return words


def measure(command: list[str]) -> Cost:
    """Run a command to its end and say what it cost; stops the benchmark where it fails."""
    start = time.perf_counter()
    environment = os.environ | {"PYTHONPATH": str(PROJECT), "OPENBLAS_NUM_THREADS": "1"}  # as a build has it
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
    assert process.stdout is not None
    peak = Peak(process.pid)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command[:4])} failed:\n{said.decode()}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, peak.megabytes() or usage.ru_maxrss / 1024)


class Peak:
    """Watches the memory of a process and its children, five times a second (Linux; 0 elsewhere)."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._most = 0
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def megabytes(self) -> float:
        """The most that was held at once; call it when the process has ended."""
        self._thread.join()
        return self._most / 1024

    def _watch(self) -> None:
        while held := resident(self._pid):
            self._most = max(self._most, held)
            time.sleep(0.2)


def resident(pid: int) -> int:
    """Kilobytes that a process and its children hold, what they share counted once; 0 where there is no /proc."""
    process = Path(f"/proc/{pid}")
    try:
        lines = (process / "smaps_rollup").read_text(encoding="utf-8").splitlines()
        children = (process / f"task/{pid}/children").read_text(encoding="utf-8").split()
    except OSError:
        return 0
    own = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return own + sum(resident(int(child)) for child in children)


def best(costs: list[Cost]) -> Cost:
    """The least of each: what the machine can do when others leave it alone."""
    return Cost(
        min(cost.seconds for cost in costs),
        min(cost.processor for cost in costs),
        max(cost.megabytes for cost in costs),
    )


def report(bare: Cost, built: Cost, articles: int, words: int) -> None:
    """Print the table."""
    print(f"{articles} articles, {words} words")
    print(f"{'':22} {'seconds':>9} {'processor':>10} {'peak MB':>8}")
    for name, cost in (("bare spaCy pipeline", bare), ("kg build", built)):
        print(f"{name:22} {cost.seconds:9.2f} {cost.processor:10.2f} {cost.megabytes:8.0f}")
    ratios = built.seconds / bare.seconds, built.processor / bare.processor
    print(f"{'ratio':22} {ratios[0]:9.2f} {ratios[1]:10.2f}   (aim: at most {AIM})")


if __name__ == "__main__":
    main()
