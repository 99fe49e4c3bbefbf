"""Separable verbs are joined to their particles, and prepositions left alone."""

from collections.abc import Callable

import pytest

from kg.nlp import Parsed


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("De minister stelt woensdag een gesprek voor.", "voorstellen"),
        ("Turkije bood woensdagavond aan om te bemiddelen.", "aanbieden"),
        ("Kiev stemde daarmee in, op voorwaarde dat de Amerikaanse president aanschuift.", "instemmen"),
        ("De president zei dat hij een bestand voorstelde.", "voorstellen"),
        ("Ankara is bereid zijn diensten aan te bieden.", "aanbieden"),
        ("Rusland heeft een corridor aangeboden.", "aanbieden"),
        ("Hij drong erop aan dat Peking zijn bunkers ontmantelt.", "aandringen"),
        ("De premier kondigde aan dat zij in oktober naar Kigali reist.", "aankondigen"),
        ("Litouwen nam het aanbod in dank aan.", "aannemen"),
        ("Het overleg vindt vrijdag in Istanbul plaats.", "plaatsvinden"),
        ("De onderhandelingen gaan volgende week in Genève verder.", "verdergaan"),
        ("Moskou zegde een bestand van 24 uur toe.", "toezeggen"),
        ("Israël ging daar niet op in.", "ingaan"),
        ("Iran belooft het plan om te zetten in een wet.", "omzetten"),
    ],
)
def test_the_verb_is(read: Callable[..., Parsed], text: str, verb: str) -> None:
    assert verb in read(text).lemmas


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("De gezant vliegt vrijdag naar Ankara om met minister Fidan te overleggen.", "vliegen"),
        ("De minister wees op de gevolgen van de oorlog.", "wijzen"),
        ("Zij spraken over de gevangenen.", "spreken"),
        ("Hij stelde vragen voor de pauze.", "stellen"),
        ("Het gaat om een pauze van 48 uur.", "gaan"),
        ("De gezant reist naar Ankara om te praten met minister Fidan.", "praten"),
    ],
)
def test_a_preposition_with_an_object_is_no_particle(read: Callable[..., Parsed], text: str, verb: str) -> None:
    parsed = read(text)
    assert verb in parsed.lemmas
    assert dict(parsed.particles) == {}


@pytest.mark.parametrize(
    ("text", "verb", "infinitive"),
    [
        ("Togo zegde toe de grens te openen.", "toezeggen", "openen"),
        ("Noorwegen bood aan de gesprekken te leiden.", "aanbieden", "leiden"),
        ("Ghana stelde voor de grensposten te sluiten.", "voorstellen", "sluiten"),
        ("Peru riep op de sancties te verlichten.", "oproepen", "verlichten"),
        ("Peru drong er bij Chili op aan de sancties te verlichten.", "aandringen", "verlichten"),
    ],
)
def test_a_particle_before_an_infinitive_and_its_object_is_none_of_its_prepositions(
    read: Callable[..., Parsed], text: str, verb: str, infinitive: str
) -> None:
    parsed = read(text)
    (found,) = parsed.particles
    assert parsed.lemmas[found] == verb
    particle = parsed.particles[found]
    assert (parsed.deps[particle], parsed.heads[particle]) == ("compound:prt", found)
    thing = next(t for t in range(particle + 1, len(parsed.words)) if parsed.pos[t] == "NOUN")
    assert (parsed.deps[thing], parsed.lemmas[parsed.heads[thing]]) == ("obj", infinitive)
    assert thing in parsed.children[parsed.heads[thing]]


@pytest.mark.parametrize(
    "text",
    [
        "De gezant stond op het punt te vertrekken.",
        "De minister kwam op het idee te bellen.",
        "Togo gaf aan de pers te kennen dat de grens dicht blijft.",
        "De partijen kwamen in het paleis praten.",
    ],
)
def test_a_preposition_before_an_infinitive_stays_one(read: Callable[..., Parsed], text: str) -> None:
    parsed = read(text)
    assert dict(parsed.particles) == {}


def test_the_particle_keeps_its_own_form(read: Callable[..., Parsed]) -> None:
    parsed = read("De minister stelt woensdag een gesprek voor.")
    ((verb, particle),) = parsed.particles.items()
    assert (parsed.words[verb], parsed.lemmas[particle]) == ("stelt", "voor")
