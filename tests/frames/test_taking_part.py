"""Who takes part, who mediates and where, in sentences as news agencies write them."""

from __future__ import annotations

import pytest
from paragraphs import article
from shared import parsed

from kg import flow
from kg.model import EventFrame, EventKind, Factuality, RoleName
from kg.readers import RULES

_SIDES = (RoleName.PARTY, RoleName.PARTICIPANT)
_TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def events(text: str, *kinds: EventKind) -> list[EventFrame]:
    (found,) = flow.analyse([parsed(article(text))], RULES)
    assert not found.fault
    return [event for event in found.frames.events if event.kind in kinds]


def those(event: EventFrame, *roles: RoleName) -> set[str]:
    return {role.filler.split("/")[-1] for role in event.roles if role.name in roles}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Armenië en Turkije spraken over de oorlog in Syrië.", None),
        ("Rusland en Oekraïne praten over een gevangenenruil in Istanbul.", "place/745044"),
        ("India en Pakistan voerden dinsdag overleg in Kasjmir over een wapenstilstand.", "place/kasjmir"),
        ("Armenië en Azerbeidzjan voerden gesprekken over de grens in Moskou.", "place/524901"),
    ],
)
def test_what_is_talked_of_lies_elsewhere(text: str, place: str | None) -> None:
    assert {event.place for event in events(text, *_TALKS)} == {place}


@pytest.mark.parametrize(
    ("text", "mediators"),
    [
        ("De Oekraïense minister Dmytro Koeleba prees Turkije voor de bemiddeling tussen Rusland en Oekraïne.", {"TR"}),
        ("Kenia loofde de bemiddelingspogingen van Oeganda.", {"UG"}),
        ("Egypte had kritiek op de Amerikaanse bemiddeling tussen Soedan en Ethiopië.", {"US"}),
        ("De Soedanese delegatie sprak in Nairobi met bemiddelaars over een plan dat Zweden indiende.", set[str]()),
        ("Kenia prijst zich gelukkig met zijn rol als bemiddelaar tussen Soedan en Ethiopië.", {"KE"}),
        ("De Noorse bemiddelaar Dag Nylander sprak met Colombia.", {"dag-nylander"}),
    ],
)
def test_who_praises_or_meets_mediators_is_none(text: str, mediators: set[str]) -> None:
    found = events(text, EventKind.MEDIATION)
    assert found
    assert all(those(event, RoleName.MEDIATOR) == mediators for event in found)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Ivoorkust en Ghana spraken over de oorlog tussen Rusland en Oekraïne.", [{"CI", "GH"}]),
        ("Macron belde met Poetin over de gesprekken tussen Israël en Syrië.", [{"IL", "SY"}, {"macron", "poetin"}]),
        ("Er wordt onderhandeld over een bestand tussen Ethiopië en Soedan.", [{"ET", "SD"}]),
        ("Ethiopië en Soedan spraken over de grens.", [{"ET", "SD"}]),
    ],
)  # fmt: skip
def test_those_of_whom_others_talk_take_no_part(text: str, sides: list[set[str]]) -> None:
    assert sorted(sorted(those(event, *_SIDES)) for event in events(text, *_TALKS)) == sorted(map(sorted, sides))


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        (
            "De Turkse delegatie stond onder leiding van minister Hakan Fidan en generaal Ali Demir.",
            {"TR": "hakan-fidan"},
        ),
    ],
)
def test_each_leads_the_delegation_of_his_own_state(text: str, heads: dict[str, str]) -> None:
    (found,) = flow.analyse([parsed(article(text))], RULES)
    told = {frame.represents[0].split("/")[-1]: str(frame.head).split("/")[-1] for frame in found.frames.delegations}
    assert told == heads


def test_talks_without_somebody_are_not_lent_to_him() -> None:
    text = (
        "De gesprekken in Nairobi begonnen zonder Ethiopië. Soedan en Ethiopië vechten al jaren. "
        "Soedan sprak met bemiddelaars. Ethiopië wil van Soedan excuses."
    )
    found = events(text, *_TALKS)
    assert found
    assert all("ET" not in those(event, *_SIDES) for event in found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De delegatie wordt geleid door Ali Hassan, die Ethiopië vorige maand nog probeerde te doden in Kenia.", 0),
        ("Delegaties van Mali en Niger spraken. Egyptische troepen proberen de rebellen te verjagen.", 0),
        ("Noorwegen probeert al jaren te bemiddelen tussen Colombia en Venezuela.", 1),
        ("Oman probeert de gesprekken tussen Iran en Jemen vlot te trekken.", 1),
    ],
)
def test_not_every_attempt_is_a_mediation(text: str, found: int) -> None:
    assert len(events(text, EventKind.MEDIATION)) == found


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Een Iraanse diplomaat sprak in Ankara met de Turkse minister Emre Aksoy.", {"IR", "emre-aksoy"}),
        ("Een gezant van de peshmerga ontmoette in Ankara de Turkse minister Emre Aksoy.", {"peshmerga", "emre-aksoy"}),
        ("Emre Aksoy praatte in Ankara met een vertegenwoordiger van de houthi's.", {"houthi-s", "emre-aksoy"}),
        ("Een afgezant van Hamas onderhandelde in Doha met Egypte.", {"hamas", "EG"}),
        ("Een Ethiopische diplomaat had in Nairobi overleg met Kenia.", {"ET", "KE"}),
        ("Een ambassadeur van Chili schoof in Lima aan bij het overleg met Peru.", {"CL", "PE"}),
        ("Een Iraanse journalist sprak in Ankara met de Turkse minister Emre Aksoy.", {"emre-aksoy"}),
        ("Een Franse voetballer ontmoette in Ankara de Turkse minister Emre Aksoy.", {"emre-aksoy"}),
        ("Een Franse diplomaat zei dat Iran met Irak onderhandelt.", {"IR", "IQ"}),
    ],
)
def test_an_envoy_who_is_not_named_is_there_for_whoever_sent_him(text: str, sides: set[str]) -> None:
    found = events(text, *_TALKS)
    assert found
    assert all(those(event, *_SIDES) == sides for event in found)


