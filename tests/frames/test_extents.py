"""How far what is said reaches, and what is no saying: words parted by a verb, circumstances, what is not told."""

from __future__ import annotations

import pytest
from framed import events_of, frames_of
from speech_acts import read

from kg.model import EventKind

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def said(text: str) -> list[tuple[str, str | None, str]]:
    """Kind, speaker and content of every utterance of a text about talks."""
    return [(act.kind, act.by, act.what) for act in read(f"{_TALKS} {text}")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Minister Annalena Baerbock heeft de noodzaak benadrukt van een snelle hervatting.",
            "van een snelle hervatting",
        ),
        ("President Macron heeft zijn bezorgdheid uitgesproken over de toestand in Libanon.", "de toestand in Libanon"),
        (
            "Premier Orbán sprak in Boekarest zijn steun uit voor de kandidatuur van Roemenië.",
            "kandidatuur van Roemenië",
        ),
        (
            "De Turkse minister Fidan sprak waardering uit voor de bemiddeling van Qatar.",
            "voor de bemiddeling van Qatar",
        ),
        (
            "Egypte heeft de bouw veroordeeld van nieuwe nederzettingen.",
            "de bouw veroordeeld van nieuwe nederzettingen",
        ),
        ("China kondigt tegenmaatregelen aan tegen de Verenigde Staten.", "tegen de Verenigde Staten"),
        ("Peru veroordeelde de aanval met scherpe woorden.", "de aanval"),
        ("President Milosevic verwijt de bemiddelaars hem naar het overleg te hebben gehaald.", "te hebben gehaald"),
        ("Duitsland heeft het akkoord in Genève toegejuicht.", "het akkoord in Genève"),
    ],
)
def test_what_is_said_goes_on_behind_the_verb(text: str, content: str) -> None:
    assert any(content in what for _, _, what in said(text))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Egypte hoopt dat Hamas het voorstel aanvaardt.", "hoopt dat Hamas"),
        ("Peru betwijfelt of Chili het verdrag naleeft.", "betwijfelt of Chili"),
        ("Iran sluit niet uit dat het akkoord er komt.", "sluit niet uit dat het akkoord"),
    ],
)
def test_a_hope_or_doubt_is_told_as_one(text: str, verb: str) -> None:
    told = [act.content.text for act in frames_of(f"{_TALKS} {text}").speech_acts if act.content is not None]
    assert any(what.startswith(verb) for what in told)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ri zei niet om welke kwesties het gaat.",
        "Minister Fidan vertelde niet met wie hij spreekt.",
        "Wang Yi lichtte niet toe waarom China afhaakte.",
        "Het Kremlin heeft niet bevestigd dat Iran komt.",
        "Bij het beraad is de Kroatische reactie op het plan aan de orde gekomen, meldt de krant Vecernji List.",
        'Servië heeft "een aantal punten" nog niet uitgevoerd.',
        'Peru heeft "onder deze omstandigheden" afgezien van de reis.',
        "Turkije opende 'een nieuw hoofdstuk' in de relatie met Syrië.",
        "Een jaar geleden braken India en Pakistan de laatste poging hiertoe af.",
        "Denemarken en Noorwegen voerden eerder al een naamsverandering door.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert not [what for kind, _, what in said(text) if kind == "Statement"]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Kenia zei niet dat Ghana de grens opent.", "Kenia", "niet dat Ghana de grens opent"),
        ("Peru zei niet naar de top in Chili te gaan.", "Peru", "niet naar de top in Chili te gaan"),
        ('Rusland ziet "geen enkele reden" voor een bestand.', "Rusland", "geen enkele reden"),
        (
            'Soedan liet het bij "een gebaar van goede wil", zei minister Ali Karti.',
            "Ali Karti",
            "een gebaar van goede wil",
        ),
        ("Peru gelooft niet dat Chili het akkoord ondertekent.", "Peru", "niet dat Chili het akkoord ondertekent"),
        ("Minister Fidan denkt niet dat Iran naar Ankara komt.", "Hakan Fidan", "niet dat Iran naar Ankara komt"),
        ("Kenia ontkent niet dat het geld gaf.", "Kenia", "dat het geld gaf"),
        ("Onder meer Nederland verwelkomt het besluit.", "Nederland", "het besluit"),
        ("Chili wil niets zeggen, maar volgens Peru komt er een top.", "Peru", "komt er een top"),
        ("Chili zegt dat Peru de haven sluit, melden lokale media.", "Chili", "dat Peru de haven sluit"),
        (
            'Een woordvoerder van Oman zegt "een eerste bericht" te hebben gehad van Iran.',
            "Oman",
            '"een eerste bericht" te hebben gehad van Iran',
        ),
    ],
)
def test_whose_words_they_are(text: str, speaker: str, content: str) -> None:
    assert any(by == speaker and content in what for _, by, what in said(text))
    assert not any("melden" in what or "maar volgens" in what for _, _, what in said(text))


