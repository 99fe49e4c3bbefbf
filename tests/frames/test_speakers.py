"""Whose words they are, where something else stands near: a relative clause, a reporter, an owner, a question."""

from __future__ import annotations

import pytest
from speech_acts import read

TALKS = "Kenia en Somalië onderhandelden in Djibouti over de haven."


def told(*paragraphs: str) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and content of every utterance."""
    return [(said.kind, said.by, said.what) for said in read(*paragraphs)]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana, dat Togo als een bedreiging beschouwt, zweeg daarover.",
        "China, dat Taiwan een afvallige provincie vindt, bleef weg.",
        "Servië, dat Kosovo niet als staat erkent, stuurde een ambtenaar.",
        "Senegal, dat Gambia als een kleine speler ziet, stuurde een ambtenaar.",
    ],
)
def test_what_somebody_thinks_anyhow_is_no_statement(text: str) -> None:
    assert told(text, TALKS) == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("President William Ruto, die Somalië van leugens beschuldigde, reisde naar Djibouti.", "William Ruto"),
        ("Somalië, dat president William Ruto een leugenaar noemde, stuurde een ambtenaar.", "William Ruto"),
    ],
)
def test_who_speaks_in_a_relative_clause_is_whom_it_tells_of(text: str, by: str) -> None:
    assert [said[1] for said in told(text, TALKS)] == [by]


@pytest.mark.parametrize(
    "text",
    [
        "Peru, dat Chili steunt, vroeg Bolivia om hulp.",
        "Togo, dat de haven bezit, bedankte Ghana.",
        "Rwanda, een buurland van Congo, vroeg Angola om bemiddeling.",
    ],
)
def test_a_comma_behind_what_is_told_of_somebody_ends_no_statement(text: str) -> None:
    assert not [what for _, _, what in told(text, TALKS) if text.startswith(what) and what]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ('Volgens zijn kabinet blijft president William Ruto "gewoon thuis".', "William Ruto"),
        ("Volgens Ruto's ministerie blijft de haven dicht, en president William Ruto zweeg.", "William Ruto"),
        ("President William Ruto zweeg. De haven blijft dicht, aldus zijn woordvoerder.", "William Ruto"),
        ("De gezant, Poetins adviseur Oleg Tarasov, noemde het overleg nuttig.", "Vladimir Poetin"),
    ],
)
def test_an_office_does_not_speak_with_the_mouth_of_its_owner(text: str, by: str) -> None:
    assert by not in [said[1] for said in told(text, TALKS)]


@pytest.mark.parametrize(
    "text",
    [
        "Volgens hem blijft de haven dicht.",
        "De haven blijft dicht, aldus de president.",
        'Hij zei: "De haven blijft dicht."',
    ],
)
def test_a_pronoun_or_office_still_does(text: str) -> None:
    assert [said[1] for said in told(f"President William Ruto kwam aan in Djibouti. {text}")] == ["William Ruto"]


@pytest.mark.parametrize(
    "text",
    [
        'Minister Musalia Mudavadi werd door verslaggever Jan Visser opgewacht. "De haven blijft dicht", zei hij.',
        "Minister Musalia Mudavadi kwam aan. Correspondent Jan Visser stond er al. De haven blijft dicht, zei hij.",
        'Journalist Jan Visser sprak minister Musalia Mudavadi. Hij noemde de reis "nuttig".',
    ],
)
def test_who_asks_for_his_readers_is_not_meant_by_a_pronoun(text: str) -> None:
    assert [said[1] for said in told(text, TALKS)] == ["Musalia Mudavadi"]


def test_whom_it_is_about_is_not_who_says_it() -> None:
    said = told(
        'Minister Musalia Mudavadi is tevreden. "Dit is winst", zei hij.',
        'Over president William Ruto is hij minder mild. "Hij belooft elk jaar hetzelfde."',
    )
    assert {by for _, by, what in said if what} == {"Musalia Mudavadi"}


def test_answers_in_an_interview_are_the_guest_s() -> None:
    said = told(
        'Minister Musalia Mudavadi blikt terug. "Het was zwaar", zegt hij.',
        "Wat ging er mis?",
        '"Weinig. Wij hebben gepraat."',
        "Somalië zegt iets anders. President Hassan Sheikh Mohamud noemde het overleg mislukt.",
        '"Dat is zijn recht."',
        "Gaat u verder?",
        '"In mei. Dan is er een nieuwe ronde."',
    )
    assert [by for _, by, what in said if what.endswith(".")] == ["Musalia Mudavadi"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "President William Ruto zou daar bij Somalië op kunnen aandringen.",
        "President William Ruto zou eens hardop kunnen zeggen dat de haven dicht is.",
        "Kenia moet eisen dat Somalië de vissers vrijlaat.",
        "De regering van Kenia bevestigde noch ontkende dat.",
    ],
)
def test_what_somebody_could_or_should_say_is_not_said(text: str) -> None:
    assert told(text, TALKS) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President William Ruto moest toegeven dat de haven dicht is.", "Statement"),
        ("Kenia zou hebben geëist dat Somalië de vissers vrijlaat.", "Demand"),
        ("President William Ruto bevestigde dat de haven dicht is en ontkende elke ruzie.", "Statement"),
    ],
)
def test_what_somebody_had_to_say_is(text: str, kind: str) -> None:
    assert kind in [said[0] for said in told(text, TALKS)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Kenia sloot woensdag de grens met Somalië.", "sloot woensdag de grens met Somalië"),
        ("Kenia beschouwt het plan als een vernedering.", "het plan als een vernedering"),
        (
            "Minister Musalia Mudavadi, die zei dat Somalië de haven moet openen, vertrok.",
            "dat Somalië de haven moet openen",
        ),
    ],
)
def test_the_content_is_what_is_said_and_no_more(text: str, what: str) -> None:
    assert [said[2] for said in told(text, TALKS)] == [what]


def test_what_is_told_first_is_not_said_by_who_looks_back() -> None:
    said = told("Nu Kenia en Somalië weer praten, blikt president William Ruto terug.", TALKS)
    assert [what for _, _, what in said if "praten" in what] == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Kenia liet weten niet met Somalië te willen praten.", "niet met Somalië te willen praten"),
        ("President William Ruto zei niet naar Djibouti te gaan.", "niet naar Djibouti te gaan"),
        ("Kenia zegt geen vissers vast te houden.", "geen vissers vast te houden"),
        ("Kenia zegt naar Djibouti te gaan.", "naar Djibouti te gaan"),
    ],
)
def test_a_denial_is_part_of_what_is_said(text: str, what: str) -> None:
    assert [said[2] for said in told(text, TALKS)] == [what]


@pytest.mark.parametrize(
    "text",
    [
        "Toen Somalië hulp aanbood, zei Kenia meteen ja.",
        "Terwijl Somalië nog twijfelde, reageerde Kenia al.",
        "Nadat Somalië de haven had gesloten, antwoordde Kenia met een nota.",
    ],
)
def test_when_it_was_said_is_not_what_is_said(text: str) -> None:
    assert not [what for _, _, what in told(text, TALKS) if "Somalië" in what]


@pytest.mark.parametrize(
    "text",
    ["Als Somalië niet betaalt, blijft de haven dicht, zegt Kenia.", "De haven blijft dicht, zegt Kenia."],
)
def test_what_is_said_may_open_with_a_condition(text: str) -> None:
    assert [said[2] for said in told(text, TALKS)] == [text.removesuffix(", zegt Kenia.")]


@pytest.mark.parametrize(
    "text",
    [
        "Volgens Somalië is die voorwaarde nieuw.",
        'Kenia had de hand gereikt naar "de broeders in Somalië".',
    ],
)
def test_silence_names_and_what_was_told_before_are_no_acts(text: str) -> None:
    assert not [said for said in told(text, TALKS) if said[1] == "Kenia" or said[0] == "Demand"]


@pytest.mark.parametrize(
    "text",
    [
        "Volgens de Estse minister is de grens veilig.",
        "De grens is veilig, aldus de Estse minister.",
        '"De grens is veilig", zei de Estse minister.',
    ],
)
def test_a_minister_of_one_state_is_not_that_of_another(text: str) -> None:
    before = "De Finse minister Elina Valtonen overlegde met de Estse minister Margus Tsahkna. "
    said = told(before + "Ook de Letse minister Baiba Braže schoof aan. " + text)
    assert [by for _, by, what in said if "veilig" in what] == ["Margus Tsahkna"]


def test_who_is_thanked_does_not_speak() -> None:
    said = told('De premier was er ook bij. "Wij hebben de Kenianen bedankt", zei de premier.', TALKS)
    assert "Kenia" not in [by for _, by, _ in said]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Op de vraag of Kenia troepen stuurt, antwoordde president William Ruto ontkennend.", ""),
        ("Dat de haven dichtgaat, ontkende president William Ruto.", "Dat de haven dichtgaat"),
    ],
)
def test_a_question_is_not_its_answer(text: str, what: str) -> None:
    assert [said[2] for said in told(text, TALKS)] == [what]


def test_a_heading_quotes_whom_the_text_quotes() -> None:
    said = read(
        '"We zijn er bijna", zei VN-gezant Staffan de Mistura na het overleg van Kenia en Somalië.',
        title="Kenia: 'We zijn er bijna'",
    )
    assert {s.by for s in said} == {"Staffan de Mistura"}


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ('Een Keniaanse diplomaat ontkent dat. "Wij hadden een vlucht."', "Een Keniaanse diplomaat"),
        ('President William Ruto ontkent dat. "Wij hadden een vlucht."', "William Ruto"),
    ],
)
def test_a_quotation_goes_on_with_who_spoke_named_or_not(text: str, by: str) -> None:
    said = told("Minister Musalia Mudavadi kwam aan in Djibouti. " + text, TALKS)
    assert [who for _, who, what in said if "vlucht" in what] == [by]


def test_a_question_that_is_asked_does_not_speak() -> None:
    said = told('De vraag wordt hardop gesteld sinds Kenia zegt dat het "geen haast" heeft.', TALKS)
    assert "De vraag" not in [by for _, by, _ in said]


def test_a_spokesman_whom_nobody_names_is_kept_in_words() -> None:
    said = told('De haven draait. "Wij praten met beide landen", aldus een woordvoerder.', TALKS)
    assert [by for _, by, what in said if "praten" in what] == ["een woordvoerder"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia zegt dat het Peru heeft gewaarschuwd voor de gevolgen.",
        "Kenia ontkent dat het Chili heeft toegezegd de vissers vrij te laten.",
        "De haven is van Kenia, dat Peru de doorvaart had beloofd.",
        "President Ruto van Kenia landde in Lima, gaf een hand en beloofde Peru dat de grens opengaat.",
    ],
)
def test_a_name_behind_the_subject_is_not_who_speaks(text: str) -> None:
    assert not {"Peru", "Chili"} & {said.by for said in read(text)}


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Kenia zegt dat het Vaticaan excuses eist van Peru.", "Vaticaan"),
        ("Kenia zegt dat het Vaticaan eist dat Peru excuses maakt.", "Vaticaan"),
        ("Kenia zegt dat het huidige Peru eist dat Chili excuses maakt.", "Peru"),
    ],
)
def test_a_name_that_is_the_subject_still_speaks(text: str, by: str) -> None:
    assert ("Demand", by) in [(said.kind, said.by) for said in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Vicepresident Riek Machar van Zuid-Soedan zwijgt. Zijn partij dreigt het akkoord op te zeggen.",
        "President Ruto van Kenia kwam. Zijn beweging eist het vertrek van de troepen.",
        "Premier Simons van Suriname kwam. Haar fractie dringt aan op afschaffing van de visumplicht.",
    ],
)
def test_the_party_of_a_president_is_not_his_state(text: str) -> None:
    assert not {"Zuid-Soedan", "Kenia", "Suriname"} & {said.by for said in read(text)}


def test_who_is_called_something_does_not_say_it() -> None:
    assert told(f"{TALKS} President Peter Wanyama van Kenia werd een bruggenbouwer genoemd.") == []
