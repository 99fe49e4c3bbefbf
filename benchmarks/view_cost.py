"""What the explorer costs to build, against plain pyvis in the same run, by number of nodes.

Run it: python benchmarks/view_cost.py [NODES ...]          (default 1000 2000 5000 10000)

Both get the same nodes and edges. Ours counts everything: the options, the layout with boxes kept apart,
the actors' network, the stories and the page. pyvis counts its own add_node, add_edge and
generate_html, with its defaults (undirected: it looks through all edges for each) and without a layout,
since it leaves that to the browser. Trust the ratios.
"""

from __future__ import annotations

import random
import sys
import time

from pyvis.network import Network

from kg.view import Edge, Node, Picture, Quote, Source, view_of

_KINDS = (("state", "State"), ("person", "Person"), ("talks", "Negotiation"), ("proposal", "Proposal"))


def invented(count: int) -> Picture:
    """A picture of ``count`` nodes and half as many edges again, in which a few actors do much."""
    chance = random.Random(7)
    actors = count // 4
    links = []
    for event in range(actors, count):
        links += [(event, int(actors * chance.random() ** 3)) for _ in range(2)]
    weights = [0] * count
    for one, other in links:
        weights[one] += 1
        weights[other] += 1
    order = sorted(range(count), key=lambda node: -weights[node])
    number = {node: index for index, node in enumerate(order)}
    nodes = []
    for node in order:
        kind, type_ = _KINDS[node % 2] if node < actors else _KINDS[2 + node % 2]
        day = f"20{10 + node % 15}-0{1 + node % 9}-11"
        nodes.append(
            Node(
                iri=f"https://example.org/{kind}/{node}", kind=kind, type=type_, label=f"Overleg {node} over de grens",
                weight=weights[node], factuality="actual", earliest=day, latest=day, articles=(0,), quotes=(node % 50,),
            )
        )  # fmt: skip
    edges = [
        Edge(number[one], number[other], "party", "actual", (0,), (one % 50,), ("rule.one",)) for one, other in links
    ]
    quotes = [
        Quote(f"https://example.org/q/{n}", 0, n, n + 60, f"Zin {n} over overleg aan de grens.") for n in range(50)
    ]
    article = Source("https://example.org/article/a", "a", "Overleg", "2024-05", "2024-05-01", "2024-05-31")
    return Picture("https://example.org/", tuple(nodes), tuple(edges), (article,), tuple(quotes), count)


def plain(picture: Picture) -> str:
    """The same by pyvis' own methods."""
    network = Network(cdn_resources="in_line")
    for number, node in enumerate(picture.nodes):
        network.add_node(number, label=node.label)
    for edge in picture.edges:
        network.add_edge(edge.source, edge.target, label=edge.relation)
    return str(network.generate_html())


def main(sizes: list[int]) -> None:
    """Print a line for each size."""
    print(f"{'nodes':>7} {'edges':>7} {'ours s':>8} {'page MB':>8} {'pyvis s':>8} {'pyvis/ours':>10}")
    for size in sizes:
        picture = invented(size)
        start = time.process_time()
        page = view_of(picture, most=size).generate_html()
        ours = time.process_time() - start
        start = time.process_time()
        plain(picture)
        theirs = time.process_time() - start
        print(
            f"{size:7} {len(picture.edges):7} {ours:8.2f} {len(page.encode()) / 1e6:8.2f} {theirs:8.2f}"
            f" {theirs / ours:10.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000, 2000, 5000, 10000])
