"""Demands, concessions and warnings: what counts as one, of whom, and how often."""

from __future__ import annotations

import pytest
from framed import frames_of
from speech_acts import Said, read


def kinds(*paragraphs: str, title: str = "") -> list[tuple[str, str | None]]:
    """Kind and speaker of every utterance."""
    return [(said.kind, said.by) for said in read(*paragraphs, title=title)]


def test_a_quoted_demand_is_a_demand_and_no_statement_besides() -> None:
    assert read('"Somalië laat de vissers vrij", eiste de Keniaanse president William Ruto.') == [
        Said("Demand", "William Ruto", "Somalië laat de vissers vrij")
    ]


def test_wij_in_a_quotation_is_its_speaker() -> None:
    assert kinds('"Wij eisen dat Somalië de vissers vrijlaat", zei de Keniaanse president William Ruto.') == [
        ("Demand", "William Ruto")
    ]


def test_wij_in_a_communique_is_its_sender() -> None:
    said = kinds("De regering van Litouwen verklaart het volgende.", "Wij eisen dat Wit-Rusland de vissers vrijlaat.")
    assert said[-1] == ("Demand", "Litouwen")


def test_what_another_must_do_is_a_demand_of_who_says_so() -> None:
    (said,) = read("Volgens Kenia moet Somalië eerst de vissers vrijlaten.")
    assert (said.kind, said.by, said.to) == ("Demand", "Kenia", ("Somalië",))


def test_what_somebody_must_do_himself_is_no_demand() -> None:
    assert "Demand" not in [kind for kind, _ in kinds("Kenia zegt dat het eerst zelf moet overleggen.")]


def test_a_condition_is_a_demand_of_who_agrees() -> None:
    assert ("Demand", "Kenia") in kinds("Kenia ging akkoord, mits Somalië de vissers vrijlaat.")


def test_the_content_of_a_demand_is_the_clause_and_not_the_speaker() -> None:
    (said,) = read("De vissers moeten vrij, eist Kenia, aldus persbureau Reuters.")
    assert said.what == "De vissers moeten vrij"


def test_two_rules_in_one_sentence_tell_a_position_once() -> None:
    assert kinds("Kenia houdt vast aan de eis dat Somalië de vissers vrijlaat.") == [("Demand", "Kenia")]


def test_a_headline_and_the_text_below_it_tell_a_position_once() -> None:
    said = kinds("Kenia eist dat Somalië de vissers vrijlaat.", title="Kenia eist vrijlating van vissers")
    assert said == [("Demand", "Kenia")]


def test_a_second_verb_with_a_content_of_its_own_tells_a_second_position() -> None:
    said = read("Kenia eist excuses van Somalië en staat erop dat de vissers vrijkomen.")
    assert [(s.kind, s.by, s.what) for s in said] == [
        ("Demand", "Kenia", "excuses van Somalië"),
        ("Demand", "Kenia", "dat de vissers vrijkomen"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia weigert de vissers vrij te laten.",
        "Kenia bindt niet in.",
        "Als Kenia inbindt, is er een akkoord.",
        "Kenia zou de blokkade kunnen opheffen.",
        "Kenia en Somalië lieten elkaars vissers vrij.",
        "Somalië eist dat Kenia de vissers vrijlaat.",
    ],
)
def test_what_is_refused_supposed_mutual_or_asked_for_is_no_concession(text: str) -> None:
    assert "Concession" not in [kind for kind, _ in kinds(text)]


def test_a_deed_that_was_done_is_a_concession() -> None:
    assert kinds("Kenia hief daarop de blokkade van de haven op.") == [("Concession", "Kenia")]


def test_talks_that_threaten_to_fail_threaten_nobody() -> None:
    assert kinds("Het overleg tussen Kenia en Somalië dreigt te mislukken.") == []


@pytest.mark.parametrize(
    "text",
    [
        "'Anders sluiten wij de grens', zei de Keniaanse president William Ruto.",
        "Gebeurt dat niet, dan sluit Kenia de grens, zei de Keniaanse president William Ruto.",
        "Als Somalië aanvalt, slaan wij terug, zei de Keniaanse president William Ruto.",
    ],
)
def test_what_follows_if_nothing_is_done_is_a_warning_of_who_says_so(text: str) -> None:
    assert kinds(text) == [("Warning", "William Ruto")]


