"""The values that flow through the project: frozen, standard library only.

An article becomes mentions, mentions become entities, and entities fill frames; every value
keeps the half-open range of code points that it was read from.
"""

from kg.model.article import Article, Block, BlockKind, PartialDate
from kg.model.claim import ActClaim, Claims, DelegationClaim, EventClaim, OutcomeClaim, ReplyClaim, Span
from kg.model.drop import Drop
from kg.model.entity import Entity, EntityKind, LinkDecision, Links, Tenure
from kg.model.finding import Finding
from kg.model.frame import (
    Certainty,
    Content,
    DelegationFrame,
    EventFrame,
    EventKind,
    Factuality,
    Frames,
    OutcomeFrame,
    OutcomeType,
    ProposalKind,
    Role,
    RoleName,
    Source,
    SpeechActFrame,
    SpeechKind,
    Status,
    TimeExpression,
    Topic,
)
from kg.model.mention import Mention, MentionForm, Mentions, OfficeMention, TimeMention
from kg.model.reading import Evidence, Reader, Reading, surest

__all__ = [
    "ActClaim", "Article", "Block", "BlockKind", "Certainty", "Claims", "Content", "DelegationClaim",
    "DelegationFrame", "Drop", "Entity", "EntityKind", "EventClaim", "EventFrame", "EventKind", "Evidence",
    "Factuality", "Finding", "Frames", "LinkDecision", "Links", "Mention", "MentionForm", "Mentions",
    "OfficeMention", "OutcomeClaim", "OutcomeFrame", "OutcomeType", "PartialDate", "ProposalKind", "Reader",
    "Reading", "ReplyClaim", "Role", "RoleName", "Source", "Span", "SpeechActFrame", "SpeechKind", "Status",
    "Tenure", "TimeExpression", "TimeMention", "Topic", "surest",
]  # fmt: skip
