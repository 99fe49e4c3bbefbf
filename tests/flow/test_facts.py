"""What the two shipped articles say, and what they must not say, as a careful reader has it.

1. A fact is a pattern of plain triples about ``?fact`` within one article's graph; the query around it asks for
   the passages that the fact rests on. So a case fails when the fact is not in the graph, when it rests on
   another sentence, and when offsets do not give the text.
2. ``tests/gold/articles.yaml`` goes through both articles statement by statement.
3. What is not so yet stands in ``OPEN``; a line there that has become true fails until it is struck out
   (``python tests/flow/test_facts.py`` writes the list again and says what changed).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from pyoxigraph import QuerySolutions, RdfFormat, Store

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
from said import Said, fault

from kg.flow import build
from kg.readers import ENCODER

ARTICLES = Path(__file__).parents[2] / "seeds" / "articles"
GOLD = Path(__file__).parents[1] / "gold"
ANTALYA = "000_cb4ffe96b07478df"
ISTANBUL = "002_41235a8d85a2d07f"

PREFIXES = """
PREFIX dip: <https://w3id.org/diplomacy-kg/ontology#>
PREFIX state: <https://w3id.org/diplomacy-kg/id/state/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
"""


@dataclass(frozen=True)
class Fact:
    """What must be in the graph of ``article``, and words that the passage under it must have."""

    name: str
    article: str
    pattern: str
    words: tuple[str, ...]

    @property
    def query(self) -> str:
        """The passages that the fact rests on: start, end, text."""
        return f"""{PREFIXES}
            SELECT DISTINCT ?start ?end ?exact WHERE {{ GRAPH ?article {{
                {self.pattern}
                ?fact dip:evidence ?passage .
                ?passage oa:start ?start ; oa:end ?end ; oa:exact ?exact ; dip:inArticle ?article .
                ?article dcterms:identifier "{self.article}" .
            }} }} ORDER BY ?start"""


def called(variable: str, name: str) -> str:
    """A pattern: an actor or place that goes by this name, in the article's graph or in that of known entities."""
    return f'GRAPH ?names {{ {variable} skos:prefLabel|skos:altLabel "{name}"@nl }}'


def office(surname: str, title: str, of: str, article: str, *words: str) -> Fact:
    """A person in an office; the passage must name all that the fact says, in the article's own words."""
    pattern = f'?fact a dip:Tenure ; dip:holder ?who ; dip:officeTitle "{title}"@nl ; dip:officeOf {of} .'
    return Fact(f"{surname} is {title} of {of}", article, pattern + called("?who", surname), words)


FOREIGN = "minister van Buitenlandse Zaken"

