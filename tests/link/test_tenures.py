"""Who holds which office of whom."""

import pytest
from found import Reader

QUISPE = "person/ana-quispe"
FIRST = ("gezant", "president", "ambassadeur")


def test_a_tenure_from_an_adjective(read: Reader) -> None:
    assert read("De Peruaanse president Ana Quispe sprak.").tenures() == [(QUISPE, "president", "state/PE")]


def test_a_compound_gives_the_office_of_the_organisation(read: Reader) -> None:
    assert read("VN-gezant Ana Quispe sprak.").tenures() == [(QUISPE, "gezant", "organisation/verenigde-naties")]


def test_a_counterpart_has_the_office_of_the_one_it_is_a_counterpart_to(read: Reader) -> None:
    found = read("De Chileense minister van Defensie Luis Toro belde met zijn Peruaanse ambtgenoot Ana Quispe.")
    assert (QUISPE, "minister van Defensie", "state/PE") in found.tenures()


def test_a_colleague_of_no_state_has_no_office(read: Reader) -> None:
    found = read("Adviseur Luis Toro van Peru sprak met zijn collega Ana Quispe.")
    assert [tenure for tenure in found.tenures() if tenure[0] == QUISPE] == []


def test_the_fuller_of_two_titles_stays(read: Reader) -> None:
    found = read("De Peruaanse minister van Defensie Ana Quispe sprak. Minister Quispe bleef.")
    assert found.tenures() == [(QUISPE, "minister van Defensie", "state/PE")]


@pytest.mark.parametrize(
    "text",
    [
        "De Chileense jurist Ana Quispe sprak met Peru.",
        "Peru en Chili praten. Kolonel Ana Quispe was erbij.",
        "De Peruaanse zakenvrouw Ana Quispe sprak met Chili.",
    ],
)
def test_professions_and_bare_ranks_are_no_offices(read: Reader, text: str) -> None:
    assert read(text).tenures() == []


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("De Peruaanse kolonel Ana Quispe sprak.", "kolonel", "state/PE"),
        ("Admiraal Ana Quispe van Chili sprak met Peru.", "admiraal", "state/CL"),
        ("De Peruaanse ambassadeur in Pretoria, Ana Quispe, vertrok.", "ambassadeur", "state/PE"),
        ("De gezant van Chili, de Peruaan Ana Quispe, vertrok.", "gezant", "state/CL"),
        ("Ana Quispe, adviseur van de Peruaanse president, zweeg. Chili ook.", "adviseur", "state/PE"),
        ("VN-ambassadeur Ana Quispe van Peru stemde tegen.", "ambassadeur", "state/PE"),
        (
            "Ana Quispe, voorzitter van het Peruaanse parlement, zweeg.",
            "voorzitter van het Peruaanse parlement",
            "state/PE",
        ),
        ("De voormalige Peruaanse president Ana Quispe bemiddelt.", "voormalige president", "state/PE"),
        ("De Peruaanse ex-president Ana Quispe bemiddelt.", "ex-president", "state/PE"),
        ("De Peruaanse oud-president Ana Quispe bemiddelt.", "oud-president", "state/PE"),
        ("Ana Quispe, gewezen ambassadeur van Peru, zweeg.", "gewezen ambassadeur", "state/PE"),
        ("De toenmalige Peruaanse president Ana Quispe bemiddelde.", "president", "state/PE"),
        ("Ana Quispe hield vol. De Peruaanse onderminister dreigde Chili.", "onderminister", "state/PE"),
        ("De Peruaanse dictator Ana Quispe dreigde Chili.", "dictator", "state/PE"),
    ],
)
def test_an_office_in_its_many_forms(read: Reader, text: str, title: str, of: str) -> None:
    assert (QUISPE, title, of) in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "De presidenten Ana Quispe en Luis Toro van Peru en Chili spraken elkaar.",
        "Ana Quispe en Luis Toro, presidenten van Peru en Chili, spraken elkaar.",
        "De presidenten van Peru en Chili, Ana Quispe en Luis Toro, spraken elkaar.",
        "De Peruaanse en Chileense presidenten Ana Quispe en Luis Toro spraken elkaar.",
        "De Peruaanse en de Chileense president, Ana Quispe en Luis Toro, spraken elkaar.",
        "De Peruaanse en de Chileense presidenten, Ana Quispe en Luis Toro, spraken elkaar.",
    ],
)
def test_offices_in_the_plural_are_dealt_out(read: Reader, text: str) -> None:
    assert set(read(text).tenures()) == {
        (QUISPE, "president", "state/PE"),
        ("person/luis-toro", "president", "state/CL"),
    }


