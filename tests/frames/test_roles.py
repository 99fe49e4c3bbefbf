"""Hosts, observers, guarantors and facilitators: told in a sentence of their own, and tied to its event."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.model import EventKind, RoleName

TALKS = "Peru en Bolivia onderhandelden maandag in Montevideo over de grens. "
DEAL = "Peru en Bolivia sloten maandag in Montevideo een akkoord over de grens. "
HOST, OBSERVER, GUARANTOR, FACILITATOR = (
    RoleName.HOST, RoleName.OBSERVER, RoleName.GUARANTOR, RoleName.FACILITATOR,
)  # fmt: skip
TOLD = [
    (TALKS + "Uruguay was gastheer van de onderhandelingen.", HOST, ["state/UY"]),
    (TALKS + "Gastland Uruguay zorgde voor tolken.", HOST, ["state/UY"]),
    (TALKS + "Uruguay had een zaal ter beschikking gesteld.", HOST, ["state/UY"]),
    (TALKS + "Chili en Brazilië zaten er als waarnemer bij.", OBSERVER, ["state/CL", "state/BR"]),
    (TALKS + "Ook Chili had een waarnemer gestuurd.", OBSERVER, ["state/CL"]),
    (DEAL + "Chili en Brazilië staan garant voor de naleving.", GUARANTOR, ["state/CL", "state/BR"]),
    (DEAL + "Brazilië treedt op als garant.", GUARANTOR, ["state/BR"]),
    (TALKS + "Noorwegen trad op als facilitator.", FACILITATOR, ["state/NO"]),
]
SILENT = [
    TALKS + "Uruguay wil geen gastheer zijn van nieuwe onderhandelingen.",
    TALKS + "Chili bood aan garant te staan voor de naleving.",
    TALKS + "Uruguay was in 1930 gastheer van het WK.",
    TALKS + "Chili stuurde waarnemers naar de verkiezingen.",
    TALKS + "Chili wilde als waarnemer aanschuiven.",
    TALKS + "Nederland staat garant voor de lening.",
    "Chili is gastheer.",
]
ASIDE = (HOST, OBSERVER, GUARANTOR, FACILITATOR)


@pytest.mark.parametrize(("text", "role", "keys"), TOLD)
def test_a_role_is_one_in_the_event_that_it_is_told_of(text: str, role: RoleName, keys: list[str]) -> None:
    (event,) = (event for event in events_of(text) if any(one.name in ASIDE for one in event.roles))
    assert event.kind in (EventKind.NEGOTIATION, EventKind.AGREEMENT)
    assert [one.filler for one in event.roles if one.name in ASIDE] == keys
    assert {one.name for one in event.roles if one.filler in keys} == {role}
    assert any(proof.rule.startswith(f"{role.value}.") for proof in event.evidence)
    assert {one.filler for one in event.roles if one.name not in ASIDE} == {"state/PE", "state/BO"}


def test_the_subject_of_another_verb_has_no_part_in_the_role() -> None:
    text = TALKS + "Uruguay treedt op als gastheer, Noorwegen en Chili staan garant voor het proces."
    roles = {(one.name, one.filler) for event in events_of(text) for one in event.roles if one.name in ASIDE}
    assert roles == {(HOST, "state/UY")}  # the guarantors are missed here, and that is better than a false one


@pytest.mark.parametrize("text", SILENT)
def test_who_has_no_role_gets_none(text: str) -> None:
    assert [one for event in events_of(text) for one in event.roles if one.name in ASIDE] == []


def test_who_has_a_role_in_nothing_that_is_told_is_counted() -> None:
    text = "Peru en Bolivia tekenden maandag een akkoord over de grens. Chili wil geen gastheer zijn van nieuwe rondes."
    assert "role in no event that is told, or not played" in [drop.reason for drop in frames_of(text).drops]


@pytest.mark.parametrize("role", ["gastheer", "waarborg"])
def test_a_host_or_guarantor_is_no_mediator(role: str) -> None:
    events = events_of(f"Armenië en Georgië praten vrijdag in Wenen verder over de grens, met Zwitserland als {role}.")
    assert [e for e in events if e.kind is EventKind.MEDIATION] == []


def test_the_host_of_a_signing_has_not_signed() -> None:
    text = (
        "Thailand en Cambodja tekenden een bestand in Putrajaya, waar premier Anwar Ibrahim van Maleisië gastheer was."
    )
    (event,) = (event for event in events_of(text) if event.kind is EventKind.AGREEMENT)
    assert {role.filler.rpartition("/")[2] for role in event.roles} == {"TH", "KH"}
