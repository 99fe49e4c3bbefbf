"""Who takes part, and who only speaks of it, judges it, signs a letter, or talks at home."""

from __future__ import annotations

import pytest
from framed import frames_of
from paragraphs import article
from shared import understood

from kg.model import EventFrame, EventKind, Factuality, Frames

TALKS = "Peru en Chili onderhandelden dinsdag in Quito over de grens."
DEAL = "Peru en Chili bereikten dinsdag in Quito een akkoord over de grens."
MEETING = "Dina Boluarte, de president van Peru, ontmoette in Quito de Chileense president Gabriel Boric."


def names(*paragraphs: str, kind: EventKind | None = None) -> list[set[str]]:
    """The names of all who have a part in each event of a kind."""
    entities = {entity.key: entity.name for entity in understood(article(*paragraphs))[2].entities}
    events = [event for event in frames_of(*paragraphs).events if kind is None or event.kind is kind]
    return [{entities[role.filler] for role in event.roles} for event in events]


def of_kind(frames: Frames, *kinds: EventKind) -> list[EventFrame]:
    return [event for event in frames.events if event.kind in kinds]


@pytest.mark.parametrize(
    "comment",
    [
        "Bolivia is woedend over het akkoord.",
        "De Braziliaanse president Lula da Silva noemde het akkoord een voorbeeld.",
        "Bolivia veroordeelde het akkoord.",
        "Minister Celinda Sosa van Bolivia zei dat het akkoord niets waard is.",
        "Bolivia, dat niet bij het akkoord was betrokken, protesteerde.",
        "Paraguay verwierp het verdrag.",
    ],
)
def test_who_judges_an_agreement_of_others_is_no_party_to_it(comment: str) -> None:
    (parties,) = names(f"{DEAL} {comment}", kind=EventKind.AGREEMENT)
    assert parties == {"Peru", "Chili"}


@pytest.mark.parametrize(
    "comment",
    [
        "Bolivia noemde het akkoord een succes.",
        "Volgens Bolivia is het akkoord een succes.",
        "Bolivia is blij met het akkoord.",
    ],
)
def test_who_makes_an_agreement_and_then_praises_it_is_a_party(comment: str) -> None:
    deal = "Peru en Bolivia bereikten dinsdag in Quito een akkoord over de grens."
    (parties,) = names(f"{deal} {comment}", kind=EventKind.AGREEMENT)
    assert parties == {"Peru", "Bolivia"}


def test_two_sides_that_judge_their_own_talks_are_in_them() -> None:
    (parties,) = names(f"{TALKS} Peru en Chili noemden de gesprekken constructief.", kind=EventKind.NEGOTIATION)
    assert parties == {"Peru", "Chili"}


@pytest.mark.parametrize(
    "comment",
    [
        "De Spaanse premier Pedro Sánchez noemde de gesprekken een stap vooruit.",
        "Volgens de Braziliaanse minister Mauro Vieira verlopen de gesprekken moeizaam.",
        "Premier Pedro Sánchez van Spanje zei dat hij de gesprekken op de voet volgt.",
        "Minister Mauro Vieira noemde de bijeenkomst in Quito een onderonsje.",
    ],
)
def test_who_comments_on_talks_of_others_takes_no_part(comment: str) -> None:
    assert all(those <= {"Peru", "Chili"} for those in names(TALKS, comment))


@pytest.mark.parametrize(
    "text",
    [
        "De presidenten van Peru en Chili ondertekenden vrijdag een gezamenlijke verklaring over de grens.",
        "Peru en Chili zetten hun handtekening onder een grensverdrag.",
        "Peru en Chili ondertekenden in Quito een bestand.",
    ],
)
def test_what_two_sides_sign_is_one(text: str) -> None:
    assert of_kind(frames_of(text), EventKind.AGREEMENT)


