"""Pages about the graph for people: its ontology term by term, and how a question becomes SPARQL."""

from kg.docs.pages import Addresses, never_filled, ontology_page, pages_policy, questions_page, worked_markdown
from kg.docs.worked import WorkedExample, load_worked, worked_answers
from kg.docs.writing import write_docs

__all__ = [
    "Addresses", "WorkedExample", "load_worked", "never_filled", "ontology_page", "pages_policy", "questions_page",
    "worked_answers", "worked_markdown", "write_docs",
]  # fmt: skip
