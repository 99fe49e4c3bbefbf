"""A build: make the pieces that are not there, list the articles, put all together.

1. Articles are read one after the other. Of one that was read before, by the same program, the piece is there; of the
   others a crew makes it, and it is kept at once. So whoever goes on from a build that was killed makes the rest.
2. The articles of the build before that were not given stay, unless pruned; where the program is another one now, they
   are read anew from their kept texts.
3. Where that gives what is there already, nothing is written. Else what holds across articles is told from the traces
   of all of them, and the folder puts everything together.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from kg.correct import TABLE, Correction, Corrections, read_corrections
from kg.flow.before import Before
from kg.flow.collecting import uncollected
from kg.flow.crew import Crew, Job, LocalCrew, Lot
from kg.flow.fingerprint import fingerprint
from kg.model import Article, PartialDate
from kg.nlp.identity import identify_model
from kg.rdf import Across, InvalidGraph, Iris, Piece, Run, Summary, Violation
from kg.rdf.corrections import corrections_graph
from kg.rdf.matches import matches_graph
from kg.rdf.piece import About, Brief, content_of
from kg.rdf.summary import FAULT
from kg.rdf.terms_used import TermsUsed
from kg.read import Gist, Problem, Read, Reason, Severity, admit_paths
from kg.readers import Readers, default_readers
from kg.same import Decisions, load_decisions
from kg.same.matches import TABLE as MATCHES
from kg.same.matches import read_matches
from kg.store import BuildFolder, Change, Entry, Overtaken, read_summary


@dataclass(frozen=True, slots=True)
class Done:
    """An article that is done; ``about`` is None where what was made of it before serves."""

    article: str
    source: str
    about: About | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a build."""

    summary: Summary
    """Of all articles in the graph."""
    read: int
    """How many articles were read; nothing is built where none was."""
    change: Change | None = None
    """How the build differs from the one before; None where there was none."""


Report = Callable[[Problem | Violation | Done], None]
"""Hears of every problem of reading, every violation of a shape, and every article that is done."""


def build(
    paths: Iterable[Path], out: Path, *, report: Report, model: str | None = None, iris: Iris | None = None,
    strict: bool = False, decisions: Path | None = None, prune: bool = False, readers: Readers | None = None,
    crew: Crew | None = None, corrections: Path | None = None, columns: Mapping[str, str] | None = None,
) -> Built:  # fmt: skip
    """Build the graph of ``paths`` in ``out``, on what an earlier build left there.

    ``strict`` refuses a broken shape; ``decisions`` are an analyst's; ``prune`` takes away the articles of the build
    before that are not among the paths; ``readers`` read; ``crew`` makes the pieces (processes of this machine where
    none is given); ``corrections`` is a table of them, beside the one in ``out``; ``columns`` are the names of
    fields in records (``read_paths``).
    """
    iris, readers = iris or Iris(), readers or default_readers()
    own = out / MATCHES
    matches = read_matches(own, iris) if own.exists() else ()
    by_hand = load_decisions(iris, *filter(None, [decisions]))
    identity = identify_model(model)
    run = Run.of_this_program(identity.name, identity.version, readers=readers.names)
    job = Job(
        model, iris.base, run.iri(iris), fingerprint(identity, run, iris), readers, _corrections(out, corrections, iris)
    )
    with BuildFolder(out, iris, fingerprint=job.fingerprint) as folder:
        work = _Work(folder, job, crew or LocalCrew(), report, strict=strict)
        work.read(list(paths), prune=prune, columns=columns)
        if not work.seen:
            return Built(work.summary(by_hand, iris)[0], 0)
        while True:
            change = folder.settle(prune=prune)
            work.remake()
            if work.is_as_it_was(by_hand, matches, run.graph(iris)):
                return Built(Summary.of_json(read_summary(out)), work.seen, change)
            with uncollected():
                summary, across = work.summary(by_hand, iris)
                more = (corrections_graph(work.applied(), iris), matches_graph(matches, across.nodes, iris))
                for graph in (*across.graphs(), *(graph for graph in more if graph.rows), run.graph(iris)):
                    folder.add(graph)
                    summary.terms.add(TermsUsed.of(graph))
                folder.leave(across.compared)
            follows = folder.ledger.follows
            try:
                folder.finish(summary.as_json() | work.faults, summary.terms)
            except Overtaken:
                continue
            return Built(summary, work.seen, change if follows else None)


def _corrections(out: Path, more: Path | None, iris: Iris) -> Corrections:
    own = out / TABLE
    return read_corrections([*filter(None, [more]), *([own] if own.exists() else [])], iris)


