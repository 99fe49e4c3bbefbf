"""Talks that others speak of, come after or count on from are events of their own."""

from __future__ import annotations

import pytest
from framed import frames_of

from kg.model import EventKind

TALKS = (EventKind.NEGOTIATION, EventKind.MEETING)


def sides(*texts: str) -> list[set[str]]:
    told = [event for event in frames_of(*texts, issued="2026-03-12").events if event.kind in TALKS]
    return [{role.filler.split("/")[-1] for role in event.roles} for event in told]


def test_who_tells_of_his_talks_with_another_does_not_meet_that_one_there() -> None:
    text = (
        "De Angolese president Lourenço praatte president Ruto bij over zijn gesprek van dinsdag met president Kagame."
    )
    told = sides(text)
    assert {"joao-lourenco", "william-ruto"} in told
    assert len(told) == 2


@pytest.mark.parametrize(
    "texts",
    [
        ("Premier Pasjinian en president Aliyev spraken dinsdag in Wenen over de onderhandelingen in Tbilisi.",),
        ("Servië en Kosovo zijn klaar met hun tweede overleg in Wenen. Servië en Kosovo kwamen er halverwege mei voor "
         "het eerst in drie jaar samen.",),
        ("President Petro ontmoette dinsdag president Noboa na het overleg tussen Peru en Bolivia.",),
    ],
)  # fmt: skip
def test_two_talks_are_two_events(texts: tuple[str, ...]) -> None:
    assert len(sides(*texts)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Armenië en Azerbeidzjan onderhandelden dinsdag in Wenen over een bestand tussen beide.",
        "Servië en Kosovo kwamen in Wenen voor het eerst in drie jaar bijeen. De bijeenkomst duurde een uur.",
        "Peru en Chili kwamen dinsdag bijeen voor overleg over de grens.",
    ],
)
def test_one_is_one(text: str) -> None:
    assert len(sides(text)) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("In een telefoongesprek met premier Arjun Rao van India noemde president Hari Thapa van Nepal de grens dicht.",
         {"arjun-rao", "hari-thapa"}),
        ("Tijdens een ontmoeting met de Ierse premier Sean Doyle prees de Maltese premier Joseph Grech het akkoord.",
         {"sean-doyle", "joseph-grech"}),
        ("In een gesprek met koning Omar waarschuwde de Egyptische minister Hany Zaki voor een nieuwe oorlog.",
         {"omar", "hany-zaki"}),
        ("De Braziliaanse president Ana Rivas hekelde in een telefoongesprek met kanselier Uwe Stark de heffingen.",
         {"ana-rivas", "uwe-stark"}),
        ("De Poolse premier Jan Kowal beloofde tijdens een onderhoud met de Litouwse president Rasa Petras troepen.",
         {"jan-kowal", "rasa-petras"}),
        ("In een gesprek met president Paul Ruto van Kenia en premier Ali Said van Somalië noemde Yao Kodjo hem open.",
         {"paul-ruto", "ali-said", "yao-kodjo"}),
    ],
)  # fmt: skip
def test_who_says_something_at_talks_with_another_takes_part(text: str, who: set[str]) -> None:
    assert sides(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Na een gesprek tussen premier Arjun Rao van India en president Li Guo van China was Hari Thapa boos.",
        "Kenia hekelde een telefoongesprek van president Paul Okello van Oeganda met de Rwandees Jean Bizimana.",
        "Hari Thapa prees het overleg van premier Arjun Rao van India met president Li Guo van China.",
    ],
)
def test_who_speaks_of_the_talks_of_others_does_not(text: str) -> None:
    (found,) = sides(text)
    assert len(found) == 2
    assert found.isdisjoint({"hari-thapa", "KE"})


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Na het gesprek met Macron begon Poetin aan een telefonisch overleg met de Amerikaanse president Joe Biden.",
         "emmanuel-macron", "joe-biden"),
        ("Voor zijn ontmoeting met Scholz sprak Zelensky in Rome met premier Meloni.",
         "olaf-scholz", "giorgia-meloni"),
        ("Na een ontmoeting met president Amaro van Peru belde minister Jansma met president Ruiz van Chili.",
         "amaro", "ruiz"),
    ],
)  # fmt: skip
def test_each_is_with_whom_its_own_words_say(text: str, one: str, other: str) -> None:
    told = sides(text)
    assert any(one in those for those in told)
    assert any(other in those for those in told)
    assert not any({one, other} <= those for those in told)


def test_one_talk_with_two_named_apart_is_one() -> None:
    text = "Minister Jansma voerde met president Amaro van Peru gesprekken over de grens, in het bijzijn van Chili."
    assert len(sides(text)) == 1
