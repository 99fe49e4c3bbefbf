"""What the two shipped articles say: every fact a careful reader would note, one query each, with its sentence.

A fact is a pattern of plain triples about ``?fact`` within one article's graph; the query around it asks for
the passages that the fact rests on. So a case fails when the fact is not in the graph, when it rests on
another sentence, and when offsets do not give the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from pyoxigraph import QuerySolutions, RdfFormat, Store

from kg.flow import build

ARTICLES = Path(__file__).parents[2] / "seeds" / "articles"
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
    """A pattern: an actor or place that goes by this name."""
    return f'{variable} skos:prefLabel|skos:altLabel "{name}"@nl .'


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


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The graph of the shipped articles, read back from the file that users get."""
    out = tmp_path_factory.mktemp("facts")
    build([ARTICLES], out, report=lambda item: None)
    store = Store()
    store.load(path=out / "graph.trig", format=RdfFormat.TRIG)
    return store


def rows(graph: Store, query: str) -> list[tuple[str, ...]]:
    """The rows that a query gives, as text."""
    found = graph.query(query)
    assert isinstance(found, QuerySolutions)
    return [tuple(term.value for term in row) for row in found]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_the_graph_says_with_its_sentence_that(fact: Fact, graph: Store) -> None:
    passages = rows(graph, fact.query)
    assert passages, "the graph does not say so"
    text = (ARTICLES / f"{fact.article}.txt").read_bytes().decode("utf-8")
    for start, end, exact in passages:
        assert text[int(start) : int(end)] == exact
    named = [exact for _, _, exact in passages if all(word in exact for word in fact.words)]
    assert named, f"it rests on other words: {[exact for _, _, exact in passages]}"


def test_no_passage_is_longer_than_a_paragraph(graph: Store) -> None:
    query = PREFIXES + 'SELECT ?exact WHERE { GRAPH ?g { ?p oa:exact ?exact FILTER CONTAINS(?exact, "\\n\\n") } }'
    assert rows(graph, query) == []
