"""The ontology is complete: every term of its design is there, explained in Dutch and in English."""

from __future__ import annotations

import pytest
from rdflib import OWL, RDF, RDFS, SH, SKOS, Graph, Namespace, URIRef

from kg.model import (
    EntityKind,
    EventKind,
    Factuality,
    OutcomeType,
    ProposalKind,
    RoleName,
    SpeechKind,
    Status,
)
from kg.resources import data_folder

DIP = Namespace("https://w3id.org/diplomacy-kg/ontology#")
SHAPE = Namespace("https://w3id.org/diplomacy-kg/shapes#")
ONTOLOGY = URIRef("https://w3id.org/diplomacy-kg/ontology")

EVENTS = ["Negotiation", "Meeting", "Mediation", "Visit", "PressConference", "Agreement", "Conflict"]
SPEECH_ACTS = ["Statement", "Proposal", "Demand", "Concession", "Warning"]
CLASSES = [
    "Article", "Passage", "Reading", "Actor", "Person", "State", "Organisation", "Delegation", "Place",
    "Tenure", "Event", "PeaceProcess", "SpeechAct", "Outcome", "Identification", "ContinuityClaim", "Correction",
    *EVENTS, *SPEECH_ACTS,
]  # fmt: skip
PROPERTIES = [
    "inArticle", "evidence", "mention", "rule", "reading", "passage", "reader", "readerModel",
    "promptVersion", "confidence", "holder",
    "officeTitle", "officeOf", "seat", "represents", "head", "member", "attends", "participant", "party",
    "thirdParty", "mediator", "facilitator", "host", "guarantor", "observer", "place",
    "timeExpression", "earliest", "latest", "subEventOf", "continuationOf", "inProcess", "roundOf",
    "processParty", "processMediator",
    "sameEventAs", "factuality", "attributedTo", "speaker", "addressee", "content", "quotation",
    "about", "denies", "proposalKind", "status", "duration", "outcomeOf", "outcomeType", "sameActorAs", "sameProcessAs",
    "sameProposalAs", "takesUp", "repeats", "amends", "agreedIn", "overrules",
    "corrects", "change", "changedProperty", "changedValue", "decidedBy", "unmatched",
    "identifies", "verdict", "reason", "runnerUp", "insteadOf", "topic", "topicExpression",
]  # fmt: skip
SCHEMES = {
    "factualityScheme": ["actual", "planned", "possible", "counterfactual"],
    "proposalKindScheme": [
        "ceasefire", "humanitarianCorridor", "summit", "talks", "mediationOffer",
        "prisonerExchange", "territorial", "guarantee", "treaty", "sanctionsRelief", "other",
    ],
    "statusScheme": ["proposed", "accepted", "rejected", "unanswered"],
    "outcomeTypeScheme": [
        "noBreakthrough", "agreement", "partialAgreement", "ceasefire", "continuationAgreed",
        "postponed", "cancelled", "walkout", "ongoing", "unknown",
    ],
    "topicScheme": [
        "ceasefire", "prisoners", "grain", "borders", "nuclear", "trade", "water", "migration", "energy", "fisheries",
        "sanctions", "humanitarianAid", "disarmament", "security", "peace", "autonomy", "transport", "elections",
    ],
    "verdictScheme": ["same", "different", "unsure"],
}  # fmt: skip
CONCEPTS = sorted({name for names in SCHEMES.values() for name in names})


def read(*names: str) -> Graph:
    graph = Graph()
    for name in names:
        graph.parse(data_folder("ontology") / name, format="turtle")
    return graph


TERMS = read("diplomacy.ttl", "schemes.ttl")
ALIGNMENTS = read("alignments.ttl")
SHAPES = read("shapes.ttl")


