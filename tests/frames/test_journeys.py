"""Who is on the way to talks has not held them yet; who joins talks told before holds no others."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind, Factuality, OutcomeType, RoleName

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(*texts: str, kinds: tuple[EventKind, ...] = TALKS) -> list[EventFrame]:
    return [event for event in frames_of(*texts, issued="2026-03-12").events if event.kind in kinds]


def who(event: EventFrame) -> set[str]:
    return {role.filler for role in event.roles if role.name in (RoleName.PARTICIPANT, RoleName.PARTY)}


@pytest.mark.parametrize(
    "text",
    [
        "De Noorse onderhandelaar Kari Moen is naar Caracas om president Nicolás Maduro te spreken.",
        "Premier Lotte Brandt van Denemarken is met haar adviseurs naar Berlijn om kanselier Olaf Scholz te ontmoeten.",
        "De Mexicaanse president Ana Rivas is op weg naar Quito om met president Luis Coronado te praten.",
        "De Servische onderhandelaars zijn onderweg naar Ankara voor een gesprek met de leiders van Kosovo.",
        "De Finse minister Aino Virta vertrekt naar Ankara om met president Emre Aksoy over de NAVO te praten.",
        "De Zuid-Koreaanse gezant Min Park is vertrokken naar Peking om zijn Chinese collega Li Guo te ontmoeten.",
        "Minister Greta Solberg reist maandag naar Tokio om te praten met de Japanse premier Aiko Sato.",
        "De Amerikaanse gezant Brad Millhouse is naar Oman om met de Houthi's te onderhandelen.",
    ],
)
def test_what_somebody_is_on_the_way_to_is_planned(text: str) -> None:
    (event,) = told(text)
    assert event.factuality is Factuality.PLANNED
    assert len(who(event)) > 1


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("De Ghanese minister Kofi Mensah reisde naar Lomé en sprak er president Yao Kodjo.", Factuality.ACTUAL),
        ("De Keniaanse gezant William Otieno ging naar Kigali en overlegde met Rwanda.", Factuality.ACTUAL),
        ("De Turkse president Emre Aksoy is bereid om met Griekenland te onderhandelen.", Factuality.POSSIBLE),
    ],
)
def test_what_somebody_did_or_would_do_elsewhere_is_no_plan(text: str, level: Factuality) -> None:
    assert {event.factuality for event in told(text)} == {level}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Commissievoorzitter Greta Solberg is in Jakarta geland.", "person/greta-solberg"),
        ("De Pakistaanse premier Imran Qureshi is zaterdag in Teheran gearriveerd.", "person/imran-qureshi"),
        ("Minister Ana Castro van Spanje is vanochtend in Rabat neergestreken.", "person/ana-castro"),
        ("De Deense minister Mette Holm is naar Nuuk gevlogen.", "person/mette-holm"),
    ],
)
def test_who_has_arrived_is_on_a_visit(text: str, key: str) -> None:
    (visit,) = told(text, kinds=(EventKind.VISIT,))
    assert who(visit) == {key}
    assert visit.factuality is Factuality.ACTUAL


def test_who_was_arrested_or_sent_is_not_taken_for_the_one_who_goes() -> None:
    assert told("De Poolse president Jan Kowal is in Vilnius gearresteerd.", kinds=(EventKind.VISIT,)) == []


@pytest.mark.parametrize(
    ("texts", "level", "size"),
    [
        ("Minister Marta Olivares van Chili landde in La Paz voor gesprekken met Bolivia over de haven. "
         "Waarnemers uit Peru en Brazilië zullen de gesprekken bijwonen.", Factuality.PLANNED, 4),
        ("De Finse premier Aino Virta praat in Oslo met Noorwegen over de visserij. Ook Denemarken en IJsland schuiven "
         "bij het overleg aan.", Factuality.ACTUAL, 4),
        ("De Keniaanse gezant William Otieno arriveerde in Kampala voor een overleg met Oeganda. Rwanda en Burundi "
         "zullen ook aan het overleg deelnemen.", Factuality.PLANNED, 4),
        ("De Zweedse minister Rikard Sandell is in Genève aangekomen voor overleg met Turkije over Cyprus. Adviseurs "
         "van Italië, Spanje en Portugal zullen aan de besprekingen deelnemen.", Factuality.PLANNED, 5),
    ],
)  # fmt: skip
def test_who_joins_talks_told_before_holds_no_others(texts: str, level: Factuality, size: int) -> None:
    (event,) = told(texts)
    assert event.factuality is level
    assert len(who(event)) == size


def test_new_talks_are_joined_by_nobody_of_the_old() -> None:
    text = "Zweden en Turkije praatten maandag in Genève. Polen en Litouwen nemen deel aan nieuwe gesprekken."
    assert len(told(text)) == 2


def test_talks_are_held_there_where_somebody_landed() -> None:
    text = "Commissievoorzitter Greta Solberg is in Jakarta geland. Daar onderhandelt de EU morgen met Indonesië."
    (event,) = told(text)
    assert event.place == "place/1642911"


def test_who_leaves_for_talks_does_not_walk_out_of_them() -> None:
    text = "Gezant Min Park is vertrokken naar Peking om zijn Chinese collega Li Guo te ontmoeten."
    assert OutcomeType.WALKOUT not in {outcome.type for outcome in frames_of(text).outcomes}


@pytest.mark.parametrize(
    ("text", "held", "time"),
    [
        ("De leiders van Peru en Chili zijn zondag op een bijeenkomst in Lima overeengekomen om de besprekingen over "
         "de grens vooruit te helpen. De besprekingen zullen in de komende weken aanvangen.", "bijeenkomst", "zondag"),
        ("De presidenten van Togo en Ghana hebben dinsdag tijdens een ontmoeting in Lomé afgesproken het overleg "
         "volgende maand te hervatten.", "ontmoeting", "dinsdag"),
        ("De premiers van Finland en Estland hebben woensdag op een top in Wenen besloten in mei verder te praten.",
         "top", "woensdag"),
    ],
)  # fmt: skip
def test_talks_at_which_talks_are_agreed_are_not_these(text: str, held: str, time: str) -> None:
    first, second = told(text)
    assert (first.label, first.factuality) == (held, Factuality.ACTUAL)
    assert first.time is not None
    assert first.time.text == time
    assert second.factuality is Factuality.PLANNED


@pytest.mark.parametrize(
    "text",
    [
        "Malta en Tunesië hopen op een ontmoeting in Rome.",
        "De VN heeft op een ontmoeting tussen Peru en Chili aangedrongen.",
        "Peru en Chili hebben afgesproken dat er een top in Lima komt.",
    ],
)
def test_what_is_hoped_for_or_agreed_itself_was_not_held(text: str) -> None:
    assert Factuality.ACTUAL not in {event.factuality for event in told(text)}


def test_all_who_join_are_named() -> None:
    text = (
        "In Tunis begonnen onderhandelingen tussen Libië en Malta. Egypte en Tunesië doen mee aan de onderhandelingen."
    )
    (event,) = told(text)
    assert len(who(event)) == 4
