"""What something is made to depend on, what there is no ground for, what was not reached, and what one side answers."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of

from kg.model import EventKind, Factuality, OutcomeType

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def moods(text: str, *kinds: EventKind) -> set[Factuality]:
    return {event.factuality for event in events_of(text) if event.kind in kinds}


@pytest.mark.parametrize(
    "text",
    [
        "Servië verbindt zijn goedkeuring aan gesprekken met Kosovo over de kerken in Prizren.",
        "De Egyptische president Samir Halim laat zijn handtekening afhangen van onderhandelingen met Ethiopië.",
        "IJsland maakt zijn instemming afhankelijk van onderhandelingen over de visvangst met Noorwegen.",
        "Peru wil de haven alleen openstellen in ruil voor onderhandelingen met Bolivia over de kust.",
        "Voor Armenië hangt het openen van de grens af van besprekingen met Azerbeidzjan over de gevangenen.",
        "Cyprus knoopt zijn steun vast aan rechtstreeks overleg met Turkije over de bufferzone.",
        "Van een ontmoeting met premier Goran Ilić van Servië laat president Emre Aksoy van Turkije zijn komst "
        "afhangen.",
    ],
)
def test_what_something_is_made_to_depend_on_is_only_possible(text: str) -> None:
    assert moods(text, *TALKS) == {Factuality.POSSIBLE}


@pytest.mark.parametrize(
    "text",
    [
        "Servië verbond zich tijdens de onderhandelingen met Kosovo in Brussel tot teruggave van de kerken.",
        "IJsland en Noorwegen onderhandelden in Oslo; IJsland maakte zijn instemming afhankelijk van hogere quota.",
        "Na onderhandelingen met Ethiopië in Khartoem koppelde Egypte zijn steun aan een verlaging van de dam.",
    ],
)
def test_talks_at_which_somebody_does_so_were_held(text: str) -> None:
    assert moods(text, *TALKS) == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Tussen de Keniaanse en de Somalische regering is er onvoldoende overeenstemming om te beginnen met formele "
        "onderhandelingen, zei VN-gezant Helen Burgess.",
        "Tussen Peru en Chili is er te weinig vertrouwen om gesprekken over de grens te beginnen.",
        "In Tirana is er nauwelijks draagvlak om het overleg met Griekenland te openen.",
        "Onvoldoende steun was er in Caracas om met Colombia vredesbesprekingen te voeren.",
        "De Servische premier Goran Ilić ziet geen reden om met Kosovo te praten.",
        "In Athene bestaat weinig animo om gesprekken met Turkije over het eiland te beginnen.",
    ],
)
def test_what_there_is_no_ground_for_was_not_held(text: str) -> None:
    assert moods(text, *TALKS) == {Factuality.COUNTERFACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Er was geen reden om de onderhandelingen tussen Kenia en Somalië in Doha af te breken, zei gezant Helen "
        "Burgess.",
        "In Doha was er genoeg vertrouwen: Kenia en Somalië begonnen er met onderhandelingen over de grens.",
    ],
)
def test_talks_with_a_ground_were(text: str) -> None:
    assert moods(text, *TALKS) == {Factuality.ACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia en Chili overlegden in La Paz over de haven, maar kwamen niet tot een akkoord.",
        "De ministers van Peru en Chili kwamen vrijdag niet tot overeenstemming over de grens.",
        "Thailand en Cambodja zijn in Hanoi niet tot overeenstemming gekomen over de tempel.",
        "De delegaties van Peru en Chili spraken twee dagen in Lima, maar gingen niet met elkaar akkoord.",
    ],
)
def test_an_agreement_that_was_not_reached_is_none(text: str) -> None:
    assert moods(text, EventKind.AGREEMENT) <= {Factuality.COUNTERFACTUAL}


@pytest.mark.parametrize(
    "text",
    [
        "Finland bood Zweden aan in Helsinki te overleggen, maar Zweden ging daar niet mee akkoord.",
        "Georgië wil met Abchazië in Genève praten, maar Abchazië gaat niet akkoord.",
        "Malawi drong bij Zambia aan op een ontmoeting in Lusaka. Zambia ging er niet mee akkoord.",
        "Bolivia en Chili spraken in La Paz over de haven. Bolivia ging niet akkoord met de prijs.",
    ],
)
def test_what_one_side_answers_is_no_outcome(text: str) -> None:
    assert not frames_of(text).outcomes


@pytest.mark.parametrize(
    "text",
    [
        "De delegaties van Peru en Chili spraken twee dagen in Lima, maar gingen niet met elkaar akkoord.",
        "Kenia en Somalië onderhandelden twee dagen in Doha, maar werden het niet eens.",
    ],
)
def test_that_both_disagree_is(text: str) -> None:
    assert {outcome.type for outcome in frames_of(text).outcomes} == {OutcomeType.NO_BREAKTHROUGH}


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia stelde Chili voor in La Paz te onderhandelen over de haven.",
        "Malawi bood Zambia aan in Lusaka te praten over de brug.",
    ],
)
def test_a_place_behind_the_particle_belongs_to_what_is_proposed(text: str) -> None:
    assert moods(text, *TALKS) <= {Factuality.POSSIBLE} and frames_of(text).speech_acts


@pytest.mark.parametrize(
    "text",
    [
        "Of Kenia daarop ingaat, kan pas na beraad met president Asha Mwinyi van Tanzania worden gezegd.",
        "Noorwegen neemt pas een besluit na een gesprek met de Britse premier Fiona Laird.",
        "Pas na overleg met Zweden wil Finland over de kabel beslissen.",
    ],
)
def test_that_after_which_something_is_to_come_has_not_been(text: str) -> None:
    assert Factuality.ACTUAL not in moods(text, *TALKS)


@pytest.mark.parametrize(
    "text",
    [
        "Pas na overleg met Zweden besloot Finland dinsdag de kabel te leggen.",
        "Pas na drie dagen onderhandelen met Kenia in Doha gaf Somalië toe.",
    ],
)
def test_that_after_which_something_came_has(text: str) -> None:
    assert moods(text, *TALKS) == {Factuality.ACTUAL}
