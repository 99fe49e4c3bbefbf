"""One entity for each state, organisation and place, whatever words name it."""

import pytest
from found import Reader

from kg.model import EntityKind


def test_all_forms_of_a_state_are_one_entity(read: Reader) -> None:
    found = read("Peru dreigt. De Peruaanse regering wil praten. De Peruanen vertrekken. Lima zwijgt.")
    assert [entity.key for entity in found.links.entities] == ["state/PE"]
    assert set(found.links.entities[0].aliases) >= {"Peruaanse", "Peruanen", "Lima"}


def test_an_abbreviation_means_what_the_article_explains(read: Reader) -> None:
    found = read("De FVT praat niet.", "Het Front voor Vrij Tumbria (FVT) wil eerst een bestand.")
    assert found.key("FVT") == found.key("Front voor Vrij Tumbria") == "organisation/front-voor-vrij-tumbria"


def test_a_known_abbreviation_ties_an_unknown_wording_to_the_known_organisation(read: Reader) -> None:
    found = read("Het Atoombureau van de VN (IAEA) waarschuwt. Het IAEA wil inspecties.")
    assert found.key("IAEA") == "organisation/iaea"


def test_a_word_of_a_longer_name_means_the_longer_one(read: Reader) -> None:
    found = read("Het Verbond voor Nationale Redding tekende. Het Verbond wil vrede.")
    assert found.key("Verbond") == found.key("Verbond voor Nationale Redding")


def test_an_army_is_keyed_by_its_state_however_it_is_worded(read: Reader) -> None:
    one = read("Chileens leger trekt zich terug. Het Chileense leger zwijgt.")
    other = read("Het leger van Chili trekt zich terug.")
    assert {one.key("leger", 0), one.key("leger", 1), other.key("leger")} == {"organisation/leger-cl"}
    entity = next(entity for entity in one.links.entities if entity.kind is EntityKind.ORGANISATION)
    assert entity.name == "Chileense leger"


def test_the_rebels_are_the_movement_named_before(read: Reader) -> None:
    found = read("De beweging Fajr al-Sahra wil praten. De rebellen eisen een bestand.")
    assert found.key("rebellen") == found.key("Fajr al-Sahra")


def test_the_rebels_of_a_movement_are_that_movement(read: Reader) -> None:
    found = read("De rebellen van M23 stapten op.")
    assert found.key("rebellen") == found.key("M23")


def test_an_army_without_a_state_stays_unknown(read: Reader) -> None:
    found = read("Het leger rukt uit.")
    assert found.key("leger") is None
    assert found.links.decisions[0].reasons == ("nothing that it repeats or shortens",)


def test_brussels_is_the_union_where_the_article_speaks_of_the_union(read: Reader) -> None:
    assert read("De EU dreigt met sancties. Brussel wacht af.").key("Brussel") == "organisation/europese-unie"


def test_brussels_is_belgium_where_the_article_speaks_of_belgium(read: Reader) -> None:
    assert read("België wil bemiddelen. Brussel wacht af.").key("Brussel") == "state/BE"


def test_the_same_text_gives_the_same_links(read: Reader) -> None:
    text = "De Peruaanse president Ana Quispe belde met haar Chileense ambtgenoot Luis Toro over M23."
    assert read(text).links == read(text).links


def test_every_mention_has_a_decision_with_a_reason(read: Reader) -> None:
    found = read("Het Chileense leger vecht tegen M23 bij Kalungwe, zegt generaal Toro.")
    assert [decision.mention for decision in found.links.decisions] == list(range(len(found.mentions.names)))
    assert all(decision.reasons for decision in found.links.decisions)


@pytest.mark.parametrize(("text", "local"), [("Het Front zweeg.", True), ("Het Andes Volksfront zweeg.", False)])
def test_a_general_noun_alone_is_known_to_its_article_only(read: Reader, text: str, local: bool) -> None:
    found = read(text)
    assert [entity.local for entity in found.links.entities] == [local]