FACTS = (
    Fact(
        "Cavusoglu mediates in the talks of Antalya",
        ANTALYA,
        "?fact dip:mediator ?who ; dip:factuality dip:actual ; dip:subEventOf? ?talks ."
        "?talks a dip:Negotiation ; dip:place ?place ." + called("?who", "Cavusoglu") + called("?place", "Antalya"),
        ("Cavusoglu", "aanwezig als bemiddelaar"),
    ),
    Fact(
        "Erdogan is a possible mediator",
        ANTALYA,
        "?fact a dip:Mediation ; dip:mediator ?who ; dip:factuality dip:possible ." + called("?who", "Erdogan"),
        ("Erdogan", "opgeworpen als mogelijke bemiddelaar"),
    ),
    Fact(
        "Turkey facilitates the talks in Istanbul",
        ISTANBUL,
        "?fact dip:facilitator state:TR ; dip:factuality dip:actual ; dip:subEventOf? ?talks ."
        "?talks a dip:Negotiation ; dip:place ?place ." + called("?place", "Istanbul"),
        ("gefaciliteerd door Turkije",),
    ),
    Fact(
        "Umerov heads the Ukrainian delegation",
        ISTANBUL,
        "?fact a dip:Delegation ; dip:represents state:UA ; dip:head ?who ." + called("?who", "Umerov"),
        ("Umerov", "de Oekraïense delegatie in Istanbul zal leiden"),
    ),
    Fact(
        "Medinsky heads the Russian delegation",
        ISTANBUL,
        "?fact a dip:Delegation ; dip:represents state:RU ; dip:head ?who ." + called("?who", "Medinsky"),
        ("Russische delegatie", "onder leiding van presidentiële assistent Medinsky"),
    ),
    Fact(
        "the United States send a delegation",
        ISTANBUL,
        "?fact a dip:Delegation ; dip:represents state:US .",
        ("delegaties uit", "de Verenigde Staten"),
    ),
    Fact(
        "Turkey sends a delegation",
        ISTANBUL,
        "?fact a dip:Delegation ; dip:represents state:TR .",
        ("delegaties uit", "en Turkije"),
    ),
    Fact(
        "Koeleba's proposal of a ceasefire of 24 hours is unanswered",
        ANTALYA,
        "?fact a dip:Proposal ; dip:speaker ?who ; dip:proposalKind dip:ceasefire ; dip:status dip:unanswered ;"
        ' dip:duration "PT24H"^^xsd:duration .' + called("?who", "Koeleba"),
        ("Koeleba had een voorstel gedaan", "staakt-het-vuren van 24 uur"),
    ),
    Fact(
        "Erdogan offers a summit of the leaders",
        ISTANBUL,
        "?fact a dip:Proposal ; dip:speaker ?who ; dip:proposalKind dip:summit ; dip:status dip:proposed ."
        + called("?who", "Erdogan"),
        ("Erdogan", "gesprekken tussen de Russische en Oekraïense leiders te organiseren"),
    ),
    Fact(
        "the summit of the leaders is possible",
        ISTANBUL,
        "?fact dip:participant state:RU , state:UA ; dip:factuality dip:possible ; a ?kind ."
        "VALUES ?kind { dip:Meeting dip:Negotiation }",
        ("gesprekken tussen de Russische en Oekraïense leiders te organiseren",),
    ),
    Fact(
        "the talks of Antalya bring no breakthrough",
        ANTALYA,
        "?fact a dip:Outcome ; dip:outcomeType dip:noBreakthrough ; dip:outcomeOf ?talks ."
        "?talks a dip:Negotiation ; dip:place ?place ." + called("?place", "Antalya"),
        ("niet geleid tot een concrete doorbraak",),
    ),
    Fact(
        "a trilateral meeting of the United States, Ukraine and Turkey is planned",
        ISTANBUL,
        "?fact dip:participant state:US , state:UA , state:TR ; dip:factuality dip:planned ."
        "FILTER NOT EXISTS { ?fact dip:participant state:RU }",
        ("trilaterale gesprekken gepland", "tussen de VS, Oekraïne en Turkije"),
    ),
    Fact(
        "a trilateral meeting of Russia, Ukraine and Turkey is planned",
        ISTANBUL,
        "?fact dip:participant state:RU , state:UA , state:TR ; dip:factuality dip:planned ."
        "FILTER NOT EXISTS { ?fact dip:participant state:US }",
        ("evenals tussen Rusland, Oekraïne en Turkije",),
    ),
    Fact(
        "a meeting of the four is possible",
        ISTANBUL,
        "?fact dip:participant state:RU , state:UA , state:TR , state:US ; dip:factuality dip:possible .",
        ("nog onduidelijk of er een vierzijdige ontmoeting zal plaatsvinden",),
    ),
    Fact(
        "Putin does not come",
        ISTANBUL,
        "?fact a dip:Visit ; dip:participant ?who ; dip:factuality dip:counterfactual ."
        + called("?who", "Vladimir Poetin"),
        ("ging hij niet",),
    ),
    Fact(
        "Russia demands independence for the republics in the Donbas",
        ANTALYA,
        "?fact a dip:Demand ; dip:speaker state:RU ; dip:content ?content ."
        "FILTER(CONTAINS(?content, 'onafhankelijkheid') && CONTAINS(?content, 'Donbas')"
        " && !CONTAINS(?content, 'annexatie'))",
        ("onafhankelijkheid van de republieken in de Donbas", "de belangrijke eisen van die Rusland"),
    ),
    Fact(
        "Russia demands the annexation of Crimea",
        ANTALYA,
        "?fact a dip:Demand ; dip:speaker state:RU ; dip:content ?content ."
        "FILTER(CONTAINS(?content, 'annexatie van de Krim') && !CONTAINS(?content, 'onafhankelijkheid'))",
        ("annexatie van de Krim", "de belangrijke eisen van die Rusland"),
    ),
    Fact(
        "Zelensky concedes that joining NATO matters less",
        ANTALYA,
        "?fact a dip:Concession ; dip:speaker ?who ; dip:factuality dip:actual ; dip:content ?content ."
        "FILTER CONTAINS(?content, 'NAVO')" + called("?who", "Zelensky"),
        ("Zelensky", "minder belang hecht aan toetreding tot de NAVO"),
    ),
    Fact(
        "Russia invaded Ukraine on 24 February 2022",
        ANTALYA,
        "?fact a dip:Conflict ; dip:participant state:RU , state:UA ; dip:factuality dip:actual ;"
        ' dip:earliest "2022-02-24"^^xsd:date ; dip:latest "2022-02-24"^^xsd:date .',
        ("invasie van Rusland in Oekraïne op 24 februari",),
    ),
    office("Koeleba", FOREIGN, "state:UA", ANTALYA, "Koeleba", "Buitenlandse Zaken"),
    office("Lavrov", FOREIGN, "state:RU", ANTALYA, "Lavrov", "Russische", "Buitenlandse Zaken"),
    office("Cavusoglu", FOREIGN, "state:TR", ANTALYA, "Turkse", "Buitenlandse Zaken", "Cavusoglu"),
    office("Hakan Fidan", FOREIGN, "state:TR", ISTANBUL, "Turkse", "Buitenlandse Zaken", "Fidan"),
    office("Marco Rubio", FOREIGN, "state:US", ISTANBUL, "Amerikaanse", "Buitenlandse Zaken", "Rubio"),
    office("Rustem Umerov", "minister van Defensie", "state:UA", ISTANBUL, "Oekraïense", "Defensie", "Umerov"),
    office("Erdogan", "president", "state:TR", ANTALYA, "president Recep Tayyip Erdogan van Turkije"),
    office("Zelensky", "president", "state:UA", ANTALYA, "President Zelensky van Oekraïne"),
    office("Trump", "president", "state:US", ISTANBUL, "president", "Trump"),
    office("Vladimir Poetin", "president", "state:RU", ISTANBUL, "Russische president Vladimir Poetin"),
)


