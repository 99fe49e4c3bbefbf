"""Graphs of any size for the explorer: invented states that meet, with mediators, proposals and outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from kg.store import EmbeddedStore
from kg.view import Picture, read_picture
from kg.vocab.terms import DCTERMS, DIP, GEO, OA, PREFIXES, RDF, RDFS, SKOS

BASE = "https://w3id.org/diplomacy-kg/id/"
_DAY = f"^^<{PREFIXES['xsd']}date>"


class Quads:
    """N-Quads of articles, written one after the other."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.article = ""

    def open(self, name: str, title: str = "Overleg", issued: str = "2024-05-01") -> None:
        self.article = f"{BASE}article/{name}"
        self.link(self.article, RDF.type, DIP.Article)
        self.text(self.article, DCTERMS.identifier, name)
        self.text(self.article, DCTERMS.title, title)
        self.text(self.article, DCTERMS.issued, issued)

    def link(self, subject: str, predicate: str, value: str) -> None:
        self.lines.append(f"<{subject}> <{predicate}> <{value}> <{self.article}> .")

    def text(self, subject: str, predicate: str, value: str, kind: str = "") -> None:
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
        self.lines.append(f'<{subject}> <{predicate}> "{escaped}"{kind} <{self.article}> .')

    def entity(self, key: str, type_: str, label: str) -> str:
        iri = BASE + key
        self.link(iri, RDF.type, type_)
        self.text(iri, SKOS.prefLabel, label, "@nl")
        return iri

    def frame(self, name: str, type_: str, label: str, factuality: str = DIP.actual) -> str:
        iri = f"{BASE}frame/{self.article.rpartition('/')[2]}:{name}"
        self.link(iri, RDF.type, type_)
        self.text(iri, RDFS.label, label, "@nl")
        if type_ != DIP.Outcome:
            self.link(iri, DIP.factuality, factuality)
        return iri

    def passage(self, start: int, text: str) -> str:
        end = start + len(text)
        iri = f"{BASE}passage/{self.article.rpartition('/')[2]}:{start}-{end}"
        self.link(iri, RDF.type, DIP.Passage)
        self.link(iri, DIP.inArticle, self.article)
        self.text(iri, OA.start, str(start))
        self.text(iri, OA.end, str(end))
        self.text(iri, OA.exact, text)
        return iri

    def day(self, subject: str, day: str) -> None:
        self.text(subject, DIP.earliest, day, _DAY)
        self.text(subject, DIP.latest, day, _DAY)

    def store(self) -> EmbeddedStore:
        store = EmbeddedStore()
        store.add("\n".join(self.lines).encode())
        return store

    def picture(self) -> Picture:
        return read_picture(self.store(), BASE)


def invented(count: int) -> Quads:
    """A graph of about ``count`` nodes, a third of them actors; the same every time."""
    quads, made, number = Quads(), 0, 0
    while made < count:
        quads.open(f"a{number}", f"Overleg {number} over de grens", f"202{number % 5}-0{1 + number % 9}-1{number % 9}")
        names = [f"Land{(number * 7 + step * step) % max(4, count // 4)}" for step in range(3)]
        states = [quads.entity(f"state/{name}", DIP.State, name) for name in names]
        talks = quads.frame(
            "t", DIP.Negotiation, "overleg over de grens", (DIP.actual, DIP.planned, DIP.possible)[number % 3]
        )
        sentence = f"{names[0]} en {names[1]} overlegden, met {names[2]} als bemiddelaar."
        passage = quads.passage(0, sentence)
        quads.link(talks, DIP.evidence, passage)
        quads.text(talks, DIP.rule, "negotiation.verb")
        for name, state, role in zip(names, states, (DIP.party, DIP.party, DIP.mediator), strict=True):
            quads.link(talks, DIP.participant, state)
            quads.link(talks, role, state)
            quads.link(state, DIP.mention, quads.passage(sentence.index(name), name))
        quads.day(talks, f"202{number % 5}-0{1 + number % 9}-1{number % 9}")
        outcome = quads.frame("o", DIP.Outcome, "geen doorbraak")
        quads.link(outcome, DIP.outcomeOf, talks)
        quads.link(outcome, DIP.evidence, passage)
        proposal = quads.frame("p", DIP.Proposal, f"staakt-het-vuren van {number} dagen", DIP.actual)
        quads.link(proposal, DIP.speaker, states[0])
        quads.link(proposal, DIP.addressee, states[1])
        quads.link(proposal, DIP.evidence, passage)
        number += 1
        made = 3 * number + len({line.split(">")[0] for line in quads.lines if "/state/" in line.split(">")[0]})
    return quads