@pytest.mark.parametrize(
    ("text", "key"),
    [("De Islamitische Republiek zweeg.", None), ("De Islamitische Republiek zweeg. Iran wil praten.", "state/IR")],
)
def test_a_kind_of_state_is_a_state_where_that_is_named(read: Reader, text: str, key: str | None) -> None:
    assert read(text).key("Islamitische Republiek") == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("De Koreanen tekenden met Japan.", "state/KR"),
        ("Noord-Korea schoot een raket af. De Koreanen zwegen.", "state/KP"),
        ("Congo-Brazzaville zweeg. De Congolezen tekenden.", "state/CG"),
    ],
)
def test_a_word_of_two_states_means_the_one_that_is_named(read: Reader, text: str, key: str) -> None:
    assert read(text).key("Koreanen" if "Koreanen" in text else "Congolezen") == key


def test_an_opposition_in_a_state_has_the_name_of_that_of_the_state(read: Reader) -> None:
    found = read("De oppositie in Zwitserland wil praten.")
    assert "Zwitserse oppositie" in [entity.name for entity in found.links.entities]


@pytest.mark.parametrize(
    ("text", "short", "whole"),
    [
        ("De VN-Veiligheidsraad stemde. Rusland blokkeerde een resolutie van de Raad.", "Raad", "VN-Veiligheidsraad"),
        ("De Mensenrechtenraad besprak Eritrea. De Raad wil een onderzoek.", "Raad", "Mensenrechtenraad"),
        ("Het Internationaal Strafhof wil hem berechten. Oeganda steunt het Hof.", "Hof", "Internationaal Strafhof"),
        ("De Afrikaanse Unie kwam bijeen. De Unie eist verkiezingen.", "Unie", "Afrikaanse Unie"),
    ],
)
def test_the_noun_that_a_name_ends_in_shortens_it(read: Reader, text: str, short: str, whole: str) -> None:
    found = read(text)
    assert found.key(short) == found.key(whole)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("De Europese Unie en de Afrikaanse Unie vergaderden. De Unie wil meer handel.", "organisation/europese-unie"),
        ("Servië praat met Kosovo. De Unie bemiddelt.", "organisation/europese-unie"),
    ],
)
def test_the_union_is_the_european_one_where_that_is_named_or_no_other(read: Reader, text: str, key: str) -> None:
    assert read(text).key("Unie") == key


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("De Albanezen in Kosovo vragen om steun.", "Albanezen"),
        ("Daarna protesteerden etnische Serviërs in Pristina.", "Serviërs"),
        ("De Letse Russen eisen stemrecht.", "Russen"),
        ("De Turken uit Bulgarije eisen erkenning.", "Turken"),
        ("De Hongaren in het Roemeense Cluj vragen om scholen.", "Hongaren"),
        ("De Oezbeken in Kirgizië vragen om hulp.", "Oezbeken"),
    ],
)
def test_a_people_within_another_state_is_no_state(read: Reader, text: str, people: str) -> None:
    assert read(text).key(people) is None


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("De Serviërs verwierpen het plan van Kosovo.", "Serviërs", "state/RS"),
        ("De Russen eisten dat Oekraïne zich terugtrekt.", "Russen", "state/RU"),
        ("De Turken en Bulgarije praten.", "Turken", "state/TR"),
        ("Europa eist een bestand.", "Europa", "organisation/europese-unie"),
        ("De Nederlandse tijdelijke regeling met Chili loopt af.", "Nederlandse", "state/NL"),
    ],
)
def test_inhabitants_and_continents_that_act_are_their_state_or_union(
    read: Reader, text: str, words: str, key: str
) -> None:
    assert read(text).key(words) == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De gezant vertrok dinsdagmiddag (Nederlandse tijd) naar Lima.", "Nederlandse"),
        ("De gezant belde om 12.00 uur Belgische tijd met Lima.", "Belgische"),
        ("Peru en Chili spraken over de stabiliteit in Europa.", "Europa"),
    ],
)
def test_where_the_clock_is_read_and_a_continent_are_nobody(read: Reader, text: str, words: str) -> None:
    assert read(text).key(words) is None
