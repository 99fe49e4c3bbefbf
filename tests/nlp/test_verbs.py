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
    ],
)
def test_a_preposition_with_an_object_is_no_particle(read: Callable[..., Parsed], text: str, verb: str) -> None:
    parsed = read(text)
    assert verb in parsed.lemmas
    assert dict(parsed.particles) == {}


def test_the_particle_keeps_its_own_form(read: Callable[..., Parsed]) -> None:
    parsed = read("De minister stelt woensdag een gesprek voor.")
    ((verb, particle),) = parsed.particles.items()
    assert (parsed.words[verb], parsed.lemmas[particle]) == ("stelt", "voor")
