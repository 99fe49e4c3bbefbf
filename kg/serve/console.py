"""The console at ``/``: one page that works offline, and what it asks for beside answers.

Those are the questions, a question with the values of its form (``/library/mediation?mediatorIri=Turkije``), the names
that begin as what is being typed (``/names?like=tur``), the terms of the ontology, and the outlines of a map.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from kg.query import BadParameter, Meant, UnknownQuery, bind, find_query, load_library, names_in, prefixes_of
from kg.resources import data_folder
from kg.serve.clients import ask_for
from kg.serve.errors import Refused
from kg.serve.state import state_of
from kg.serve.wire import Header
from kg.vocab.ontology import ontology_terms

_LEAST: Final = 2
"""Characters of a name that others are sought for."""
_PAGE: Final = Path(__file__).parent / "static" / "console.html"


async def console(request: Request) -> Response:
    """The page."""
    return FileResponse(_PAGE, media_type="text/html")


async def library(request: Request) -> Response:
    """The questions with their parameters, as JSON."""
    return JSONResponse(
        [
            {
                "name": query.name,
                "title": dict(query.titles),
                "question": dict(query.questions),
                "result": dict(query.results),
                "text": _shown(query.text),
                "parameters": [
                    {
                        "name": p.name, "kind": p.kind, "default": p.default,
                        "label": {"nl": p.nl, "en": p.en}, "choices": list(p.choices),
                    }
                    for p in query.parameters
                ],
            }
            for query in load_library().values()
        ]
    )  # fmt: skip


async def bound(request: Request) -> Response:
    """A question with its values, as JSON: query, and covered: the names of actors that have several.

    Instead of these there may be a fault, with its parameter and a message; that is no error of the page, which asks
    while somebody types.
    """
    state = state_of(request)
    base = state.pool.snapshot.base
    values = dict(request.query_params)
    try:
        query = find_query(request.path_params["name"])
        reply = {"found": {}} if not (names := names_in(query, values)) else await _asked(request, "mean", names=names)
        if "fault" in reply:
            return JSONResponse({"fault": reply["fault"]})
        found = {
            parameter: Meant(tuple(one["nodes"]), tuple(one["names"])) for parameter, one in reply["found"].items()
        }
        filled = bind(query, values, found, base)
    except UnknownQuery as error:
        raise Refused(404, str(error), reason="missing") from error
    except BadParameter as error:
        return JSONResponse({"fault": {"parameter": error.parameter, "message": error.reason}})
    covered = {parameter: one.names for parameter, one in filled.covered.items()}
    return JSONResponse({"query": _shown(filled.query), "covered": covered})


async def names(request: Request) -> Response:
    """Names with a text in them (``?like=``, of two characters at least), as pairs of a value and words beside it."""
    like = request.query_params.get("like", "").strip()
    found = await _asked(request, "offer", like=like) if len(like) >= _LEAST else {"names": []}
    return JSONResponse(found["names"])


async def _asked(request: Request, do: str, **header: object) -> Header:
    """The reply of a worker."""
    pool = state_of(request).pool
    reply, _ = await ask_for(request, pool, {"do": do, "base": pool.snapshot.base, **header})
    if reply["status"] != 200:
        raise Refused(reply["status"], reply["message"], reason=reply["reason"])
    return reply


def _shown(text: str) -> str:
    """A query without its header, which the page shows otherwise."""
    return text.partition("\n\n")[2]


async def vocabulary(request: Request) -> Response:
    """Prefixes and the terms of the ontology, as JSON."""
    base = state_of(request).pool.snapshot.base
    terms = [
        {"name": f"dip:{name}", "kind": term.kind, "label": term.labels, "comment": term.comments}
        for name, term in ontology_terms().items()
    ]
    return JSONResponse({"base": base, "prefixes": prefixes_of(base), "terms": terms})


async def world(request: Request) -> Response:
    """Shores and borders, as JSON: rings of steps in parts of a degree (``seeds/make_world.py``)."""
    return FileResponse(data_folder("seeds") / "world.json", media_type="application/json")
