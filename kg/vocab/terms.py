"""GENERATED from ontology/*.ttl by ``python -m kg.vocab.generate``: do not edit.

One class per namespace, one plain string per term; a Python keyword gets a trailing underscore.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


class DCTERMS:
    """<http://purl.org/dc/terms/>."""

    date: Final = "http://purl.org/dc/terms/date"
    description: Final = "http://purl.org/dc/terms/description"
    hasFormat: Final = "http://purl.org/dc/terms/hasFormat"
    identifier: Final = "http://purl.org/dc/terms/identifier"
    isPartOf: Final = "http://purl.org/dc/terms/isPartOf"
    issued: Final = "http://purl.org/dc/terms/issued"
    license: Final = "http://purl.org/dc/terms/license"
    relation: Final = "http://purl.org/dc/terms/relation"
    replaces: Final = "http://purl.org/dc/terms/replaces"
    source: Final = "http://purl.org/dc/terms/source"
    title: Final = "http://purl.org/dc/terms/title"


class DIP:
    """<https://w3id.org/diplomacy-kg/ontology#>."""

    Actor: Final = "https://w3id.org/diplomacy-kg/ontology#Actor"
    Agreement: Final = "https://w3id.org/diplomacy-kg/ontology#Agreement"
    Article: Final = "https://w3id.org/diplomacy-kg/ontology#Article"
    Concession: Final = "https://w3id.org/diplomacy-kg/ontology#Concession"
    Conflict: Final = "https://w3id.org/diplomacy-kg/ontology#Conflict"
    ContinuityClaim: Final = "https://w3id.org/diplomacy-kg/ontology#ContinuityClaim"
    Correction: Final = "https://w3id.org/diplomacy-kg/ontology#Correction"
    Delegation: Final = "https://w3id.org/diplomacy-kg/ontology#Delegation"
    Demand: Final = "https://w3id.org/diplomacy-kg/ontology#Demand"
    Event: Final = "https://w3id.org/diplomacy-kg/ontology#Event"
    Identification: Final = "https://w3id.org/diplomacy-kg/ontology#Identification"
    Mediation: Final = "https://w3id.org/diplomacy-kg/ontology#Mediation"
    Meeting: Final = "https://w3id.org/diplomacy-kg/ontology#Meeting"
    Negotiation: Final = "https://w3id.org/diplomacy-kg/ontology#Negotiation"
    Organisation: Final = "https://w3id.org/diplomacy-kg/ontology#Organisation"
    Outcome: Final = "https://w3id.org/diplomacy-kg/ontology#Outcome"
    Passage: Final = "https://w3id.org/diplomacy-kg/ontology#Passage"
    PeaceProcess: Final = "https://w3id.org/diplomacy-kg/ontology#PeaceProcess"
    Person: Final = "https://w3id.org/diplomacy-kg/ontology#Person"
    Place: Final = "https://w3id.org/diplomacy-kg/ontology#Place"
    PressConference: Final = "https://w3id.org/diplomacy-kg/ontology#PressConference"
    Proposal: Final = "https://w3id.org/diplomacy-kg/ontology#Proposal"
    Reading: Final = "https://w3id.org/diplomacy-kg/ontology#Reading"
    SpeechAct: Final = "https://w3id.org/diplomacy-kg/ontology#SpeechAct"
    State: Final = "https://w3id.org/diplomacy-kg/ontology#State"
    Statement: Final = "https://w3id.org/diplomacy-kg/ontology#Statement"
    Tenure: Final = "https://w3id.org/diplomacy-kg/ontology#Tenure"
    Visit: Final = "https://w3id.org/diplomacy-kg/ontology#Visit"
    Warning: Final = "https://w3id.org/diplomacy-kg/ontology#Warning"
    about: Final = "https://w3id.org/diplomacy-kg/ontology#about"
    accepted: Final = "https://w3id.org/diplomacy-kg/ontology#accepted"
    actual: Final = "https://w3id.org/diplomacy-kg/ontology#actual"
    addressee: Final = "https://w3id.org/diplomacy-kg/ontology#addressee"
    agreedIn: Final = "https://w3id.org/diplomacy-kg/ontology#agreedIn"
    agreement: Final = "https://w3id.org/diplomacy-kg/ontology#agreement"
    amends: Final = "https://w3id.org/diplomacy-kg/ontology#amends"
    attends: Final = "https://w3id.org/diplomacy-kg/ontology#attends"
    attributedTo: Final = "https://w3id.org/diplomacy-kg/ontology#attributedTo"
    autonomy: Final = "https://w3id.org/diplomacy-kg/ontology#autonomy"
    borders: Final = "https://w3id.org/diplomacy-kg/ontology#borders"
    cancelled: Final = "https://w3id.org/diplomacy-kg/ontology#cancelled"
    ceasefire: Final = "https://w3id.org/diplomacy-kg/ontology#ceasefire"
    change: Final = "https://w3id.org/diplomacy-kg/ontology#change"
    changedProperty: Final = "https://w3id.org/diplomacy-kg/ontology#changedProperty"
    changedValue: Final = "https://w3id.org/diplomacy-kg/ontology#changedValue"
    confidence: Final = "https://w3id.org/diplomacy-kg/ontology#confidence"
    content: Final = "https://w3id.org/diplomacy-kg/ontology#content"
    continuationAgreed: Final = "https://w3id.org/diplomacy-kg/ontology#continuationAgreed"
    continuationOf: Final = "https://w3id.org/diplomacy-kg/ontology#continuationOf"
    corrects: Final = "https://w3id.org/diplomacy-kg/ontology#corrects"
    counterfactual: Final = "https://w3id.org/diplomacy-kg/ontology#counterfactual"
    decidedBy: Final = "https://w3id.org/diplomacy-kg/ontology#decidedBy"
    denies: Final = "https://w3id.org/diplomacy-kg/ontology#denies"
    different: Final = "https://w3id.org/diplomacy-kg/ontology#different"
    disarmament: Final = "https://w3id.org/diplomacy-kg/ontology#disarmament"
    duration: Final = "https://w3id.org/diplomacy-kg/ontology#duration"
    earliest: Final = "https://w3id.org/diplomacy-kg/ontology#earliest"
    elections: Final = "https://w3id.org/diplomacy-kg/ontology#elections"
    energy: Final = "https://w3id.org/diplomacy-kg/ontology#energy"
    evidence: Final = "https://w3id.org/diplomacy-kg/ontology#evidence"
    facilitator: Final = "https://w3id.org/diplomacy-kg/ontology#facilitator"
    factuality: Final = "https://w3id.org/diplomacy-kg/ontology#factuality"
    factualityScheme: Final = "https://w3id.org/diplomacy-kg/ontology#factualityScheme"
    fisheries: Final = "https://w3id.org/diplomacy-kg/ontology#fisheries"
    grain: Final = "https://w3id.org/diplomacy-kg/ontology#grain"
    guarantee: Final = "https://w3id.org/diplomacy-kg/ontology#guarantee"
    guarantor: Final = "https://w3id.org/diplomacy-kg/ontology#guarantor"
    head: Final = "https://w3id.org/diplomacy-kg/ontology#head"
    holder: Final = "https://w3id.org/diplomacy-kg/ontology#holder"
    host: Final = "https://w3id.org/diplomacy-kg/ontology#host"
    humanitarianAid: Final = "https://w3id.org/diplomacy-kg/ontology#humanitarianAid"
    humanitarianCorridor: Final = "https://w3id.org/diplomacy-kg/ontology#humanitarianCorridor"
    identifies: Final = "https://w3id.org/diplomacy-kg/ontology#identifies"
    inArticle: Final = "https://w3id.org/diplomacy-kg/ontology#inArticle"
    inProcess: Final = "https://w3id.org/diplomacy-kg/ontology#inProcess"
    insteadOf: Final = "https://w3id.org/diplomacy-kg/ontology#insteadOf"
    latest: Final = "https://w3id.org/diplomacy-kg/ontology#latest"
    mediationOffer: Final = "https://w3id.org/diplomacy-kg/ontology#mediationOffer"
    mediator: Final = "https://w3id.org/diplomacy-kg/ontology#mediator"
    member: Final = "https://w3id.org/diplomacy-kg/ontology#member"
    mention: Final = "https://w3id.org/diplomacy-kg/ontology#mention"
    migration: Final = "https://w3id.org/diplomacy-kg/ontology#migration"
    noBreakthrough: Final = "https://w3id.org/diplomacy-kg/ontology#noBreakthrough"
    nuclear: Final = "https://w3id.org/diplomacy-kg/ontology#nuclear"
    observer: Final = "https://w3id.org/diplomacy-kg/ontology#observer"
    officeOf: Final = "https://w3id.org/diplomacy-kg/ontology#officeOf"
    officeTitle: Final = "https://w3id.org/diplomacy-kg/ontology#officeTitle"
    ongoing: Final = "https://w3id.org/diplomacy-kg/ontology#ongoing"
    other: Final = "https://w3id.org/diplomacy-kg/ontology#other"
    outcomeOf: Final = "https://w3id.org/diplomacy-kg/ontology#outcomeOf"
    outcomeType: Final = "https://w3id.org/diplomacy-kg/ontology#outcomeType"
    outcomeTypeScheme: Final = "https://w3id.org/diplomacy-kg/ontology#outcomeTypeScheme"
    overrules: Final = "https://w3id.org/diplomacy-kg/ontology#overrules"
    partialAgreement: Final = "https://w3id.org/diplomacy-kg/ontology#partialAgreement"
    participant: Final = "https://w3id.org/diplomacy-kg/ontology#participant"
    party: Final = "https://w3id.org/diplomacy-kg/ontology#party"
    passage: Final = "https://w3id.org/diplomacy-kg/ontology#passage"
    peace: Final = "https://w3id.org/diplomacy-kg/ontology#peace"
    place: Final = "https://w3id.org/diplomacy-kg/ontology#place"
    planned: Final = "https://w3id.org/diplomacy-kg/ontology#planned"
    possible: Final = "https://w3id.org/diplomacy-kg/ontology#possible"
    postponed: Final = "https://w3id.org/diplomacy-kg/ontology#postponed"
    prisonerExchange: Final = "https://w3id.org/diplomacy-kg/ontology#prisonerExchange"
    prisoners: Final = "https://w3id.org/diplomacy-kg/ontology#prisoners"
    processMediator: Final = "https://w3id.org/diplomacy-kg/ontology#processMediator"
    processParty: Final = "https://w3id.org/diplomacy-kg/ontology#processParty"
    promptVersion: Final = "https://w3id.org/diplomacy-kg/ontology#promptVersion"
    proposalKind: Final = "https://w3id.org/diplomacy-kg/ontology#proposalKind"
    proposalKindScheme: Final = "https://w3id.org/diplomacy-kg/ontology#proposalKindScheme"
    proposed: Final = "https://w3id.org/diplomacy-kg/ontology#proposed"
    quotation: Final = "https://w3id.org/diplomacy-kg/ontology#quotation"
    reader: Final = "https://w3id.org/diplomacy-kg/ontology#reader"
    readerModel: Final = "https://w3id.org/diplomacy-kg/ontology#readerModel"
    reading: Final = "https://w3id.org/diplomacy-kg/ontology#reading"
    reason: Final = "https://w3id.org/diplomacy-kg/ontology#reason"
    rejected: Final = "https://w3id.org/diplomacy-kg/ontology#rejected"
    repeats: Final = "https://w3id.org/diplomacy-kg/ontology#repeats"
    represents: Final = "https://w3id.org/diplomacy-kg/ontology#represents"
    roundOf: Final = "https://w3id.org/diplomacy-kg/ontology#roundOf"
    rule: Final = "https://w3id.org/diplomacy-kg/ontology#rule"
    runnerUp: Final = "https://w3id.org/diplomacy-kg/ontology#runnerUp"
    same: Final = "https://w3id.org/diplomacy-kg/ontology#same"
    sameActorAs: Final = "https://w3id.org/diplomacy-kg/ontology#sameActorAs"
    sameEventAs: Final = "https://w3id.org/diplomacy-kg/ontology#sameEventAs"
    sameProcessAs: Final = "https://w3id.org/diplomacy-kg/ontology#sameProcessAs"
    sameProposalAs: Final = "https://w3id.org/diplomacy-kg/ontology#sameProposalAs"
    sanctions: Final = "https://w3id.org/diplomacy-kg/ontology#sanctions"
    sanctionsRelief: Final = "https://w3id.org/diplomacy-kg/ontology#sanctionsRelief"
    seat: Final = "https://w3id.org/diplomacy-kg/ontology#seat"
    security: Final = "https://w3id.org/diplomacy-kg/ontology#security"
    speaker: Final = "https://w3id.org/diplomacy-kg/ontology#speaker"
    status: Final = "https://w3id.org/diplomacy-kg/ontology#status"
    statusScheme: Final = "https://w3id.org/diplomacy-kg/ontology#statusScheme"
    subEventOf: Final = "https://w3id.org/diplomacy-kg/ontology#subEventOf"
    summit: Final = "https://w3id.org/diplomacy-kg/ontology#summit"
    takesUp: Final = "https://w3id.org/diplomacy-kg/ontology#takesUp"
    talks: Final = "https://w3id.org/diplomacy-kg/ontology#talks"
    territorial: Final = "https://w3id.org/diplomacy-kg/ontology#territorial"
    thirdParty: Final = "https://w3id.org/diplomacy-kg/ontology#thirdParty"
    timeExpression: Final = "https://w3id.org/diplomacy-kg/ontology#timeExpression"
    topic: Final = "https://w3id.org/diplomacy-kg/ontology#topic"
    topicExpression: Final = "https://w3id.org/diplomacy-kg/ontology#topicExpression"
    topicScheme: Final = "https://w3id.org/diplomacy-kg/ontology#topicScheme"
    trade: Final = "https://w3id.org/diplomacy-kg/ontology#trade"
    transport: Final = "https://w3id.org/diplomacy-kg/ontology#transport"
    treaty: Final = "https://w3id.org/diplomacy-kg/ontology#treaty"
    unanswered: Final = "https://w3id.org/diplomacy-kg/ontology#unanswered"
    unknown: Final = "https://w3id.org/diplomacy-kg/ontology#unknown"
    unmatched: Final = "https://w3id.org/diplomacy-kg/ontology#unmatched"
    unsure: Final = "https://w3id.org/diplomacy-kg/ontology#unsure"
    verdict: Final = "https://w3id.org/diplomacy-kg/ontology#verdict"
    verdictScheme: Final = "https://w3id.org/diplomacy-kg/ontology#verdictScheme"
    walkout: Final = "https://w3id.org/diplomacy-kg/ontology#walkout"
    water: Final = "https://w3id.org/diplomacy-kg/ontology#water"


