"""The command line: thin commands over the library, in Dutch with English beside it."""

from kg.cli.main import main

__all__ = ["main"]