def languages(subject: URIRef, predicate: URIRef, graph: Graph = TERMS) -> list[str]:
    return sorted(text.language for text in graph.objects(subject, predicate))


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_has_a_label_and_a_comment_in_two_languages(name: str) -> None:
    assert (DIP[name], RDF.type, OWL.Class) in TERMS
    assert languages(DIP[name], RDFS.label) == languages(DIP[name], RDFS.comment) == ["en", "nl"]


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_has_labels_comments_a_domain_and_a_range(name: str) -> None:
    kinds = set(TERMS.objects(DIP[name], RDF.type))
    assert kinds & {OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property}
    assert languages(DIP[name], RDFS.label) == languages(DIP[name], RDFS.comment) == ["en", "nl"]
    assert len(set(TERMS.objects(DIP[name], RDFS.domain))) == 1
    assert len(set(TERMS.objects(DIP[name], RDFS.range))) == 1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_has_just_its_concepts(scheme: str) -> None:
    assert (DIP[scheme], RDF.type, SKOS.ConceptScheme) in TERMS
    expected = {DIP[name] for name in SCHEMES[scheme]}
    assert set(TERMS.subjects(SKOS.inScheme, DIP[scheme])) == expected
    assert set(TERMS.subjects(SKOS.topConceptOf, DIP[scheme])) == expected


@pytest.mark.parametrize("name", [*CONCEPTS, *SCHEMES])
def test_a_concept_has_a_label_and_a_definition_in_two_languages(name: str) -> None:
    assert set(TERMS.objects(DIP[name], RDF.type)) <= {SKOS.Concept, SKOS.ConceptScheme}
    assert languages(DIP[name], SKOS.prefLabel) == languages(DIP[name], SKOS.definition) == ["en", "nl"]


def test_there_are_no_other_terms() -> None:
    defined = {term for term in TERMS.subjects(RDF.type) if str(term).startswith(str(DIP))}
    assert defined == {DIP[name] for name in (*CLASSES, *PROPERTIES, *SCHEMES, *CONCEPTS)}


@pytest.mark.parametrize("name", [*EVENTS, *SPEECH_ACTS])
def test_a_kind_of_event_has_a_cameo_code(name: str) -> None:
    above = DIP.Event if name in EVENTS else DIP.SpeechAct
    assert (DIP[name], RDFS.subClassOf, above) in TERMS
    assert any(str(code).startswith("CAMEO:") for code in TERMS.objects(DIP[name], SKOS.notation))


def test_a_facilitator_is_a_mediator_is_a_third_party_is_a_participant() -> None:
    path = [DIP.facilitator, DIP.mediator, DIP.thirdParty, DIP.participant]
    assert list(TERMS.transitive_objects(DIP.facilitator, RDFS.subPropertyOf)) == path


@pytest.mark.parametrize("role", ["mediator", "host", "guarantor", "observer"])
def test_a_third_party_has_a_role(role: str) -> None:
    assert (DIP[role], RDFS.subPropertyOf, DIP.thirdParty) in TERMS


def test_kinds_of_actor_and_place_are_disjoint() -> None:
    axiom = TERMS.value(predicate=RDF.type, object=OWL.AllDisjointClasses)
    members = TERMS.value(axiom, OWL.members)
    kinds = {DIP.Person, DIP.State, DIP.Organisation, DIP.Delegation, DIP.Place}
    assert set(TERMS.items(members)) == kinds


@pytest.mark.parametrize("enumeration", [EntityKind, EventKind, SpeechKind, RoleName])
def test_the_model_names_only_terms_of_the_ontology(enumeration: type) -> None:
    assert {value.value for value in enumeration} <= {*CLASSES, *PROPERTIES}


@pytest.mark.parametrize(
    ("enumeration", "scheme"),
    [
        (Factuality, "factualityScheme"),
        (ProposalKind, "proposalKindScheme"),
        (Status, "statusScheme"),
        (OutcomeType, "outcomeTypeScheme"),
    ],
)
def test_the_enumerations_of_the_model_are_the_schemes(enumeration: type, scheme: str) -> None:
    assert sorted(value.value for value in enumeration) == sorted(SCHEMES[scheme])


@pytest.mark.parametrize(
    ("shape", "scheme"),
    [
        ("eventFactuality", "factualityScheme"),
        ("delegationFactuality", "factualityScheme"),
        ("proposalKind", "proposalKindScheme"),
        ("proposalStatus", "statusScheme"),
        ("outcomeType", "outcomeTypeScheme"),
        ("eventTopic", "topicScheme"),
    ],
)
def test_the_shapes_list_the_values_of_the_schemes(shape: str, scheme: str) -> None:
    listed = SHAPES.items(SHAPES.value(SHAPE[shape], SH["in"]))
    assert sorted(listed) == sorted(TERMS.subjects(SKOS.inScheme, DIP[scheme]))