def test_presidents_of_nobody_in_particular_are_of_nobody(read: Reader) -> None:
    assert read("Peru zweeg. Presidenten Ana Quispe en Luis Toro spraken elkaar.").tenures() == []


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Kenia wil dat Noorwegen praat. Dat zei minister Wanjiru Kamau.", "state/KE"),
        ("Noorwegen wil dat Kenia praat. Dat zei minister Wanjiru Kamau.", "state/KE"),
        ("Kenia wil dat Noorwegen praat. Dat zei minister Sigrid Halvorsen.", "state/NO"),
    ],
)
def test_a_name_sounds_as_those_of_a_state(read: Reader, text: str, of: str) -> None:
    assert read(text).tenures()[0][2] == of


def test_the_spokesman_of_a_person_is_of_that_persons_state(read: Reader) -> None:
    found = read("De Peruaanse premier Luis Toro zweeg. Toro's woordvoerder Ana Quispe sprak.")
    assert (QUISPE, "woordvoerder", "state/PE") in found.tenures()


def test_a_president_without_a_state_is_of_the_state_that_acts(read: Reader) -> None:
    found = read("Peru heeft het bestand opgezegd. Dat maakte president Ana Quispe bekend.")
    assert found.tenures() == [(QUISPE, "president", "state/PE")]


def test_a_second_president_is_of_the_other_state(read: Reader) -> None:
    found = read("De Peruaanse president Luis Toro sprak in Santiago over Chili met president Ana Quispe.")
    assert (QUISPE, "president", "state/CL") in found.tenures()


def test_those_listed_with_a_bearer_are_of_the_same_state(read: Reader) -> None:
    found = read("Namens Peru kwamen minister Luis Toro en adviseur Ana Quispe.")
    assert (QUISPE, "adviseur", "state/PE") in found.tenures()


def test_a_vice_premier_is_not_the_premier(read: Reader) -> None:
    found = read("De Peruaanse premier Luis Toro bleef thuis. Hij stuurde vicepremier Ana Quispe.")
    assert (QUISPE, "vicepremier", "state/PE") in found.tenures()


def test_a_mediator_is_of_nobody_unless_the_phrase_says_so(read: Reader) -> None:
    found = read("Peru wil praten. Bemiddelaar Ana Quispe zag kansen. Bemiddelaar Luis Toro van de OVSE ook.")
    assert found.tenures() == [("person/luis-toro", "bemiddelaar", "organisation/ovse")]


def test_an_army_leader_is_of_the_army(read: Reader) -> None:
    found = read("Het Chileense leger rukt uit. Legerleider Ana Quispe dreigde.")
    assert (QUISPE, "legerleider", "organisation/leger-cl") in found.tenures()


def test_an_office_and_a_date_name_a_person(read: Reader) -> None:
    found = read("De Russische president reageerde niet.", issued="2025-05")
    assert found.person("De Russische president") == "person/vladimir-poetin"


def test_an_office_names_who_held_it_in_the_year_that_is_told_of(read: Reader) -> None:
    found = read("In 1997 sprak de Duitse kanselier met Polen.", issued="2025-05")
    assert found.person("de Duitse kanselier") == "person/helmut-kohl"