class GAF:
    """<http://groundedannotationframework.org/gaf#>."""

    denotedBy: Final = "http://groundedannotationframework.org/gaf#denotedBy"


class GEO:
    """<http://www.w3.org/2003/01/geo/wgs84_pos#>."""

    SpatialThing: Final = "http://www.w3.org/2003/01/geo/wgs84_pos#SpatialThing"
    lat: Final = "http://www.w3.org/2003/01/geo/wgs84_pos#lat"
    long: Final = "http://www.w3.org/2003/01/geo/wgs84_pos#long"


class GRASP:
    """<http://groundedannotationframework.org/grasp#>."""

    hasAttribution: Final = "http://groundedannotationframework.org/grasp#hasAttribution"
    wasAttributedTo: Final = "http://groundedannotationframework.org/grasp#wasAttributedTo"


class GRASPF:
    """<http://groundedannotationframework.org/grasp/factuality#>."""

    CertaintyValue: Final = "http://groundedannotationframework.org/grasp/factuality#CertaintyValue"
    PolarityValue: Final = "http://groundedannotationframework.org/grasp/factuality#PolarityValue"


class OA:
    """<http://www.w3.org/ns/oa#>."""

    Annotation: Final = "http://www.w3.org/ns/oa#Annotation"
    TextPositionSelector: Final = "http://www.w3.org/ns/oa#TextPositionSelector"
    TextQuoteSelector: Final = "http://www.w3.org/ns/oa#TextQuoteSelector"
    end: Final = "http://www.w3.org/ns/oa#end"
    exact: Final = "http://www.w3.org/ns/oa#exact"
    hasSource: Final = "http://www.w3.org/ns/oa#hasSource"
    hasTarget: Final = "http://www.w3.org/ns/oa#hasTarget"
    start: Final = "http://www.w3.org/ns/oa#start"