@pytest.mark.parametrize(
    "text",
    [
        "De regering van Colombia onderhandelt in Havana met de rebellen van het ELN.",
        "De coalitie van Saudi-Arabië onderhandelde in Masqat met de Houthi's.",
        "De coalitiepartijen in Peru overlegden met Ecuador over de grens.",
        "President Boluarte overlegde met de Ecuadoraanse ministers over de grens.",
        "Peru en Ecuador praten binnen een week in Lima over de grens.",
        "De rechters van het Internationaal Gerechtshof spraken met Peru en Chili over de grens.",
        "President Boluarte sprak met president Noboa van Ecuador over de coalitie in Lima.",
        "Duitsland en Frankrijk praten in Parijs over de formatie van een Europees leger.",
    ],
)
def test_talks_that_only_sound_like_it_are_told(text: str) -> None:
    assert of_kind(frames_of(text, TALKS), EventKind.NEGOTIATION, EventKind.MEETING)[0].roles


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("De ministers van Defensie van Peru en Chili belden dinsdag met elkaar.", {"Peru", "Chili"}),
        (
            "De presidenten van Peru en Chili belden dinsdag met elkaar over de grens.",
            {"Dina Boluarte", "Gabriel Boric"},
        ),
    ],
)
def test_a_plural_means_those_who_hold_the_office(text: str, parties: set[str]) -> None:
    held = "De Peruaanse minister Elmer Schialer en de Chileense minister Alberto van Klaveren zwegen."
    assert names(f"{MEETING} {held} {text}")[-1] == parties


@pytest.mark.parametrize(
    "text",
    [
        "De leiders van de twee landen Peru en Chili spraken elkaar dinsdag in Quito.",
        "De presidenten van Peru en Chili spraken elkaar dinsdag in Quito.",
        "De ministers van Justitie van Peru en Chili troffen elkaar dinsdag in Quito.",
    ],
)
def test_a_plural_is_not_whoever_was_named_before(text: str) -> None:
    before = "De Peruaanse premier Eduardo Arana en de Chileense gezant Ignacio Walker zwegen over de ruzie."
    assert all(those <= {"Peru", "Chili"} for those in names(f"{before} {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "De presidenten van Peru en Chili kwamen in Quito bijeen voor een top. De top duurde twee dagen.",
        "Peru en Chili hebben in Quito een conferentie belegd. Aan de conferentie doen ook Ecuador en Bolivia mee.",
        "Peru en Chili kwamen samen voor een conferentie. Op de conferentie ging het over de grens.",
    ],
)
def test_what_is_brought_up_and_taken_up_is_one_event(text: str) -> None:
    assert len(of_kind(frames_of(text), EventKind.MEETING, EventKind.NEGOTIATION)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili hielden in Quito een top. Een nieuwe top is voor mei voorzien.",
        "Peru en Chili hielden in Lima een conferentie. Brazilië en Uruguay houden in mei een conferentie.",
        "Dina Boluarte ontmoette in Quito Gabriel Boric. In Lima hield Boluarte in april een top met Javier Milei.",
    ],
)
def test_another_one_stays_another(text: str) -> None:
    assert len(of_kind(frames_of(TALKS, text), EventKind.MEETING, EventKind.NEGOTIATION)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Qatar, dat bemiddelt tussen Israël en Hamas, stuurde een waarnemer.",
        "Qatar bemiddelde eerder in Madagaskar.",
        "Bemiddelaar Qatar praat ook in Caïro met Israël en Hamas; Qatar bemiddelt daar tussen Israël en Hamas.",
    ],
)
def test_a_mediation_between_others_is_no_part_of_the_talks(text: str) -> None:
    frames = frames_of(TALKS, text)
    talks = {event.id for event in frames.events if {"state/PE", "state/CL"} <= {r.filler for r in event.roles}}
    assert not [e for e in of_kind(frames, EventKind.MEDIATION) if e.part_of in talks]
    assert not [e for e in of_kind(frames, EventKind.MEDIATION) if "state/PE" in {r.filler for r in e.roles}]


@pytest.mark.parametrize(
    "text", ["Qatar bemiddelt.", "Qatar bemiddelt tussen Peru en Chili.", "Qatar bemiddelde in Quito."]
)
def test_a_mediation_between_the_two_is(text: str) -> None:
    (mediation,) = of_kind(frames_of(f"{TALKS} {text}"), EventKind.MEDIATION)
    assert mediation.part_of is not None