def test_what_would_have_followed_once_is_no_warning() -> None:
    assert "Warning" not in [
        kind for kind, _ in kinds("Had Kenia niet geholpen, dan was er oorlog uitgebroken, zei president William Ruto.")
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ook wil Kenia niet dat Somalië meepraat over de visserij.", "niet dat Somalië meepraat over de visserij"),
        ("Kenia wenst niet dat Somalië de haven gebruikt.", "niet dat Somalië de haven gebruikt"),
    ],
)
def test_who_wants_something_not_to_be_demands_the_contrary(text: str, what: str) -> None:
    assert [said.what for said in read(text) if said.kind == "Demand"] == [what]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia eist niet dat Somalië de vissers vrijlaat.",
        "Kenia dringt niet aan op vrijlating van de vissers door Somalië.",
        "Kenia verlangt niet langer dat Somalië de vissers vrijlaat.",
    ],
)
def test_who_does_not_demand_demands_nothing(text: str) -> None:
    assert "Demand" not in [kind for kind, _ in kinds(text)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "President William Ruto riep Somalië op tot een onmiddellijk bestand.",
            "een onmiddellijk bestand",
        ),
        ("Kenia heeft Somalië opgeroepen tot vrijlating van de vissers.", "vrijlating van de vissers"),
        ("Kenia dringt bij Somalië aan op een onafhankelijk onderzoek.", "een onafhankelijk onderzoek"),
    ],
)
def test_what_somebody_calls_for_is_the_content(text: str, what: str) -> None:
    assert [said.what for said in read(text) if said.kind == "Demand"] == [what]


def test_a_position_within_another_is_no_second_one() -> None:
    text = "Als Somalië niet betaalt, zal Kenia vanaf 7 juli de haven sluiten, waarschuwde president William Ruto."
    assert len([kind for kind, _ in kinds(text) if kind == "Warning"]) == 1


@pytest.mark.parametrize("text", ["Kenia heeft de berichten niet ontkend.", "Kenia bevestigde het nieuws niet."])
def test_who_neither_confirms_nor_denies_says_nothing(text: str) -> None:
    assert not kinds(text, "Kenia en Somalië onderhandelden in Djibouti.")


@pytest.mark.parametrize(
    "text",
    [
        "Somalië vroeg om enkele dagen.",
        "Kenia trok de eis van een corridor in.",
        "Kenia stelt het vertrek van de troepen niet langer als voorwaarde.",
        "Een breuk wil de Keniaanse president William Ruto het niet noemen.",
        "Kenia wil weten waarom Somalië de grens sluit.",
    ],
)
def test_time_asked_for_a_demand_given_up_and_what_one_will_say_are_no_demands(text: str) -> None:
    said = kinds(f"Kenia onderhandelt met Somalië in Quito. {text}")
    assert "Demand" not in [kind for kind, _ in said]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia stelt het vertrek van de troepen als voorwaarde.",
        "Kenia vroeg om de vrijlating van drie vissers.",
        "De minister suggereert dat Somalië terugschrikt voor de Keniaanse voorwaarde dat de grens opengaat.",
    ],
)
def test_a_demand_is_of_whom_it_is_said_to_be(text: str) -> None:
    assert ("Demand", "Kenia") in kinds(f"Kenia onderhandelt met Somalië in Quito. {text}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenia wil eerst weten wie de tol betaalt.", ("Demand", "Kenia")),
        ("Op aandringen van Kenia trok Somalië zijn troepen terug.", ("Demand", "Kenia")),
        ("Kenia gaf Somalië tot maandag om de vissers vrij te laten.", ("Demand", "Kenia")),
        ("Kenia liet zijn rechtszaken tegen Somalië vallen.", ("Concession", "Kenia")),
        ("Kenia laat zijn bezwaar tegen de tol varen.", ("Concession", "Kenia")),
        ("Kenia beloofde dinsdag dat er voor juni verkiezingen komen.", ("Concession", "Kenia")),
        ("Kenia stond Somalië toe het graan door te voeren.", ("Concession", "Kenia")),
        ("Somalië kreeg van Kenia de toezegging dat de grens opengaat.", ("Concession", "Kenia")),
        ("Kenia verbindt zich ertoe de grens met Somalië te openen.", ("Concession", "Kenia")),
    ],
)
def test_words_of_asking_and_giving_have_the_one_who_asks_or_gives(text: str, told: tuple[str, str]) -> None:
    assert told in kinds(text)
    assert {by for kind, by in kinds(text) if kind in ("Demand", "Concession")} == {told[1]}