def test_an_office_does_not_name_a_person_when_the_article_names_another(read: Reader) -> None:
    found = read("De Russische president reageerde niet. De Russische president Ana Quispe was ziek.", issued="2025-05")
    assert found.person("De Russische president") != "person/vladimir-poetin"


def test_an_office_of_a_time_that_nobody_knows_names_nobody_known(read: Reader) -> None:
    found = read("De Russische president reageerde niet.", issued="1890-05")
    assert found.person("De Russische president") == "person/russische-president"


def test_a_title_alone_means_the_last_bearer_of_that_title(read: Reader) -> None:
    found = read("Gezant Ana Quispe van de OVSE sprak. De gezant vertrok daarna.")
    assert found.person("De gezant") == QUISPE


def test_whoever_an_office_alone_names_is_a_person_of_the_article(read: Reader) -> None:
    found = read("De Peruaanse ambassadeur vertrok uit Chili. De ambassadeur van Peru zweeg.")
    assert found.tenures() == [("person/peruaanse-ambassadeur", "ambassadeur", "state/PE")]
    assert next(e for e in found.links.entities if e.key == "person/peruaanse-ambassadeur").local


@pytest.mark.parametrize(
    "text",
    [
        "Een Peruaanse ambassadeur vertrok uit Chili.",
        "Geen enkele Peruaanse minister sprak met Chili.",
        "De Peruaanse ministers spraken met Chili.",
        "De voormalige Peruaanse minister sprak met Chili.",
        "De Peruaanse jurist sprak met Chili.",
    ],
)
def test_not_everybody_with_an_office_is_somebody(read: Reader, text: str) -> None:
    assert read(text).tenures() == []


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse hoofdonderhandelaar, generaal Ana Quispe, sprak met Chili.",
        "De leider van Peru, commodore Ana Quispe, sprak met Chili.",
        "De Peruaanse premier, luitenant-kolonel Ana Quispe, sprak met Chili.",
    ],
)
def test_a_rank_may_stand_between_an_office_and_its_holder(read: Reader, text: str) -> None:
    assert (QUISPE, "state/PE") in [(holder, of) for holder, title, of in read(text).tenures() if "onel" not in title]


def test_a_rank_in_a_list_is_of_another(read: Reader) -> None:
    found = read("De Peruaanse premier, generaal Ana Quispe en Luis Toro spraken met Chili.")
    assert (QUISPE, "premier", "state/PE") not in found.tenures()


def test_an_office_of_which_the_text_leaves_open_whose_it_is_stays_without(read: Reader) -> None:
    text = "Bolivia, Ghana, Laos en Letland aten samen. Men zweeg. Toen kwam commandant Ali Moss binnen."
    assert read(text).tenures() == []


def test_the_state_that_sends_a_bearer_is_found_in_the_sentence_before(read: Reader) -> None:
    text = "Peru houdt vast aan zijn grens. Minister Ana Quispe wil geen meter toegeven."
    assert read(text).tenures() == [(QUISPE, "minister", "state/PE")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("De Peruaanse minister van Natuurlijke Rijkdommen Ana Quispe sprak.", "minister van Natuurlijke Rijkdommen"),
        ("Ana Quispe, Peruaans minister voor Overzeese Gebieden, sprak.", "minister van Overzeese Gebieden"),
        ("De Peruaanse minister van Landbouw Ana Quispe sprak.", "minister van Landbouw"),
        ("De Peruaanse minister van Informatie Ana Quispe sprak.", "minister van Informatie"),
    ],
)
def test_a_department_of_two_words_is_no_part_of_the_name(read: Reader, text: str, title: str) -> None:
    assert read(text).tenures() == [(QUISPE, title, "state/PE")]


def test_two_who_share_a_plural_title_are_each_of_one_of_the_sides(read: Reader) -> None:
    text = "Griekenland en Noord-Macedonië zijn het eens. De ministers Dimitris Karras en Goran Petrovski tekenden."
    assert [tenure[1:] for tenure in read(text).tenures()] == [("minister", "state/GR"), ("minister", "state/MK")]