def process() -> Quads:
    """Two reports of one mediation, a part of it, a round that is planned, and an outcome."""
    quads = Quads()
    made = []
    for name, issued in (("a1", "2024-05-01"), ("a2", "2024-05-02")):
        quads.open(name, f"Overleg {name}", issued)
        states = [quads.entity(f"state/{word}", DIP.State, word) for word in ("Alfa", "Bravo", "Chili")]
        talks = quads.frame("t", DIP.Negotiation, "Overleg Alfa – Bravo")
        sentence = "Alfa en Bravo overlegden, met Chili als bemiddelaar."
        quads.link(talks, DIP.evidence, quads.passage(0, sentence))
        quads.link(talks, DIP.evidence, quads.passage(0, sentence[:24]))
        for state, role in zip(states, (DIP.party, DIP.party, DIP.mediator), strict=True):
            quads.link(talks, role, state)
        quads.day(talks, "2024-04-30")
        made.append(talks)
    quads.link(made[0], DIP.sameEventAs, made[1])
    part = quads.frame("m", DIP.Mediation, "Bemiddeling door Chili")
    quads.link(part, DIP.subEventOf, made[1])
    round_ = quads.frame("r", DIP.Negotiation, "Overleg Alfa – Bravo (gepland)", DIP.planned)
    for state, role in zip(states, (DIP.party, DIP.party, DIP.mediator), strict=True):
        quads.link(part, role, state)
        quads.link(round_, role, state)
    quads.day(round_, "2024-06-10")
    outcome = quads.frame("o", DIP.Outcome, "Geen doorbraak: Overleg Alfa – Bravo")
    quads.link(outcome, DIP.outcomeOf, made[1])
    quads.link(outcome, DIP.outcomeType, DIP.noBreakthrough)
    return quads


HOSTILE: Sequence[str] = (
    "</script><script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    "<svg onload=window.ran=1>",
    '"><script>window.ran=1</script>',
    "'-window.ran=1-'",
    "<!--<script>window.ran=1",
    "]]><script>window.ran=1</script>",
    "javascript:window.ran=1",
    '<a href="javascript:window.ran=1">href</a>',
    "{{7*7}}{% for x in y %}",
    "${window.ran=1}`",
    "\u2028window.ran=1\u2029",
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "<style>@import 'http://example.invalid/x.css'</style>",
    "<link rel=stylesheet href=http://example.invalid/x.css>",
    "<iframe src=http://example.invalid/></iframe>",
    "<base href=http://example.invalid/>",
    "__proto__",
    "constructor",
    "\u202eomgekeerd<b>vet</b>\u0007",
    "<meta http-equiv=refresh content='0;url=http://example.invalid/'>",
    '=HYPERLINK("http://example.invalid")',
)


def hostile() -> Quads:
    """A graph whose every text is hostile."""
    quads = Quads()
    for number, text in enumerate(HOSTILE):
        quads.open(f"a{number}", text, "2024-05-01")
        event = quads.frame(f"m{number}", DIP.Meeting, text)
        state = quads.entity(f"state/x{number}", DIP.State, text)
        quads.link(event, DIP.party, state)
        place = quads.entity(f"place/x{number}", DIP.Place, text)
        quads.link(event, DIP.place, place)
        quads.link(state, DIP.seat, place)
        quads.text(place, GEO.lat, str(number))
        quads.text(place, GEO.long, text if number == 1 else str(-number))
        quads.text(event, DIP.rule, text)
        quads.text(event, DIP.content, text, "@nl")
        quads.text(event, DIP.attributedTo, text, "@nl")
        quads.link(event, DIP.evidence, quads.passage(0, text))
    return quads
