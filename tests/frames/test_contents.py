"""What is said, asked or proposed: a verdict with its verb, a whole infinitive clause, no word of what comes next."""

from __future__ import annotations

import pytest
from framed import frames_of

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def contents(text: str) -> list[str]:
    """What every act of a text about talks says."""
    return [act.content.text for act in frames_of(f"{_TALKS} {text}").speech_acts if act.content is not None]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Donderdag verwelkomde Peru het besluit van Chili.", "verwelkomde Peru het besluit van Chili"),
        ("Egypte heeft de aanval scherp veroordeeld.", "heeft de aanval scherp veroordeeld"),
        ("De aanval werd door Iran veroordeeld.", "De aanval werd door Iran veroordeeld"),
        ("Minister Fidan dankte Qatar voor zijn gastvrijheid.", "dankte Qatar voor zijn gastvrijheid"),
        ("Nederland betreurt dit besluit zeer.", "betreurt dit besluit zeer"),
        ("Koning Abdullah feliciteerde Aoun met zijn verkiezing.", "feliciteerde Aoun met zijn verkiezing"),
        ("Peru betreurt het besluit van Chili om de haven te sluiten.",
         "betreurt het besluit van Chili om de haven te sluiten"),
        ("Peru prees het stuk per video, Chili sprak van een kans.", "prees het stuk per video"),
        ("Peru beschuldigt Chili van spionage, maar Chili ontkent dat.", "beschuldigt Chili van spionage"),
    ],
)  # fmt: skip
def test_a_verdict_is_told_with_its_verb(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Peru betreurt dat Chili niet komt.", "dat Chili niet komt"),
        ("Rusland erkent dat er fouten zijn gemaakt.", "dat er fouten zijn gemaakt"),
        ("Moskou verwijt Kiev dat het de gesprekken vertraagt.", "dat het de gesprekken vertraagt"),
        ("Iran noemde het akkoord een dolksteek.", "het akkoord een dolksteek"),
        ("China kondigt tegenmaatregelen aan.", "tegenmaatregelen"),
    ],
)
def test_what_says_enough_needs_no_verb(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Rusland liet weten eerst de machines stil te willen zien.", "eerst de machines stil te willen zien"),
        ("Peru heeft aangeboden tussen Kenia en Somalië te bemiddelen.", "tussen Kenia en Somalië te bemiddelen"),
        ("De Verenigde Staten dreigen de helft van hun hulp, 85 miljoen dollar per jaar, in te houden.",
         "de helft van hun hulp, 85 miljoen dollar per jaar, in te houden"),
        ("Nadat Iran had beloofd de inspecteurs toe te laten, hief de EU de sancties op.",
         "de inspecteurs toe te laten"),
        ("Minister Fidan beloofde er met de ambassadeur over te spreken.", "er met de ambassadeur over te spreken"),
        ("Oeganda kondigde aan zijn troepen uit Congo terug te trekken.", "zijn troepen uit Congo terug te trekken"),
        ("Guterres drong er bij beide leiders op aan de grens te heropenen.", "de grens te heropenen"),
        ("Fidan vroeg Iran de gevangenen vrij te laten.", "de gevangenen vrij te laten"),
        ("Kenia zei bij zijn vertrek naar Berlijn resultaten te verwachten.", "resultaten te verwachten"),
    ],
)  # fmt: skip
def test_an_infinitive_clause_is_told_whole(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Kenia eist dat Somalië zijn troepen terugtrekt, Mogadishu wijst dat van de hand.",
         "dat Somalië zijn troepen terugtrekt"),
        ("Peru had gewild dat de haven opengaat en dat punt is nu nog open.", "dat de haven opengaat"),
        ("De voorwaarde van Caracas dat kandidaten weer mogen meedoen, staat volgens Oslo niet op papier.",
         "dat kandidaten weer mogen meedoen"),
        ("Peru zei geen inmenging te aanvaarden en bleef daarbij.", "geen inmenging te aanvaarden"),
        ("Chili herhaalt dat over de grens niet onderhandeld wordt: die zaak ligt in Den Haag.",
         "dat over de grens niet onderhandeld wordt"),
        ("Kenia had gevraagd om een stoel voor Oeganda, maar Togo en Benin zouden daar bezwaar tegen hebben gemaakt.",
         "een stoel voor Oeganda"),
    ],
)  # fmt: skip
def test_a_next_main_clause_is_not_said(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Peru zei dat Chili de haven opent en Bolivia de weg betaalt.",
         "dat Chili de haven opent en Bolivia de weg betaalt"),
        ("Peru zei dat wie de grens schendt, zal worden gestraft.", "dat wie de grens schendt, zal worden gestraft"),
        ("Iran zei dat het akkoord, gesloten in Wenen, nog geldt.", "dat het akkoord, gesloten in Wenen, nog geldt"),
        ("Kenia waarschuwt dat het, als Somalië de grens sluit, hulp zal vragen aan de VN.",
         "dat het, als Somalië de grens sluit, hulp zal vragen aan de VN"),
        ("Peru eist dat Chili de haven opent, die sinds mei gesloten is door een staking.",
         "dat Chili de haven opent, die sinds mei gesloten is door een staking"),
        ("De EU dreigt met sancties als Servië de grens niet binnen een week opent.",
         "met sancties als Servië de grens niet binnen een week opent"),
    ],
)  # fmt: skip
def test_what_belongs_to_it_stays(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("De Thaise regering heeft de opstandelingen voorgesteld om de wapens te laten rusten.",
         "om de wapens te laten rusten"),
        ("Een voorstel van Peru, om een generaal premier te maken, werd door Chili verworpen.",
         "om een generaal premier te maken"),
        ("Het plan van Egypte voor een raad die toeziet op het bestuur werd door Hamas aanvaard.",
         "voor een raad die toeziet op het bestuur"),
        ("Japan stelde een bestand voor om hulp door te laten.", "een bestand"),
    ],
)  # fmt: skip
def test_what_is_proposed_is_no_person(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('Het Kremlin ziet "geen enkele reden" om met Kiev te praten.', '"geen enkele reden" om met Kiev te praten'),
        ("Peru stuurde een marineschip, wat president Maduro een provocatie noemde.", "een provocatie"),
        ("Minister Pavlakis verlangde dat ook de laatste militair vertrekt, op een vaste dag.",
         "dat ook de laatste militair vertrekt, op een vaste dag"),
    ],
)  # fmt: skip
def test_of_what_it_is_said_is_told_too(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Mongolië heeft het bezoek van Peru historisch genoemd.", "het bezoek van Peru historisch"),
        ("Minister Duarte betitelde het uitstel als 'een kwestie van weken, niet van maanden'.",
         "het uitstel als 'een kwestie van weken, niet van maanden'"),
        ('Hulporganisaties spreken van een "ernstige" toestand in Jemen.', 'een "ernstige" toestand in Jemen'),
        ("Het verzoek van Kenia om te bemiddelen tussen Soedan en Tsjaad ligt bij de Afrikaanse Unie.",
         "om te bemiddelen tussen Soedan en Tsjaad"),
        ("Oman hield vol dat het 'geen grenswachter' is, en daarmee was het akkoord zo goed als van tafel.",
         "dat het 'geen grenswachter' is"),
    ],
)  # fmt: skip
def test_what_a_thing_is_called_is_told_with_the_thing(text: str, content: str) -> None:
    assert content in contents(text)


