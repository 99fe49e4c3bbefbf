"""Who says what: the speaker of a quotation, and of words that are told in another way."""

from __future__ import annotations

import pytest
from speech_acts import Said, read

RUTO = "William Ruto"


def speaker_of(quoted: str, *paragraphs: str) -> str | None:
    """Who is said to have said these words; they must be told once."""
    (by,) = [said.by for said in read(*paragraphs) if quoted in said.what]
    return by


@pytest.mark.parametrize(
    "text",
    [
        '"Wij hebben geduld", zei de Keniaanse president William Ruto.',
        "'Wij hebben geduld', zei de Keniaanse president William Ruto.",
        "„Wij hebben geduld”, aldus de Keniaanse president William Ruto.",
        '"Wij hebben geduld", liet president William Ruto na afloop weten.',
        '"Wij hebben geduld", grapte president William Ruto na afloop.',
        '"Wij hebben geduld", voegde president William Ruto eraan toe.',
        'President William Ruto: "Wij hebben geduld."',
        'President William Ruto hield zich op de vlakte: "Wij hebben geduld."',
        '"Wij hebben geduld." Dat zei president William Ruto dinsdag.',
        '"Wij hebben geduld." Met die woorden opende president William Ruto de top.',
        'President William Ruto kwam met een reactie. "Wij hebben geduld."',
    ],
)
def test_a_quotation_finds_its_speaker_before_behind_and_beside_it(text: str) -> None:
    assert speaker_of("geduld", text) == RUTO


def test_a_quotation_in_two_pieces_is_told_in_two_pieces_by_one_speaker() -> None:
    said = read('"Wij hebben geduld", zei president William Ruto. "Maar niet eindeloos."')
    assert said == [Said("Statement", RUTO, "Wij hebben geduld"), Said("Statement", RUTO, "Maar niet eindeloos.")]


def test_klonk_het_is_said_by_the_person_of_the_sentence_before() -> None:
    assert speaker_of("daden", 'President William Ruto hield het kort. "Wij letten op hun daden", klonk het.') == RUTO


def test_a_few_quoted_words_belong_to_who_uses_them() -> None:
    assert read('President William Ruto sprak van "een gemiste kans".') == [Said("Statement", RUTO, "een gemiste kans")]


@pytest.mark.parametrize(
    "what",
    [
        'dat hij "misschien" naar Lima reist',
        'dat Peru "geen enkele reden" heeft om weg te blijven',
        'dat het overleg begon met "een open gesprek"',
    ],
)
def test_words_quoted_amid_what_is_told_are_no_statement_of_their_own(what: str) -> None:
    assert read(f"De Keniaanse president William Ruto zei {what}.") == [Said("Statement", RUTO, what)]


def test_what_is_quoted_and_what_is_asked_beside_it_are_two_acts() -> None:
    said = read('"Het doel is vrede", zei de Keniaanse president William Ruto, die opriep tot een staakt-het-vuren.')
    assert [(s.kind, s.what) for s in said] == [("Statement", "Het doel is vrede"), ("Demand", "een staakt-het-vuren")]


def test_a_heading_goes_on_with_nobody_who_spoke_before_it() -> None:
    before, after = '"Wij wachten af", zei president William Ruto.', 'Dina Boluarte sprak van "een grote stap vooruit".'
    said = read(before, '"Grote stap vooruit"', after, heading=1)
    assert [(s.by, s.what) for s in said] == [(RUTO, "Wij wachten af"), ("Dina Boluarte", "een grote stap vooruit")]


def test_a_name_in_quotation_marks_is_not_speech() -> None:
    assert read("Kenia hield met de boot 'Zeehond' een oefening voor de kust van Somalië.") == []


def test_who_has_the_only_voice_of_an_interview_says_the_answers_too() -> None:
    said = read("Hoogleraar Anna Vermeer legt het uit. 'Het gaat om vis.'", "En nu?", "'Nu wachten we op de rechter.'")
    assert [s.by for s in said] == ["Anna Vermeer", "Anna Vermeer"]


def test_a_spokesman_without_a_name_speaks_for_who_sent_him() -> None:
    assert speaker_of("opheldering", '"Wij wachten op opheldering", zei een woordvoerder van de Verenigde Naties.') == (
        "Verenigde Naties"
    )


def test_a_quotation_of_somebody_without_a_name_keeps_the_words_of_the_article() -> None:
    assert speaker_of("vanavond", '"Ze tekenen vanavond", zei een hoge diplomaat.') == "een hoge diplomaat"


@pytest.mark.parametrize(
    "text",
    [
        "Kenia zegt dat de grens open blijft.",
        "De grens blijft open, zegt Kenia.",
        "Volgens Kenia blijft de grens open.",
        "Wat Kenia betreft blijft de grens open.",
        "Nairobi spreekt de berichten over de grens tegen.",
    ],
)
def test_indirect_speech_has_a_speaker_too(text: str) -> None:
    assert [(said.kind, said.by) for said in read(text)] == [("Statement", "Kenia")]


def test_what_a_medium_passes_on_is_not_said_by_the_medium() -> None:
    assert "Reuters" not in [said.by for said in read("De grens met Kenia blijft open, meldt persbureau Reuters.")]


def test_hij_behind_what_is_said_is_not_the_one_spoken_of() -> None:
    said = read("Volgens minister Jan Jansen is er geen haast. Poetin moet maar even wachten, zo stelde hij.")
    assert [s.by for s in said][-1] == "Jan Jansen"