STATED = GOLD / "articles.yaml"
OPEN_FILE = GOLD / "articles_open.txt"
OPEN = frozenset(OPEN_FILE.read_text(encoding="utf-8").splitlines())
"""What is not yet as it must be: names of facts and of statements."""


@dataclass(frozen=True)
class Statement:
    """What an article must say, or must not."""

    article: str
    fact: Mapping[str, Any]
    must: bool

    @property
    def name(self) -> str:
        """The fact in words."""
        words = ", ".join(
            f"{key} {'+'.join(value) if isinstance(value, list) else value}" for key, value in self.fact.items()
        )
        return f"{self.article[:3]} {'says' if self.must else 'does not say'}: {words}"


STATEMENTS = [
    Statement(article, fact, key == "must")
    for article, lists in yaml.safe_load(STATED.read_text(encoding="utf-8")).items()
    for key in ("must", "must_not")
    for fact in lists[key]
]


def read_back(out: Path) -> Store:
    """The graph of a build, read back from the file that users get."""
    store = Store()
    store.load(path=out / "graph.trig", format=RdfFormat.TRIG)
    return store


@pytest.fixture(scope="session")
def graph(shipped: Path) -> Store:
    """The graph of the shipped articles."""
    return read_back(shipped)


def said_of(graph: Store) -> dict[str, Said]:
    """Article to what is said of it: the quads of its own graph, and of what is known of entities."""
    others = {ANTALYA: ISTANBUL, ISTANBUL: ANTALYA}
    return {
        article: Said(quad for quad in graph if not quad.graph_name.value.endswith(f"/{other}"))
        for article, other in others.items()
    }


@pytest.fixture(scope="session")
def said(graph: Store) -> dict[str, Said]:
    """Article to what is said of it."""
    return said_of(graph)


def is_so(statement: Statement, said: dict[str, Said]) -> bool:
    """Does the article say what it must, or not say what it must not?"""
    return said[statement.article].holds(statement.fact) is statement.must


def rows(graph: Store, query: str) -> list[tuple[str, ...]]:
    """The rows that a query gives, as text."""
    found = graph.query(query)
    assert isinstance(found, QuerySolutions)
    return [tuple(term.value for term in row) for row in found]


def faults(fact: Fact, graph: Store) -> str:
    """Why a fact is not as it must be; empty where it is."""
    passages = rows(graph, fact.query)
    if not passages:
        return "the graph does not say so"
    text = (ARTICLES / f"{fact.article}.txt").read_bytes().decode("utf-8")
    if any(text[int(start) : int(end)] != exact for start, end, exact in passages):
        return "a passage is not what its offsets give"
    if any(all(word in exact for word in fact.words) for _, _, exact in passages):
        return ""
    return f"it rests on other words: {[exact for _, _, exact in passages]}"


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_the_graph_says_with_its_sentence_that(fact: Fact, graph: Store) -> None:
    told = faults(fact, graph)
    if fact.name in OPEN:
        assert told, "it is so now: strike it from the list"
    else:
        assert not told


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.name)
def test_the_article(statement: Statement, said: dict[str, Said]) -> None:
    assert not fault(statement.fact)
    right = is_so(statement, said)
    if statement.name in OPEN:
        assert not right, "it is so now: strike it from the list"
    else:
        assert right, "\n".join(said[statement.article].lines())


def test_what_is_open_is_a_statement_or_a_fact() -> None:
    assert {fact.name for fact in FACTS} | {statement.name for statement in STATEMENTS} >= OPEN


def test_no_passage_is_longer_than_a_paragraph(graph: Store) -> None:
    query = PREFIXES + 'SELECT ?exact WHERE { GRAPH ?g { ?p oa:exact ?exact FILTER CONTAINS(?exact, "\\n\\n") } }'
    assert rows(graph, query) == []


def main() -> None:
    """Write the list of what is not so yet again, and say what changed."""
    with TemporaryDirectory() as folder:
        build([ARTICLES], Path(folder), readers=ENCODER, report=lambda item: None)
        graph = read_back(Path(folder))
        said = said_of(graph)
    now = [fact.name for fact in FACTS if faults(fact, graph)]
    now += [statement.name for statement in STATEMENTS if not is_so(statement, said)]
    OPEN_FILE.write_text("".join(f"{name}\n" for name in now), encoding="utf-8")
    print(*(f"- {name}" for name in sorted(OPEN - set(now))), sep="\n")
    print(*(f"+ {name}" for name in sorted(set(now) - OPEN)), sep="\n")
    print(f"{len(now)} of {len(FACTS) + len(STATEMENTS)} are open")


if __name__ == "__main__":
    main()