def test_nobody_is_lent_to_a_conference_of_which_only_the_name_is_told() -> None:
    text = "De Chinese minister Wang Yi, die deze week in Astana is voor een handelsconferentie, volgt het overleg."
    assert not [those for those in names(TALKS, text, kind=EventKind.MEETING) if those & {"Peru", "Chili"}]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "De Amerikaanse gezant Tom Barrack sprak maandag afzonderlijk met de Syrische president Ahmed al-Sharaa "
            "en de Koerdische leider Mazloum Abdi.",
            [{"Thomas Barrack", "Ahmed al-Sharaa"}, {"Thomas Barrack", "Mazloum Abdi"}],
        ),
        (
            "VN-gezant Hans Grundberg voerde in Masqat aparte gesprekken met de Houthi's en de Saudische regering.",
            [{"Hans Grundberg", "Houthi's"}, {"Hans Grundberg", "Saudi-Arabië"}],
        ),
        (
            "De Turkse minister Hakan Fidan ontving om beurten de Libische rivalen Abdul Hamid Dbeibah en "
            "Khalifa Haftar.",
            [{"Hakan Fidan", "Abdul Hamid Dbeibah"}, {"Hakan Fidan", "Khalifa Haftar"}],
        ),
        (
            "De Franse president Emmanuel Macron had bilaterale gesprekken met Japan en India.",
            [{"Emmanuel Macron", "Japan"}, {"Emmanuel Macron", "India"}],
        ),
        (
            "Servië en Kosovo zaten in Brussel in aparte zalen met EU-gezant Peter Sørensen.",
            [{"Peter Sørensen", "Servië"}, {"Peter Sørensen", "Kosovo"}],
        ),
        (
            "De Amerikaanse gezant Steve Witkoff belde dinsdag met de Iraanse minister Abbas Araghchi en met de "
            "Omaanse minister Badr al-Busaidi.",
            [{"Steve Witkoff", "Abbas Araghchi"}, {"Steve Witkoff", "Badr al-Busaidi"}],
        ),
    ],
)
def test_talks_with_each_apart_are_as_many_meetings(text: str, meetings: list[set[str]]) -> None:
    assert names(text, kind=None) == meetings


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "De Noorse minister Espen Barth Eide ontmoette de presidenten van Cyprus en Turkije in Oslo.",
            {"Espen Barth Eide", "Cyprus", "Turkije"},
        ),
        (
            "De Libische rivalen Abdul Hamid Dbeibah en Khalifa Haftar ontmoetten elkaar in een apart gebouw in "
            "Ankara.",
            {"Abdul Hamid Dbeibah", "Khalifa Haftar"},
        ),
        (
            "Servië en Kosovo tekenden een apart akkoord over energie met de Europese Unie.",
            {"Servië", "Kosovo", "Europese Unie"},
        ),
    ],
)
def test_what_is_told_of_some_other_thing_parts_no_meeting(text: str, parties: set[str]) -> None:
    assert names(text) == [parties]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Peru, Chili en Bolivia bereikten dinsdag in Quito een akkoord over de Andes.", {"Peru", "Chili", "Bolivia"}),
        (
            "De premiers van Hongarije, Slowakije en Tsjechië troffen elkaar in Bratislava.",
            {"Hongarije", "Slowakije", "Tsjechië"},
        ),
        ("Mali, Niger en Burkina Faso sloten een verdrag.", {"Mali", "Niger", "Burkina Faso"}),
    ],
)
def test_all_of_a_list_take_part(text: str, parties: set[str]) -> None:
    assert names(text)[0] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Somalië riep dinsdag de Ethiopische ambassadeur op het matje.", {"Somalië", "Ethiopië"}),
        (
            "Somalië, dat Somaliland als een afvallige provincie ziet, riep de Ethiopische ambassadeur op het matje.",
            {"Somalië", "Ethiopië"},
        ),
        ("De Russische ambassadeur in Warschau werd op het matje geroepen door Polen.", {"Rusland", "Polen"}),
    ],
)
def test_who_calls_an_ambassador_to_account_meets_his_state(text: str, parties: set[str]) -> None:
    assert names(text) == [parties]


@pytest.mark.parametrize(
    "text",
    [
        "Paus Franciscus bracht donderdag een bezoek aan Egypte.",
        "Antony Blinken bezocht dinsdag Egypte en Jordanië.",
        "Secretaris-generaal António Guterres van de VN vliegt zaterdag naar Bagdad, al heeft Saddam Hoessein nog niet "
        "laten weten of hij hem ontvangt.",
    ],
)
def test_who_is_visited_does_not_travel(text: str) -> None:
    (visitors,) = names(text, kind=EventKind.VISIT)
    assert visitors <= {"Franciscus", "Antony Blinken", "António Guterres"}


def test_what_is_pointed_at_is_what_was_told_last() -> None:
    text = (
        "De watercommissarissen van Peru en Chili, die in maart in Lima onderhandelden, zouden volgende week in Quito "
        "bijeenkomen. Die bijeenkomst gaat niet door."
    )
    held, off = of_kind(frames_of(text, issued="2026-04-23"), EventKind.MEETING, EventKind.NEGOTIATION)
    assert held.factuality is Factuality.ACTUAL
    assert off.factuality is not Factuality.ACTUAL