@pytest.mark.parametrize(
    "text",
    [
        "Kenia wil weten wie de tol betaalt.",
        "Kenia gaf tot nu toe geen reden om te twijfelen.",
        "Kenia liet de vaas vallen.",
        "Kenia stemde vrijdag toe.",
        "Kenia beloofde naar de top in Somalië te komen.",
        "Kenia verbindt de haven met de hoofdstad van Somalië.",
    ],
)
def test_near_words_ask_and_give_nothing(text: str) -> None:
    assert not {"Demand", "Concession"} & {kind for kind, _ in kinds(text)}


def test_a_demand_that_is_withdrawn_is_a_concession_only() -> None:
    assert kinds("Kenia trok de eis van een haven in.") == [("Concession", "Kenia")]


def test_a_verb_before_its_object_goes_on_with_the_main_clause() -> None:
    said = kinds("Kenia eist dat Somalië de vissers vrijlaat en heeft Djibouti gewaarschuwd voor nieuwe sancties.")
    assert said == [("Demand", "Kenia"), ("Warning", "Kenia")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia wil de zaak voorleggen aan het Internationaal Gerechtshof.",
        "De Keniaanse president William Ruto wil maandag met Somalië bellen.",
        "Kenia vroeg of Somalië wil bemiddelen.",
        "Kenia vroeg Somalië wat de tol kost.",
        "Toen vroegen Kenia en Djibouti of de borgen het wilden beslissen.",
        "Daar vroeg de Keniaanse gezant aan de Somalische premier, Hamza Barre, wat de haven moest kosten.",
        "Kenia riep de Somalische ambassadeur op het matje.",
        '"De haven is van ons", riep de Keniaanse president William Ruto.',
    ],
)
def test_what_one_will_do_himself_asks_to_know_or_calls_out_is_no_demand(text: str) -> None:
    assert "Demand" not in {kind for kind, _ in kinds(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Kenia wil dat Somalië de zaak voorlegt aan het Internationaal Gerechtshof.",
        "Kenia wil pas tekenen als Somalië de vissers vrijlaat.",
        "Kenia wil eerst de lijst van Somalië zien.",
        "Kenia vroeg om de uitlevering van twee generaals.",
        "Kenia vroeg om de uitlevering van twee generaals of wilde geld zien.",
    ],
)
def test_what_depends_on_another_is_a_demand(text: str) -> None:
    assert ("Demand", "Kenia") in kinds(text)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Peru wil dat het geschil door de twee landen wordt beslecht en erkent het hof niet.",
            "dat het geschil door de twee landen wordt beslecht",
        ),
        ("Chili eist dat de troepen vertrekken en riep zijn gezant terug.", "dat de troepen vertrekken"),
        ("Peru eist dat Chili de grens opent en vraagt om excuses.", "dat Chili de grens opent"),
        (
            "Chili eist dat de troepen vertrekken en de grens opengaat.",
            "dat de troepen vertrekken en de grens opengaat",
        ),
        ("Peru eist dat Chili inbindt en zal vertrekken.", "dat Chili inbindt en zal vertrekken"),
        ("Peru zegde toe de grens te openen.", "de grens te openen"),
    ],
)
def test_a_content_ends_before_what_its_speaker_does_next(text: str, what: str) -> None:
    assert what in {said.what for said in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Oppositieleider Raila Odinga dringt aan op een zaak bij het Internationaal Gerechtshof.",
        "Kenia drong aan op een brief aan de Verenigde Naties.",
        "Somalië eist een klacht bij de Afrikaanse Unie.",
    ],
)
def test_who_is_named_in_what_is_demanded_is_not_asked(text: str) -> None:
    (said,) = read(text)
    assert (said.kind, said.to) == ("Demand", ())


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Kenia drong bij Somalië aan op een gesprek.", "Somalië"),
        ("Kenia eist van Somalië dat het de vissers vrijlaat.", "Somalië"),
        ("Somalië drong bij de Afrikaanse Unie aan op een brief aan de Verenigde Naties.", "Afrikaanse Unie"),
    ],
)
def test_who_is_named_before_what_is_demanded_is_asked(text: str, to: str) -> None:
    assert [said.to for said in read(text)] == [(to,)]