class ORG:
    """<http://www.w3.org/ns/org#>."""

    Membership: Final = "http://www.w3.org/ns/org#Membership"
    Organization: Final = "http://www.w3.org/ns/org#Organization"
    OrganizationalUnit: Final = "http://www.w3.org/ns/org#OrganizationalUnit"
    hasMember: Final = "http://www.w3.org/ns/org#hasMember"
    hasPrimarySite: Final = "http://www.w3.org/ns/org#hasPrimarySite"
    headOf: Final = "http://www.w3.org/ns/org#headOf"
    member: Final = "http://www.w3.org/ns/org#member"
    organization: Final = "http://www.w3.org/ns/org#organization"
    role: Final = "http://www.w3.org/ns/org#role"
    unitOf: Final = "http://www.w3.org/ns/org#unitOf"


class OWL:
    """<http://www.w3.org/2002/07/owl#>."""

    AllDisjointClasses: Final = "http://www.w3.org/2002/07/owl#AllDisjointClasses"
    Class: Final = "http://www.w3.org/2002/07/owl#Class"
    DatatypeProperty: Final = "http://www.w3.org/2002/07/owl#DatatypeProperty"
    FunctionalProperty: Final = "http://www.w3.org/2002/07/owl#FunctionalProperty"
    ObjectProperty: Final = "http://www.w3.org/2002/07/owl#ObjectProperty"
    Ontology: Final = "http://www.w3.org/2002/07/owl#Ontology"
    SymmetricProperty: Final = "http://www.w3.org/2002/07/owl#SymmetricProperty"
    imports: Final = "http://www.w3.org/2002/07/owl#imports"
    inverseOf: Final = "http://www.w3.org/2002/07/owl#inverseOf"
    members: Final = "http://www.w3.org/2002/07/owl#members"
    sameAs: Final = "http://www.w3.org/2002/07/owl#sameAs"
    unionOf: Final = "http://www.w3.org/2002/07/owl#unionOf"
    versionIRI: Final = "http://www.w3.org/2002/07/owl#versionIRI"
    versionInfo: Final = "http://www.w3.org/2002/07/owl#versionInfo"


