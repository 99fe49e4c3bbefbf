"""Pages for people: the ontology at its address, and ``/questions``, from question to SPARQL, of the graph served now.

A graph is counted once, by a worker. One that takes longer than a query may gets a page without counts. The pages state
their own policy (their style by its hash), so they do not get the one of the other pages.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from pyoxigraph import QueryResultsFormat, QuerySolutions, parse_query_results
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kg.docs import Addresses, load_worked, ontology_page, pages_policy, questions_page
from kg.query import Answer, Example, Usage, prefixes_of
from kg.serve.clients import ask_own
from kg.serve.errors import Refused, TooHeavy
from kg.serve.formats import RESULTS
from kg.serve.pages import address
from kg.serve.state import State, state_of

_MOST: Final = 1000
"""Rows of an answer on a page, which shows some of them."""


async def ontology_for_people(request: Request) -> Response:
    """The ontology, term by term."""
    state = state_of(request)
    return await _page(request, state, "ontology")


async def questions(request: Request) -> Response:
    """The worked examples, answered from the graph."""
    return await _page(request, state_of(request), "questions")


async def _page(request: Request, state: State, name: str) -> Response:
    digest = state.pool.snapshot.digest
    if state.documents.get("of") != digest:
        state.documents = {"of": digest}
    if name not in state.documents:
        state.documents[name] = await (_ontology(state) if name == "ontology" else _questions(state))
    tag = f'W/"{digest}-{name}"'
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"etag": tag, "vary": "Accept"})
    headers = {
        "content-security-policy": f"{pages_policy()}; frame-ancestors 'none'", "etag": tag, "vary": "Accept",
        "cache-control": "no-cache",
    }  # fmt: skip
    return HTMLResponse(state.documents[name], headers=headers)


async def _ontology(state: State) -> str:
    base = state.pool.snapshot.base
    try:
        reply, _ = await state.pool.ask({"do": "count"})
    except TooHeavy:
        usage = None
    else:
        if reply["status"] != 200:
            raise Refused(reply["status"], reply["message"], reason=reply["reason"])
        examples = {iri: Example(**example) for iri, example in reply["usage"].pop("examples").items()}
        usage = Usage(**reply["usage"], examples=examples)
    return ontology_page(usage, prefixes_of(base), _addresses(base))


async def _questions(state: State) -> str:
    base = state.pool.snapshot.base
    prefixes = prefixes_of(base)
    answers = [(example, await _answer(state, example.query, prefixes)) for example in load_worked()]
    return questions_page(answers, prefixes, _addresses(base))


async def _answer(state: State, query: str, prefixes: dict[str, str]) -> Answer:
    _, body = await ask_own(state, query, RESULTS[0], rows=_MOST)
    found = parse_query_results(body, format=QueryResultsFormat.JSON)
    assert isinstance(found, QuerySolutions)
    return Answer.taken_from(found, prefixes)


def _addresses(base: str) -> Addresses:
    return Addresses("/ontology", "/questions", console="/", of=partial(address, base=base))