@pytest.mark.parametrize(
    ("text", "sides", "mediator"),
    [
        ("Volgens Iran trad Oman bij de gesprekken met Irak in Muscat op als tussenpartij.", {"IR", "IQ"}, "OM"),
        ("Volgens Kenia bemiddelt Oeganda bij de onderhandelingen met Somalië.", {"KE", "SO"}, "UG"),
        ("Oeganda is volgens de Ethiopische regering bemiddelaar bij de gesprekken met Eritrea.", {"ET", "ER"}, "UG"),
        ("Bij de gesprekken met Rwanda is Qatar de bemiddelaar, aldus Congo.", {"CD", "RW"}, "QA"),
        (
            "Noorwegen bemiddelde in de onderhandelingen met de FARC, meldde de Colombiaanse regering.",
            {"CO", "farc"},
            "NO",
        ),
        ("Volgens Reuters bemiddelt Oman in de gesprekken met Iran.", {"IR"}, "OM"),
        ("Volgens de VN bemiddelt Oman in de gesprekken met Iran.", {"IR"}, "OM"),
    ],
)
def test_who_tells_of_talks_with_another_is_their_other_side(text: str, sides: set[str], mediator: str) -> None:
    found = events(text, EventKind.NEGOTIATION, EventKind.MEDIATION)
    assert found
    assert all(those(event, *_SIDES) - {mediator} == sides for event in found)
    assert all(those(event, RoleName.MEDIATOR) == {mediator} for event in found)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Volgens Peru zijn de onderhandelingen met Chili in Lima vastgelopen.", {"PE", "CL"}),
        ("De gesprekken met Irak in Muscat verlopen goed, zei de Iraanse minister Abbas Araghchi.", {"IR", "IQ"}),
        ("Irak en Iran praten in Muscat. Volgens Israël leveren de gesprekken met Iran niets op.", {"IR", "IQ"}),
        ("Volgens Duitsland praten Rusland en Oekraïne dinsdag in Istanbul.", {"RU", "UA"}),
    ],
)
def test_of_the_talks_of_two_anybody_may_tell(text: str, sides: set[str]) -> None:
    assert [those(event, *_SIDES) for event in events(text, *_TALKS)] == [sides]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Servië en Kosovo spraken in Brussel over de grens met Albanië.", {"RS", "XK"}),
        ("Servië en Kosovo praatten in Brussel over de handel met Albanië.", {"RS", "XK"}),
        ("Servië sprak in Brussel over de grens met Albanië.", {"RS", "AL"}),
        ("Servië besprak de grens met Albanië.", {"RS", "AL"}),
        ("Hongarije was niet bij het overleg van Servië met Kosovo.", {"RS", "XK"}),
        ("Rusland was niet op de top van Servië en Kosovo.", {"RS", "XK"}),
    ],
)
def test_who_is_not_there_or_only_borders_on_what_is_talked_of_is_no_side(text: str, sides: set[str]) -> None:
    (event,) = events(text, *_TALKS)
    assert those(event, *_SIDES) == sides and event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Na afloop van zijn gesprek met premier Meloni haalde president Macron uit naar Rusland.",
        "Na zijn gesprek met premier Meloni zei president Macron dat Rusland moet wijken.",
    ],
)
def test_whose_own_talks_are_told_before_he_is_named_takes_part_in_them(text: str) -> None:
    (event,) = events(text, *_TALKS)
    assert those(event, *_SIDES) == {"emmanuel-macron", "giorgia-meloni"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Armenië en Turkije spraken elkaar in Genève over de burgeroorlog in Aleppo.", "place/2660646"),
        ("Minister Fidan en minister Araghchi spraken over de oorlog in Gaza.", None),
        ("Minister Fidan en minister Araghchi spraken voor het eerst sinds hun botsing in Caïro.", None),
    ],
)
def test_where_a_war_is_or_something_was_long_before_is_no_venue(text: str, place: str | None) -> None:
    assert {event.place for event in events(text, *_TALKS)} == {place}