@pytest.mark.parametrize(
    ("text", "what", "to"),
    [
        ("Kenia zei Somalië gisteren dat de haven dicht blijft.", "dat de haven dicht blijft", ("Somalië",)),
        ("Kenia liet Somalië weten dat de haven dicht blijft.", "dat de haven dicht blijft", ("Somalië",)),
        (
            "President William Ruto vertelde de Somalische president Hassan Sheikh Mohamud dat de haven dicht blijft.",
            "dat de haven dicht blijft",
            ("Hassan Sheikh Mohamud",),
        ),
        ("William Ruto bedankte Somalië.", "bedankte Somalië", ()),
        ("Kenia feliciteerde Somalië.", "feliciteerde Somalië", ()),
        ("Kenia veroordeelde Somalië.", "veroordeelde Somalië", ()),
        ("Kenia noemde Somalië een roversnest.", "Somalië een roversnest", ()),
        ("Kenia veroordeelde de aanval op de haven.", "veroordeelde de aanval op de haven", ()),
    ],
)
def test_to_whom_it_is_said_is_not_what_is_said(text: str, what: str, to: tuple[str, ...]) -> None:
    said = read(text, "Kenia en Somalië onderhandelden in Djibouti over de haven.")
    assert [(s.what, s.to) for s in said] == [(what, to)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Somalië, dat de haven bezit, reageerde boos.", ""),
        ("President William Ruto, die vrijdag naar Somalië reist, feliciteerde Djibouti.", "feliciteerde Djibouti"),
        ("Kenia, een buurland van Somalië, waarschuwde voor een oorlog.", "voor een oorlog"),
        ("De haven moet open, waarschuwde Kenia.", "De haven moet open"),
        ("Somalië moet de vissers vrijlaten, eist Kenia.", "Somalië moet de vissers vrijlaten"),
        ("De haven blijft dicht, zo waarschuwde president William Ruto.", "De haven blijft dicht"),
    ],
)
def test_what_is_told_of_the_speaker_is_not_what_he_says(text: str, what: str) -> None:
    assert [said.what for said in read(text, "Kenia en Somalië onderhandelden in Djibouti.")] == [what]


@pytest.mark.parametrize(
    "text",
    [
        "Volgens het akkoord tussen Kenia en Somalië gaat de haven open.",
        "Het verdrag van Kenia en Somalië stelt dat de haven opengaat.",
        "Volgens het vredesplan van Kenia gaat de haven open.",
        "De gesprekken tussen Kenia en Somalië maakten duidelijk dat de haven opengaat.",
    ],
)
def test_what_happens_or_is_agreed_says_nothing(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Volgens de onderhandelaars van Kenia gaat de haven open.",
        "Volgens bemiddelaar Kenia gaat de haven open.",
        "De regering van Kenia zegt dat de haven opengaat.",
    ],
)
def test_who_takes_part_in_it_does(text: str) -> None:
    assert [said.by for said in read(text, "Kenia en Somalië onderhandelden in Djibouti.")] == ["Kenia"]


def test_a_place_before_a_colon_says_nothing() -> None:
    text = "In het Rainbow Towers-hotel in Harare schoven aan: ambassadeurs en oud-president Joaquim Chissano."
    assert read(text, "Zimbabwe en de Europese Unie onderhandelen.") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Kenia veroordeelde de aanval; Ghana zei dat de daders worden vervolgd.",
            {("Kenia", "veroordeelde de aanval"), ("Ghana", "dat de daders worden vervolgd")},
        ),
        (
            "De Afrikaanse Unie heeft de afspraak verwelkomd; Kenia zei dat zijn verdrag met Ghana geldt.",
            {("Afrikaanse Unie", "heeft de afspraak verwelkomd"), ("Kenia", "dat zijn verdrag met Ghana geldt")},
        ),
        ("Kenia zei niet dat Ghana de grens opent.", {("Kenia", "niet dat Ghana de grens opent")}),
        ("Kenia ontkent niet dat het geld gaf.", {("Kenia", "dat het geld gaf")}),
    ],
)
def test_a_statement_is_what_its_own_speaker_holds(text: str, said: set[tuple[str, str]]) -> None:
    assert {(s.by, s.what) for s in read(text) if s.kind == "Statement"} == said


@pytest.mark.parametrize(
    "title",
    [
        "Ruto bij Mohamud: thee, een boottocht en nul ruzie",
        "President Ruto voor het eerst in Mogadishu: een krans, een handdruk",
        "Ruto met Mohamud op het water: veel vis, weinig woorden",
    ],
)
def test_what_a_heading_adds_to_a_visit_is_not_said_by_the_visitor(title: str) -> None:
    said = read("President William Ruto was dinsdag bij president Hassan Sheikh Mohamud in Mogadishu.", title=title)
    assert not [act for act in said if act.by == RUTO]


@pytest.mark.parametrize(
    "title",
    [
        "Ruto in Mogadishu: overleg gaat door",
        "Ruto: tijd voor overleg met Somalië",
        "Ruto bij Mohamud: 'Nul ruzie'",
    ],
)
def test_what_stands_behind_a_name_in_a_heading_is_said(title: str) -> None:
    said = read("President William Ruto was dinsdag bij president Hassan Sheikh Mohamud in Mogadishu.", title=title)
    assert [act.by for act in said] == [RUTO]
