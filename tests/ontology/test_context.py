"""The JSON-LD context gives the same triples as Turtle does."""

from __future__ import annotations

import json

import pytest
from rdflib import Graph
from rdflib.compare import to_isomorphic

from kg.resources import data_folder
from kg.vocab.terms import DIP, PREFIXES, SCHEMES

CONTEXT = json.loads((data_folder("ontology") / "context.jsonld").read_text(encoding="utf-8"))["@context"]

DOCUMENT = {
    "@context": CONTEXT,
    "@graph": [
        {
            "id": "urn:x:a",
            "type": "Article",
            "identifier": "a",
            "title": "Gesprekken in Genève",
            "issued": {"@value": "2024-05", "@type": "xsd:gYearMonth"},
        },
        {"id": "urn:x:p", "type": "Passage", "inArticle": "urn:x:a", "exact": "“Ja”", "start": 3, "end": 7},
        {
            "id": "urn:x:e",
            "type": ["Proposal", "SpeechAct", "Event"],
            "label": "voorstel",
            "evidence": ["urn:x:p"],
            "rule": "voorstellen",
            "factuality": "actual",
            "proposalKind": "ceasefire",
            "status": "unanswered",
            "speaker": "urn:x:kaya",
            "content": "een staakt-het-vuren van 24 uur",
            "duration": "PT24H",
            "earliest": "2024-05-01",
            "latest": "2024-05-31",
            "attributedTo": {"@value": "Experts", "@language": "nl"},
        },
        {
            "id": "urn:x:kaya",
            "type": ["Person", "Actor"],
            "prefLabel": "Kaya",
            "altLabel": ["mevrouw Kaya", {"@value": "Ms Kaya", "@language": "en"}],
            "exactMatch": "http://www.wikidata.org/entity/Q1",
        },
        {"id": "urn:x:g", "type": "geo:SpatialThing", "lat": "46.2", "long": "-6.14", "source": "urn:x:geonames"},
        {"id": "urn:x:s", "type": ["State", "Actor"], "prefLabel": "Soedan", "seat": "urn:x:g"},
        {"id": "urn:x:o", "type": "Outcome", "outcomeOf": "urn:x:e", "outcomeType": "noBreakthrough"},
    ],
}

TURTLE = """
<urn:x:a> a dip:Article ; dcterms:identifier "a" ; dcterms:title "Gesprekken in Genève"@nl ;
    dcterms:issued "2024-05"^^xsd:gYearMonth .
<urn:x:p> a dip:Passage ; dip:inArticle <urn:x:a> ; oa:exact "“Ja”" ; oa:start 3 ; oa:end 7 .
<urn:x:e> a dip:Proposal , dip:SpeechAct , dip:Event ; rdfs:label "voorstel"@nl ; dip:evidence <urn:x:p> ;
    dip:rule "voorstellen" ; dip:factuality dip:actual ; dip:proposalKind dip:ceasefire ;
    dip:status dip:unanswered ; dip:speaker <urn:x:kaya> ; dip:content "een staakt-het-vuren van 24 uur"@nl ;
    dip:duration "PT24H"^^xsd:duration ; dip:earliest "2024-05-01"^^xsd:date ;
    dip:latest "2024-05-31"^^xsd:date ; dip:attributedTo "Experts"@nl .
<urn:x:kaya> a dip:Person , dip:Actor ; skos:prefLabel "Kaya"@nl ;
    skos:altLabel "mevrouw Kaya"@nl , "Ms Kaya"@en ; skos:exactMatch <http://www.wikidata.org/entity/Q1> .
<urn:x:g> a geo:SpatialThing ; geo:lat 46.2 ; geo:long -6.14 ; dcterms:source <urn:x:geonames> .
<urn:x:s> a dip:State , dip:Actor ; skos:prefLabel "Soedan"@nl ; dip:seat <urn:x:g> .
<urn:x:o> a dip:Outcome ; dip:outcomeOf <urn:x:e> ; dip:outcomeType dip:noBreakthrough .
"""


def test_short_json_and_turtle_say_the_same() -> None:
    prologue = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    json_graph = Graph().parse(data=json.dumps(DOCUMENT), format="json-ld")
    turtle_graph = Graph().parse(data=prologue + TURTLE, format="turtle")
    assert to_isomorphic(json_graph) == to_isomorphic(turtle_graph)


@pytest.mark.parametrize("name", sorted(name for name in vars(DIP) if not name.startswith("_")))
def test_every_term_of_the_ontology_has_its_own_name_in_the_context(name: str) -> None:
    rules = CONTEXT[name]
    assert (rules if isinstance(rules, str) else rules["@id"]) == f"dip:{name}"


def test_values_of_a_scheme_may_be_written_as_bare_words() -> None:
    for name in ("factuality", "proposalKind", "status", "outcomeType"):
        assert CONTEXT[name]["@type"] == "@vocab"
    assert {iri for concepts in SCHEMES.values() for iri in concepts} <= {
        PREFIXES["dip"] + name for name in CONTEXT if not name.startswith("@")
    }


def test_the_prefixes_are_those_of_the_ontology() -> None:
    prefixes = {name: iri for name, iri in CONTEXT.items() if isinstance(iri, str) and iri[-1] in "/#"}
    assert prefixes.items() <= PREFIXES.items()
