"""Small articles with hand-made mentions, links and frames: no model is needed to test what becomes of them."""

from __future__ import annotations

import datetime as dt

from kg.model import (
    Article,
    Block,
    BlockKind,
    Content,
    DelegationFrame,
    Entity,
    EntityKind,
    EventFrame,
    EventKind,
    Evidence,
    Factuality,
    Finding,
    Frames,
    LinkDecision,
    Links,
    Mention,
    MentionForm,
    Mentions,
    OfficeMention,
    OutcomeFrame,
    OutcomeType,
    PartialDate,
    ProposalKind,
    Role,
    RoleName,
    Source,
    SpeechActFrame,
    SpeechKind,
    Status,
    Tenure,
    TimeExpression,
)

TITLE = "Turkije bemiddelt"
TALKS = "Turkije bemiddelde donderdag in Genève tussen Soedan en Tsjaad."
PROPOSAL = "Minister Kaya stelde Soedan een bestand van 24 uur voor: „Eerst Tsjaad 🕊”."
OUTCOME = "Het overleg leverde volgens waarnemers niets op."
SENT = "De Soedanese delegatie stond onder leiding van Idris."
TEXT = "\n\n".join((TITLE, TALKS, PROPOSAL, OUTCOME, SENT))

TURKEY = Entity("state/TR", EntityKind.STATE, "Turkije", ("Turks",), ("https://example.org/TR",))
SUDAN = Entity("state/SD", EntityKind.STATE, "Soedan")
CHAD = Entity("state/TD", EntityKind.STATE, "Tsjaad")
GENEVA = Entity("place/2660646", EntityKind.PLACE, "Genève")
KAYA = Entity("person/kaya", EntityKind.PERSON, "Kaya", ("minister Kaya",), local=True)
IDRIS = Entity("person/idris", EntityKind.PERSON, "Idris", local=True)
ENTITIES = (TURKEY, SUDAN, CHAD, GENEVA, KAYA, IDRIS)


def at(words: str, start: int = 0) -> tuple[int, int]:
    """Where words stand in the text."""
    first = TEXT.index(words, start)
    return first, first + len(words)


def evidence(sentence: str, rule: str) -> tuple[Evidence, ...]:
    """A sentence as evidence."""
    return (Evidence(*at(sentence), rule),)


def content(words: str) -> Content:
    """Words of the text that a speech act conveys."""
    return Content(*at(words), words)


def mention(words: str, entity: Entity, within: str) -> tuple[Mention, str]:
    """A mention of an entity in a sentence, with the key that it means."""
    start, end = at(words, TEXT.index(within))
    return Mention(start, end, 0, 1, words, entity.kind, MentionForm.NAME, "name"), entity.key


MENTIONS = (
    mention("Turkije", TURKEY, TALKS),
    mention("Genève", GENEVA, TALKS),
    mention("Soedan", SUDAN, TALKS),
    mention("Tsjaad", CHAD, TALKS),
    mention("Kaya", KAYA, PROPOSAL),
    mention("Soedan", SUDAN, PROPOSAL),
    mention("Tsjaad", CHAD, PROPOSAL),
    mention("Soedanese", SUDAN, SENT),
    mention("Idris", IDRIS, SENT),
)

MEDIATION = EventFrame(
    id="mediation-27",
    kind=EventKind.MEDIATION,
    label="bemiddeling van Turkije",
    evidence=(Evidence(*at(TALKS), "bemiddelen", 0.899), Evidence(*at(TITLE), "mediation.verb", 0.5)),
    confidence=0.899,
    roles=(
        Role(RoleName.FACILITATOR, "state/TR"),
        Role(RoleName.PARTY, "state/SD"),
        Role(RoleName.PARTY, "state/TD"),
    ),
    place="place/2660646",
    time=TimeExpression("donderdag", dt.date(2024, 5, 1), dt.date(2024, 5, 31)),
)
OFFER = SpeechActFrame(
    id="proposal-90",
    kind=SpeechKind.PROPOSAL,
    label="voorstel voor een bestand",
    evidence=evidence(PROPOSAL, "voorstellen"),
    speaker="person/kaya",
    addressees=("state/SD",),
    content=content("een bestand van 24 uur"),
    quotation=content("Eerst Tsjaad 🕊"),
    proposal_kind=ProposalKind.CEASEFIRE,
    status=Status.UNANSWERED,
    duration="PT24H",
    part_of="mediation-27",
)
MISSION = DelegationFrame(
    id="delegation-215",
    label="Delegatie van Soedan",
    evidence=evidence(SENT, "onder-leiding"),
    represents=("state/SD",),
    head="person/idris",
    members=("person/idris",),
    attends=("mediation-27",),
)
RESULT = OutcomeFrame(
    id="outcome-170",
    type=OutcomeType.NO_BREAKTHROUGH,
    label="niets opgeleverd",
    evidence=evidence(OUTCOME, "niets-opleveren"),
    outcome_of="mediation-27",
)
FRAMES = Frames((MEDIATION,), (OFFER,), (MISSION,), (RESULT,))
TENURES = (Tenure("person/kaya", "minister", "state/TR", *at("Minister Kaya"), "title-name"),)


def article(id: str = "voorbeeld", text: str = TEXT) -> Article:
    """The article that the frames are about."""
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    return Article(id, text, TITLE, blocks, PartialDate(2024, 5), "https://example.org/1", "De Krant")


def finding(
    frames: Frames = FRAMES,
    *,
    id: str = "voorbeeld",
    tenures: tuple[Tenure, ...] = TENURES,
    entities: tuple[Entity, ...] = ENTITIES,
    offices: tuple[tuple[OfficeMention, str | None], ...] = (),
) -> Finding:
    """What was found in it."""
    names = tuple(mention for mention, _ in MENTIONS)
    decisions = tuple(LinkDecision(n, key, 1.0, ("by hand",)) for n, (_, key) in enumerate(MENTIONS))
    links = Links(entities, decisions, tuple(person for _, person in offices), tenures)
    return Finding(article(id), Mentions(names, tuple(office for office, _ in offices)), links, frames)


def source(literal: str) -> Source:
    """A source that the article names in its own words only."""
    return Source(literal=literal)


COUNTERFACTUAL = Factuality.COUNTERFACTUAL