def test_who_judges_in_the_next_clause_makes_no_agreement() -> None:
    text = "Peru sloot in augustus een gasdeal met Chili; Bolivia noemde die overeenkomst een klap in het gezicht."
    assert names(text, kind=EventKind.AGREEMENT) == [{"Peru", "Chili"}]


def test_nobody_is_lent_to_a_meeting_with_one_who_is_named() -> None:
    text = "Een ontmoeting met de president van Bolivia staat niet op het programma."
    assert [those for those in names(TALKS, text) if "Bolivia" in those] == [{"Bolivia"}]


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        (
            "President Dina Boluarte wacht af. Een Zwitserse diplomaat kwam maandag aan in Lima. Ze sprak er met de"
            " Ecuadoraanse minister Gabriela Sommerfeld.",
            {"dina-boluarte"},
        ),
        (
            "Peru en Ecuador vechten. Hun bisschoppen kwamen bijeen. Zij bezochten maandag president Lula in Brasilia.",
            {"PE", "EC"},
        ),
    ],
)
def test_whoever_was_brought_up_without_a_name_is_nobody_named_before(text: str, strangers: set[str]) -> None:
    events = of_kind(frames_of(text, issued="2024-05-20"), EventKind.MEETING, EventKind.NEGOTIATION, EventKind.VISIT)
    found = {role.filler.rpartition("/")[2] for event in events for role in event.roles}
    assert found.isdisjoint(strangers)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "De Peruaanse minister Elmer Schialer kwam in Quito aan. Hij sprak met minister Sommerfeld.",
            "elmer-schialer",
        ),
        ("Een gezant, de Zweed Jan Egeland, was in Damascus. Hij sprak met president Assad.", "jan-egeland"),
        ("President Dina Boluarte sprak met een Zwitserse diplomaat. Zij reist morgen naar Quito.", "dina-boluarte"),
    ],
)
def test_whoever_has_a_name_is_meant_by_a_pronoun(text: str, person: str) -> None:
    events = frames_of(text, issued="2024-05-20").events
    assert person in {role.filler.rpartition("/")[2] for event in events[-1:] for role in event.roles}


def test_who_only_talks_in_another_clause_is_no_second_mediator() -> None:
    (event,) = of_kind(frames_of("Ethiopië praat alleen met Eritrea als Djibouti bemiddelt."), EventKind.MEDIATION)
    assert {role.filler for role in event.roles if role.name.value == "mediator"} == {"state/DJ"}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Egypte en Saudi-Arabië sloten een akkoord over de zeegrens. Soedan maakte bezwaar tegen het akkoord.",
            {"EG", "SA"},
        ),
        ("Fiji en Tonga sloten een akkoord. Samoa procedeert tegen dat akkoord.", {"FJ", "TO"}),
        ("Egypte en Saudi-Arabië sloten een akkoord over de zeegrens tegen de zin van Soedan.", {"EG", "SA"}),
    ],
)
def test_who_is_against_an_agreement_is_no_party_to_it(text: str, parties: set[str]) -> None:
    (event,) = of_kind(frames_of(text), EventKind.AGREEMENT)
    assert {role.filler.rpartition("/")[2] for role in event.roles} == parties


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        (
            "President Widodo ontmoette in 2021 in Port Moresby premier Marape, een gesprek dat drie uur duurde.",
            ["actual"],
        ),
        (
            "De Filipijnen en het MNLF hebben nog zes dagen om een vredesakkoord te tekenen. Het raamakkoord van mei"
            " 2015 tekenden de Filipijnen en het MNLF in Manilla.",
            ["actual"],
        ),
        ("Het MNLF wil met de Filipijnen praten. Een dergelijk gesprek is zeldzaam.", ["possible"]),
    ],
)
def test_what_sums_up_is_one_with_what_was_told_and_what_is_wished_for_is_not_of_old(
    text: str, levels: list[str]
) -> None:
    kinds = (EventKind.MEETING, EventKind.NEGOTIATION, EventKind.AGREEMENT)
    found = of_kind(frames_of(text, issued="2024-05-20"), *kinds)
    assert [event.factuality.value for event in found if event.roles] == levels


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        ("Ethiopië en het ONLF vechten. Een Amerikaanse diplomaat zou generaal Haji vrijdag spreken.", {"ET", "onlf"}),
        ("Ethiopië en het ONLF vechten. Met een afsplitsing van het ONLF sloot Ethiopië vrede.", {"onlf"}),
        (
            "Peru en Ecuador twisten. Goudbedrijf Newmont sloot een overeenkomst met de stam van de Jivaro.",
            {"PE", "EC"},
        ),
        ("Ethiopië en het OLF vechten. Ethiopië sprak in Nairobi met een splintergroep van het OLF.", {"olf"}),
    ],
)
def test_talks_of_others_are_not_those_of_the_sides(text: str, strangers: set[str]) -> None:
    kinds = (EventKind.MEETING, EventKind.NEGOTIATION, EventKind.AGREEMENT)
    found = of_kind(frames_of(text, issued="2024-05-20"), *kinds)
    assert {role.filler.rpartition("/")[2] for event in found for role in event.roles}.isdisjoint(strangers)


