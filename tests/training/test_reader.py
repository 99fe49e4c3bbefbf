"""From marked articles to what the reader learns from, and from torch to what numpy computes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from examples import ASIDE, LATER, Window, aside, read_windows

from kg.frames.impressions.networks import KINDS, ROLES, Networks, kind_number
from kg.nlp.encoder.encoder import FOLDER
from kg.nlp.encoder.pieces import Pieces

MARKED = """ date 2024-03-14 Zambia en Malawi praten over water

[Zambia|ZM] en [Malawi|MW] hebben donderdag in [Lusaka|l1] {overlegd|e1}. [Ian Khama|p1] {bemiddelde|e2}. \
Er komt een {nieuwe ronde|e3:possible}. \
[Malawi|MW] {wees|r1} [zijn|p1] {voorstel|s1} af.
=====
entities:
  ZM: {name: Zambia, type: State}
  MW: {name: Malawi, type: State}
  l1: {name: Lusaka, type: Place}
  p1: {name: Ian Khama, type: Person}
events:
  e1: {type: Negotiation, participants: [ZM, MW], place: l1, factuality: actual}
  e2: {type: Mediation, participants: [ZM, MW], mediators: [p1], factuality: actual}
  e3: {type: Negotiation, participants: [ZM, MW], factuality: planned}
acts:
  s1: {type: Proposal, by: p1, to: [MW], kind: other, status: rejected}
replies:
  r1: {to: s1, by: MW, answer: rejected}
"""


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Window:
    folder = tmp_path_factory.mktemp("marked")
    (folder / "water.mk").write_text(MARKED, encoding="utf-8")
    ((name, (one,)),) = read_windows(folder, Pieces(FOLDER / "pieces.tsv"), all_of_them=True)
    assert name == "water"
    return one


def test_marks_are_on_the_words_that_others_hang_on(window: Window) -> None:
    told = {id_: (word, level) for word, id_, level in window.triggers}
    assert set(told) == {"e1", "e2", "e3", "s1", "r1"}
    assert told["e3"][1] == "possible"
    assert told["e1"][0] < told["e2"][0] < told["e3"][0] < told["r1"][0] < told["s1"][0]
    assert window.frames["e1"].kind == kind_number("Meeting") == KINDS.index("talks")
    assert len(window.entities["p1"]) == 2  # by name and by a pronoun
    assert len(window.word_of) == len(window.pieces)
    assert max(window.word_of) < window.size


def test_roles_attributes_and_links_are_those_of_the_marks(window: Window) -> None:
    assert ("p1", "mediator") in window.frames["e2"].roles
    assert ("l1", "place") in window.frames["e1"].roles
    assert window.frames["s1"].roles == (("p1", "by"), ("MW", "to"))
    assert window.frames["r1"].link == ("s1",)
    assert window.frames["r1"].attributes == {"answer": "rejected"}
    assert window.frames["e3"].attributes == {"level": "planned", "meeting": "Negotiation"}


def test_about_one_article_in_seven_is_kept_aside_and_always_the_same_and_all_that_came_later() -> None:
    names = [path.stem for path in sorted((Path(__file__).parents[2] / "training" / "marked").glob("*.mk"))]
    kept = [name for name in names if aside(name)]
    before = [name for name in names if not name.startswith(LATER)]
    assert 0.8 < len(set(kept) & set(before)) * ASIDE / len(before) < 1.2
    assert set(names) - set(before) <= set(kept)
    assert (aside("x1-01"), aside("z3-07")) == (aside("x1-01"), aside("z3-07"))
    assert not set(kept) & {name for name in names if not aside(name)}


def test_numpy_and_torch_compute_the_same_networks() -> None:
    torch = pytest.importorskip("torch")
    from network import Heads

    heads = Heads(384).eval()
    with np.load(FOLDER / "heads.npz") as arrays:
        own = {name: torch.from_numpy(arrays[name].astype(np.float32)) for name in arrays.files}
    assert not set(own) - set(heads.state_dict())
    heads.load_state_dict(own, strict=False)
    vectors = np.random.default_rng(1).normal(0, 0.2, (30, 384)).astype(np.float32)
    networks = Networks(FOLDER / "heads.npz")
    words = networks.words(vectors)
    with torch.no_grad():
        same = heads.words(torch.from_numpy(vectors))
        assert np.allclose(words, same.numpy(), atol=1e-4)
        assert np.allclose(networks.kinds(words), heads.trig(same).numpy(), atol=0.02)
        places = torch.tensor([3]), torch.tensor([kind_number("Mediation")])
        wanted = heads.roles(same, *places, torch.arange(30))[0].numpy()
        level = heads.attr["level"](heads.evoking(same, *places))[0].numpy()
    found = networks.roles(words[3], kind_number("Mediation"), networks.fillers(words), np.arange(30) - 3)
    assert found.shape == (30, len(ROLES))
    assert np.allclose(found, wanted, atol=0.02)
    assert np.allclose(networks.levels(words[3], kind_number("Mediation")), level, atol=0.02)


def test_a_few_articles_are_learned_by_heart(window: Window) -> None:
    torch = pytest.importorskip("torch")
    from fine_tune import _item, learn, word_f1
    from network import Heads
    from torch import nn

    class Small(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layers, self.heads = nn.ModuleList([nn.Linear(384, 384)]), Heads(384)

        def forward(self, x: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
            return self.layers[0](x)

    torch.manual_seed(1)
    model = Small()
    item = _item(torch.randn(len(window.pieces) + 2, 384).half(), window)
    before = word_f1(model, [item])  # type: ignore[arg-type]
    learn(model, [item] * 6, 40, 1)  # type: ignore[arg-type]
    assert before < 0.5 < word_f1(model, [item]) == 1.0  # type: ignore[arg-type]
