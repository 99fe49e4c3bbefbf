"""What is said to somebody, what one steps out of, and what is asked about sanctions."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import ProposalKind, SpeechKind


def test_what_is_said_to_an_agency_is_said() -> None:
    text = "Minister Lavrov zei tegen het staatspersbureau TASS dat Rusland open staat voor overleg met Oekraïne."
    (act,) = (a for a in frames_of(text).speech_acts if a.kind is SpeechKind.STATEMENT)
    assert act.content is not None
    assert act.content.text == "dat Rusland open staat voor overleg met Oekraïne"


def test_a_word_of_the_infinitive_stays_with_it() -> None:
    text = "Iran onderhandelt met Irak. Iran dreigt eruit te stappen als Irak het akkoord niet naleeft."
    acts = frames_of(text).speech_acts
    assert [a.content.text for a in acts if a.content] == ["eruit te stappen als Irak het akkoord niet naleeft"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nederland stelt voor om sancties op te leggen aan Iran.", ProposalKind.OTHER),
        ("President Macron stelt strengere sancties tegen Rusland voor.", ProposalKind.OTHER),
        ("Iran stelt voor de sancties op te heffen.", ProposalKind.SANCTIONS_RELIEF),
        ("China stelt voor de sancties tegen Noord-Korea te verlichten.", ProposalKind.SANCTIONS_RELIEF),
    ],
)
def test_sanctions_may_be_eased_or_asked_for(text: str, kind: ProposalKind) -> None:
    assert {act.proposal_kind for act in frames_of(text).speech_acts} == {kind}