class _Work:
    """The articles of one build on their way into its folder."""

    def __init__(self, folder: BuildFolder, job: Job, crew: Crew, report: Report, *, strict: bool) -> None:
        self.seen = 0
        self.faults: dict[str, object] = {}
        self._folder, self._job, self._crew, self._report, self._strict = folder, job, crew, report, strict
        self._problems: list[tuple[str, str]] = []
        self._lost: list[dict[str, str]] = []
        """The faults in articles of which there is no graph."""
        self._made_any = False
        self._waiting: dict[str, Read] = {}

    def read(self, paths: list[Path], *, prune: bool, columns: Mapping[str, str] | None) -> None:
        """Read all articles, and see that there is a piece of each."""
        before = None if prune else Before(self._folder.ledger, paths)
        for lot, pieces in self._made(self._without_piece(admit_paths(paths, before, columns, self._recall))):
            for article, piece in zip(lot, pieces, strict=True):
                read = self._waiting.pop(article.id)
                if piece.packed:
                    self._see(read, piece.about, piece.key, piece.content)
                self._tell(Done(article.id, article.source, piece.about))

    def remake(self) -> None:
        """Read the articles of the build before that were not given anew, where another program made their pieces."""
        entries: dict[str, Entry] = {}
        for lot, pieces in self._made(self._outdated(entries)):
            for article, piece in zip(lot, pieces, strict=True):
                entry = entries.pop(article.id)
                if piece.packed:
                    self._folder.ledger.replace(replace(entry, iri=piece.about.iri, key=piece.key))
                else:
                    self._folder.ledger.remove(article.id)
                self._tell(Done(article.id, article.source, piece.about))

    def applied(self) -> list[Correction]:
        """The corrections of articles that are in the graph."""
        corrections = self._job.corrections
        return [made for entry in self._folder.ledger.listed() for made in corrections.among(entry.article)]

    def is_as_it_was(self, *rest: object) -> bool:
        """Does the build that is there hold already what this one would? ``rest`` is what else goes into one."""
        told = (*rest, self.applied(), sorted(self._problems))
        return self._folder.stands(repr(told)) and not self._made_any

    def summary(self, decisions: Decisions, iris: Iris) -> tuple[Summary, Across]:
        """What all listed articles have, counted, and what holds across them."""
        summary, across, faults = Summary(), Across(iris, decisions, self._folder.compared), list(self._lost)
        for severity, reason in self._problems:
            summary.add_problem(severity, reason)
        for entry in self._folder.ledger.listed():
            about = self._folder.pieces.about(entry.key)
            summary.add(about.tally)
            across.add(about.trace)
            if about.fault:
                faults.append(_told(entry.source, about))
        self.faults = {"faults": faults} if faults else {}
        return summary, across

    def _recall(self, mark: str) -> Gist | None:
        found = self._folder.ledger.recall(mark)
        if found is None:
            return None
        entry, named = found
        issued = PartialDate.parse(entry.issued) if entry.issued else None
        return Gist(entry.article, entry.iri, issued, named, entry.words, entry.content)

    def _without_piece(self, items: Iterable[Read | Problem]) -> Iterator[Article]:
        for item in items:
            if isinstance(item, Problem):
                self._tell_problem(item)
                continue
            article = item.article
            content = article.content if isinstance(article, Gist) else content_of(article)
            key = self._job.key(article.id, content)
            if self._job.readers.endpoint is None and self._folder.pieces.has(key):  # else ask what was not answered
                about = article if isinstance(article, Gist) else self._folder.pieces.brief(key)
                self._see(item, about, key, content)
                if isinstance(about, Brief):
                    self._tell_violations(about)
                self._report(Done(article.id, article.source))
            else:
                self._waiting[article.id] = item
                yield article.read() if isinstance(article, Gist) else article

    def _outdated(self, entries: dict[str, Entry]) -> Iterator[Article]:
        for entry in self._folder.ledger.kept():
            if entry.key == self._job.key(entry.article, entry.content) and self._folder.pieces.has(entry.key):
                continue
            article = self._folder.pieces.article(entry.content)
            if article is None:
                message = f"{entry.article} was not given now, and its text was not kept: it is no longer in the graph"
                self._tell_problem(Problem(entry.source, Reason.UNREADABLE, Severity.ERROR, message))
                self._folder.ledger.remove(entry.article)
            else:
                entries[entry.article] = entry
                yield article

    def _made(self, articles: Iterator[Article]) -> Generator[tuple[Lot, list[Piece]]]:
        with closing(self._crew.work(self._job, articles)) as made:
            for lot, pieces in made:
                self._made_any = True  # a fault may be gone, and an answer come that was lacking: under the same key
                self._folder.keep(lot, pieces)
                yield lot, pieces

    def _see(self, read: Read, about: About | Brief | Gist, key: str, content: str) -> None:
        article = read.article
        issued = "" if article.issued is None else str(article.issued)
        entry = Entry(article.id, about.iri, key, content, read.origin, article.source, read.words, issued)
        quiet = isinstance(about, Gist) or not about.violations
        self._folder.see(entry, mark=read.mark if quiet else "", named=article.named)
        self.seen += 1

    def _tell(self, done: Done) -> None:
        about = done.about
        assert about is not None
        if not about.iri:  # it is not in the graph, so nobody counts it there
            self._problems.append((Severity.ERROR, FAULT))
            self._lost.append(_told(done.source, about))
        self._tell_violations(about)
        self._report(done)

    def _tell_violations(self, about: About | Brief) -> None:
        if self._strict and about.violations:
            raise InvalidGraph(about.article, about.violations)
        for violation in about.violations:
            self._report(violation)

    def _tell_problem(self, problem: Problem) -> None:
        self._problems.append((problem.severity, problem.reason))
        self._report(problem)


def _told(source: str, about: About) -> dict[str, str]:
    return {"article": about.article, "source": source, "traceback": about.traceback}
