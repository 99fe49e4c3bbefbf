"""Articles of one actor or event each, for what is compared across them: profiles and reports from plain words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from kg.lexicon.surface import slug
from kg.model import (
    Article,
    Block,
    BlockKind,
    Content,
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
    PartialDate,
    ProposalKind,
    Role,
    RoleName,
    SpeechActFrame,
    SpeechKind,
    Status,
    Tenure,
    TimeExpression,
    Topic,
)
from kg.rdf import Across, Iris, NamedGraph
from kg.same import trace_of

KENYA = Entity("state/KE", EntityKind.STATE, "Kenia")
SUDAN = Entity("state/SD", EntityKind.STATE, "Soedan")
CHAD = Entity("state/TD", EntityKind.STATE, "Tsjaad")
GENEVA = Entity("place/2660646", EntityKind.PLACE, "Genève")
NAIROBI = Entity("place/184745", EntityKind.PLACE, "Nairobi")
BASE = Iris().base


def person(name: str, *aliases: str, local: bool = False) -> Entity:
    """A person whom no list knows."""
    return Entity(
        f"person/{name.lower().replace(' ', '-').replace('.', '')}", EntityKind.PERSON, name, aliases, (), local
    )


def body(name: str, *aliases: str, local: bool = False) -> Entity:
    """An organisation that no list knows."""
    return Entity(f"organisation/{slug(name)}", EntityKind.ORGANISATION, name, aliases, (), local)


def talks(
    *sides: Entity, at: int = 5, kind: EventKind = EventKind.NEGOTIATION, days: tuple[str, str] | None = None,
    place: Entity | None = None, told: Factuality = Factuality.ACTUAL, mediator: Entity | None = None,
) -> EventFrame:  # fmt: skip
    """Talks between some, whose word stands at a place of the text."""
    time = None if days is None else TimeExpression("toen", *(dt.date.fromisoformat(day) for day in days))
    roles = [Role(RoleName.PARTY, side.key) for side in sides]
    roles += [] if mediator is None else [Role(RoleName.MEDIATOR, mediator.key)]
    return EventFrame(
        id=f"{kind.value.lower()}-{at}", kind=kind, label="overleg", evidence=(Evidence(0, 9, "by hand"),),
        roles=tuple(roles), factuality=told, place=None if place is None else place.key, time=time,
    )  # fmt: skip


def offer(
    maker: Entity, what: str, *to: Entity, kind: str = "ceasefire", act: SpeechKind = SpeechKind.PROPOSAL,
    answer: str = "unanswered", at: int = 5, topics: Iterable[str] = (),
) -> SpeechActFrame:  # fmt: skip
    """A proposal, or another act, whose content is ``what``."""
    proposes = act is SpeechKind.PROPOSAL
    content = Content(9, 9 + len(what), what) if what else None
    return SpeechActFrame(
        id=f"{act.value.lower()}-{at}", kind=act, label="voorstel", evidence=(Evidence(0, 9, "by hand"),),
        speaker=maker.key, addressees=tuple(one.key for one in to), content=content,
        proposal_kind=ProposalKind(kind) if proposes else None, status=Status(answer) if proposes else None,
        topic=Topic(None, tuple(topics)) if topics else None,
    )  # fmt: skip


def found(
    id: str, *entities: Entity, issued: str = "2024-03-14", offices: Iterable[tuple[Entity, str, Entity]] = (),
    events: Iterable[EventFrame] = (), text: str = "De tweede ronde is begonnen.", acts: Iterable[SpeechActFrame] = (),
) -> Finding:  # fmt: skip
    """What was found in an article that names some, gives them offices and reports events."""
    tenures = tuple(Tenure(holder.key, title, of.key, 0, 2) for holder, title, of in offices)
    article = Article(id, text, "", (Block(BlockKind.PARAGRAPH, 0, len(text)),), PartialDate.parse(issued))
    names = tuple(Mention(0, 2, 0, 1, text[:2], entity.kind, MentionForm.NAME, "by hand") for entity in entities)
    decisions = tuple(LinkDecision(n, entity.key, 1.0, ("by hand",)) for n, entity in enumerate(entities))
    return Finding(
        article, Mentions(names), Links(entities, decisions, (), tenures), Frames(tuple(events), tuple(acts))
    )


def across(*findings: Finding, decisions: object = None) -> list[NamedGraph]:
    """The graphs of what holds across articles."""
    collected = Across(Iris(), decisions)  # type: ignore[arg-type]
    for finding in findings:
        collected.add(trace_of(finding, finding.links.entities, Iris()))
    return list(collected.graphs())


def same(*findings: Finding, link: str = "sameActorAs", decisions: object = None) -> set[tuple[str, str]]:
    """The pairs that are held for the same, by their IRIs without the base, in both directions."""
    return {
        (row[0].removeprefix(BASE), row[3].strip("<>").removeprefix(BASE))
        for graph in across(*findings, decisions=decisions)
        for row in graph.rows
        if row[1].endswith(f"#{link}")
    }
