"""Real SPARQL servers, each in a process and a folder of its own: Oxigraph's (PyPI) and Virtuoso (Debian)."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

USER = PASSWORD = "dba"
"""Who may write in a Virtuoso that was just made."""
_VIRTUOSO = """[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = temp.db
TransactionFile = temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
CheckpointInterval = 0
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
ServerThreads = 5
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 10000
"""


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """The address of an Oxigraph server."""
    port = free_port()
    command = [Path(sys.executable).parent / "oxigraph", "serve", "-l", folder, "-b", f"127.0.0.1:{port}"]
    with _running(command, folder, f"http://127.0.0.1:{port}") as url:
        yield url


@contextmanager
def virtuoso(folder: Path) -> Iterator[str]:
    """The address of a Virtuoso server; where there is none the test is skipped, or fails if one is required."""
    if (program := shutil.which("virtuoso-t")) is None:
        if os.environ.get("KG_VIRTUOSO") == "required":
            pytest.fail("KG_VIRTUOSO=required, and there is no virtuoso-t")
        pytest.skip("needs virtuoso-t (Debian: virtuoso-opensource)")
    http = free_port()
    (folder / "virtuoso.ini").write_text(_VIRTUOSO.format(sql=free_port(), http=http))
    command = [program, "+configfile", "virtuoso.ini", "+foreground"]
    with _running(command, folder, f"http://127.0.0.1:{http}/sparql") as url:
        yield url.removesuffix("/sparql")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def _running(command: list[str | Path], folder: Path, url: str) -> Iterator[str]:
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(process, url)
            yield url
        finally:
            process.kill()


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            assert process.poll() is None, f"{process.args} ended with {process.returncode}"
            time.sleep(0.1)
    raise TimeoutError(url)
