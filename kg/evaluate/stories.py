"""Stories: a few marked articles of one course of events, whose ids are shared across the files.

``NAME.story.yaml`` makes a story of the articles ``NAME-*.mk``. An id stands for the same person, organisation, state
or event in all of them, so that it can be measured which names and which reports the graph holds for the same:

1. The articles of a story are built together, each story apart from the others.
2. A marked name is what the actor is whose mention fits it best; an event of the graph is the marked one in its
   sentences with which it agrees most (``kg/evaluate/events.py``).
3. Every two that stand in different articles are a pair (``kg/evaluate/pairs.py``).

Pronouns and descriptions ("de minister") are no names and not counted. The floors: names are of one actor where their
last words are the same; reports are of one event where the kind is the same, both are dated and may be of one day, and
no two places differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.evaluate.errors import BadAnnotation
from kg.evaluate.evaluation import articles_of, findings_of, statements_of
from kg.evaluate.events import aligned
from kg.evaluate.gold import EVENTS, Gold
from kg.evaluate.marked import Mark, read_marked
from kg.evaluate.marked_gold import gold_of, is_name
from kg.evaluate.pairs import Named, conll, tally_pairs
from kg.evaluate.system import Found, System
from kg.evaluate.tally import Tally
from kg.evaluate.text import plain
from kg.model import Finding
from kg.query import Statements
from kg.vocab.terms import DCTERMS, DIP, RDF

ACTORS = ("Person", "Organisation", "State")
_ENDING = ".story.yaml"
_SAME = (DIP.sameActorAs, DIP.sameEventAs)


@dataclass(slots=True)
class StoryScores:
    """Pairs in different articles, by what they are pairs of; the floor beside them."""

    pairs: dict[str, Tally] = field(default_factory=dict)
    floor: dict[str, Tally] = field(default_factory=dict)
    conll: dict[str, float] = field(default_factory=dict)
    """Story to the mean of MUC, B³ and CEAF over its marked names."""
    reachable: int = 0
    """Pairs of reports of one event of which the graph has both, linked or not."""
    unjudged: int = 0
    """Links between reports of which the annotation has only one, or none."""


def stories_of(folder: Path) -> dict[str, list[Gold]]:
    """The stories of a folder by name; BadAnnotation where there is none, or an article is wrong."""
    found, faults = {}, []
    for path in sorted(folder.glob(f"*{_ENDING}")):
        name = path.name.removesuffix(_ENDING)
        articles = []
        for article in sorted(folder.glob(f"{name}-*.mk")):
            try:
                articles.append(gold_of(read_marked(article)))
            except BadAnnotation as fault:
                faults.append(str(fault))
        if len(articles) < 2 and not faults:
            faults.append(f"{path}: a story has two articles or more, {name}-1.mk, {name}-2.mk ...")
        found[name] = articles
    if not found:
        faults.append(f"{folder}: no stories (NAME{_ENDING} beside NAME-1.mk, NAME-2.mk ...)")
    if faults:
        raise BadAnnotation("\n".join(faults))
    return found


def evaluate_stories(
    folder: Path, *, graph: Path | None = None, model: str | None = None, advance: Callable[[], None]
) -> StoryScores:
    """Score the graph in a file, or else the graphs that the project makes of each story now.

    ``advance`` is called once for every article. BadAnnotation where the annotations are wrong, UnreadableGraph where
    the file is no RDF.
    """
    stories = stories_of(folder)
    golds = [gold for story in stories.values() for gold in story]
    if graph is not None:
        whole = Statements.read(graph)
        return score_stories((name, whole, story) for name, story in stories.items())
    of_story = {gold.id: name for name, story in stories.items() for gold in story}
    with TemporaryDirectory() as work:
        findings = findings_of(articles_of(folder, Path(work), golds), model=model, advance=advance)
        told: dict[str, list[Finding]] = {
            name: list(found) for name, found in groupby(findings, lambda finding: of_story[finding.article.id])
        }
    return score_stories((name, statements_of(told.get(name, ())), story) for name, story in stories.items())


def score_stories(stories: Iterable[tuple[str, Statements, list[Gold]]]) -> StoryScores:
    """The scores of several stories, each with the graph that it is looked up in."""
    scores = StoryScores()
    scores.pairs = {kind: Tally() for kind in (*ACTORS, "Event")}
    scores.floor = {kind: Tally() for kind in (*ACTORS, "Event")}
    for name, graph, golds in stories:
        systems = [System(graph, _article(graph, gold.id)) for gold in golds]
        clusters = Clusters(graph)
        names = [named for gold, system in zip(golds, systems, strict=True) for named in _names(gold, system, clusters)]
        for kind in ACTORS:
            of_kind = [named for named in names if named.kind == kind]
            tally_pairs(scores.pairs[kind], of_kind, lambda one, two: one.node is not None and one.node == two.node)
            tally_pairs(scores.floor[kind], of_kind, lambda one, two: one.words == two.words)
        scores.conll[name] = conll(names)
        _score_events(golds, systems, clusters, scores)
    return scores


class Clusters:
    """What a graph holds for the same: the nodes that its links of identity join, by any one of them."""

    def __init__(self, graph: Statements) -> None:
        """``graph`` has the links."""
        self._graph = graph
        self._first: dict[str, str] = {}

    def of(self, node: str) -> str:
        """The first, by name, of those that are the same as ``node``."""
        if node not in self._first:
            seen, left = {node}, [node]
            while left:
                one = left.pop()
                for link in _SAME:
                    for other in (*self._graph.objects(one, link), *self._graph.subjects(link, one)):
                        if other not in seen:
                            seen.add(other)
                            left.append(other)
            self._first |= dict.fromkeys(seen, min(seen))
        return self._first[node]


def _article(graph: Statements, identifier: str) -> str:
    nodes = graph.subjects(DCTERMS.identifier, identifier)
    return next((node for node in nodes if graph.has(node, RDF.type, DIP.Article)), "")


def _names(gold: Gold, system: System, clusters: Clusters) -> Iterator[Named]:
    """The marked names of an article, each with the actor that the graph has for it."""
    assert gold.marked is not None
    entities = gold.marked.section("entities")
    found = list(system.items((*ACTORS, "Place"), link=DIP.mention))
    for mark in gold.marked.mentions:
        kind, words = str(entities[mark.ids[0]]["type"]), gold.text[mark.start : mark.end]
        if kind in ACTORS and _names_one(mark, words, kind, gold.marked.mentions):
            node = actor_at(mark, found)
            last = plain(words).rpartition(" ")[2]
            yield Named(gold.id, mark.ids[0], kind, None if node is None else clusters.of(node), last)


def _names_one(mark: Mark, words: str, kind: str, others: Sequence[Mark]) -> bool:
    """Whether marked words name one actor; what only describes it around its name (de Turkse regering) does not."""
    if any(mark.ids == o.ids and o is not mark and mark.start <= o.start and o.end <= mark.end for o in others):
        return False
    first, _, rest = words.partition(" ")
    if first.lower() in ("de", "het", "een"):
        words = "" if kind == "Person" else rest
    return len(mark.ids) == 1 and bool(words) and is_name(words)


def actor_at(mark: Mark, found: Iterable[Found]) -> str | None:
    """The actor whose mention fits a mark best: the share of their text that they share, at least half of the shorter.

    So *het FNR* is the FNR, and not the spokesman of whom *de woordvoerder van het FNR* speaks.
    """
    best: tuple[float, str] | None = None
    for actor in found:
        for start, end in actor.spans:
            shared = min(end, mark.end) - max(start, mark.start)
            if shared > 0 and 2 * shared >= min(end - start, mark.end - mark.start):
                rank = shared / (max(end, mark.end) - min(start, mark.start)), actor.node
                best = rank if best is None or rank[0] > best[0] else best
    return None if best is None else best[1]


def _score_events(golds: list[Gold], systems: list[System], clusters: Clusters, scores: StoryScores) -> None:
    reports: list[Named] = []
    marked: list[Named] = []
    told = {}
    for gold, system in zip(golds, systems, strict=True):
        assert gold.marked is not None
        ids = [id_ for id_, event in gold.marked.section("events").items() if event["type"] in EVENTS]
        marked += [Named(gold.id, id_, "Event", None, "") for id_ in ids]
        for event in system.items(sorted(EVENTS)):
            told[event.node] = event
        for event, number in aligned(gold, system):
            reports.append(Named(gold.id, "" if number is None else ids[number], "Event", event.node, ""))
    circumstances = {i: _Circumstances.of(told[str(r.node)], systems[0].graph) for i, r in enumerate(reports)}
    wanted = {(a.article, b.article, a.id) for a, b in _across(marked) if a.id == b.id}
    met = {(a.article, b.article, a.id) for a, b in _across(reports) if a.id and a.id == b.id}
    scores.reachable += len(wanted & met)

    def linked_so(i: int, j: int) -> bool:
        return clusters.of(str(reports[i].node)) == clusters.of(str(reports[j].node))

    def alike(i: int, j: int) -> bool:
        return circumstances[i].alike(circumstances[j])

    for tally, same in (
        (scores.pairs["Event"], linked_so),
        (scores.floor["Event"], alike),
    ):
        linked = {
            (reports[i].article, reports[i].id, reports[j].article, reports[j].id)
            for i in range(len(reports))
            for j in range(i + 1, len(reports))
            if reports[i].article != reports[j].article and same(i, j)
        }
        judged = {link for link in linked if link[1] and link[3]}
        right = {(one, two, id_) for one, id_, two, other in judged if id_ == other} & wanted
        tally.add(len(right), len(judged), len(wanted))
        if tally is scores.pairs["Event"]:
            scores.unjudged += len(linked) - len(judged)


def _across(reports: list[Named]) -> Iterator[tuple[Named, Named]]:
    for number, one in enumerate(reports):
        for two in reports[number + 1 :]:
            if one.article != two.article:
                yield one, two


@dataclass(frozen=True, slots=True)
class _Circumstances:
    """What the floor looks at."""

    kind: str
    place: str | None
    earliest: str | None
    latest: str | None

    @classmethod
    def of(cls, event: Found, graph: Statements) -> _Circumstances:
        values = (graph.value(event.node, property_) for property_ in (DIP.place, DIP.earliest, DIP.latest))
        return cls(event.type, *values)

    def alike(self, other: _Circumstances) -> bool:
        if self.kind != other.kind or None in (self.earliest, other.earliest, self.latest, other.latest):
            return False
        places = {self.place, other.place} - {None}
        return len(places) < 2 and str(self.earliest) <= str(other.latest) and str(other.earliest) <= str(self.latest)
