"""A build folder over HTTP: SPARQL 1.1, graphs, linked data and a console, in workers that can be killed."""

from kg.serve.app import create_app
from kg.serve.running import run
from kg.serve.settings import Settings

__all__ = ["Settings", "create_app", "run"]
