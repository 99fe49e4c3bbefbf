"""Makes pieces of articles: all that takes time, and nothing that depends on other articles.

A maker has loaded the model, the rules and the shapes once. It is what a worker process has, and a worker elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kg.correct import Corrections, corrected
from kg.flow.reading import Reader
from kg.model import Article, Finding
from kg.rdf import Iris, Sections, article_graph, compile_shapes
from kg.rdf.exports import sections_of
from kg.rdf.formats import Formats
from kg.rdf.piece import About, Piece, content_of, piece_of
from kg.rdf.tally import tally_of
from kg.readers import Readers
from kg.same import trace_of


class Maker:
    """Makes the same piece of the same article, wherever it is."""

    def __init__(
        self, *, model: str | None, base: str, run: str, key: Callable[[str, str], str], readers: Readers,
        corrections: Corrections,
    ) -> None:  # fmt: skip
        """Load what is needed; what can go wrong is as in ``load_model``.

        ``run`` is the IRI of the activity; ``key`` gives the key of a piece by the id of its article and its content.
        """
        self.reader = Reader(model=model, readers=readers)
        self._shapes = compile_shapes()
        self._iris, self._run, self._key = Iris(base), run, key
        self._corrections = corrections
        self._formats = Formats.under(self._iris)

    def make(self, articles: Sequence[Article]) -> Iterator[Piece]:
        """The pieces of what a reader makes of some articles."""
        return map(self._piece, self.reader.make(articles))

    def _piece(self, finding: Finding) -> Piece:
        try:
            return self._written(finding)
        except Exception as error:  # noqa: BLE001  a fault of ours costs one article, not the batch
            try:
                return self._written(Finding.failed(finding.article, error, before=finding.traceback))
            except Exception as worse:  # noqa: BLE001  not even the article alone can be written: both are told
                failed = Finding.failed(finding.article, worse, before=finding.traceback)
                return self._wrapped(failed, About.of_nothing(failed), {})

    def _written(self, finding: Finding) -> Piece:
        done = corrected(finding, self._corrections.among(finding.article.id), self._iris)
        finding = done.finding
        graph = article_graph(finding, iris=self._iris, run=self._run)
        violations = self._shapes.check_graph(graph.graph, text=finding.article.text)
        drops = (*finding.drops, *graph.drops)
        about = About(
            article=finding.article.id,
            iri=graph.graph.iri,
            tally=tally_of(graph.graph, drops, violations=len(violations), failed=bool(finding.fault)),
            trace=trace_of(finding, graph.entities, self._iris),
            violations=violations,
            notes=(
                *(f"{drop.reason}: “{drop.what} …”" for drop in finding.drops if drop.step == "nlp"),
                *(f"a correction of {made.target} changes nothing: {why}" for made, why in done.missed),
            ),
            fault=finding.fault,
            traceback=finding.traceback,
        )
        return self._wrapped(finding, about, sections_of(graph.graph, self._formats))

    def _wrapped(self, finding: Finding, about: About, sections: Sections) -> Piece:
        key = self._key(finding.article.id, content_of(finding.article))
        return piece_of(finding.article, key, about, sections)
