"""What the graph of one article calls things, and which of them may fill which place.

Fillers of frames are keys of entities, or ids of other frames of the same article (a delegation
that takes part in talks). Here is the one place that tells them apart, and that refuses a filler
whose kind the ontology does not allow there (a city cannot speak), counting why.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Drop, Entity, EntityKind, EventFrame, Finding, SpeechActFrame
from kg.rdf.builder import term
from kg.vocab.iris import Iris
from kg.vocab.terms import DIP, SUPER_CLASSES

STEP = "rdf"

ACTORS = frozenset({EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION})
PERSONS = frozenset({EntityKind.PERSON})
VENUES = frozenset({EntityKind.PLACE, EntityKind.STATE})
BODIES = frozenset({EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PLACE})
ANYTHING = frozenset(EntityKind)


class Scope:
    """The names of one article: resolves references, and remembers whom something was said of."""

    def __init__(self, finding: Finding, iris: Iris) -> None:
        """``iris`` mints the names; ``events`` and ``speech_acts`` are what the graph has a class for."""
        links, frames = finding.links, finding.frames
        self.iris = iris
        self.article_id = finding.article.id
        self._iri_of: dict[str, str] = {}
        self.used: dict[str, Entity] = {}
        self.drops: list[Drop] = []
        self._entities = {entity.key: entity for entity in links.entities}
        self._named = {decision.entity for decision in links.decisions} | set(links.offices)
        self._named |= {tenure.of for tenure in links.tenures if tenure.rule.endswith("party")}  # minister X (VVD)
        self._delegations = {frame.id for frame in frames.delegations}
        self._parts = finding.parts
        self.events = [frame for frame in frames.events if self._has_class(frame)]
        self.speech_acts = [frame for frame in frames.speech_acts if self._has_class(frame)]
        self._events = {frame.id for frame in self.events} | {frame.id for frame in self.speech_acts}

    def _has_class(self, frame: EventFrame | SpeechActFrame) -> bool:
        """Whether the ontology has the class of an event or speech act; one of another kind is dropped."""
        if DIP.Event in SUPER_CLASSES.get(term(frame.kind), ()):
            return True
        self._drop(f"{frame.kind}: the ontology has no such class of event or speech act", frame.label)
        return False

    def matters(self, key: str | None) -> bool:
        """Whether an entity plays a part: it fills a place in a frame, or was judged to have one."""
        return self._parts is None or key in self._parts or key in self.used

    def frame(self, frame_id: str) -> str:
        """IRI of a frame of this article."""
        iri = self._iri_of.get(frame_id)
        if iri is None:
            iri = self._iri_of[frame_id] = self.iris.frame(self.article_id, frame_id)
        return iri

    def entity(self, entity: Entity) -> str:
        """IRI of an entity: of its own where it is known, the article's where only the article knows it."""
        iri = self._iri_of.get(entity.key)
        if iri is None:
            own = self.article_id if entity.local else None
            iri = self._iri_of[entity.key] = self.iris.entity(entity.key, own)
        return iri

    def event(self, frame_id: str | None, where: str) -> str | None:
        """IRI of an event or speech act that a frame refers to."""
        if frame_id is None:
            return None
        if frame_id in self._events:
            return self.frame(frame_id)
        self._drop(f"{where}: no such event", frame_id)
        return None

    def filler(self, reference: str | None, kinds: frozenset[EntityKind], where: str) -> str | None:
        """IRI of who or what fills a place, None (and a drop with its reason) where it may not."""
        if reference is None:
            return None
        entity = self._entities.get(reference)
        if entity is not None:
            if reference not in self._named:
                self._drop(f"{where}: known to the lists, not named in the article", entity.name)
                return None
            if entity.kind in kinds:
                self.used[reference] = entity
                return self.entity(entity)
            self._drop(f"{where}: cannot be a {entity.kind.value}", entity.name)
            return None
        if reference in self._delegations and EntityKind.ORGANISATION in kinds:
            return self.frame(reference)
        if reference in self._events and kinds is ANYTHING:
            return self.frame(reference)
        self._drop(f"{where}: unknown", reference)
        return None

    def fillers(self, references: Iterable[str], kinds: frozenset[EntityKind], where: str) -> dict[str, str]:
        """References to the IRIs of all that may fill a place, in their order."""
        found = ((reference, self.filler(reference, kinds, where)) for reference in references)
        return {reference: iri for reference, iri in found if iri is not None}

    def _drop(self, reason: str, what: str) -> None:
        self.drops.append(Drop(STEP, reason, what))
