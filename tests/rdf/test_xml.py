"""What is written as XML can be read as XML."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from pyoxigraph import QueryTriples, RdfFormat, Store, serialize

from kg.rdf import well_formed
from kg.serve.answering import answer
from kg.serve.formats import written
from kg.serve.pages import page, table

EVERY = "".join(f"\\u{code:04X}" for code in (*range(1, 0x20), 0x7F, 0x85, 0x9B, 0xFFFE, 0xFFFF))


@pytest.mark.parametrize("rows", [10, 1])
@pytest.mark.parametrize("kind", ["application/sparql-results+xml", "text/xml"])
def test_the_server_answers_rows_in_well_formed_xml(rows: int, kind: str) -> None:
    header = {
        "query": f'SELECT ("{EVERY}" AS ?x) {{ VALUES ?n {{ 1 2 3 }} }}', "base": None, "prefixes": {}, "default": None,
        "named": None, "union": True, "accept": kind, "rows": rows, "size": 10_000,
    }  # fmt: skip
    reply, body = answer(Store(), header)
    assert reply["status"] == 200
    assert len(list(ET.fromstring(body).iter("{http://www.w3.org/2005/sparql-results#}literal"))) == min(3, rows)


def test_the_server_answers_graphs_in_well_formed_xml() -> None:
    found = Store().query(f'CONSTRUCT {{ <urn:a> <http://x/y> "{EVERY}" }} {{}}')
    assert isinstance(found, QueryTriples)
    ET.fromstring(written(found, "application/rdf+xml", {}))


def test_a_property_without_a_name_is_refused_with_the_reason() -> None:
    found = Store().query('CONSTRUCT { <urn:a> <http://x/1> "<oxprefix: xmlns" } {}')
    assert isinstance(found, QueryTriples)
    with pytest.raises(ValueError, match="http://x/1"):
        written(found, "application/rdf+xml", {})


def test_what_is_no_xml_stays_as_it_is() -> None:
    found = Store().query('CONSTRUCT { <urn:a> <http://x/1> "\\u0001" } {}')
    assert isinstance(found, QueryTriples)
    data = serialize(found, format=RdfFormat.N_TRIPLES) or b""
    assert well_formed(data, "application/n-triples") == data


def test_pages_show_no_controls_and_turn_nothing_around() -> None:
    html = page("a\u202eb", table("", ("x",), [[("c\x1bd\u2067", "")]], "urn:"))
    assert "<title>\u2068a\u202eb\u2069</title>" in html
    assert "c\\x1bd\u2067\u2069\u2069</td>" in html
