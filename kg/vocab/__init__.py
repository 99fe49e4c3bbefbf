"""The terms of the graph: ``terms`` (generated from the ontology) and ``iris`` (every IRI of the data)."""
