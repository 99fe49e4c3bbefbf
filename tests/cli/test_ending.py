"""Commands end when they are asked to, let go of what they hold, and say with what signal they ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, Store

from kg.cli import main
from kg.store.pieces import PIECES, Pieces

PROJECT = Path(__file__).parents[2]
ARTICLE = PROJECT / "seeds" / "articles" / "000_cb4ffe96b07478df.txt"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) = STR(?k)) }"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of Unix")


def heard() -> None:
    """Signals mean what they usually do, also where the tests run in the background of a script."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


@contextmanager
def running(*arguments: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", "from kg.cli import main; main()", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, preexec_fn=heard, **pipes) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which a query can run for ever."""
    folder = tmp_path_factory.mktemp("graaf")
    (folder / "summary.json").write_text('{"base": "https://x.nl/"}', encoding="utf-8")
    store = Store(folder / "store")
    lines = "".join(f"<urn:s{n}> <urn:p> <urn:o{n}> <urn:g> .\n" for n in range(2000))
    store.bulk_load(lines.encode(), format=RdfFormat.N_QUADS)
    del store
    return folder


def busy(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Wait until a process has worked so long: its own time, not that of a busy machine."""
    ticks = seconds * os.sysconf("SC_CLK_TCK")
    end = time.monotonic() + 120
    while time.monotonic() < end:
        times = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        if sum(map(int, times)) >= ticks:
            return
        time.sleep(0.05)
    raise TimeoutError


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_query_is_stopped_by_a_signal(graph: Path, number: signal.Signals) -> None:
    with running("query", "--dir", graph, "-e", ENDLESS) as process:
        busy(process, 1.0)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode == -number
    assert said.decode() == "Afgebroken (interrupted)\n"


@pytest.mark.slow
def test_a_query_has_a_time_limit(graph: Path) -> None:
    with running("query", "--dir", graph, "-e", ENDLESS, "--time-limit", "0.2") as process:
        _, said = process.communicate(timeout=120)
    assert process.returncode == 4
    assert "gestopt na 0.2 s" in said.decode()
    assert len(said.decode().splitlines()) == 1


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_ended_leaves_nothing_but_what_the_next_goes_on_from(
    tmp_path: Path, number: signal.Signals
) -> None:
    (tmp_path / "uit").mkdir()
    with running("build", ARTICLE, "/dev/stdin", "--out", tmp_path / "uit") as process:
        wait_for(lambda: any((tmp_path / "uit").glob(".building-*")))
        busy(process, 1.5)  # past the moment in which the folder is there and nobody has it in hand
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode == -number, said.decode()
    assert said.decode().endswith("Afgebroken (interrupted)\n")
    left = [path.name for path in (tmp_path / "uit").iterdir()]
    assert left in ([], [PIECES])
    if left:  # the article was read in time
        assert not Pieces(tmp_path / "uit").is_empty()


def test_a_signal_that_is_ignored_stays_so() -> None:
    """So that ``nohup kg build`` outlives the terminal."""
    code = (
        "import signal, kg.cli.ending as e\nsignal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "with e.signals_alike():\n    signal.raise_signal(signal.SIGHUP)\n    print(signal.getsignal(signal.SIGTERM))"
    )
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "_raise" in done.stdout


def test_a_base_with_a_bare_percent_sign_is_refused_with_the_reason(tmp_path: Path) -> None:
    for base in ("https://x.nl/%/", "https://x.nl/a%2/", "https://x.nl/%zz/"):
        result = CliRunner().invoke(main, ["build", str(ARTICLE), "--out", str(tmp_path / "uit"), "--base", base])
        assert result.exit_code == 2
        assert "two hexadecimal digits" in result.output


def test_a_broken_line_is_named_with_its_number_and_an_exit_code_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "summary.json").write_text('{"base": "https://x.nl/"}', encoding="utf-8")
    lines = [f'<urn:s{n}> <urn:p> "x" <urn:g> .' for n in range(9)]
    lines[6] = '<urn:a> <urn:b> "half'
    (tmp_path / "graph.nq").write_text("\n".join(lines), encoding="utf-8")
    for arguments in (("export", tmp_path, "--format", "ttl"), ("validate", tmp_path / "graph.nq")):
        result = CliRunner().invoke(main, list(map(str, arguments)))
        assert result.exit_code == 5
        assert "line 7" in result.stderr
        assert "Traceback" not in result.output


def wait_for(true, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.02)
