"""The run's own graph: which program, rules and model made the articles' graphs.

Its name is derived from those, so the same input gives the same bytes. It is the only place for a
clock, and has one only where ``SOURCE_DATE_EPOCH`` sets it: a build is reproducible unless asked otherwise.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from kg.rdf.builder import GraphBuilder
from kg.rdf.graph import NamedGraph
from kg.resources import data_folder
from kg.vocab.iris import Iris
from kg.vocab.terms import PREFIXES, PROV, RDF, RDFS, SCHEMA

PROGRAM = "diplomacy-kg"
_SETTINGS = {"encoder": "encoder", "least": "least confidence"}
"""What a reader's name may begin with that is no other program, and what that is called."""


@dataclass(frozen=True, slots=True)
class Run:
    """What made a graph: versions of the program and the rules, name and version of the model."""

    program: str
    rules: str
    model: str
    model_version: str
    readers: tuple[str, ...] = ()
    """Who read beside the rules: its name, its model, the version of its prompt, and more (``kg.readers``)."""

    @classmethod
    def of_this_program(cls, model: str, model_version: str, *, readers: tuple[str, ...] = ()) -> Run:
        """A run, with this model, of the program and the data that are installed here."""
        return cls(_program_version(), _rules_version(), model, model_version, readers)

    @property
    def digest(self) -> str:
        """Twelve hexadecimal digits that differ when anything differs that could change a graph."""
        parts = "\n".join((self.program, self.rules, self.model, self.model_version, *self.readers))
        return hashlib.sha256(parts.encode()).hexdigest()[:12]

    def iri(self, iris: Iris) -> str:
        """The activity's IRI, which also names its graph."""
        return iris.run(self.digest)

    def graph(self, iris: Iris) -> NamedGraph:
        """The run's graph."""
        node = self.iri(iris)
        builder = GraphBuilder(node)
        builder.link(node, RDF.type, PROV.Activity)
        parts = [
            ("program", PROV.SoftwareAgent, PROV.wasAssociatedWith, PROGRAM, self.program),
            ("rules", PROV.Entity, PROV.used, "rules and curated knowledge", self.rules),
            ("model", PROV.Entity, PROV.used, self.model, self.model_version),
        ]
        settings = [words for name in self.readers if (words := name.split(" "))[0] in _SETTINGS and len(words) == 2]
        parts += [(name, PROV.Entity, PROV.used, _SETTINGS[name], value) for name, value in settings]
        if len(self.readers) > len(settings):
            name, model, prompt, *_ = self.readers
            parts.append((name, PROV.SoftwareAgent, PROV.wasAssociatedWith, model, f"prompt {prompt}"))
        for name, kind, relation, label, number in parts:
            part = iris.run(self.digest, name)
            builder.link(node, relation, part)
            builder.link(part, RDF.type, kind)
            builder.plain(part, RDFS.label, label)
            builder.plain(part, SCHEMA.softwareVersion, number)
        moment = _clock()
        if moment is not None:
            for property_ in (PROV.startedAtTime, PROV.endedAtTime):
                builder.typed(node, property_, moment, PREFIXES["xsd"] + "dateTime")
        return builder.graph()


def _program_version() -> str:
    try:
        return version(PROGRAM)
    except PackageNotFoundError:  # run from a checkout that is not installed
        return "unknown"


def _rules_version() -> str:
    """A digest of every file of curated knowledge and of the ontology, their names included."""
    digest = hashlib.sha256()
    for name in ("ontology", "seeds"):
        folder = data_folder(name)
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in (".csv", ".toml", ".ttl", ".jsonld"):
                digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _clock() -> str | None:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch.isdecimal():
        return None
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
