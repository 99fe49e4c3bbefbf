"""What becomes of a proposal: who makes it, who answers, and when it counts as one or as two."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from framed import frames_of
from paragraphs import article
from shared import understood

from kg.frames import load_extractor
from kg.frames.extract import Desk
from kg.frames.proposals.words import load_subjects
from kg.model import ProposalKind, SpeechKind, Status


@dataclass(frozen=True)
class Told:
    """One proposal as a test reads it: names, not keys."""

    by: str
    to: tuple[str, ...]
    kind: str
    status: str


def read(text: str) -> list[Told]:
    """The proposals of a text of one paragraph."""
    desk = Desk(load_extractor(), *understood(article(text)))
    name = {key: entity.name for key, entity in desk.view.entities.items()}
    return [
        Told(name[p.speaker], tuple(name[k] for k in p.addressees), p.kind.value, p.status.value)
        for p in desk.proposed()
    ]


def test_two_parties_that_answer_differently_make_two_proposals() -> None:
    told = read("Een Iers voorstel voor een bestand van tien dagen werd door Peru aanvaard en door Chili verworpen.")
    assert told == [
        Told("Ierland", ("Peru",), "ceasefire", "accepted"),
        Told("Ierland", ("Chili",), "ceasefire", "rejected"),
    ]


def test_who_answers_behind_a_comma_is_not_who_answered_before_it() -> None:
    told = read("Kenia polste Soedan en Tsjaad over een wapenstilstand. Khartoem zegde toe, Ndjamena vroeg bedenktijd.")
    assert [(t.to, t.status) for t in told] == [(("Soedan",), "accepted"), (("Tsjaad",), "unanswered")]


def test_a_plan_with_an_author_of_its_own_is_another_one() -> None:
    told = read("Kenia stelde een wapenstilstand voor. Vorig jaar wees Soedan een aanbod van Noorwegen af.")
    assert [(t.by, t.to, t.status) for t in told] == [
        ("Kenia", (), "proposed"),
        ("Noorwegen", ("Soedan",), "rejected"),
    ]
    told = read("Kenia stelde een wapenstilstand voor. Soedan bestudeert het plan van Kenia nog.")
    assert [t.by for t in told] == ["Kenia"]


def test_conditional_consent_is_acceptance() -> None:
    told = read("Noorwegen bood aan om te bemiddelen. Peru ging daarmee akkoord, mits Chili zijn schepen terugroept.")
    assert told == [Told("Noorwegen", ("Peru",), "mediationOffer", "accepted")]


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ("Bolivia wees dat van de hand.", Status.REJECTED),
        ("Bolivia heeft daar geen oren naar.", Status.REJECTED),
        ("Bolivia had er wel oren naar.", Status.ACCEPTED),
        ("Bolivia voelt daar wel voor.", Status.ACCEPTED),
        ("Bolivia voelt er niets voor.", Status.REJECTED),
        ("Bolivia kan zich daarin vinden.", Status.ACCEPTED),
        ("Bolivia vindt dat best.", Status.ACCEPTED),
        ("Bolivia vond het te lang.", Status.REJECTED),
        ("Bolivia vond dat te vroeg.", Status.UNANSWERED),
        ("Bolivia peinst er niet over.", Status.REJECTED),
        ("Bolivia is daar tegen.", Status.REJECTED),
        ("Bolivia voelt de druk van Peru.", Status.PROPOSED),
        ("Bolivia is in Lima.", Status.PROPOSED),
        ("Bolivia is een buurland.", Status.PROPOSED),
        ("Bolivia kan daarmee leven.", Status.ACCEPTED),
        ("Bolivia stemde niet in met dat plan.", Status.REJECTED),
        ("Bolivia heeft nog niet met het voorstel ingestemd.", Status.UNANSWERED),
        ("Bolivia houdt zich op de vlakte.", Status.UNANSWERED),
        ("Bolivia ging er niet op in.", Status.UNANSWERED),
        ("Bolivia weigerde het aanbod te aanvaarden.", Status.REJECTED),
        ("Peru hoopt dat Bolivia het voorstel aanvaardt.", Status.PROPOSED),
        ("Bolivia moet het voorstel aanvaarden.", Status.PROPOSED),
    ],
)
def test_a_reply_makes_the_status(reply: str, status: Status) -> None:
    told = read(f"Peru stelde gisteren voor om de grenspost te heropenen. {reply}")
    assert [t.status for t in told] == [status.value]


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ("Bolivia bespreekt het voorstel maandag in de ministerraad.", Status.UNANSWERED),
        ("Bolivia verwees het plan naar een werkgroep.", Status.UNANSWERED),
        ("Bolivia buigt zich vrijdag over het voorstel.", Status.UNANSWERED),
        ("Bolivia neemt het voorstel mee naar huis.", Status.UNANSWERED),
        ("Bolivia noemde dat aanbod welkom.", Status.ACCEPTED),
        ("Bolivia vindt het plan aanvaardbaar.", Status.ACCEPTED),
        ("Bolivia noemde het voorstel een eerste stap.", Status.UNANSWERED),
        ("Bolivia vindt het plan interessant, maar te vaag.", Status.UNANSWERED),
        ("Bolivia vond dat te mager.", Status.REJECTED),
        ("Bolivia vindt het voorstel te riskant.", Status.REJECTED),
        ("Bolivia noemde het voorstel te laat.", Status.REJECTED),
        ("Bolivia noemde dat gebaar genereus.", Status.UNANSWERED),
        ("Bolivia vindt het plan bespreekbaar.", Status.ACCEPTED),
        ("Bolivia noemde het voorstel onaanvaardbaar.", Status.REJECTED),
        ("Bolivia bestempelde het plan als een vernedering.", Status.REJECTED),
        ("Bolivia vindt het plan niet aanvaardbaar.", Status.REJECTED),
        ("Bolivia wees het voorstel niet af.", Status.UNANSWERED),
        ("Bolivia ziet er niets in.", Status.REJECTED),
    ],
)
def test_a_proposal_is_answered_by_what_it_is_called_and_by_where_it_is_sent(reply: str, status: Status) -> None:
    told = read(f"Peru stelde gisteren voor om de grenspost te heropenen. {reply}")
    assert [(t.by, t.to, t.status) for t in told] == [("Peru", ("Bolivia",), status.value)]


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia verwelkomde het akkoord.",
        "Een slotverklaring kwam er niet.",
        "Chili prees de gesprekken.",
        "Bolivia zou daarop hebben gezegd dat het niemands boodschapper is.",
    ],
)
def test_what_is_said_of_talks_answers_no_proposal(text: str) -> None:
    told = read(f"Peru stelde bij het overleg in Quito voor om de grenspost te heropenen. {text}")
    assert [t.status for t in told] == ["proposed"]


def test_what_else_is_said_of_who_accepts_is_no_second_answer() -> None:
    told = read("Bolivia, dat het Chileense plan voor een brug steunt, is voor Peru geen vriend meer.")
    assert [(t.by, t.to, t.status) for t in told] == [("Chili", ("Bolivia",), "accepted")]


def test_that_request_far_behind_an_invitation_is_another_one() -> None:
    told = frames_of(
        "Bolivia aanvaardde de uitnodiging van Chili om in Arica te praten.",
        "De president zei dat dinsdag. Hij reist alleen. Er was lang gewacht. Het is een eerste stap.",
        "Oman buigt zich over dat verzoek.",
    )
    answered = [a.addressees for a in told.speech_acts if a.kind is SpeechKind.PROPOSAL]
    assert answered == [("state/BO",)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Bolivia neemt de uitnodiging van Chili aan om in Arica te praten.", "om in Arica te praten"),
        ("Peru heeft het plan van Chili voor een brug naar een werkgroep verwezen.", "voor een brug"),
        ("Peru wees het aanbod van Chili om te bemiddelen in de oorlog af.", "om te bemiddelen in de oorlog"),
        ("Peru nam het voorstel van Chili om de grens te openen aan.", "om de grens te openen"),
        ("Peru verwierp het voorstel van president Boric van Chili om de grens te openen.", "om de grens te openen"),
        ("Peru wees het plan van minister Ruiz van Bolivia voor een brug af.", "voor een brug"),
        (
            "Peru heeft een voorstel van Chili om de zeegrens te verleggen, zonder omhaal verworpen.",
            "om de zeegrens te verleggen",
        ),
        ("Het plan van Chili om troepen te sturen kreeg steun van Peru.", "om troepen te sturen"),
    ],
)
def test_a_proposal_ends_where_its_verb_goes_on(text: str, content: str) -> None:
    acts = frames_of(text, "Peru en Chili onderhandelden in Quito.").speech_acts
    assert [a.content.text for a in acts if a.kind is SpeechKind.PROPOSAL and a.content] == [content]


def test_what_is_rejected_must_be_the_proposal() -> None:
    told = read("Peru stelde gisteren voor om de grenspost te heropenen. Bolivia verwierp de beschuldigingen.")
    assert [t.status for t in told] == ["proposed"]


def test_a_demand_in_between_takes_the_reply() -> None:
    told = read(
        "Peru stelde gisteren voor om de grenspost te heropenen. "
        "Chili eist dat Bolivia zijn troepen terugtrekt. Bolivia wees dat af."
    )
    assert [(t.by, t.status) for t in told] == [("Peru", "proposed")]


def test_the_object_in_front_is_not_the_one_who_answers() -> None:
    told = read("Een verzoek van Togo om de haven te openen, wees Ghana af.")
    assert told == [Told("Togo", ("Ghana",), "other", "rejected")]


def test_that_proposal_is_no_second_one() -> None:
    told = read("Zweden heeft aangeboden om te bemiddelen. Het Zweedse aanbod geldt tot zondag.")
    assert told == [Told("Zweden", (), "mediationOffer", "proposed")]


# Which rule reads these depends on the parse, so they are no examples of one.
@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Saoedi-Arabië heeft aangeboden gastheer te zijn van een nieuwe ronde.",
            Told("Saudi-Arabië", (), "talks", "proposed"),
        ),
        (
            "Tripoli verwierp vrijdag een staakt-het-vuren dat Egypte had voorgesteld.",
            Told("Egypte", ("Libië",), "ceasefire", "rejected"),
        ),
        (
            "Washington heeft Iran verlichting van de sancties in het vooruitzicht gesteld.",
            Told("Verenigde Staten", ("Iran",), "sanctionsRelief", "proposed"),
        ),
    ],
)
def test_who_proposes_is_found_wherever_the_parse_hangs_the_verb(text: str, told: Told) -> None:
    assert read(text) == [told]


def test_a_request_counts_when_somebody_answers_it() -> None:
    asked = "Ecuador vroeg Peru om de brug te herstellen."
    assert read(asked) == []
    assert read(f"{asked} Peru weigerde dat.") == [Told("Ecuador", ("Peru",), "other", "rejected")]


@pytest.mark.parametrize(
    "text",
    [
        "Togo is niet van plan om te onderhandelen met Ghana.",
        "Op verzoek van Togo kwam de Veiligheidsraad bijeen.",
        "Als Togo een bestand voorstelt, luistert Ghana.",
        "Een voorstel om de top te verplaatsen, haalde het niet.",
        "Heeft Togo een bestand voorgesteld?",
    ],
)
def test_what_nobody_proposed_is_no_proposal(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("een bestand met garanties", ProposalKind.CEASEFIRE),
        ("een waterconferentie in oslo", ProposalKind.TALKS),
        ("praten over een vredesverdrag", ProposalKind.TREATY),
        ("gesprekken tussen de leiders", ProposalKind.SUMMIT),
        ("een ruil van vissers", ProposalKind.PRISONER_EXCHANGE),
        ("een grondruil bij de rivier", ProposalKind.TERRITORIAL),
        ("de stad heropbouwen", ProposalKind.OTHER),
        ("de stad teruggeven", ProposalKind.TERRITORIAL),
        ("de grensovergang heropenen", ProposalKind.OTHER),
        ("verlichting van de oliesancties", ProposalKind.SANCTIONS_RELIEF),
        ("een wapenembargo", ProposalKind.OTHER),
    ],
)
def test_words_show_what_a_proposal_is_about(words: str, kind: ProposalKind) -> None:
    assert load_subjects().kind_of(words.split()) is kind


@pytest.mark.parametrize(
    "text",
    [
        "Armenië had een dergelijke corridor jarenlang geweigerd.",
        "Servië heeft het plan voor een gezamenlijke markt verworpen.",
        "Ecuador aanvaardde het voorstel voor een bestand.",
    ],
)
def test_who_answers_a_proposal_did_not_make_it(text: str) -> None:
    acts = frames_of(text, "Peru en Chili onderhandelden in Quito.").speech_acts
    assert not [act for act in acts if act.kind is SpeechKind.PROPOSAL]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("Soedan stemde ermee in, Tsjaad wees dat af.", [(("Soedan",), "accepted"), (("Tsjaad",), "rejected")]),
        ("Alle twee hebben ze toegezegd.", [(("Soedan", "Tsjaad"), "accepted")]),
    ],
)
def test_a_proposal_is_told_once_for_each_different_answer(
    answer: str, told: list[tuple[tuple[str, ...], str]]
) -> None:
    found = read(f"Kenia nodigde Soedan en Tsjaad uit voor overleg in Nairobi. {answer}")
    assert [(t.to, t.status) for t in found] == told


@pytest.mark.parametrize(
    "text",
    [
        "Athene vraagt dat het leger vertrekt, Ankara voelt daar niets voor. Griekenland en Turkije praten.",
        "Rwanda drong bij Congo aan op uitlevering van twee generaals. Congo weigerde dat.",
        '"Kunnen wij daaraan schaven?", wilde Servië weten. Kosovo weigerde dat.',
    ],
)
def test_what_is_demanded_or_only_asked_about_is_no_proposal(text: str) -> None:
    assert read(text) == []


def test_a_request_that_is_refused_is_a_proposal() -> None:
    told = read("Noorwegen vroeg Soedan om de haven te heropenen. Soedan weigerde dat.")
    assert told == [Told("Noorwegen", ("Soedan",), "other", "rejected")]


def test_who_is_invited_does_not_invite() -> None:
    told = read(
        "Congo, dat de gesprekken leidt, heeft Egypte en Soedan uitgenodigd om verder te praten. "
        "Egypte schaart zich achter dat plan."
    )
    assert [(t.by, t.to) for t in told] == [("Congo", ("Egypte",))]


def test_what_is_proposed_is_not_stated_besides() -> None:
    acts = frames_of("Egypte stelt voor het overleg in Khartoem voort te zetten.", "Ethiopië wees dat af.").speech_acts
    assert [a.kind for a in acts if a.speaker == "state/EG"] == [SpeechKind.PROPOSAL]


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ("Bolivia antwoordde dat het daarover wil nadenken.", Status.UNANSWERED),
        ("Bolivia zei dat zijn regering het voorstel bestudeert.", Status.UNANSWERED),
        ("Bolivia ging daar grif op in.", Status.ACCEPTED),
    ],
)
def test_what_is_thought_over_is_open_and_what_is_taken_up_accepted(reply: str, status: Status) -> None:
    told = read(f"Peru stelde gisteren voor om de grenspost te heropenen. {reply}")
    assert [(t.to, t.status) for t in told] == [(("Bolivia",), status.value)]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Kenia stelde voor om het geschil aan het Internationaal Gerechtshof voor te leggen.", ()),
        ("Kenia stelde voor om het water aan de Verenigde Naties toe te vertrouwen.", ()),
        ("Kenia stelde aan Soedan voor om het geschil aan het Internationaal Gerechtshof voor te leggen.", ("Soedan",)),
        ("Kenia stelde Soedan voor om het water samen te beheren.", ("Soedan",)),
    ],
)
def test_who_is_named_in_what_is_proposed_is_not_asked(text: str, to: tuple[str, ...]) -> None:
    assert [told.to for told in read(text)] == [to]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Kenia bood aan te bemiddelen tussen Soedan en Tsjaad.", "te bemiddelen tussen Soedan en Tsjaad"),
        ("Kenia stelde daarbij voor het treinverkeer te hervatten.", "het treinverkeer te hervatten"),
        ("Kenia biedt Soedan aan de grens te heropenen.", "de grens te heropenen"),
    ],
)
def test_the_content_of_a_proposal_begins_behind_the_particle_of_its_verb(text: str, content: str) -> None:
    assert [act.content.text for act in frames_of(text).speech_acts if act.content] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Kenia wil dat Oeganda een voorstel doet aan Tanzania.",
        "Rusland eist dat Oekraïne voorstelt om te praten.",
        "India wenst dat Pakistan aanbiedt de piloot te ruilen.",
    ],
)
def test_what_somebody_only_wants_to_be_proposed_is_not(text: str) -> None:
    assert SpeechKind.PROPOSAL not in {act.kind for act in frames_of(text).speech_acts}