class PROV:
    """<http://www.w3.org/ns/prov#>."""

    Activity: Final = "http://www.w3.org/ns/prov#Activity"
    Agent: Final = "http://www.w3.org/ns/prov#Agent"
    Derivation: Final = "http://www.w3.org/ns/prov#Derivation"
    Entity: Final = "http://www.w3.org/ns/prov#Entity"
    Person: Final = "http://www.w3.org/ns/prov#Person"
    SoftwareAgent: Final = "http://www.w3.org/ns/prov#SoftwareAgent"
    endedAtTime: Final = "http://www.w3.org/ns/prov#endedAtTime"
    entity: Final = "http://www.w3.org/ns/prov#entity"
    qualifiedDerivation: Final = "http://www.w3.org/ns/prov#qualifiedDerivation"
    startedAtTime: Final = "http://www.w3.org/ns/prov#startedAtTime"
    used: Final = "http://www.w3.org/ns/prov#used"
    wasAssociatedWith: Final = "http://www.w3.org/ns/prov#wasAssociatedWith"
    wasGeneratedBy: Final = "http://www.w3.org/ns/prov#wasGeneratedBy"


class RDF:
    """<http://www.w3.org/1999/02/22-rdf-syntax-ns#>."""

    Property: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property"
    Statement: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"
    first: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
    langString: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
    nil: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
    object: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"
    predicate: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"
    rest: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
    subject: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"
    type: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


class RDFS:
    """<http://www.w3.org/2000/01/rdf-schema#>."""

    Resource: Final = "http://www.w3.org/2000/01/rdf-schema#Resource"
    comment: Final = "http://www.w3.org/2000/01/rdf-schema#comment"
    domain: Final = "http://www.w3.org/2000/01/rdf-schema#domain"
    label: Final = "http://www.w3.org/2000/01/rdf-schema#label"
    range: Final = "http://www.w3.org/2000/01/rdf-schema#range"
    seeAlso: Final = "http://www.w3.org/2000/01/rdf-schema#seeAlso"
    subClassOf: Final = "http://www.w3.org/2000/01/rdf-schema#subClassOf"
    subPropertyOf: Final = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf"