@pytest.mark.parametrize(
    "text",
    [
        "De ministers Dimitris Karras en Goran Petrovski tekenden.",
        "Er kwamen er twintig, uit Ghana, Laos, Peru en Letland. De ministers Ali Moss en Bo Lind tekenden.",
        "Griekenland beraadt zich. De ministers Dimitris Karras en Goran Petrovski tekenden.",
    ],
)
def test_two_who_share_a_plural_title_stay_without_where_the_sides_are_not_known(read: Reader, text: str) -> None:
    assert read(text).tenures() == []


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Commandant Ana Quispe, van het Hooglandfront, noemt het bestand een begin.", "organisation/hooglandfront"),
        ("Minister Ana Quispe, van Peru, noemt het bestand een begin. Chili zwijgt.", "state/PE"),
    ],
)
def test_whose_office_it_is_may_stand_behind_a_comma(read: Reader, text: str, of: str) -> None:
    assert [tenure[2] for tenure in read(text).tenures() if tenure[0] == QUISPE] == [of]


def test_what_stands_behind_a_comma_and_belongs_to_another_owns_no_office(read: Reader) -> None:
    text = "Namens Peru tekende minister Ana Quispe, namens Chili minister Luis Toro."
    assert (QUISPE, "minister", "state/CL") not in read(text).tenures()


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("Eurocommissaris Ana Quispe sprak met Peru.", "eurocommissaris", "organisation/europese-unie"),
        ("De Chileense eurocommissaris Ana Quispe zweeg.", "eurocommissaris", "state/CL"),
        (
            "De Europese Commissie stuurde een brief. Eurocommissaris Ana Quispe sprak met Peru.",
            "eurocommissaris",
            "organisation/europese-commissie",
        ),
        ("Namens Peru tekende generaal Ana Quispe.", "generaal", "state/PE"),
        ("De Chilenen en die van de Peruanen, geleid door kolonel Ana Quispe, zwegen.", "kolonel", "state/PE"),
        ("De Peruaanse hoofdman Ana Quispe tekende.", "hoofdman", "state/PE"),
        ("Peru zond zijn gemachtigde Ana Quispe.", "gemachtigde", "state/PE"),
        ("Ana Quispe, de nummer drie van Hamas, kwam alleen.", "nummer drie", "organisation/hamas"),
    ],
)
def test_offices_of_bodies_and_in_somebodys_service(read: Reader, text: str, title: str, of: str) -> None:
    assert (QUISPE, title, of) in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "Via Chili werd gewerkt aan een gesprek met kolonel Ana Quispe.",
        "Aan de Peruaanse kant van de lijn weigerde generaal Ana Quispe te komen.",
        "Na jaren gesprekken met de regering van Peru houdt overste Ana Quispe het voor gezien.",
        "De Peruanen lieten zich vertegenwoordigen: door Ana Quispe, oud-kapitein van een schip.",
        "Luitenant-generaal Luis Toro vertegenwoordigde Chili, ritmeester Ana Quispe zweeg.",
    ],
)
def test_a_state_beside_it_is_no_sender(read: Reader, text: str) -> None:
    assert [tenure for tenure in read(text).tenures() if tenure[0] == QUISPE] == []


def test_a_curated_office_is_believed_before_a_sender(read: Reader) -> None:
    found = read("Peru stuurde daarop een schip, wat president Vladimir Poetin een fout noemde.", issued="2020-03-01")
    assert found.tenures() == [("person/vladimir-poetin", "president", "state/RU")]


@pytest.mark.parametrize(
    ("text", "issued", "key"),
    [
        ("Koning Filip belde met Peru.", "2019-05-01", "person/filip-van-belgie"),
        ("Koning Boudewijn belde met Peru.", "1961-05-01", "person/boudewijn-van-belgie"),
        ("De Spaanse koning Juan Carlos belde met Peru.", "2006-11-20", "person/juan-carlos-i"),
    ],
)
def test_a_monarch_goes_by_a_first_name_and_the_title(read: Reader, text: str, issued: str, key: str) -> None:
    assert key in {holder for holder, *_ in read(text, issued=issued).tenures()}