@pytest.mark.parametrize(
    "text",
    [
        '"De weg naar vrede ligt open", aldus een gezamenlijke verklaring van India en Pakistan.',
        '"Wij gaan verder", zeiden India en Pakistan na afloop.',
    ],
)
def test_a_joint_statement_is_by_both_and_no_agreement(text: str) -> None:
    frames = frames_of(f"{_TALKS} {text}")
    quoted = next(act for act in frames.speech_acts if act.quotation is not None)
    assert {quoted.speaker, *quoted.joined} == {"state/IN", "state/PK"}
    assert not any(event.kind is EventKind.AGREEMENT for event in events_of(f"{_TALKS} {text}"))


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        ("President Milosevic verwijt de Amerikaanse bemiddelaars hem te hebben misleid.", "Statement", "Milosevic"),
        ("Minister Lavrov bezweert dat Rusland geen troepen naar Libië stuurt.", "Statement", "Lavrov"),
        ("Rusland zweert dat het geen gas gebruikt als wapen.", "Statement", "Rusland"),
        ("De regering van Jemen liet weten dat er een akkoord is over de gevangenen.", "Statement", "Jemen"),
        ("Nederland wil opheldering van Israël over het incident.", "Demand", "Nederland"),
        ("Peru eist dat Chili de haven opent.", "Demand", "Peru"),
        ("Peru dreigt de grens te sluiten.", "Warning", "Peru"),
    ],
)
def test_who_does_what_in_saying_so(text: str, kind: str, speaker: str) -> None:
    told = said(text)
    assert any(what_kind == kind and by is not None and speaker in by for what_kind, by, _ in told)
    assert not any(what_kind in ("Demand", "Warning", "Concession") and what_kind != kind for what_kind, _, _ in told)
    assert not any(by == "Israël" for _, by, _ in told)


@pytest.mark.parametrize(
    "text",
    [
        "De EU kondigt sancties af tegen Wit-Rusland.",
        "President Trump meent - net als de Noorse regering - dat Rusland het verdrag schendt.",
    ],
)
def test_nobody_is_spoken_to(text: str) -> None:
    assert not any(act.to for act in read(f"{_TALKS} {text}"))


def test_the_law_does_not_speak() -> None:
    text = "Turkije maakt aanspraak op wateren die volgens het zeerecht bij Griekenland horen."
    assert not any(by == "Griekenland" for _, by, _ in said(text))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("President Jorge Paz van Bolivia zei dat de gesprekken goed verlopen, al was dat niet bevestigd door Chili.",
         "dat de gesprekken goed verlopen"),
        ("Premier Ana Ruiz van Peru zei dat het verdrag er komt, terwijl Chili daar anders over denkt.",
         "dat het verdrag er komt"),
        ("'Wij gaan door met de gesprekken', aldus de Keniaanse minister Peter Otieno, die morgen naar Oslo reist.",
         "Wij gaan door met de gesprekken"),
        ("Volgens de Noorse premier Lars Holm heeft Malta 'duidelijk partij gekozen' in het conflict met Tunesië.",
         "heeft Malta 'duidelijk partij gekozen' in het conflict met Tunesië."),
    ],
)  # fmt: skip
def test_what_the_writer_adds_is_not_said(text: str, content: str) -> None:
    assert content in [act.content.text for act in frames_of(f"{_TALKS} {text}").speech_acts if act.content]


def test_who_speaks_is_not_among_those_he_speaks_of() -> None:
    (act,) = frames_of("Het overleg met Chili verloopt volgens de Noorse minister Kari Lund goed.").speech_acts
    assert act.speaker not in act.about
    assert "state/CL" in act.about
