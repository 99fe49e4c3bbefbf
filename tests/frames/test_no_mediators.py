"""Who is named beside a mediation and brings nobody together: who asked for it, who leads a side, who only watches."""

from __future__ import annotations

import pytest
from framed import events_of

from kg.model import RoleName


def mediators(text: str) -> set[str]:
    """The keys of all who mediate in a text, without what sort of actor they are."""
    roles = [role for event in events_of(text) for role in event.roles if role.name is RoleName.MEDIATOR]
    return {role.filler.rpartition("/")[2] for role in roles}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Koning Abdullah bemiddelt op verzoek van president Joseph Aoun tussen Libanon en Syrië.", {"abdullah-ii"}),
        ("Op verzoek van Egypte bemiddelt Qatar tussen Soedan en Tsjaad.", {"QA"}),
        ("Oman bemiddelt in opdracht van de Verenigde Naties tussen Iran en Jemen.", {"OM"}),
        ("Onder druk van de Verenigde Staten bemiddelde Kenia tussen Rwanda en Congo.", {"KE"}),
        ("Kenia heeft een verzoek van de Afrikaanse Unie aanvaard om te bemiddelen tussen Soedan en Tsjaad.", {"KE"}),
        ("Peru heeft de uitnodiging van Chili afgeslagen om te bemiddelen tussen Bolivia en Paraguay.", {"PE"}),
        ("Een aanbod van Kenia om te bemiddelen tussen Soedan en Tsjaad werd afgewezen.", {"KE"}),
        ("De bemiddeling van Qatar tussen Soedan en Tsjaad heeft niets opgeleverd.", {"QA"}),
    ],
)
def test_who_asked_for_it_does_not_mediate(text: str, who: set[str]) -> None:
    assert mediators(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Bhutan en China praten over de grens. Lyonpo Wangchuk leidde de delegatie van Bhutan in het overleg.", set()),
        ("Noorwegen leidde het overleg tussen Kenia en Somalië in Oslo.", {"NO"}),
    ],
)
def test_who_leads_a_side_does_not_mediate(text: str, who: set[str]) -> None:
    assert mediators(text) == who


def test_who_only_watches_does_not_mediate() -> None:
    text = "Moldavië en Roemenië praten, met Oekraïne en de OVSE als bemiddelaars en de Verenigde Staten als waarnemer."
    assert mediators(text) == {"UA", "ovse"}


def test_who_studies_their_plan_does_not_mediate() -> None:
    assert mediators("Hamas zegt het voorstel van de bemiddelaars te bestuderen en antwoordt vrijdag.") == set()