@pytest.mark.parametrize("text", ["Filip belde met Peru.", "Minister Filip belde met Peru.", "Albert zweeg in Peru."])
def test_a_first_name_without_the_title_is_no_monarch(read: Reader, text: str) -> None:
    meant = {decision.entity for decision in read(text, issued="2005-05-01").links.decisions}
    assert not meant & {"person/filip-van-belgie", "person/albert-ii"}


def test_a_former_office_in_two_wordings_is_one(read: Reader) -> None:
    found = read("De Peruaanse oud-president Ana Quispe sprak. De vroegere Peruaanse president Quispe zweeg.")
    assert found.tenures() == [(QUISPE, "oud-president", "state/PE")]


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("Ana Quispe, sinds 1991 leider van Hamas, zweeg.", "leider", "organisation/hamas"),
        ("Ana Quispe, inmiddels president van Peru, zweeg.", "president", "state/PE"),
        (
            "Ana Quispe, dit jaar voorzitter van de Afrikaanse Unie, belde.",
            "voorzitter",
            "organisation/afrikaanse-unie",
        ),
        (
            "Ana Quispe, president van Peru en voorzitter van de Afrikaanse Unie, belde.",
            "voorzitter",
            "organisation/afrikaanse-unie",
        ),
        ("De speciale gezant van de Arabische Liga, de Chileense minister Ana Quispe, belde.", "minister", "state/CL"),
        (
            "De speciale gezant van de Arabische Liga, de Chileense minister Ana Quispe, belde.",
            "speciale gezant",
            "organisation/arabische-liga",
        ),
        (
            "Ana Quispe, hoofd van de burgeroperatie van de Verenigde Naties, belde Peru.",
            "hoofd",
            "organisation/verenigde-naties",
        ),
    ],
)
def test_an_office_behind_a_name_and_what_stands_between(read: Reader, text: str, title: str, of: str) -> None:
    assert (QUISPE, title, of) in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "Peru en Chili praten. Ana Quispe, leider van de zuidelijke tak, zweeg.",
        "Peru zweeg. Ana Quispe, minister van Buitenlandse Betrekkingen van het eiland, belde.",
        "Chili zweeg. Ana Quispe, voorman van de ultranationalisten, belde met Peru.",
    ],
)
def test_an_office_of_others_is_not_given_to_the_state_spoken_of(read: Reader, text: str) -> None:
    assert [tenure for tenure in read(text).tenures() if tenure[0] == QUISPE] == []


