"""``GraphView``: a pyvis network whose page is ours, and which shows itself in a notebook.

pyvis keeps nodes and edges as vis-network wants them, and other tools that take a pyvis network take
this one. Three things differ:

1. Nodes and edges are appended as options: pyvis' own ``add_edge`` looks through all edges each time.
2. ``generate_html`` fills our template, in which nothing of the data is markup, and asks for nothing
   of any address; vis-network (Apache-2.0 or MIT) is taken from the installed pyvis package.
3. Positions are there from the start, and physics is off.
"""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pyvis
from jinja2 import Environment, FileSystemLoader, Template
from markupsafe import Markup
from pyvis.edge import Edge as VisEdge
from pyvis.network import Network
from pyvis.node import Node as VisNode

from kg.shown import policy
from kg.view.bundle import bundle
from kg.view.data import edge_options, node_options, page_data
from kg.view.model import Picture
from kg.view.safe import json_text, packed

_PAGE = Path(__file__).parent / "page"
_LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"


class GraphView(Network):  # type: ignore[misc]  # pyvis has no types
    """A picture as a page: ``generate_html()`` for a file, the object itself in a notebook."""

    def __init__(
        self, picture: Picture, *, title: str = "", language: str = "nl", height: str = "720px", rest: bool = False
    ) -> None:
        """``language`` is ``nl`` or ``en``, which the reader can change; ``height`` is for notebooks.

        ``rest``: can the address that the page is from be asked for what is around a node (``?around=IRI``)?
        """
        self.rest = rest
        if language not in ("nl", "en"):
            raise ValueError(f"not a language of the page (nl, en): {language!r}")
        super().__init__(height=height, width="100%", directed=True, cdn_resources="in_line")
        self.picture = picture
        self.title = title
        self.language = language
        for number, node in enumerate(picture.nodes):
            options = VisNode(number, "custom", node.label, **node_options(picture, number)).options
            self.nodes.append(options)
            self.node_ids.append(number)
            self.node_map[number] = options
        self.edges.extend(
            VisEdge(edge.source, edge.target, directed=False, **edge_options(edge)).options for edge in picture.edges
        )

    def generate_html(self, name: str = "index.html", local: bool = True, notebook: bool = False) -> str:
        """The whole page as text; the arguments are pyvis' and make no difference."""
        data = page_data(self.picture, self.nodes, self.edges, title=self.title, language=self.language, rest=self.rest)
        page = _template().render(
            language=self.language,
            title=self.title or data["words"]["page"]["title"][self.language == "en"],
            policy=page_policy(),
            style=Markup(_style()),
            opening=Markup(_opening()),
            library=_packed_library(),
            program=_packed_program(),
            data=packed(json_text(data)),
            view_word=data["words"]["page"]["view"][self.language == "en"],
            noscript="Deze pagina heeft JavaScript nodig. This page needs JavaScript.",
            old="Deze browser is te oud voor deze pagina. This browser is too old for this page.",
        )
        return str(page)

    def _repr_html_(self) -> str:
        """The page in a frame of its own that may run scripts and nothing else: no access to the notebook."""
        return (
            f'<iframe sandbox="allow-scripts allow-downloads" srcdoc="{html.escape(self.generate_html(), quote=True)}" '
            f'title="{html.escape(self.title or "Diplomatie", quote=True)}" '
            f'style="width:100%;height:{html.escape(self.height, quote=True)};border:1px solid #999"></iframe>'
        )


def page_policy() -> str:
    """The policy that every page states of itself; a server that gives one out must not state a stricter one."""
    return policy([_opening(), _library(), _program()], [_style()])


@cache
def _template() -> Template:
    environment = Environment(loader=FileSystemLoader(_PAGE), autoescape=True, trim_blocks=True)
    return environment.get_template("explorer.html.j2")


@cache
def _library() -> str:
    """vis-network, without the address of its source map, which a browser's tools would ask for."""
    text = (Path(pyvis.__file__).parent / _LIBRARY).read_text(encoding="utf-8")
    return re.sub(r"\n//# sourceMappingURL=.*", "", text)


@cache
def _style() -> str:
    return (_PAGE / "explorer.css").read_text(encoding="utf-8")


@cache
def _packed_library() -> Markup:
    return packed(_library())


@cache
def _packed_program() -> Markup:
    return packed(_program())


@cache
def _opening() -> str:
    """What unpacks the page."""
    return bundle(_PAGE / "open.js")


@cache
def _program() -> str:
    return bundle(_PAGE / "main.js")