def test_every_shape_that_can_fail_says_why_in_two_languages() -> None:
    for shape in (
        *SHAPES.subjects(RDF.type, SH.PropertyShape),
        *SHAPES.subjects(RDF.type, SH.SPARQLConstraint),
    ):
        assert languages(shape, SH.message, SHAPES) == ["en", "nl"], shape


def test_the_header_has_a_version_and_a_licence_and_says_that_the_namespace_is_not_registered() -> None:
    assert TERMS.value(ONTOLOGY, OWL.versionInfo)
    assert TERMS.value(ONTOLOGY, URIRef("http://purl.org/dc/terms/license"))
    comments = {text.language: str(text) for text in TERMS.objects(ONTOLOGY, RDFS.comment)}
    assert "not registered" in comments["en"] and "nog niet geregistreerd" in comments["nl"]


@pytest.mark.parametrize(
    ("name", "relation", "theirs"),
    [
        ("Article", RDFS.subClassOf, "https://schema.org/NewsArticle"),
        ("Article", RDFS.subClassOf, "http://www.w3.org/ns/prov#Entity"),
        ("Passage", RDFS.subClassOf, "http://www.w3.org/ns/oa#TextQuoteSelector"),
        ("Passage", RDFS.subClassOf, "http://www.w3.org/ns/oa#TextPositionSelector"),
        ("evidence", RDFS.subPropertyOf, "http://groundedannotationframework.org/gaf#denotedBy"),
        ("mention", RDFS.subPropertyOf, "http://groundedannotationframework.org/gaf#denotedBy"),
        ("Actor", RDFS.subClassOf, "http://semanticweb.cs.vu.nl/2009/11/sem/Actor"),
        ("Actor", RDFS.subClassOf, "http://www.w3.org/ns/prov#Agent"),
        ("Person", RDFS.subClassOf, "https://schema.org/Person"),
        ("State", RDFS.subClassOf, "https://schema.org/Country"),
        ("Organisation", RDFS.subClassOf, "http://www.w3.org/ns/org#Organization"),
        ("Place", RDFS.subClassOf, "http://semanticweb.cs.vu.nl/2009/11/sem/Place"),
        ("Place", RDFS.subClassOf, "http://www.w3.org/2003/01/geo/wgs84_pos#SpatialThing"),
        ("seat", SKOS.closeMatch, "http://www.w3.org/ns/org#hasPrimarySite"),
        ("Tenure", RDFS.subClassOf, "http://www.w3.org/ns/org#Membership"),
        ("Delegation", RDFS.subClassOf, "http://www.w3.org/ns/org#OrganizationalUnit"),
        ("Event", RDFS.subClassOf, "http://semanticweb.cs.vu.nl/2009/11/sem/Event"),
        ("Event", RDFS.subClassOf, "https://schema.org/Event"),
        ("PeaceProcess", RDFS.subClassOf, "https://schema.org/EventSeries"),
        ("participant", RDFS.subPropertyOf, "http://semanticweb.cs.vu.nl/2009/11/sem/hasActor"),
        ("place", RDFS.subPropertyOf, "http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace"),
        ("earliest", RDFS.subPropertyOf, "http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp"),
        ("latest", RDFS.subPropertyOf, "http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp"),
        ("attributedTo", RDFS.subPropertyOf, "http://groundedannotationframework.org/grasp#wasAttributedTo"),
    ],
)
def test_a_term_is_aligned_with_the_vocabulary_that_says_the_same(name: str, relation: URIRef, theirs: str) -> None:
    assert (DIP[name], relation, URIRef(theirs)) in ALIGNMENTS


def test_alignments_speak_of_defined_terms_only() -> None:
    ours = {term for term in ALIGNMENTS.subjects() if str(term).startswith(str(DIP))}
    assert ours <= set(TERMS.subjects(RDF.type))


def test_agreements_carry_their_stage_in_pa_x() -> None:
    stages = {str(code) for code in ALIGNMENTS.objects(None, SKOS.notation) if str(code).startswith("PA-X:")}
    assert stages == {"PA-X:SubComp", "PA-X:SubPar", "PA-X:Cea", "PA-X:Pre"}