class SCHEMA:
    """<https://schema.org/>."""

    CommunicateAction: Final = "https://schema.org/CommunicateAction"
    Country: Final = "https://schema.org/Country"
    Event: Final = "https://schema.org/Event"
    EventSeries: Final = "https://schema.org/EventSeries"
    NewsArticle: Final = "https://schema.org/NewsArticle"
    Organization: Final = "https://schema.org/Organization"
    Person: Final = "https://schema.org/Person"
    Place: Final = "https://schema.org/Place"
    Quotation: Final = "https://schema.org/Quotation"
    about: Final = "https://schema.org/about"
    agent: Final = "https://schema.org/agent"
    articleBody: Final = "https://schema.org/articleBody"
    attendee: Final = "https://schema.org/attendee"
    duration: Final = "https://schema.org/duration"
    location: Final = "https://schema.org/location"
    organizer: Final = "https://schema.org/organizer"
    previousItem: Final = "https://schema.org/previousItem"
    publisher: Final = "https://schema.org/publisher"
    recipient: Final = "https://schema.org/recipient"
    result: Final = "https://schema.org/result"
    roleName: Final = "https://schema.org/roleName"
    softwareVersion: Final = "https://schema.org/softwareVersion"
    superEvent: Final = "https://schema.org/superEvent"
    temporalCoverage: Final = "https://schema.org/temporalCoverage"
    text: Final = "https://schema.org/text"
    url: Final = "https://schema.org/url"


class SEM:
    """<http://semanticweb.cs.vu.nl/2009/11/sem/>."""

    Actor: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/Actor"
    Event: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/Event"
    Place: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/Place"
    hasActor: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/hasActor"
    hasEarliestBeginTimeStamp: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp"
    hasLatestEndTimeStamp: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp"
    hasPlace: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace"
    hasSubEvent: Final = "http://semanticweb.cs.vu.nl/2009/11/sem/hasSubEvent"


class SH:
    """<http://www.w3.org/ns/shacl#>."""

    IRI: Final = "http://www.w3.org/ns/shacl#IRI"
    NodeShape: Final = "http://www.w3.org/ns/shacl#NodeShape"
    PropertyShape: Final = "http://www.w3.org/ns/shacl#PropertyShape"
    SPARQLConstraint: Final = "http://www.w3.org/ns/shacl#SPARQLConstraint"
    Warning: Final = "http://www.w3.org/ns/shacl#Warning"
    alternativePath: Final = "http://www.w3.org/ns/shacl#alternativePath"
    class_: Final = "http://www.w3.org/ns/shacl#class"
    datatype: Final = "http://www.w3.org/ns/shacl#datatype"
    declare: Final = "http://www.w3.org/ns/shacl#declare"
    disjoint: Final = "http://www.w3.org/ns/shacl#disjoint"
    equals: Final = "http://www.w3.org/ns/shacl#equals"
    hasValue: Final = "http://www.w3.org/ns/shacl#hasValue"
    in_: Final = "http://www.w3.org/ns/shacl#in"
    languageIn: Final = "http://www.w3.org/ns/shacl#languageIn"
    lessThan: Final = "http://www.w3.org/ns/shacl#lessThan"
    lessThanOrEquals: Final = "http://www.w3.org/ns/shacl#lessThanOrEquals"
    maxCount: Final = "http://www.w3.org/ns/shacl#maxCount"
    maxInclusive: Final = "http://www.w3.org/ns/shacl#maxInclusive"
    maxLength: Final = "http://www.w3.org/ns/shacl#maxLength"
    message: Final = "http://www.w3.org/ns/shacl#message"
    minCount: Final = "http://www.w3.org/ns/shacl#minCount"
    minInclusive: Final = "http://www.w3.org/ns/shacl#minInclusive"
    minLength: Final = "http://www.w3.org/ns/shacl#minLength"
    namespace: Final = "http://www.w3.org/ns/shacl#namespace"
    nodeKind: Final = "http://www.w3.org/ns/shacl#nodeKind"
    or_: Final = "http://www.w3.org/ns/shacl#or"
    path: Final = "http://www.w3.org/ns/shacl#path"
    prefix: Final = "http://www.w3.org/ns/shacl#prefix"
    prefixes: Final = "http://www.w3.org/ns/shacl#prefixes"
    property: Final = "http://www.w3.org/ns/shacl#property"
    select: Final = "http://www.w3.org/ns/shacl#select"
    severity: Final = "http://www.w3.org/ns/shacl#severity"
    sparql: Final = "http://www.w3.org/ns/shacl#sparql"
    targetClass: Final = "http://www.w3.org/ns/shacl#targetClass"
    targetSubjectsOf: Final = "http://www.w3.org/ns/shacl#targetSubjectsOf"
    uniqueLang: Final = "http://www.w3.org/ns/shacl#uniqueLang"
    xone: Final = "http://www.w3.org/ns/shacl#xone"


