"""What the console asks for beside answers: names that are meant, names to choose from, and terms that are none."""

from __future__ import annotations

import json
import urllib.parse
from typing import Any

from served import BASE, Server


def asked(server: Server, path: str, **parameters: str) -> Any:
    reply = server.send("GET", f"{path}?{urllib.parse.urlencode(parameters)}")
    assert reply.status == 200
    return json.loads(reply.body)


def test_a_question_is_given_with_its_values(server: Server) -> None:
    found = asked(server, "/library/mediation", mediatorIri="turkije")
    assert f"VALUES ?mediatorIri {{ <{BASE}state/TR> }}" in found["query"]
    assert found["covered"] == {}
    assert "VALUES ?mediatorIri { UNDEF }" in asked(server, "/library/mediation", mediatorIri="*")["query"]


def test_what_cannot_be_meant_is_a_fault_of_its_parameter(server: Server) -> None:
    fault = asked(server, "/library/mediation", mediatorIri="Qatarr")["fault"]
    assert fault["parameter"] == "mediatorIri"
    assert "Qatar (state:QA)?" in fault["message"]
    fault = asked(server, "/library/mediators", partyIri="*", **{"from": "gisteren"})["fault"]
    assert (fault["parameter"], fault["message"]) == ("from", "give a day as 2024-05-31")
    assert asked(server, "/library/mediation", wie="Qatar")["fault"]["parameter"] == "wie"


def test_a_question_that_is_not_there_is_missing(server: Server) -> None:
    reply = server.send("GET", "/library/mediatoin")
    assert reply.status == 404
    assert "mediation" in reply.text


def test_names_are_offered_for_what_is_typed(server: Server) -> None:
    assert asked(server, "/names", like="TUR") == [["Turkije", "state:TR"]]
    assert asked(server, "/names", like="t") == []
    assert asked(server, "/names", like='") } DROP ALL #') == []


def test_a_term_that_the_ontology_lacks_is_told_of_in_a_header(server: Server) -> None:
    reply = server.query("SELECT * { ?s dip:mediater ?o ; dip:zzzéqq ?p }")
    assert json.loads(reply.headers["x-unknown-terms"]) == {"dip:mediater": "mediator", "dip:zzzéqq": None}
    assert "x-unknown-terms" not in server.query("SELECT * { ?s dip:mediator ?o }").headers
    assert server.query(f"SELECT * {{ ?s dip:{'x' * 100_000} ?o }}").status == 200
