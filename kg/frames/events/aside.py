"""Who has a part in an event and is none of its sides: mediators, hosts, guarantors and observers."""

from __future__ import annotations

from collections.abc import Sequence

from kg.frames.rules.matcher import Draft
from kg.model import RoleName

_ASIDE = (RoleName.HOST, RoleName.GUARANTOR, RoleName.OBSERVER)


def by_role(
    draft: Draft, participants: Sequence[str], mediators: Sequence[str]
) -> tuple[list[str], dict[RoleName, list[str]]]:
    """Those who are sides, and by role those who are not, as a rule names them; all by key."""
    third: dict[RoleName, list[str]] = {}
    for key in mediators:
        own = RoleName.FACILITATOR in _roles(draft, key)
        third.setdefault(RoleName.FACILITATOR if own else RoleName.MEDIATOR, []).append(key)
    sides: list[str] = []
    for key in participants:
        role = next((role for role in _ASIDE if role in _roles(draft, key)), None)
        (sides if role is None else third.setdefault(role, [])).append(key)
    return sides, third


def _roles(draft: Draft, key: str) -> set[RoleName]:
    """The roles that a rule gives an actor."""
    named = {role.value: role for role in RoleName}
    return {named[role] for role, keys in draft.actors.items() if key in keys and role in named}
