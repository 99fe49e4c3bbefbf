"""The console at ``/``: one page that works offline, and the two lists that it needs: questions and terms."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from kg.query import load_library, prefixes_of
from kg.serve.linked import ontology_terms
from kg.serve.state import state_of

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
                "text": query.text.partition("\n\n")[2],  # the page shows what the header says
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


async def vocabulary(request: Request) -> Response:
    """Prefixes and the terms of the ontology, as JSON."""
    base = state_of(request).pool.snapshot.base
    terms = [
        {"name": f"dip:{name}", "kind": kind, "label": labels, "comment": comments}
        for name, kind, labels, comments in ontology_terms()
    ]
    return JSONResponse({"base": base, "prefixes": prefixes_of(base), "terms": terms})
