"""Who takes part in an event: whoever judges something else there does, and a likely event may be nobody's."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.frames.events.family import TALKS
from kg.model import EventKind

BEFORE = "Peru en Chili spraken maandag in Lima over de visserijgrens."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Een persconferentie na afloop werd geschrapt.", EventKind.PRESS_CONFERENCE),
        ("Bij de slotpersconferentie begon het te regenen.", EventKind.PRESS_CONFERENCE),
        ("Een volgende ontmoeting is niet voorzien.", EventKind.MEETING),
        ("Een derde ontmoeting hangt in de lucht.", EventKind.MEETING),
    ],
)
def test_a_likely_event_is_told_though_nobody_is_named(text: str, kind: EventKind) -> None:
    assert [event.roles for event in events_of(BEFORE, text) if event.kind is kind] == [()]


@pytest.mark.parametrize(
    "text", ["De top eindigde zonder persconferentie.", "Elk gesprek begint met koffie.", "De toon was goed."]
)
def test_a_doubtful_event_of_nobody_is_not_told(text: str) -> None:
    assert [event.label for event in events_of(BEFORE, text)] == ["spreken"]


def test_why_a_doubtful_event_is_not_told_is_counted() -> None:
    drops = frames_of(BEFORE, "De top eindigde zonder persconferentie.").drops
    assert "PressConference without anybody in it" in [drop.reason for drop in drops]


def who(text: str, kind: EventKind) -> list[set[str]]:
    """Who takes part in each event of a kind, by their names in lower case."""
    return [{role.filler.split("/")[1] for role in event.roles} for event in events_of(text) if event.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "Tijdens een bezoek aan Japan sprak de Chileense president Pedro Salas met premier Kenji Mori.",
            EventKind.VISIT, {"pedro-salas"},
        ),
        (
            "President Tomas Lind van Finland hekelde bij zijn bezoek aan Polen de inval in Moldavië.",
            EventKind.VISIT, {"tomas-lind"},
        ),
        (
            "De Peruaanse minister Ana Ruiz weigerde op haar persconferentie in Lima van een doorbraak te spreken.",
            EventKind.PRESS_CONFERENCE, {"ana-ruiz"},
        ),
        (
            "Geen akkoord, wel foto's: de Chileense president Pedro Salas is vrijdag na zijn staatsbezoek aan Japan "
            "vertrokken.",
            EventKind.VISIT, {"pedro-salas"},
        ),
    ],
)  # fmt: skip
def test_who_judges_something_else_there_takes_part(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "Minister Ana Ruiz van Peru noemde het overleg tussen Chili en Bolivia een schande.",
            EventKind.NEGOTIATION, {"CL", "BO"},
        ),
        (
            "Minister Ana Ruiz van Peru sprak van een onderonsje tussen Chili en Bolivia.",
            EventKind.MEETING, {"CL", "BO"},
        ),
        (
            "Minister Ana Ruiz van Peru noemde de persconferentie van Chili een schande.",
            EventKind.PRESS_CONFERENCE, set(),
        ),
    ],
)  # fmt: skip
def test_who_judges_an_event_takes_no_part_in_it(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (
            "De Finse president Tomas Lind bezocht maandag koning Carlos van Spanje.",
            EventKind.MEETING, {"tomas-lind", "carlos"},
        ),
        (
            "Minister Ana Ruiz van Peru was dinsdag te gast bij de Chileense president Pedro Salas.",
            EventKind.MEETING, {"ana-ruiz", "pedro-salas"},
        ),
        (
            "De Keniaanse gezant Uhuru Maina heeft vrijdag de Ethiopische premier Abel Tesfaye opgezocht.",
            EventKind.MEETING, {"uhuru-maina", "abel-tesfaye"},
        ),
        ("Minister Ana Ruiz van Peru bezocht dinsdag Santiago.", EventKind.VISIT, {"ana-ruiz"}),
        (
            "De Finse president Tomas Lind bezocht met koning Carlos van Spanje het front in Oekraïne.",
            EventKind.VISIT, {"tomas-lind"},
        ),
    ],
)  # fmt: skip
def test_a_visit_to_a_person_is_a_meeting(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]
    assert len(events_of(text)) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kenia zendt oud-president Uhuru Maina naar Addis Abeba om de partijen te horen.", {"uhuru-maina"}),
        ("De Finse president Tomas Lind wordt op 3 mei in Kiev verwacht.", {"tomas-lind"}),
        ("President Ana Ruiz van Peru stuurt gezant Luis Paz in mei naar Santiago.", {"luis-paz"}),
        ("De NAVO stuurt secretaris-generaal Erik Holm vrijdag naar Belgrado.", {"erik-holm"}),
    ],
)
def test_who_is_sent_or_expected_somewhere_visits_it(text: str, names: set[str]) -> None:
    assert who(text, EventKind.VISIT) == [names]


@pytest.mark.parametrize(
    "text",
    [
        "Peru stuurde vrijdag wapens naar Kenia, zei president Pedro Salas van Chili.",
        "De Peruaanse president Ana Ruiz stuurde een brief aan president Pedro Salas van Chili.",
        "De Finse president Tomas Lind verwacht in Kiev een besluit.",
    ],
)
def test_what_is_sent_or_expected_visits_nothing(text: str) -> None:
    assert who(text, EventKind.VISIT) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Premier Bo Aalto belde met president Ana Ruiz van Peru en president Pedro Salas van Chili. "
            "De twee presidenten ontmoeten elkaar vrijdag.",
            {"ana-ruiz", "pedro-salas"},
        ),
        (
            "Premier Bo Aalto belde met minister Ana Ruiz van Peru en minister Pedro Salas van Chili. "
            "Beide ministers ontmoeten elkaar vrijdag.",
            {"ana-ruiz", "pedro-salas"},
        ),
        (
            "President Ana Ruiz van Peru sprak met premier Bo Aalto. De twee leiders ontmoeten elkaar vrijdag.",
            {"ana-ruiz", "bo-aalto"},
        ),
    ],
)
def test_two_presidents_are_two_who_are_called_presidents(text: str, names: set[str]) -> None:
    assert who(text, EventKind.MEETING)[-1] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Door de oorlog in Oekraïne zien de delegaties van Peru en Chili elkaar niet meer.", set()),
        ("Sinds de burgeroorlog in Jemen onderhandelen Peru en Chili vaker met elkaar.", set()),
        ("Peru en Chili onderhandelden over vis, ondanks de oorlog in Soedan.", set()),
        ("De oorlog tussen Peru en Chili duurt al drie jaar.", {"PE", "CL"}),
    ],
)
def test_a_war_is_of_those_whom_it_names(text: str, names: set[str]) -> None:
    assert who(text, EventKind.CONFLICT) == [names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "De Finse gezant Tomas Lind vliegt donderdag naar Lima voor overleg met Ana Ruiz.",
            {"tomas-lind", "ana-ruiz"},
        ),
        (
            "De Finse gezant Tomas Lind vliegt donderdag naar Lima voor overleg met president Ana Ruiz.",
            {"tomas-lind", "ana-ruiz"},
        ),
        ("De delegaties zijn in Quito voor overleg tussen Peru en Chili.", {"PE", "CL"}),
    ],
)
def test_who_goes_somewhere_for_talks_has_them(text: str, names: set[str]) -> None:
    assert who(text, EventKind.NEGOTIATION) == [names]


@pytest.mark.parametrize(
    "text",
    [
        "Peru roept zijn ambassadeur uit Santiago terug voor overleg.",
        "Chili riep zijn ambassadeur in Lima terug voor consultaties.",
        "De Chileense ambassadeur is voor overleg teruggeroepen.",
    ],
)
def test_an_ambassador_who_is_recalled_for_consultations_holds_no_talks(text: str) -> None:
    assert events_of(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Ghana was geen partij bij het overleg tussen Togo en Benin.", EventKind.NEGOTIATION, {"TG", "BJ"}),
        ("Peru is geen partij bij het akkoord.", EventKind.AGREEMENT, set()),
        ("Chili is geen ondertekenaar van het verdrag tussen Peru en Bolivia.", EventKind.AGREEMENT, {"PE", "BO"}),
        ("Togo sloot een akkoord met Benin.", EventKind.AGREEMENT, {"TG", "BJ"}),
    ],
)
def test_who_is_no_party_to_it_takes_no_part(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("De Chinese onderhandelaar, Xi's vertrouweling Luo Weiming, ontmoette in Bern de Zwitser Reto Graf.",
         EventKind.MEETING, {"luo-weiming", "reto-graf"}),
        ("De Turkse delegatie, met Erdogans adviseur Cem Kaya aan het hoofd, bracht een bezoek aan Bakoe.",
         EventKind.VISIT, {"cem-kaya"}),
        ("Trumps bezoek aan Japan begint maandag.", EventKind.VISIT, {"trump"}),
    ],
)  # fmt: skip
def test_whose_somebody_is_takes_no_part(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]


@pytest.mark.parametrize(
    ("text", "kind", "sets"),
    [
        (
            "De premiers Jonas Lund van Noorwegen en Lars Ek van Zweden spraken met president Ruto van Kenia.",
            EventKind.MEETING,
            [{"jonas-lund", "lars-ek", "william-ruto"}],
        ),
        (
            "De presidenten Raúl Quispe van Peru en Marta Olivares van Chili gaven elk een eigen persconferentie.",
            EventKind.PRESS_CONFERENCE,
            [{"raul-quispe"}, {"marta-olivares"}],
        ),
        (
            "De presidenten Raúl Quispe van Peru en Marta Olivares van Chili gaven samen een persconferentie.",
            EventKind.PRESS_CONFERENCE,
            [{"raul-quispe", "marta-olivares"}],
        ),
        (
            'Premier Jonas Lund sprak over gezant Brad Millhouse en zei: "Natuurlijk reisde hij niet naar Cyprus."',
            EventKind.VISIT,
            [{"brad-millhouse"}],
        ),
    ],
)
def test_whose_states_stand_between_two_names_and_who_is_alone(
    text: str, kind: EventKind, sets: list[set[str]]
) -> None:
    assert who(text, kind) == sets


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Peru, Chili (de vijand van Bolivia) en Ecuador praatten in Quito.", EventKind.MEETING, {"PE", "CL", "EC"}),
        ("Premier Jonas Lund (links naast koning Willem-Alexander) ontmoette president Ruto.", EventKind.MEETING,
         {"jonas-lund", "william-ruto"}),
        ("President Ruto (Kenia) en president Boluarte (Peru) ontmoetten elkaar.", EventKind.MEETING,
         {"william-ruto", "dina-boluarte"}),
    ],
)  # fmt: skip
def test_whom_brackets_only_tell_of_takes_no_part(text: str, kind: EventKind, names: set[str]) -> None:
    assert [names] in (who(text, kind), who(text, EventKind.NEGOTIATION))


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse minister Ana Ruiz sprak dinsdag met NRC over de grens met Chili.",
        "President Pedro Salas van Chili voerde in Santiago een gesprek met de BBC.",
    ],
)
def test_who_speaks_with_the_press_holds_no_talks(text: str) -> None:
    assert [event for event in events_of(BEFORE, text) if event.kind in TALKS][1:] == []


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Minister Rik Sand van Zweden had een gesprek met Ana Ruiz, voorzitter van het Europees Parlement.",
         EventKind.MEETING, {"rik-sand", "ana-ruiz"}),
        ("De EU heeft Matti Salo gevraagd te bemiddelen tussen Servië en Kosovo.", EventKind.MEDIATION,
         {"matti-salo", "RS", "XK"}),
    ],
)  # fmt: skip
def test_who_takes_part_by_his_office_or_at_a_request(text: str, kind: EventKind, names: set[str]) -> None:
    assert who(text, kind) == [names]


@pytest.mark.parametrize(
    "text",
    [
        "Het bezoek van de bemiddelende landen Brazilië en Mexico aan Peru en Chili begint maandag.",
        "De inzet van de bemiddelende staten Brazilië en Mexico in het conflict tussen Peru en Chili was groot.",
    ],
)
def test_the_states_that_mediate_are_no_parties(text: str) -> None:
    (mediation,) = [event for event in events_of(text) if event.kind is EventKind.MEDIATION]
    roles = {(role.name.value, role.filler.split("/")[1]) for role in mediation.roles}
    assert {filler for name, filler in roles if name == "mediator"} == {"BR", "MX"}
    assert not {filler for name, filler in roles if name == "party"} & {"BR", "MX"}