class SHAPE:
    """<https://w3id.org/diplomacy-kg/shapes#>."""

    Agreement: Final = "https://w3id.org/diplomacy-kg/shapes#Agreement"
    Article: Final = "https://w3id.org/diplomacy-kg/shapes#Article"
    ContinuityClaim: Final = "https://w3id.org/diplomacy-kg/shapes#ContinuityClaim"
    Correction: Final = "https://w3id.org/diplomacy-kg/shapes#Correction"
    Delegation: Final = "https://w3id.org/diplomacy-kg/shapes#Delegation"
    Event: Final = "https://w3id.org/diplomacy-kg/shapes#Event"
    EvidenceSubject: Final = "https://w3id.org/diplomacy-kg/shapes#EvidenceSubject"
    Identification: Final = "https://w3id.org/diplomacy-kg/shapes#Identification"
    Located: Final = "https://w3id.org/diplomacy-kg/shapes#Located"
    MaterialisedActor: Final = "https://w3id.org/diplomacy-kg/shapes#MaterialisedActor"
    MaterialisedEvent: Final = "https://w3id.org/diplomacy-kg/shapes#MaterialisedEvent"
    MaterialisedSpeechAct: Final = "https://w3id.org/diplomacy-kg/shapes#MaterialisedSpeechAct"
    MentionSubject: Final = "https://w3id.org/diplomacy-kg/shapes#MentionSubject"
    Mentioned: Final = "https://w3id.org/diplomacy-kg/shapes#Mentioned"
    Named: Final = "https://w3id.org/diplomacy-kg/shapes#Named"
    Outcome: Final = "https://w3id.org/diplomacy-kg/shapes#Outcome"
    Passage: Final = "https://w3id.org/diplomacy-kg/shapes#Passage"
    PeaceProcess: Final = "https://w3id.org/diplomacy-kg/shapes#PeaceProcess"
    Proposal: Final = "https://w3id.org/diplomacy-kg/shapes#Proposal"
    Reading: Final = "https://w3id.org/diplomacy-kg/shapes#Reading"
    Seated: Final = "https://w3id.org/diplomacy-kg/shapes#Seated"
    SpeechAct: Final = "https://w3id.org/diplomacy-kg/shapes#SpeechAct"
    Statement: Final = "https://w3id.org/diplomacy-kg/shapes#Statement"
    Supported: Final = "https://w3id.org/diplomacy-kg/shapes#Supported"
    Tenure: Final = "https://w3id.org/diplomacy-kg/shapes#Tenure"
    altLabel: Final = "https://w3id.org/diplomacy-kg/shapes#altLabel"
    articleIdentifier: Final = "https://w3id.org/diplomacy-kg/shapes#articleIdentifier"
    articleIssued: Final = "https://w3id.org/diplomacy-kg/shapes#articleIssued"
    articleText: Final = "https://w3id.org/diplomacy-kg/shapes#articleText"
    articleTitle: Final = "https://w3id.org/diplomacy-kg/shapes#articleTitle"
    change: Final = "https://w3id.org/diplomacy-kg/shapes#change"
    claimAbout: Final = "https://w3id.org/diplomacy-kg/shapes#claimAbout"
    claimEvidence: Final = "https://w3id.org/diplomacy-kg/shapes#claimEvidence"
    confidence: Final = "https://w3id.org/diplomacy-kg/shapes#confidence"
    content: Final = "https://w3id.org/diplomacy-kg/shapes#content"
    corrects: Final = "https://w3id.org/diplomacy-kg/shapes#corrects"
    decidedBy: Final = "https://w3id.org/diplomacy-kg/shapes#decidedBy"
    delegationAttends: Final = "https://w3id.org/diplomacy-kg/shapes#delegationAttends"
    delegationFactuality: Final = "https://w3id.org/diplomacy-kg/shapes#delegationFactuality"
    delegationHead: Final = "https://w3id.org/diplomacy-kg/shapes#delegationHead"
    delegationInsteadOf: Final = "https://w3id.org/diplomacy-kg/shapes#delegationInsteadOf"
    delegationMember: Final = "https://w3id.org/diplomacy-kg/shapes#delegationMember"
    delegationRepresents: Final = "https://w3id.org/diplomacy-kg/shapes#delegationRepresents"
    eventContinuation: Final = "https://w3id.org/diplomacy-kg/shapes#eventContinuation"
    eventEarliest: Final = "https://w3id.org/diplomacy-kg/shapes#eventEarliest"
    eventFactuality: Final = "https://w3id.org/diplomacy-kg/shapes#eventFactuality"
    eventLatest: Final = "https://w3id.org/diplomacy-kg/shapes#eventLatest"
    eventOrder: Final = "https://w3id.org/diplomacy-kg/shapes#eventOrder"
    eventPart: Final = "https://w3id.org/diplomacy-kg/shapes#eventPart"
    eventPlace: Final = "https://w3id.org/diplomacy-kg/shapes#eventPlace"
    eventProcess: Final = "https://w3id.org/diplomacy-kg/shapes#eventProcess"
    eventSame: Final = "https://w3id.org/diplomacy-kg/shapes#eventSame"
    eventSource: Final = "https://w3id.org/diplomacy-kg/shapes#eventSource"
    eventTime: Final = "https://w3id.org/diplomacy-kg/shapes#eventTime"
    eventTopic: Final = "https://w3id.org/diplomacy-kg/shapes#eventTopic"
    evidence: Final = "https://w3id.org/diplomacy-kg/shapes#evidence"
    evidenceArticle: Final = "https://w3id.org/diplomacy-kg/shapes#evidenceArticle"
    exactMatch: Final = "https://w3id.org/diplomacy-kg/shapes#exactMatch"
    identificationRule: Final = "https://w3id.org/diplomacy-kg/shapes#identificationRule"
    identifies: Final = "https://w3id.org/diplomacy-kg/shapes#identifies"
    label: Final = "https://w3id.org/diplomacy-kg/shapes#label"
    latitude: Final = "https://w3id.org/diplomacy-kg/shapes#latitude"
    locationSource: Final = "https://w3id.org/diplomacy-kg/shapes#locationSource"
    longitude: Final = "https://w3id.org/diplomacy-kg/shapes#longitude"
    mention: Final = "https://w3id.org/diplomacy-kg/shapes#mention"
    outcomeOf: Final = "https://w3id.org/diplomacy-kg/shapes#outcomeOf"
    outcomeType: Final = "https://w3id.org/diplomacy-kg/shapes#outcomeType"
    participant: Final = "https://w3id.org/diplomacy-kg/shapes#participant"
    passageArticle: Final = "https://w3id.org/diplomacy-kg/shapes#passageArticle"
    passageEnd: Final = "https://w3id.org/diplomacy-kg/shapes#passageEnd"
    passageExact: Final = "https://w3id.org/diplomacy-kg/shapes#passageExact"
    passageLength: Final = "https://w3id.org/diplomacy-kg/shapes#passageLength"
    passageOrder: Final = "https://w3id.org/diplomacy-kg/shapes#passageOrder"
    passageShort: Final = "https://w3id.org/diplomacy-kg/shapes#passageShort"
    passageStart: Final = "https://w3id.org/diplomacy-kg/shapes#passageStart"
    passageText: Final = "https://w3id.org/diplomacy-kg/shapes#passageText"
    prefLabel: Final = "https://w3id.org/diplomacy-kg/shapes#prefLabel"
    processName: Final = "https://w3id.org/diplomacy-kg/shapes#processName"
    processParty: Final = "https://w3id.org/diplomacy-kg/shapes#processParty"
    proposalKind: Final = "https://w3id.org/diplomacy-kg/shapes#proposalKind"
    proposalStatus: Final = "https://w3id.org/diplomacy-kg/shapes#proposalStatus"
    reading: Final = "https://w3id.org/diplomacy-kg/shapes#reading"
    readingModel: Final = "https://w3id.org/diplomacy-kg/shapes#readingModel"
    readingPassage: Final = "https://w3id.org/diplomacy-kg/shapes#readingPassage"
    readingPrompt: Final = "https://w3id.org/diplomacy-kg/shapes#readingPrompt"
    readingReader: Final = "https://w3id.org/diplomacy-kg/shapes#readingReader"
    readingRule: Final = "https://w3id.org/diplomacy-kg/shapes#readingRule"
    rule: Final = "https://w3id.org/diplomacy-kg/shapes#rule"
    seat: Final = "https://w3id.org/diplomacy-kg/shapes#seat"
    speechAbout: Final = "https://w3id.org/diplomacy-kg/shapes#speechAbout"
    speechAddressee: Final = "https://w3id.org/diplomacy-kg/shapes#speechAddressee"
    speechDenies: Final = "https://w3id.org/diplomacy-kg/shapes#speechDenies"
    speechDuration: Final = "https://w3id.org/diplomacy-kg/shapes#speechDuration"
    speechQuotation: Final = "https://w3id.org/diplomacy-kg/shapes#speechQuotation"
    speechSource: Final = "https://w3id.org/diplomacy-kg/shapes#speechSource"
    speechSpeaker: Final = "https://w3id.org/diplomacy-kg/shapes#speechSpeaker"
    statementObject: Final = "https://w3id.org/diplomacy-kg/shapes#statementObject"
    statementPredicate: Final = "https://w3id.org/diplomacy-kg/shapes#statementPredicate"
    statementSubject: Final = "https://w3id.org/diplomacy-kg/shapes#statementSubject"
    superMediator: Final = "https://w3id.org/diplomacy-kg/shapes#superMediator"
    superParticipant: Final = "https://w3id.org/diplomacy-kg/shapes#superParticipant"
    superThirdParty: Final = "https://w3id.org/diplomacy-kg/shapes#superThirdParty"
    tenureHolder: Final = "https://w3id.org/diplomacy-kg/shapes#tenureHolder"
    tenureOf: Final = "https://w3id.org/diplomacy-kg/shapes#tenureOf"
    tenureTitle: Final = "https://w3id.org/diplomacy-kg/shapes#tenureTitle"
    topicExpression: Final = "https://w3id.org/diplomacy-kg/shapes#topicExpression"
    typeActor: Final = "https://w3id.org/diplomacy-kg/shapes#typeActor"
    typeEvent: Final = "https://w3id.org/diplomacy-kg/shapes#typeEvent"
    typeSpeechAct: Final = "https://w3id.org/diplomacy-kg/shapes#typeSpeechAct"
    verdict: Final = "https://w3id.org/diplomacy-kg/shapes#verdict"