@pytest.mark.parametrize(
    "text",
    [
        "In Mombasa dreigen de vissers met acties tegen Somalië. Zij eisen dat Ethiopië bemiddelt.",
        "Aan de grens van Kenia blokkeerden de chauffeurs de weg. Zij eisen dat Ethiopië bemiddelt.",
        "In Kenia staakten de dokters van het grensziekenhuis. Ze eisen dat Somalië bemiddelt.",
    ],
)
def test_people_without_a_name_are_no_state_named_before(text: str) -> None:
    assert not [said for said in read(text) if said.by in ("Kenia", "Somalië")]


@pytest.mark.parametrize(
    "text",
    [
        "De onderhandelaars van Kenia en Somalië kwamen bijeen. Zij eisen dat Ethiopië bemiddelt.",
        "Kenia en Somalië praten al weken. Zij eisen dat Ethiopië bemiddelt.",
        "De ministers van Kenia en Somalië waren in Addis Abeba. Ze willen dat Ethiopië bemiddelt.",
    ],
)
def test_those_who_were_named_are_meant_by_a_pronoun(text: str) -> None:
    assert {said.by for said in read(text) if said.kind == "Demand"} & {"Kenia", "Somalië"}


@pytest.mark.parametrize(
    "text",
    [
        "Kenia eist opheldering van Somalië over de vissers.",
        "Kenia eist toezeggingen van Somalië.",
        "Kenia eiste excuses van Somalië.",
    ],
)
def test_what_is_demanded_of_somebody_is_no_position_of_his(text: str) -> None:
    assert {(kind, by) for kind, by in kinds(text)} == {("Demand", "Kenia")}


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Turkije eist dat Griekenland zijn troepen terugtrekt van het eiland.", ("Griekenland",)),
        ("Fiji drong erop aan dat Tonga en Samoa de quota verlagen.", ("Tonga", "Samoa")),
        ("Georgië eist van Rusland dat Wit-Rusland niet meedoet.", ("Rusland",)),
        ("Georgië eist dat de gesprekken met Rusland maandag beginnen.", ()),
        ("Chili wil dat de grens met Peru dichtgaat.", ()),
    ],
)
def test_who_is_to_do_what_is_demanded_is_asked(text: str, to: tuple[str, ...]) -> None:
    assert [said.to for said in read(text) if said.kind == "Demand"] == [to]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Turkije eist samen met Qatar dat Israël de grens opent.", ["state/QA"]),
        ("Peru heeft samen met Chili beloofd dat de haven open blijft.", ["state/CL"]),
        ("Oman zei samen met Jemen te willen praten.", []),
        ("Oman waarschuwde na overleg met Jemen dat het de haven sluit.", []),
    ],
)
def test_who_does_it_together_with_the_speaker_says_it_too(text: str, joined: list[str]) -> None:
    assert [[*act.joined] for act in frames_of(text).speech_acts] == [joined]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenia is gezwicht voor de eis van Somalië om de grens te openen.", ("Concession", "Kenia")),
        ("Peru is overgegaan tot de vrijlating van Chileense vissers.", None),
        ("De Keniaanse president Peter Wanyama werd genoemd als bemiddelaar.", None),
    ],
)
def test_a_perfect_is_no_passive_and_who_is_named_says_nothing(text: str, told: tuple[str, str] | None) -> None:
    assert [said for said in kinds(text) if said[0] != "Demand"] == [told] * (told is not None)
