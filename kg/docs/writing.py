"""The pages about a build, as files in a folder that need nothing but each other."""

from __future__ import annotations

from pathlib import Path

from kg.docs.pages import ontology_page, questions_page
from kg.docs.worked import worked_answers
from kg.query import Usage, prefixes_of, usage_of
from kg.store import EmbeddedStore, read_summary


def write_docs(build: Path, out: Path) -> Usage:
    """Write ``index.html`` and ``questions.html``; StoreUnavailable where there is no build, OSError where not written.

    The same build gives the same bytes.
    """
    prefixes = prefixes_of(read_summary(build)["base"])
    store = EmbeddedStore(build / "store", read_only=True)
    try:
        usage = usage_of(store)
    finally:
        store.close()
    pages = {
        "index.html": ontology_page(usage, prefixes),
        "questions.html": questions_page(worked_answers(build, prefixes), prefixes),
    }
    out.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        (out / name).write_text(page, encoding="utf-8")
    return usage