def test_a_bare_offer_has_no_content() -> None:
    assert contents("Kenia deed Somalië een nieuw aanbod.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Minister Lee zei volgens Zuid-Koreaanse kranten dat zo\'n top "zinloos" zou zijn.', "lee"),
        ("De waarschuwing van Peru aan de regering van Chili kwam laat.", "PE"),
    ],
)
def test_whose_words_they_are(text: str, speaker: str) -> None:
    acts = frames_of(f"{_TALKS} {text}").speech_acts
    assert {str(act.speaker).rpartition("/")[2] for act in acts} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Israël schendt resolutie 1701 in het zuiden van Libanon.",
        "Rusland saboteert de gesprekken met Oekraïne.",
        "De secretaris-generaal riep Israël en Hezbollah op zich aan resolutie 1701 te houden.",
    ],
)
def test_who_does_wrong_to_others_says_nothing(text: str) -> None:
    acts = frames_of(f"{_TALKS} {text}").speech_acts
    assert not {act.speaker for act in acts} & {"state/IL", "state/RU"}


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("Oekraïne wil pas praten als er een wapenstilstand is.", "Demand", "als er een wapenstilstand is"),
        ("Rutte sprak met Erdogan over Zweden; volgens Peru was het een goed gesprek.", "Statement",
         "was het een goed gesprek."),
    ],
)  # fmt: skip
def test_a_condition_is_asked_and_only_the_last_part_is_said(text: str, kind: str, content: str) -> None:
    acts = frames_of(f"{_TALKS} {text}").speech_acts
    said = [act.content.text for act in acts if act.content is not None and act.kind.value == kind]
    assert any(what.endswith(content) for what in said)
    assert not any("sprak" in what for what in said)


def test_who_calls_his_ambassador_back_asks_nothing() -> None:
    acts = frames_of(f"{_TALKS} Marokko riep zijn ambassadeur uit Madrid terug.").speech_acts
    assert "Demand" not in {act.kind.value for act in acts}


@pytest.mark.parametrize(
    "text",
    [
        "De presidenten Japarov en Rahmon spraken elkaar zaterdag telefonisch.",
        "Premier Rutte sprak in Ankara met president Erdogan over de toetreding van Zweden.",
    ],
)
def test_who_speak_with_each_other_state_nothing(text: str) -> None:
    assert "Statement" not in {act.kind.value for act in frames_of(f"{_TALKS} {text}").speech_acts}


def test_what_another_demands_beside_it_is_not_said() -> None:
    text = "President Zelensky reageerde op het plan van Poetin, die eiste dat Oekraïne vier provincies opgeeft."
    acts = frames_of(f"{_TALKS} {text}").speech_acts
    assert not any("provincies" in act.content.text for act in acts if act.content and act.kind.value == "Statement")


def test_what_another_calls_it_is_not_demanded() -> None:
    assert "dat zij de gouverneur mag leveren" in contents(
        "UNITA eist dat zij de gouverneur mag leveren, wat de regering van Angola onaanvaardbaar noemt."
    )
