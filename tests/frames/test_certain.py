"""What grammar settles: what is refused, ruled out or not planned is not held, what a relative clause tells was."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventFrame, EventKind, Factuality, RoleName

FIRST = "Thailand en Cambodja twisten al maanden over de grens."
TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def told(text: str, *kinds: EventKind) -> list[EventFrame]:
    return [event for event in frames_of(FIRST, text, issued="2026-03-12").events if event.kind in kinds]


@pytest.mark.parametrize(
    "text",
    [
        "De Soedanese generaal Abdel Fattah al-Burhan weigerde met Abiy Ahmed aan tafel te gaan.",
        "President Isaias Afewerki weigert om met de Ethiopische premier Abiy Ahmed aan tafel te zitten.",
        "De Servische president Aleksandar Vučić vertikte het maandag om met Albin Kurti in gesprek te gaan.",
        "Het Congolese leger weigerde vorige week om met de rebellen van M23 rond de tafel te zitten.",
        "Premier Albin Kurti heeft geweigerd een gesprek met Aleksandar Vučić te voeren.",
        "De regering van Mali weigert gesprekken met Algerije te beginnen.",
    ],
)
def test_what_is_refused_is_one_meeting_of_the_two_that_is_not_held(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.COUNTERFACTUAL
    assert len(event.roles) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Rwanda ging dinsdag in Luanda met Congo om de tafel.",
        "Rwanda weigerde eerst, maar ging dinsdag toch met Congo aan tafel.",
        "Na de gesprekken in Genève weigerden Iran en Irak een verklaring af te leggen.",
        "Iran weigerde na het overleg met Irak in Genève commentaar te geven.",
    ],
)
def test_what_is_refused_beside_talks_leaves_them_held(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Egypte is boos over het memorandum dat Ethiopië in januari met Somaliland tekende.", "januari"),
        ("Servië wil het verdrag herzien dat het in 2013 met Kosovo ondertekende.", "2013"),
        ("Japan zal het pact dat het in november met Zuid-Korea sloot verlengen.", "november"),
        ("De afspraken die Iran en Irak in februari in Masqat maakten, worden herzien.", "februari"),
        ("Iran trekt zich terug uit het akkoord dat vorig jaar met Irak werd gesloten.", "vorig jaar"),
        ("Egypte heeft dinsdag het memorandum veroordeeld dat Ethiopië in januari met Somaliland tekende.", "januari"),
    ],
)
def test_what_a_relative_clause_tells_in_the_past_was_agreed_then(text: str, time: str) -> None:
    (event,) = told(text, EventKind.AGREEMENT)
    assert (event.factuality, event.time and event.time.text) == (Factuality.ACTUAL, time)


def test_talks_that_were_held_are_not_those_that_come() -> None:
    text = "De gesprekken die Iran en Irak in februari in Masqat voerden, worden volgende maand hervat."
    held, coming = told(text, *TALKS)
    assert (held.factuality, held.time and held.time.text) == (Factuality.ACTUAL, "februari")
    assert (coming.factuality, coming.time and coming.time.text) == (Factuality.PLANNED, "volgende maand")


@pytest.mark.parametrize(
    "text",
    [
        "Egypte is boos over het memorandum dat Ethiopië in mei met Somaliland zal tekenen.",
        "Het verdrag dat Servië en Kosovo volgende week tekenen, is nog geheim.",
        "Het akkoord dat Servië met Kosovo had willen sluiten, kwam er nooit.",
        "Servië wil het akkoord dat het met Kosovo hoopt te sluiten nog aanpassen.",
        "Servië en Kosovo praten over een akkoord dat een einde moet maken aan de ruzie.",
    ],
)
def test_what_a_relative_clause_tells_otherwise_was_not(text: str) -> None:
    assert all(event.factuality is not Factuality.ACTUAL for event in told(text, EventKind.AGREEMENT))


@pytest.mark.parametrize(
    "text",
    [
        "Een nieuwe ronde tussen Peru en Chili is niet gepland.",
        "Een ontmoeting tussen Xi Jinping en Narendra Modi staat niet op de agenda.",
        "Nieuwe gesprekken tussen Griekenland en Turkije zijn vooralsnog niet voorzien.",
        "Een vervolgoverleg tussen Griekenland en Turkije wordt voorlopig niet verwacht.",
        "Er is geen overleg tussen Griekenland en Turkije gepland.",
        "Op het programma staat geen overleg tussen Griekenland en Turkije.",
        "Peking sluit een ontmoeting tussen Xi Jinping en Narendra Modi uit.",
    ],
)
def test_what_is_not_planned_or_ruled_out_is_not_held(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.COUNTERFACTUAL


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Een nieuwe top van Peru en Chili is gepland voor mei.", Factuality.PLANNED),
        ("Een ontmoeting tussen Xi Jinping en Narendra Modi staat voor juni op de agenda.", Factuality.PLANNED),
        ("Het valt niet uit te sluiten dat de premiers van Peru en Chili elkaar in Quito ontmoeten.",
         Factuality.POSSIBLE),
        ("Een ontmoeting tussen de premiers van Peru en Chili sluit Quito niet uit.", Factuality.POSSIBLE),
        ("Laat de ministers van Peru en Chili elkaar in Quito ontmoeten.", Factuality.POSSIBLE),
    ],
)  # fmt: skip
def test_what_is_planned_or_left_open_stays_so(text: str, level: Factuality) -> None:
    assert {event.factuality for event in told(text, *TALKS)} == {level}


def test_what_was_not_planned_may_have_been_held() -> None:
    text = "Het overleg tussen Peru en Chili was niet gepland, maar vond dinsdag toch plaats."
    assert Factuality.COUNTERFACTUAL not in {event.factuality for event in told(text, *TALKS)}


@pytest.mark.parametrize(
    "text",
    [
        "Turkije stelde Israël en Hamas een wapenstilstand van zestig dagen voor.",
        "De VS hebben een voorstel voor een staakt-het-vuren tussen Israël en Hamas op tafel gelegd.",
        "Egypte bepleit een bestand tussen het leger van Soedan en de RSF van dertig dagen.",
        "De Afrikaanse Unie riep Congo en M23 op tot een onmiddellijk staakt-het-vuren.",
    ],
)
def test_a_truce_that_is_only_asked_for_is_no_agreement(text: str) -> None:
    assert not told(text, EventKind.AGREEMENT)


@pytest.mark.parametrize(
    "text",
    [
        "Soedan en Tsjaad sloten een wapenstilstand van zestig dagen.",
        "Israël en Hamas sloten zondag een bestand. Egypte stelde een verlenging voor.",
        "Rusland schond het bestand met Oekraïne en stelde nieuwe gesprekken voor.",
    ],
)
def test_a_truce_beside_what_is_proposed_is_one(text: str) -> None:
    assert [event.factuality for event in told(text, EventKind.AGREEMENT)] == [Factuality.ACTUAL]


@pytest.mark.parametrize(
    "text",
    [
        "De Finse president Alexander Stubb belde zondag vanuit Helsinki met Donald Trump.",
        "Emmanuel Macron voerde in Parijs een telefoongesprek met de Israëlische premier Benjamin Netanyahu.",
        "Narendra Modi, op bezoek in Tokio, belde met de Russische president Vladimir Poetin.",
    ],
)
def test_a_call_has_no_venue(text: str) -> None:
    assert [event.place for event in told(text, *TALKS)] == [None]


def test_who_is_met_on_a_visit_is_not_the_visitor() -> None:
    (visit,) = told("Narendra Modi, op bezoek in Tokio, belde met Vladimir Poetin.", EventKind.VISIT)
    assert [role.filler for role in visit.roles] == ["person/narendra-modi"]


def test_a_new_round_is_not_where_the_last_one_was() -> None:
    events = told("Peru en Chili onderhandelden dinsdag in Quito. Een nieuwe top is gepland voor mei.", *TALKS)
    assert [event.place is None for event in events] == [False, True]


def test_an_observer_is_no_mediator() -> None:
    (talks,) = told(
        "Soedan en Tsjaad onderhandelen in Djibouti; de Afrikaanse Unie zit daar als waarnemer bij.", *TALKS
    )
    assert RoleName.OBSERVER in {role.name for role in talks.roles}
    assert RoleName.MEDIATOR not in {role.name for role in talks.roles}


@pytest.mark.parametrize(
    "text",
    [
        "Op 8 augustus tekenden Peru en Chili een verklaring. De twee landen overlegden eerder in Quito.",
        "Peru en Chili spraken elkaar vrijdag in Quito. Een zevende ontmoeting staat niet op de agenda.",
    ],
)
def test_what_was_earlier_or_comes_next_is_not_on_that_day(text: str) -> None:
    assert told(text, *TALKS)[-1].time is None


def test_whoever_resumes_talks_between_others_is_no_party() -> None:
    (talks,) = told("Noorwegen hervatte dinsdag in Oslo de gesprekken tussen Colombia en Venezuela.", *TALKS)
    assert {r.filler for r in talks.roles if r.name is RoleName.PARTY} == {"state/CO", "state/VE"}


def test_what_lies_on_the_table_may_be() -> None:
    events = told("De Amerikaanse gezant zei dat een top van Servië en Kosovo op tafel ligt.", *TALKS)
    assert {event.factuality for event in events} == {Factuality.POSSIBLE}


def test_speech_in_place_of_a_subject_and_no_object_is_read() -> None:
    text = (
        "Rusland, dat in 2020 het bestand in Nagorno-Karabach afdwong, staat buitenspel: Moskou noemde de top in "
        'Washington "een fotomoment".'
    )
    assert frames_of(text).events


@pytest.mark.parametrize(
    "text",
    [
        "De gesprekken tussen Kosovo en Servië zijn voor onbepaalde tijd opgeschort.",
        "De onderhandelingen tussen Noord-Korea en Zuid-Korea zijn onderbroken tot maandag.",
        "Het overleg tussen Mali en Algerije werd woensdag voor een week geschorst.",
    ],
)
def test_talks_that_are_suspended_were_under_way(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Een nieuwe ronde gesprekken tussen Noord-Korea en Zuid-Korea is opgeschort.",
        "De ontmoeting tussen de leiders van Noord-Korea en Zuid-Korea is opgeschort.",
        "Het bezoek van de Britse minister David Lammy aan Beiroet is opgeschort.",
    ],
)
def test_what_is_held_once_or_was_to_come_is_put_off(text: str) -> None:
    assert {event.factuality for event in told(text, *TALKS, EventKind.VISIT)} == {Factuality.COUNTERFACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Het akkoord tussen Griekenland en Turkije hield maar een week stand.",
        "De gesprekken tussen Servië en Kosovo mislukten maandag in Brussel.",
        "Na een mislukte poging praatten Guyana en Venezuela maandag in Brasilia.",
    ],
)
def test_what_failed_after_it_began_was_held(text: str) -> None:
    (event,) = told(text, *TALKS, EventKind.AGREEMENT)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Een eerdere afspraak tussen Marokko en Algerije sprong af omdat de gezant ziek was.",
        "De eerdere afspraak tussen Marokko en Algerije ging vrijdag gewoon door.",
    ],
)
def test_one_word_tells_of_a_meeting_or_of_an_agreement(text: str) -> None:
    assert len(told(text, *TALKS, EventKind.AGREEMENT)) == 1


def test_whichever_agreement_is_none() -> None:
    assert not told(
        "De basis voor elk akkoord tussen Iran en Irak is de grens van 1975, zei Oman.", EventKind.AGREEMENT
    )


@pytest.mark.parametrize(
    "text",
    [
        "Het overleg van Thailand en Cambodja in Lomé is zonder akkoord afgesloten.",
        "Thailand en Cambodja gingen zonder bestand uiteen.",
        "Zonder verdrag keerden de ministers van Thailand en Cambodja terug.",
        "De besprekingen tussen Thailand en Cambodja over een bestand zijn na twee dagen zonder doorbraak afgerond.",
        "Thailand en Cambodja onderhandelden maandag over een bestand.",
    ],
)
def test_no_agreement_is_made_where_there_is_none_or_only_talk_of_one(text: str) -> None:
    assert [event for event in told(text, EventKind.AGREEMENT) if event.factuality is Factuality.ACTUAL] == []


@pytest.mark.parametrize(
    "text",
    [
        "Thailand en Cambodja sloten maandag een bestand.",
        "Na overleg over de grens ondertekenden Thailand en Cambodja maandag een akkoord.",
        "Thailand en Cambodja bereikten zonder bemiddelaar een akkoord.",
    ],
)
def test_an_agreement_that_is_made_is(text: str) -> None:
    assert [event.factuality for event in told(text, EventKind.AGREEMENT)] == [Factuality.ACTUAL]


def test_a_round_that_is_on_no_list_is_not_held() -> None:
    text = "Een vierde ronde onderhandelingen van Thailand en Cambodja staat niet op stapel."
    assert Factuality.ACTUAL not in [event.factuality for event in told(text, *TALKS)]


def test_what_took_place_has_no_day_after_the_article() -> None:
    found = frames_of(
        FIRST,
        "De besprekingen tussen Thailand en Cambodja zijn in Lomé afgerond. Ze worden eind volgende week hervat.",
        issued="2026-03-12",
    ).events
    days = [event.time.earliest for event in found if event.factuality is Factuality.ACTUAL and event.time is not None]
    assert not [day for day in days if day is not None and str(day) > "2026-03-12"]


def test_who_says_that_his_ministers_travel_does_not_travel() -> None:
    text = (
        "De Thaise premier Anutin Charnvirakul kondigde aan dat zijn ministers van Handel en Defensie naar Lomé reizen."
    )
    visits = told(text, EventKind.VISIT)
    assert not {str(role.filler) for visit in visits for role in visit.roles} & {"person/anutin-charnvirakul"}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Premier Anutin Charnvirakul zei, sprekend vanuit Lomé, dat Thailand de grens met Cambodja sluit.", 0),
        ("Sprekend in Genève noemde premier Hun Manet het akkoord met Thailand een stap.", 0),
        ("Premier Anutin Charnvirakul sprak in Lomé met premier Hun Manet over de grens.", 1),
    ],
)
def test_who_speaks_somewhere_meets_nobody(text: str, held: int) -> None:
    assert len(told(text, EventKind.MEETING)) == held


@pytest.mark.parametrize(
    "text",
    [
        "De ontmoetingen tussen Chili en Peru in Arica en Tacna brachten geen doorbraak.",
        "De vredesgesprekken gaven Fiji en Tonga geen bestand.",
        "Het topoverleg tussen Chili en Peru heeft weinig veranderd.",
        "De gesprekken tussen Chili en Peru hebben geen vrede gebracht.",
    ],
)
def test_talks_that_brought_nothing_were_held(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.ACTUAL
    assert {e.factuality for e in told(text, EventKind.AGREEMENT)} <= {Factuality.COUNTERFACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "De ontmoeting tussen Chili en Peru vond geen doorgang.",
        "Er kwam geen ontmoeting tussen Chili en Peru.",
        "De ontmoeting tussen Chili en Peru vond niet plaats.",
    ],
)
def test_talks_that_did_not_take_place_were_not_held(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.COUNTERFACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Zodra de gevangenen vrij zijn, ontmoet president Issaias Afewerki zijn Ethiopische collega in Asmara.",
        "Laos sluit een verdrag met Thailand, op voorwaarde dat de dam er komt.",
        "De onderhandelingen tussen Fiji en Tonga beginnen weer als de vissersboten terugkeren.",
        "Indien Tonga de riffen opgeeft, voert Fiji overleg met Tonga.",
        "Djibouti bemiddelt tussen Ethiopië en Eritrea, mits beide landen daarom vragen.",
    ],
)
def test_what_hangs_on_an_open_condition_is_only_possible(text: str) -> None:
    found = told(text, *TALKS, EventKind.AGREEMENT, EventKind.MEDIATION)
    assert {event.factuality for event in found} == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Toen de gevangenen vrij waren, ontmoette president Issaias Afewerki zijn Ethiopische collega in Asmara.",
        "Fiji en Tonga ontmoetten elkaar maandag, op voorwaarde dat er geen pers bij was.",
        "Fiji en Tonga praten als buren over de riffen.",
    ],
)
def test_a_condition_that_was_met_leaves_it_held(text: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Een ontmoeting waarvan Burundi zegt dat die plaatsvond, maar die Rwanda ontkent, was in Goma.", "possible"),
        ("De ontmoeting tussen Belize en Guatemala, die door Belize wordt ontkend, ging over de Sarstoon.", "possible"),
        ("Fiji en Tonga praatten volgens ingewijden verder in Apia, iets wat Tonga weerspreekt.", "possible"),
        ("Fiji en Tonga praatten maandag verder in Apia, wat niemand ontkent.", "actual"),
        ("Fiji en Tonga praatten maandag verder in Apia, wat Samoa toejuicht.", "actual"),
        ("Het geheime overleg tussen Fiji en Tonga, dat Suva blijft ontkennen, duurde twee dagen.", "possible"),
        ("De ontmoeting tussen Belize en Guatemala in Flores, die niemand ontkent, ging over de Sarstoon.", "actual"),
        ("Het overleg tussen Fiji en Tonga, waarin Suva de beschuldigingen ontkende, duurde lang.", "actual"),
        ("De gesprekken tussen Fiji en Tonga, die ontkennen dat er olie is gevonden, duurden lang.", "actual"),
    ],
)
def test_what_one_side_denies_in_a_relative_clause_is_only_possible(text: str, level: str) -> None:
    (event,) = told(text, *TALKS)
    assert event.factuality.value == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("In een hotel zouden begin maart gezanten van president Lourenço met het FLEC hebben gesproken.", "possible"),
        ("Fiji en Tonga zouden in februari in Apia geheim overleg hebben gevoerd.", "possible"),
        ("Er zou in Suva een ontmoeting tussen Fiji en Tonga hebben plaatsgevonden.", "possible"),
        (
            "De Fijische premier Rabuka en zijn Tongaanse collega Eke zouden elkaar op de top hebben gesproken.",
            "possible",
        ),
        ("Als Tonga had toegegeven, zouden Fiji en Tonga elkaar hebben ontmoet.", "counterfactual"),
        ("Minister Youssef wordt volgende week verwacht bij de gesprekken tussen Egypte en Ethiopië.", "planned"),
        ("Fiji en Tonga hebben in februari in Apia gesproken.", "actual"),
        ("De Soedanese minister Ali Youssef zou vrijdag met Badr Abdelatty spreken, maar zegde af.", "counterfactual"),
        ("Fiji en Tonga spraken bij het overleg in Apia over de verwachte komst van Samoa.", "actual"),
    ],
)
def test_what_is_told_with_would_is_hearsay_or_to_come(text: str, level: str) -> None:
    events = told(text, *TALKS)
    assert {event.factuality.value for event in events} == {level}


@pytest.mark.parametrize(
    "text",
    [
        "Mocht er vrijdag geen handtekening staan, dan sluit India het akkoord met Nepal alleen.",
        "Houdt Tonga woord, dan ontmoet premier Rabuka van Fiji vrijdag zijn Tongaanse collega Eke.",
        "Komt er een wapenstilstand, dan begint het overleg tussen Fiji en Tonga in Suva.",
    ],
)
def test_what_opens_with_a_condition_is_only_possible(text: str) -> None:
    found = told(text, *TALKS, EventKind.AGREEMENT, EventKind.MEDIATION)
    assert {event.factuality for event in found} == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Eerst praatten Fiji en Tonga in Suva, dan in Apia.",
        "Fiji had twee dagen overleg met Tonga in Suva.",
        "Fiji praatte langer met Tonga dan met Samoa.",
    ],
)
def test_an_order_of_things_is_no_condition(text: str) -> None:
    assert {event.factuality for event in told(text, *TALKS)} == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Togo en Benin praatten maandag in Lomé. Zij tekenden niets.", "counterfactual"),
        ("Fiji en Tonga praatten maandag in Suva. Beide landen ondertekenden niets.", "counterfactual"),
        ("Togo en Benin tekenden maandag in Lomé een akkoord waarin niets over vis staat.", "actual"),
    ],
)
def test_who_signed_nothing_made_no_agreement(text: str, level: str) -> None:
    assert {event.factuality.value for event in told(text, EventKind.AGREEMENT)} == {level}


@pytest.mark.parametrize(
    "text",
    [
        "De onderhandelingen, die Thailand in juni met Cambodja was begonnen, sleepten zich voort.",
        "Het verdrag, dat Thailand vorig jaar met Cambodja sloot, zou de grens moeten sluiten.",
        "De top, die Thailand en Cambodja in mei hielden, zou een nieuw begin moeten zijn.",
    ],
)
def test_a_relative_clause_behind_a_comma_tells_it_as_well(text: str) -> None:
    (event,) = told(text, *TALKS, EventKind.AGREEMENT)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "De onderhandelingen, die Thailand in juni met Cambodja zou beginnen, zijn afgeblazen.",
        "De top, die Thailand en Cambodja volgende maand houden, moet de rust herstellen.",
        "Het verdrag, dat Thailand niet met Cambodja sloot, had de grens geopend.",
    ],
)
def test_a_relative_clause_behind_a_comma_that_tells_of_none_held_proves_none(text: str) -> None:
    assert Factuality.ACTUAL not in {event.factuality for event in told(text, *TALKS, EventKind.AGREEMENT)}


@pytest.mark.parametrize(
    "text",
    [
        "Op 1 januari loopt het verdrag tussen Thailand en Cambodja af.",
        "Thailand wil het verdrag van 1959 met Cambodja herzien.",
        "Het huidige verdrag van Thailand met Cambodja eindigt in juli.",
        "Thailand dreigt het akkoord met Cambodja volgende maand op te zeggen.",
    ],
)
def test_an_agreement_that_ends_or_is_to_be_revised_was_made(text: str) -> None:
    (event,) = told(text, EventKind.AGREEMENT)
    assert event.factuality is Factuality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "Thailand en Cambodja willen volgend jaar een verdrag sluiten.",
        "Het verdrag tussen Thailand en Cambodja moet volgend jaar worden getekend.",
        "Thailand hoopt in mei een nieuw verdrag met Cambodja te sluiten.",
    ],
)
def test_an_agreement_that_is_yet_to_be_made_stays_ahead(text: str) -> None:
    (event,) = told(text, EventKind.AGREEMENT)
    assert event.factuality in (Factuality.PLANNED, Factuality.POSSIBLE)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("De Keniaanse president Peter Wanyama werd genoemd als bemiddelaar.", Factuality.POSSIBLE),
        ("Oman wordt getipt als bemiddelaar tussen Thailand en Cambodja.", Factuality.POSSIBLE),
        ("Oman werd bedankt als bemiddelaar tussen Thailand en Cambodja.", Factuality.ACTUAL),
    ],
)
def test_who_is_only_named_for_it_does_not_mediate_yet(text: str, level: Factuality) -> None:
    assert [event.factuality for event in told(text, EventKind.MEDIATION)] == [level]