def test_two_heads_of_staff_are_not_of_one_state(read: Reader) -> None:
    found = read("Peru praat met Chili. De stafchefs Ana Quispe en Luis Toro waren erbij.").tenures()
    assert len({of for _, _, of in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("Peru praat. Zijn onderhandelaar is Ana Quispe.", "onderhandelaar", "state/PE"),
        ("De gezant van Hamas heet Ana Quispe.", "gezant", "organisation/hamas"),
        ("De eerste minister van Peru, de heer Ana Quispe, zweeg.", "eerste minister", "state/PE"),
        (
            "President Luis Toro van Chili sprak, zijn ambtgenoten Ana Quispe (Peru) en Eva Rojas (Bolivia) zwegen.",
            "president",
            "state/PE",
        ),
    ],
)
def test_an_office_told_with_is_or_with_a_form_of_address(read: Reader, text: str, title: str, of: str) -> None:
    assert (QUISPE, title, of) in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "De premier van Peru is Ana Quispe nog altijd dankbaar.",
        "De president van Peru is, aldus Ana Quispe, ziek.",
        "Een minister van Peru is Ana Quispe.",
    ],
)
def test_not_whoever_stands_behind_is(read: Reader, text: str) -> None:
    assert [tenure for tenure in read(text).tenures() if tenure[0] == QUISPE] == []


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse en de Chileense premier spraken met Ana Quispe.",
        "De Peruaanse delegatie en de Chileense premier, Luis Toro, spraken met Ana Quispe.",
        "Een Peruaanse en de Chileense premier zwegen, zei Ana Quispe.",
    ],
)
def test_an_office_of_two_states_is_not_anybodys_named_further_on(read: Reader, text: str) -> None:
    assert [tenure for tenure in read(text).tenures() if tenure[0] == QUISPE] == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("De Peruaanse gezant, oud-minister Ana Quispe, vertrok.", "gezant"),
        ("De Peruaanse delegatieleider, Petro's adviseur Ana Quispe, vertrok.", "delegatieleider"),
        ("De Peruaanse ambassadeur in Quito en onderhandelaar Ana Quispe vertrekt.", "ambassadeur"),
    ],
)
def test_who_bears_a_second_title_behind_the_first_has_both(read: Reader, text: str, title: str) -> None:
    assert (QUISPE, title, "state/PE") in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse gezant, premier Ana Quispe en minister Luis Toro vertrokken.",
        "De Peruaanse president, minister Ana Quispe, en de Chileense premier vertrokken.",
        "De Peruaanse ambassadeur en onderhandelaar Ana Quispe vertrekken.",
    ],
)
def test_who_is_listed_behind_a_title_does_not_bear_it(read: Reader, text: str) -> None:
    assert [title for holder, title, _ in read(text).tenures() if holder == QUISPE and title in FIRST] == []


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Peru en Chili praatten met gezant Ana Quispe.", []),
        ("De Chileense gezant Luis Toro sprak in Belgrado met president Ana Quispe.", []),
        ("Tot het laatst had Peru, met minister Ana Quispe voorop, dwarsgelegen.", ["state/PE"]),
    ],
)
def test_who_speaks_with_a_state_is_not_of_it(read: Reader, text: str, owners: list[str]) -> None:
    assert [of for holder, _, of in read(text).tenures() if holder == QUISPE] == owners


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quispe werd zondag verkozen tot president van Peru.",
        "Het parlement heeft Ana Quispe benoemd tot president van Peru.",
        "Oppositieleider Ana Quispe riep zichzelf in januari uit tot president van Peru.",
        "Ana Quispe is beëdigd als president van Peru.",
    ],
)
def test_who_is_made_it_has_the_office(read: Reader, text: str) -> None:
    assert (QUISPE, "president", "state/PE") in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quispe wil verkozen worden tot president van Peru.",
        "Het parlement zal Ana Quispe benoemen tot president van Peru.",
        "De raad koos niet wie hij uitroept tot president van Peru.",
    ],
)
def test_who_is_not_made_it_yet_has_none(read: Reader, text: str) -> None:
    assert read(text).tenures() == []


@pytest.mark.parametrize(
    "text",
    [
        "De Peruaanse president Ana Quispe sprak. Het Peruaanse staatshoofd is tevreden.",
        "De Peruaanse premier Ana Quispe sprak. De Peruaanse regeringsleider is tevreden.",
    ],
)
def test_a_word_for_any_head_means_the_one_named(read: Reader, text: str) -> None:
    ((holder, title, owner),) = read(text).tenures()
    assert (holder, owner) == (QUISPE, "state/PE")
    assert title in ("president", "premier")


