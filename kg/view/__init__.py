"""Pictures of a graph: an interactive page, networks for measures, and plots for a report.

``picture_of`` reads a build folder, ``GraphView`` draws it; ``actor_network`` and ``whole_network`` give
networkx graphs. Importing this package loads pyvis and networkx; only the commands that need it do so.
"""

from kg.view.actors import Tie, actor_network, ties
from kg.view.explorer import Explorer, picture_of, strongest_of, view_of
from kg.view.export import whole_network, write_whole
from kg.view.model import Edge, Node, Picture, Quote, Source
from kg.view.network import GraphView, page_policy
from kg.view.reading import read_picture
from kg.view.select import placed, strongest

__all__ = [
    "Edge", "Explorer", "GraphView", "Node", "Picture", "Quote", "Source", "Tie", "actor_network", "page_policy",
    "picture_of", "placed", "read_picture", "strongest", "strongest_of", "ties", "view_of", "whole_network",
    "write_whole",
]  # fmt: skip
