"""What the commands print: the one place where text goes to the terminal.

Whatever stands in an article, a graph or the name of a file, it colours nothing and moves no cursor: of the escapes,
only those that the commands themselves colour with are let through. Messages are short. What the terminal's encoding
does not have is printed as an escape.
"""

from __future__ import annotations

import re
import sys
from typing import BinaryIO, Final

import click

from kg.shown import cut, visible

_OURS: Final = re.compile(r"(\x1b\[(?:0|1|3[2-6])m)")
"""Bold, five colours, and back."""
_STDOUT: Final = "<stdout>"
_LINES: Final = 12
"""Lines of a message."""


def echo(text: str = "", *, err: bool = False, nl: bool = True) -> None:
    """Print text, in our own colours."""
    pieces = _OURS.split(text)
    click.echo("".join(piece if n % 2 else visible(piece) for n, piece in enumerate(pieces)), err=err, nl=nl)


def tell(text: object, *, about: str = "") -> None:
    """Print a message to the error stream, each line cut short; ``about`` is what it is about, and stays whole."""
    lines = str(text).splitlines()[:_LINES] or [""]
    click.echo(visible(about + "\n".join(map(cut, lines))), err=True)


def write(data: bytes, out: BinaryIO) -> None:
    """Write data in a format of its own: as it is into a file or pipe, as text that is visible on a terminal."""
    if on_terminal(out):
        echo(data.decode("utf-8", "replace"), nl=False)
    else:
        out.write(data)


def on_terminal(out: BinaryIO) -> bool:
    """Does what is written here come on a terminal?"""
    return is_standard(out) and sys.stdout.isatty()


def is_standard(out: BinaryIO) -> bool:
    """Is this standard output? Asked for anything but its name, click opens a file."""
    return getattr(out, "name", _STDOUT) == _STDOUT


def refuse_binary(format: str, out: BinaryIO) -> None:
    """Refuse to write on a terminal what is no text; UsageError."""
    if on_terminal(out):
        raise click.UsageError(f"{format} is geen tekst: geef --out (is no text: give --out FILE)")


def print_anything() -> None:
    """Let the output streams write what their encoding does not have as an escape (Windows' cp1252, ASCII)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