@pytest.mark.parametrize("who", ["delegaties", "onderhandelaars", "buren", "ploegen"])
def test_those_at_the_table_are_the_sides(who: str) -> None:
    text = "Peru en Ecuador bereikten vrijdag in Lima geen akkoord over de grens. "
    text += f"Maandag overlegden de {who} opnieuw in Quito."
    (event,) = of_kind(frames_of(text, issued="2024-05-20"), EventKind.MEETING, EventKind.NEGOTIATION)
    assert {role.filler.rpartition("/")[2] for role in event.roles} == {"PE", "EC"}


def test_a_noun_behind_a_preposition_sums_nothing_up() -> None:
    text = (
        "Ghana en Togo gaan in Lomé verder praten over hun grens, na een kort overleg dat dit weekeinde in Accra weinig"
        " opleverde."
    )
    assert len(of_kind(frames_of(text, issued="2024-05-20"), EventKind.NEGOTIATION, EventKind.MEETING)) == 2


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "De Turkse minister Hakan Fidan ontving vorige week een gezant en zou ook met Irak hebben gesproken.",
            [{"hakan-fidan"}, {"hakan-fidan", "IQ"}],
        ),
        (
            "Minister Hakan Fidan ontving maandag zijn collega Abbas Araghchi en sprak met minister Hussein van Irak.",
            [{"hakan-fidan", "abbas-araghchi"}, {"hakan-fidan", "hussein"}],
        ),
        (
            "Minister Hakan Fidan ontving Abbas Araghchi en Ali Hussein en sprak met hen over de grens.",
            [{"hakan-fidan", "abbas-araghchi", "ali-hussein"}],
        ),
    ],
)
def test_whoever_is_met_next_was_not_there_before(text: str, meetings: list[set[str]]) -> None:
    found = of_kind(frames_of(text, issued="2024-05-20"), EventKind.MEETING, EventKind.NEGOTIATION)
    assert [{role.filler.rpartition("/")[2] for role in event.roles} for event in found] == meetings


def test_a_new_agreement_of_another_year_is_another() -> None:
    text = (
        "In 2014 sloten Fiji en Tonga een akkoord dat binnen een half jaar sneuvelde; een nieuwe overeenkomst, van"
        " december 2019, werd nooit uitgevoerd."
    )
    found = of_kind(frames_of(text, issued="2024-05-20"), EventKind.AGREEMENT)
    assert [event.time.text for event in found if event.time is not None] == ["2014", "december 2019"]


def test_what_may_be_mediated_is_not_whatever_else_may_take_place() -> None:
    text = (
        "Myanmar en de KIA vechten. De zestien groepen komen op 27 augustus in Chiang Mai bijeen, tenzij Thailand het"
        " verbiedt. President Thein Sein had zich willen opwerpen als bemiddelaar."
    )
    found = of_kind(frames_of(text, issued="2014-08-19"), EventKind.MEETING, EventKind.NEGOTIATION)
    assert found
    assert "thein-sein" not in {role.filler.rpartition("/")[2] for event in found for role in event.roles}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minister Prévot sprak in Goma met vluchtelingen.", EventKind.MEETING),
        ("Minister Prévot sprak in Goma met de Congolese regering.", None),
    ],
)
def test_who_speaks_with_people_who_are_no_side_negotiates_nothing(text: str, kind: EventKind | None) -> None:
    kinds = {event.kind for event in frames_of(text).events}
    assert EventKind.NEGOTIATION not in kinds if kind else kinds
