"""The graph that is served: a version of a build's, and the base of its IRIs."""

from __future__ import annotations

from dataclasses import dataclass

from kg.store.changed import Version


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A graph; ``digest`` is a name that differs when anything in it does."""

    version: Version
    base: str

    @property
    def digest(self) -> str:
        """Of the version."""
        return self.version.digest
