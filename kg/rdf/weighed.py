"""How sure single statements about a frame are: each a statement of RDF with a confidence.

``dip:confidence`` of an event says how sure it is that the article tells of it at all; of who takes part, where, when
and whether it took place, each has its own. RDF's own vocabulary for statements says so in every store.
"""

from __future__ import annotations

from kg.rdf.builder import GraphBuilder
from kg.rdf.scope import Scope
from kg.vocab.terms import RDF


class Weighed:
    """Writes the weighed statements about one frame; what was not weighed (None) has none."""

    def __init__(self, builder: GraphBuilder, scope: Scope, frame_id: str) -> None:
        self._builder, self._scope, self._frame = builder, scope, frame_id

    def link(self, predicate: str, value: str, score: float | None, filler: str = "") -> None:
        """State how sure a link is; ``filler`` is the key of who or what fills it, where there may be several."""
        if score is not None:
            self._builder.link(self._statement(predicate, score, filler), RDF.object, value)

    def dutch(self, predicate: str, text: str, score: float | None) -> None:
        """State how sure a text is."""
        if score is not None:
            self._builder.dutch(self._statement(predicate, score), RDF.object, text)

    def _statement(self, predicate: str, score: float, filler: str = "") -> str:
        builder, scope = self._builder, self._scope
        name = predicate.rpartition("#")[2]
        node = scope.iris.statement(scope.article_id, self._frame, name, filler)
        builder.link(node, RDF.type, RDF.Statement)
        builder.link(node, RDF.subject, scope.frame(self._frame))
        builder.link(node, RDF.predicate, predicate)
        builder.confidence(node, score)
        return node
