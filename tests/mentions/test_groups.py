"""States in all their forms, names inside compounds, described actors, and capitals."""

import pytest
from found import Reader

from kg.model import EntityKind, MentionForm

STATE, PLACE, ORGANISATION = EntityKind.STATE, EntityKind.PLACE, EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "words", "form"),
    [
        ("Rusland trekt zich terug.", "Rusland", MentionForm.NAME),
        ("Een Russisch veto volgde.", "Russisch", MentionForm.ADJECTIVE),
        ("De Russen trekken zich terug.", "Russen", MentionForm.INHABITANT),
        ("De Rus weigerde te tekenen.", "Rus", MentionForm.INHABITANT),
        ("Moskou weigert te praten.", "Moskou", MentionForm.CAPITAL),
    ],
)
def test_a_state_by_name_adjective_inhabitant_and_capital(
    read: Reader, text: str, words: str, form: MentionForm
) -> None:
    found = read(text)
    assert found.name(words).form is form
    assert found.key(words) == "state/RU"


@pytest.mark.parametrize(
    "text",
    [
        "Kiev eist een bestand.",
        "De deelname van Kiev is onzeker.",
        "Volgens Kiev is dat onzin.",
        "Het overleg met Kiev ligt stil.",
        "Daarop deed Kiev een tegenbod.",
    ],
)
def test_a_capital_that_acts_is_its_government(read: Reader, text: str) -> None:
    assert read(text).name("Kiev").kind is STATE


@pytest.mark.parametrize(
    "text",
    [
        "De delegaties komen bijeen in Kiev.",
        "Hij reist morgen naar Kiev.",
        "Zij vertrok uit Kiev.",
        "Een bezoek aan Kiev volgt later.",
        "De premier bezoekt maandag Kiev.",
        "De burgemeester van Kiev vluchtte.",
        "In Warschau en Kiev klonk protest.",
        "Het vliegveld van Kiev is dicht.",
    ],
)
def test_a_capital_where_something_happens_is_the_city(read: Reader, text: str) -> None:
    found = read(text)
    assert found.name("Kiev").kind is PLACE
    assert found.key("Kiev") == "place/703448"


def test_a_compound_gives_its_name_with_offsets_inside_the_token(read: Reader) -> None:
    found = read("De NAVO-bijeenkomst duurde kort.")
    name = found.name("NAVO")
    assert (name.start, name.end) == (3, 7)
    assert found.key("NAVO") == "organisation/navo"


def test_a_compound_of_two_adjectives_gives_two_states(read: Reader) -> None:
    found = read("Het Pools-Belarussische grensgebied blijft dicht.")
    assert [found.key("Pools"), found.key("Belarussische")] == ["state/PL", "state/BY"]


def test_a_joined_compound_gives_its_name(read: Reader) -> None:
    assert read("Het Cyprusoverleg is mislukt.").key("Cyprus") == "state/CY"


def test_an_elliptic_compound_gives_both_names(read: Reader) -> None:
    found = read("Noord- en Zuid-Korea praten weer.")
    assert [found.key("Noord"), found.key("Zuid-Korea")] == ["state/KP", "state/KR"]


def test_a_double_name_is_one_name(read: Reader) -> None:
    assert read("Volgens Anna Lind-Haugen is het voorbij.").names(EntityKind.PERSON) == ["Anna Lind-Haugen"]


def test_an_army_is_an_organisation_of_its_own(read: Reader) -> None:
    found = read("Het Chileense leger rukt uit. Het leger wil geen oorlog.")
    assert found.name("leger").of is not None
    assert found.key("leger", 0) == found.key("leger", 1) != "state/CL"


def test_a_government_is_its_state(read: Reader) -> None:
    found = read("De Chileense regering weigert. De regering in Lima zwijgt.")
    assert [found.key("regering", 0), found.key("regering", 1)] == ["state/CL", "state/PE"]


def test_a_ministry_is_named_with_its_department(read: Reader) -> None:
    found = read("Het Chileense ministerie van Buitenlandse Zaken bevestigde dat.")
    assert found.names(ORGANISATION) == ["ministerie van Buitenlandse Zaken"]


def test_under_the_lead_of_is_no_government(read: Reader) -> None:
    assert read("Het overleg stond onder leiding van Peru.").names(STATE) == ["Peru"]


def test_an_adjective_inside_a_longer_name_is_no_mention_of_its_own(read: Reader) -> None:
    found = read("Zij willen een Gemeenschap van Servische Gemeenten oprichten.")
    assert found.names(ORGANISATION) == ["Gemeenschap van Servische Gemeenten"]
    assert found.names(STATE) == []


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("De Grieks- en de Turks-Cypriotische leiders spraken elkaar.", "Grieks", "organisation/grieks-cyprioten"),
        ("De Griekse en de Turkse Cyprioten zijn eruit.", "Griekse", "organisation/grieks-cyprioten"),
        ("De Europese en Afrikaanse Unie tekenden.", "Europese", "organisation/europese-unie"),
        ("De Griekse en de Turkse ministers spraken elkaar.", "Griekse", "state/GR"),
    ],
)
def test_a_name_whose_noun_stands_with_the_next_one(read: Reader, text: str, words: str, key: str) -> None:
    assert read(text).key(words) == key
