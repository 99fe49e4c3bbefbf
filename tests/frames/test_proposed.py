"""A verb of proposing with its own subject and what it proposes is enough; what a quoted speaker says is his."""

from __future__ import annotations

import pytest
from framed import frames_of

_TALKS = "Kenia onderhandelt met Somalië in Quito."


def acts(text: str) -> set[tuple[str, str]]:
    """Kind and speaker of what is said in a text about talks."""
    told = frames_of(f"{_TALKS} {text}").speech_acts
    return {(act.kind.value, (act.speaker or "").rsplit("/", 1)[-1]) for act in told}


@pytest.mark.parametrize(
    "text",
    [
        "Peru pleit voor een 'diplomatieke oplossing' voor de situatie in Chili.",
        "Peru heeft in de Veiligheidsraad gepleit voor een wapenembargo.",
        "Peru opperde dat Chili zelf een waarnemer kan sturen.",
    ],
)
def test_who_pleads_or_suggests_proposes_it(text: str) -> None:
    assert ("Proposal", "PE") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru heeft nooit gepleit voor een wapenembargo.",
        "Peru is niet van plan voor een wapenembargo te pleiten.",
        "Aan Peru is nooit een wapenembargo voorgesteld.",
    ],
)
def test_what_is_not_named_or_not_done_is_no_proposal(text: str) -> None:
    assert ("Proposal", "PE") not in acts(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ('"Chili heeft zijn beginselen verraden", stelt Peru.', "CL"),
        ('"Chili veroordeelt het geweld, maar doet niets", zegt Peru.', "CL"),
        ('"Bolivia prijst zichzelf te veel", zei Peru.', "BO"),
    ],
)
def test_what_a_quoted_speaker_tells_of_another_is_his_statement(text: str, other: str) -> None:
    found = acts(text)
    assert ("Statement", "PE") in found
    assert ("Statement", other) not in found


@pytest.mark.parametrize(
    ("text", "by", "to", "status"),
    [
        ("De regering in Teheran wees elke bemiddeling van Oman tussen Iran en de VS af.", "OM", "IR", "rejected"),
        ("Ethiopië heeft de bemiddeling van Kenia in het conflict met Eritrea afgewezen.", "KE", "ET", "rejected"),
        ("India verwierp Amerikaanse bemiddeling in het geschil met Pakistan.", "US", "IN", "rejected"),
        ("De Venezolaanse regering weigerde elke bemiddeling door Brazilië.", "BR", "VE", "rejected"),
        ("China accepteert de bemiddeling van Japan niet.", "JP", "CN", "rejected"),
        ("Venezuela aanvaardde de bemiddeling van Noorwegen.", "NO", "VE", "accepted"),
    ],
)
def test_who_takes_or_refuses_mediation_answers_an_offer(text: str, by: str, to: str, status: str) -> None:
    (act,) = (act for act in frames_of(text).speech_acts if act.kind.value == "Proposal")
    assert (act.speaker or "").endswith(by)
    assert [key.rsplit("/", 1)[-1] for key in act.addressees] == [to]
    assert act.status is not None and act.status.value == status


@pytest.mark.parametrize(
    "text",
    [
        "Rusland prees de bemiddeling van Turkije tussen Rusland en Oekraïne.",
        "De bemiddeling van Qatar tussen Hamas en Israël mislukte.",
        "Kenia begon de bemiddeling tussen Ethiopië en Eritrea.",
    ],
)
def test_mediation_that_nobody_answers_was_not_offered(text: str) -> None:
    assert not [act for act in frames_of(text).speech_acts if act.kind.value == "Proposal"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru heeft zich opgeworpen als bemiddelaar tussen Togo en Benin.",
        "Peru wierp zich vorige week op als bemiddelaar in het conflict tussen Togo en Benin.",
        "Togo zei dat Peru zich eerder had opgeworpen als mogelijke bemiddelaar in het geschil met Benin.",
    ],
)
def test_who_offers_himself_as_mediator_proposes_that(text: str) -> None:
    assert ("Proposal", "PE") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru werpt zich graag op als leider van Zuid-Amerika.",
        "Peru stelde zich op als bondgenoot van Togo.",
        "Peru stelde een vraag aan de bemiddelaar tussen Togo en Benin.",
    ],
)
def test_who_puts_himself_forward_as_something_else_proposes_nothing(text: str) -> None:
    assert "Proposal" not in {kind for kind, _ in acts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Peru bood namens de regering excuses aan voor de invasie.",
        "Peru heeft opnieuw zijn oprechte verontschuldigingen aangeboden.",
        "Peru bood Chili zijn medeleven aan.",
    ],
)
def test_an_apology_is_no_proposal(text: str) -> None:
    assert "Proposal" not in {kind for kind, _ in acts(text)}