class SKOS:
    """<http://www.w3.org/2004/02/skos/core#>."""

    Concept: Final = "http://www.w3.org/2004/02/skos/core#Concept"
    ConceptScheme: Final = "http://www.w3.org/2004/02/skos/core#ConceptScheme"
    altLabel: Final = "http://www.w3.org/2004/02/skos/core#altLabel"
    closeMatch: Final = "http://www.w3.org/2004/02/skos/core#closeMatch"
    definition: Final = "http://www.w3.org/2004/02/skos/core#definition"
    exactMatch: Final = "http://www.w3.org/2004/02/skos/core#exactMatch"
    inScheme: Final = "http://www.w3.org/2004/02/skos/core#inScheme"
    notation: Final = "http://www.w3.org/2004/02/skos/core#notation"
    prefLabel: Final = "http://www.w3.org/2004/02/skos/core#prefLabel"
    scopeNote: Final = "http://www.w3.org/2004/02/skos/core#scopeNote"
    topConceptOf: Final = "http://www.w3.org/2004/02/skos/core#topConceptOf"


class VANN:
    """<http://purl.org/vocab/vann/>."""

    preferredNamespacePrefix: Final = "http://purl.org/vocab/vann/preferredNamespacePrefix"
    preferredNamespaceUri: Final = "http://purl.org/vocab/vann/preferredNamespaceUri"


