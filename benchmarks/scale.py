"""What a corpus costs: to build, to go on with, to load into a server, to view and to serve; beside the bare pipeline.

    python benchmarks/scale.py [--articles 1000 5000 20000] [--jobs 1 2] [--without view serve load]

1. For each size a corpus is made (``benchmarks/varied.py``). The bare pipeline, ``nlp.pipe`` over the texts of the
   blocks in as many processes, and ``kg build`` read it; both load the same model, and both are measured whole.
2. One article in a hundred is changed, and the same command builds again.
3. The build is loaded into an Oxigraph server (``kg load``), viewed (``kg view``), and served (``kg serve``): the time
   to the first answer, and the memory of the server with its workers.
4. Printed: articles a second, processor milliseconds an article, peak memory of all processes together in MB, and
   ratios to the bare pipeline. Trust the ratios, not the seconds; say what else the machine did.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "support"))

from build_cost import BARE, PROJECT, Cost, Peak, measure
from servers import free_port, oxigraph
from varied import write_corpus

KG = [sys.executable, "-m", "kg.cli"]
_ALL_AT_ONCE = f"""
import subprocess, sys
processes = [subprocess.Popen([sys.executable, "-c", {BARE!r}, part]) for part in sys.argv[1:]]
sys.exit(any([process.wait() for process in processes]))
"""
STEPS = ("bare", "build", "again", "load", "view", "serve")


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[1_000, 5_000, 20_000])
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--without", nargs="*", default=[], choices=STEPS)
    options = parser.parse_args()
    print(f"{'':34} {'seconds':>8} {'per second':>11} {'cpu ms each':>12} {'peak MB':>8}  beside bare: wall, cpu")
    for size in options.articles:
        for jobs in options.jobs:
            with tempfile.TemporaryDirectory() as folder:
                _one(Path(folder), size, jobs, {*STEPS} - {*options.without}, last=jobs == options.jobs[-1])


def _one(folder: Path, size: int, jobs: int, steps: set[str], *, last: bool) -> None:
    corpus, out = folder / "corpus.jsonl", folder / "out"
    write_corpus(corpus, size)
    bare = None
    if "bare" in steps:
        parts = _parted(corpus, jobs)
        bare = measure([sys.executable, "-c", _ALL_AT_ONCE, *map(str, parts)])
        _tell(f"{size} bare, {jobs} processes", bare, size)
    built = measure([*KG, "build", str(corpus), "--out", str(out), "--jobs", str(jobs)])
    _tell(f"{size} build, {jobs} jobs", built, size, bare)
    if "again" in steps:
        _change(corpus)
        again = measure([*KG, "build", str(corpus), "--out", str(out), "--jobs", str(jobs)])
        _tell(f"{size} again, 1% new: {again.seconds / built.seconds:.1%}", again, size)
    if not last:
        return
    _sizes(out, size)
    if "load" in steps:
        (folder / "server").mkdir()
        with oxigraph(folder / "server") as url:
            _tell(f"{size} load", measure([*KG, "load", str(out), "--store", url]), size)
    if "view" in steps:
        page = folder / "page.html"
        _tell(f"{size} view", measure([*KG, "view", str(out), "--out", str(page)]), size)
        print(f"{'':4}page: {page.stat().st_size / 1e6:.1f} MB")
    if "serve" in steps:
        _serve(out, size)


def _parted(corpus: Path, jobs: int) -> list[Path]:
    lines = corpus.read_text(encoding="utf-8").splitlines(keepends=True)
    parts = [corpus.parent / f"part{number}" / "c.jsonl" for number in range(jobs)]
    for number, part in enumerate(parts):
        part.parent.mkdir(exist_ok=True)
        part.write_text("".join(lines[number::jobs]), encoding="utf-8")
    return [part.parent for part in parts]


def _change(corpus: Path) -> None:
    """One article in a hundred gets another title."""
    lines = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    for article in lines[::100]:
        article["text"] += "\n\nNederland en Qatar overlegden later in Doha."
    corpus.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def _sizes(out: Path, size: int) -> None:
    told = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    parts = {entry.name: _bytes(entry) / size / 1e3 for entry in sorted(out.iterdir())}
    listed = ", ".join(f"{name} {kilobytes:.1f}" for name, kilobytes in parts.items())
    print(f"{'':4}{told['statements'] / size:.0f} statements an article; kB an article: {listed}")


def _bytes(path: Path) -> int:
    return path.stat().st_size if path.is_file() else sum(_bytes(entry) for entry in path.iterdir())


def _serve(out: Path, size: int) -> None:
    port = free_port()
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    began = time.perf_counter()
    command = [*KG, "serve", str(out), "--port", str(port)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
    peak = Peak(process.pid)
    query = "SELECT%20%3Fs%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%201"
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/sparql?query={query}", timeout=60).read()
            break
        except OSError:
            time.sleep(0.05)
    first = time.perf_counter() - began
    began = time.perf_counter()
    urllib.request.urlopen(f"http://127.0.0.1:{port}/explore", timeout=3_000).read()
    explored = time.perf_counter() - began
    process.send_signal(signal.SIGINT)
    process.wait()
    memory = f"peak {peak.megabytes():.0f} MB"
    print(f"{size} serve: first answer after {first:.1f} s, /explore in {explored:.1f} s, {memory}")


def _tell(name: str, cost: Cost, size: int, bare: Cost | None = None) -> None:
    ratios = f"  {cost.seconds / bare.seconds:.2f}, {cost.processor / bare.processor:.2f}" if bare else ""
    each, rate = 1000 * cost.processor / size, size / cost.seconds
    print(f"{name:34} {cost.seconds:8.1f} {rate:11.1f} {each:12.1f} {cost.megabytes:8.0f}{ratios}", flush=True)


if __name__ == "__main__":
    main()