def test_another_head_of_state_is_not_meant(read: Reader) -> None:
    found = read("De Peruaanse president Ana Quispe sprak. Het Chileense staatshoofd is tevreden.")
    assert [tenure for tenure in found.tenures() if tenure[0] == QUISPE] == [(QUISPE, "president", "state/PE")]


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        (
            "Minister Ana Quispe (Buitenlandse Zaken, CDA) sprak met Peru.",
            (QUISPE, "minister van Buitenlandse Zaken", "state/NL"),
        ),
        ("Minister Ana Quispe (D66, Defensie) sprak met Peru.", (QUISPE, "minister van Defensie", "state/NL")),
        (
            "Minister Ana Quispe van Defensie (VVD) sprak met Peru.",
            (QUISPE, "minister van Defensie", "state/NL"),
        ),
        ("Kamerlid Ana Quispe (PVV) sprak met Peru.", (QUISPE, "kamerlid", "state/NL")),
        ("De SPD-minister Ana Quispe sprak met Peru.", (QUISPE, "minister", "state/DE")),
        ("Likud-premier Ana Quispe sprak met Peru.", (QUISPE, "premier", "state/IL")),
        ("VVD-leider Ana Quispe sprak met Peru.", (QUISPE, "leider", "organisation/vvd")),
        ("Hamas-leider Ana Quispe sprak met Peru.", (QUISPE, "leider", "organisation/hamas")),
    ],
)
def test_a_minister_of_a_party_is_one_of_its_state(read: Reader, text: str, tenure: tuple[str, str, str]) -> None:
    assert tenure in read(text).tenures()


@pytest.mark.parametrize(
    "text",
    [
        "De XQZ-premier Ana Quispe sprak.",  # a party of nobody knows where
        "Burgemeester Ana Quispe (CDA) sprak.",
        "De partij werd vertegenwoordigd door minister Ana Quispe. De VVD zweeg.",
        "De VN stuurden oud-president Ana Quispe.",
        "De PVV stuurde generaal Ana Quispe.",
        "Het is voor het eerst dat een Peruaanse minister Quispe ontmoet.",
        "Nog nooit had een Chileense president Ana Quispe ontvangen.",
        "Chili en Peru praten. Ana Quispe, voorzitter van het parlement, was erbij.",
    ],
)
def test_an_office_that_the_text_leaves_open_is_of_nobody(read: Reader, text: str) -> None:
    assert read(text).tenures() == []


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("Gisteren liet de Duitse kanselier Zelensky weten dat er wapens komen.", "person/volodymyr-zelensky"),
        ("Morgen zal de Britse premier Macron ontvangen.", "person/emmanuel-macron"),
    ],
)
def test_the_leader_of_another_state_does_not_bear_the_title_before_his_name(
    read: Reader, text: str, leader: str
) -> None:
    assert all(tenure[0] != leader for tenure in read(text).tenures())


def test_an_acting_excellency_has_his_name_alone(read: Reader) -> None:
    found = read("De Peruaanse president Hare Excellentie Ana Quispe sprak met Zijne Majesteit.")
    assert found.tenures() == [(QUISPE, "president", "state/PE")]


def test_a_state_thanked_is_no_name_of_who_thanks(read: Reader) -> None:
    found = read("Gisteren kwam de gezant Ana Quispe aan. Daarop bedankte Quispe Taiwan voor de ontvangst.")
    assert found.key("Taiwan") == "state/TW"


def test_a_head_of_state_is_of_no_other_state_that_sends_somebody_to_him(read: Reader) -> None:
    text = "Gezanten van de Zuid-Koreaanse regering spraken met dictator Kim Jong-un."
    assert ("person/kim-jong-un", "dictator", "state/KR") not in read(text).tenures()


def test_a_head_of_state_is_told_from_a_sender_in_an_article_without_a_date(read: Reader) -> None:
    text = "De Zuid-Koreaanse delegatie ontmoette dictator Kim Jong-un. Noord-Korea zweeg."
    assert ("person/kim-jong-un", "dictator", "state/KP") in read(text).tenures()


def test_an_opposition_is_of_the_state_whose_government_is_named_before(read: Reader) -> None:
    said = read("Chili en de Peruaanse regering en de oppositie praten.")
    assert said.key("oppositie") == "organisation/oppositie-pe"
    assert (
        read("De Peruaanse minister zweeg. Het parlement stemt morgen.").key("parlement") != "organisation/parlement-pe"
    )