class XSD:
    """<http://www.w3.org/2001/XMLSchema#>."""

    anyURI: Final = "http://www.w3.org/2001/XMLSchema#anyURI"
    boolean: Final = "http://www.w3.org/2001/XMLSchema#boolean"
    date: Final = "http://www.w3.org/2001/XMLSchema#date"
    dateTime: Final = "http://www.w3.org/2001/XMLSchema#dateTime"
    decimal: Final = "http://www.w3.org/2001/XMLSchema#decimal"
    duration: Final = "http://www.w3.org/2001/XMLSchema#duration"
    gYear: Final = "http://www.w3.org/2001/XMLSchema#gYear"
    gYearMonth: Final = "http://www.w3.org/2001/XMLSchema#gYearMonth"
    integer: Final = "http://www.w3.org/2001/XMLSchema#integer"
    string: Final = "http://www.w3.org/2001/XMLSchema#string"


PREFIXES: Final[Mapping[str, str]] = {
    "dcterms": "http://purl.org/dc/terms/",
    "dip": "https://w3id.org/diplomacy-kg/ontology#",
    "gaf": "http://groundedannotationframework.org/gaf#",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "grasp": "http://groundedannotationframework.org/grasp#",
    "graspf": "http://groundedannotationframework.org/grasp/factuality#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "sh": "http://www.w3.org/ns/shacl#",
    "shape": "https://w3id.org/diplomacy-kg/shapes#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vann": "http://purl.org/vocab/vann/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

SUPER_CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    DIP.Agreement: (DIP.Event,),
    DIP.Concession: (
        DIP.SpeechAct,
        DIP.Event,
    ),
    DIP.Conflict: (DIP.Event,),
    DIP.Delegation: (DIP.Actor,),
    DIP.Demand: (
        DIP.SpeechAct,
        DIP.Event,
    ),
    DIP.Mediation: (DIP.Event,),
    DIP.Meeting: (DIP.Event,),
    DIP.Negotiation: (DIP.Event,),
    DIP.Organisation: (DIP.Actor,),
    DIP.Person: (DIP.Actor,),
    DIP.PressConference: (DIP.Event,),
    DIP.Proposal: (
        DIP.SpeechAct,
        DIP.Event,
    ),
    DIP.SpeechAct: (DIP.Event,),
    DIP.State: (DIP.Actor,),
    DIP.Statement: (
        DIP.SpeechAct,
        DIP.Event,
    ),
    DIP.Visit: (DIP.Event,),
    DIP.Warning: (
        DIP.SpeechAct,
        DIP.Event,
    ),
}
"""Every class above a class, nearest first."""

SUPER_PROPERTIES: Final[Mapping[str, tuple[str, ...]]] = {
    DIP.amends: (DIP.takesUp,),
    DIP.facilitator: (
        DIP.mediator,
        DIP.thirdParty,
        DIP.participant,
    ),
    DIP.guarantor: (
        DIP.thirdParty,
        DIP.participant,
    ),
    DIP.host: (
        DIP.thirdParty,
        DIP.participant,
    ),
    DIP.mediator: (
        DIP.thirdParty,
        DIP.participant,
    ),
    DIP.observer: (
        DIP.thirdParty,
        DIP.participant,
    ),
    DIP.party: (DIP.participant,),
    DIP.repeats: (DIP.takesUp,),
    DIP.roundOf: (DIP.inProcess,),
    DIP.thirdParty: (DIP.participant,),
}
"""Every property above a property, nearest first."""

SCHEMES: Final[Mapping[str, tuple[str, ...]]] = {
    DIP.factualityScheme: (
        DIP.actual,
        DIP.counterfactual,
        DIP.planned,
        DIP.possible,
    ),
    DIP.outcomeTypeScheme: (
        DIP.agreement,
        DIP.cancelled,
        DIP.ceasefire,
        DIP.continuationAgreed,
        DIP.noBreakthrough,
        DIP.ongoing,
        DIP.partialAgreement,
        DIP.postponed,
        DIP.unknown,
        DIP.walkout,
    ),
    DIP.proposalKindScheme: (
        DIP.ceasefire,
        DIP.guarantee,
        DIP.humanitarianCorridor,
        DIP.mediationOffer,
        DIP.other,
        DIP.prisonerExchange,
        DIP.sanctionsRelief,
        DIP.summit,
        DIP.talks,
        DIP.territorial,
        DIP.treaty,
    ),
    DIP.statusScheme: (
        DIP.accepted,
        DIP.proposed,
        DIP.rejected,
        DIP.unanswered,
    ),
    DIP.topicScheme: (
        DIP.autonomy,
        DIP.borders,
        DIP.ceasefire,
        DIP.disarmament,
        DIP.elections,
        DIP.energy,
        DIP.fisheries,
        DIP.grain,
        DIP.humanitarianAid,
        DIP.migration,
        DIP.nuclear,
        DIP.peace,
        DIP.prisoners,
        DIP.sanctions,
        DIP.security,
        DIP.trade,
        DIP.transport,
        DIP.water,
    ),
    DIP.verdictScheme: (
        DIP.different,
        DIP.same,
        DIP.unsure,
    ),
}
"""The concepts of each scheme."""
