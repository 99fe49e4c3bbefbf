"""Hosts, observers, guarantors, facilitators and chairs: told in a sentence of their own, and tied to its event."""

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


@pytest.mark.parametrize(
    "text",
    [
        "De Ghanese diplomaat Hanna Tetteh zat voor.",
        "Hanna Tetteh, die de besprekingen voorzat, wilde niets zeggen.",
        "De besprekingen werden voorgezeten door een Noor, Audun Lie.",
        "De gesprekken werden geleid door Hanna Tetteh.",
        "Gespreksleider Hanna Tetteh vroeg om een pauze.",
    ],
)
def test_who_chairs_talks_is_their_mediator_and_no_mediation_of_its_own(text: str) -> None:
    (event,) = events_of(TALKS + text)
    (chair,) = (one.filler for one in event.roles if one.name is RoleName.MEDIATOR)
    assert chair in {"person/hanna-tetteh", "person/audun-lie"}
    assert {one.filler for one in event.roles} - {chair} == {"state/PE", "state/BO"}


@pytest.mark.parametrize(
    "text",
    [
        "Hanna Tetteh zit de Europese Unie voor.",
        "Chili zit dit jaar de raad voor.",
        "Hanna Tetteh zat de Peruaanse delegatie voor.",
        "Hanna Tetteh zal niet voorzitten.",
        "Het overleg leidde tot een ruzie in Chili.",
    ],
)
def test_who_chairs_something_else_brings_nobody_together(text: str) -> None:
    roles = [one.name for event in events_of(TALKS + text) for one in event.roles]
    assert RoleName.MEDIATOR not in roles


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Een bemiddelaar is niet gevonden.", "counterfactual"),
        ("Wie er bemiddelde, wil niemand zeggen.", "possible"),
        ("Van bemiddeling wil Bolivia niets weten.", "possible"),
    ],
)
def test_a_mediation_by_nobody_known_is_one_between_the_sides(text: str, factuality: str) -> None:
    (mediation,) = (event for event in events_of(TALKS + text) if event.kind is EventKind.MEDIATION)
    assert mediation.factuality.value == factuality
    assert {one.filler for one in mediation.roles} == {"state/PE", "state/BO"}


def test_who_mediates_in_houses_is_no_mediation() -> None:
    assert events_of("De makelaar bemiddelde bij de verkoop van een huis in Lima.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "De Fin Martti Ahtisaari bemiddelde maandag tussen Peru en Chili.",
        "Peru en Chili praatten maandag in Quito, met de Fin Martti Ahtisaari als bemiddelaar.",
        "Peru en Chili praatten maandag in Quito. De Fin Martti Ahtisaari zat voor.",
    ],
)
def test_an_inhabitant_before_a_name_is_that_person_and_not_the_state(text: str) -> None:
    mediators = {one.filler for event in events_of(text) for one in event.roles if one.name is RoleName.MEDIATOR}
    assert mediators == {"person/martti-ahtisaari"}


def test_with_somebody_as_mediator_nobody_else_mediates() -> None:
    text = "De Peruaanse en de Chileense minister werden het in Oslo eens, met hun ambtgenoot Jan Egeland als makelaar."
    mediators = {one.filler for event in events_of(text) for one in event.roles if one.name is RoleName.MEDIATOR}
    assert mediators == {"person/jan-egeland"}


def test_an_inhabitant_without_a_name_still_stands_for_the_state() -> None:
    (event,) = events_of("De Finnen en de Russen onderhandelden maandag in Oslo.")
    assert {one.filler for one in event.roles} == {"state/FI", "state/RU"}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Togo en Benin onderhandelden dinsdag met Ghana als bemiddelaar over vis.", ["state/GH"]),
        ("Met Noorwegen als bemiddelaar onderhandelden Togo en Benin in Oslo.", ["state/NO"]),
        ("Togo en Ghana traden samen op als bemiddelaar tussen Mali en Niger.", ["state/TG", "state/GH"]),
    ],
)
def test_with_somebody_as_mediator_it_is_he_who_mediates(text: str, keys: list[str]) -> None:
    for event in frames_of(text).events:
        assert [role.filler for role in event.roles if role.name is RoleName.MEDIATOR] == keys
