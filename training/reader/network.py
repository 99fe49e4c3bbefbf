"""The reader as torch sees it: the encoder's upper layers, and small networks over its word vectors."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from e5 import E5
from examples import ATTRIBUTES
from torch import Tensor, nn
from torch.nn import functional

from kg.frames.impressions.networks import KINDS, ROLES

FROZEN = 6  # lower layers that stay as they are, so that what they give is computed once
_NARROW = 160
_STEPS = 24  # of distance, as ``kg.frames.impressions.networks`` has them


class Layer(nn.Module):
    """One layer of the encoder, with the weights of the file."""

    def __init__(self, source: E5, number: int, drop: float = 0.0) -> None:
        super().__init__()
        width, inner = source.width, source.inner
        self.heads, self.drop = source.heads, drop
        self.qkv, self.ao = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.fi, self.fo = nn.Linear(width, inner), nn.Linear(inner, width)
        self.ln1, self.ln2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

        def of(name: str, *shape: int) -> Tensor:
            return torch.from_numpy(source.tensor(f"l{number}.{name}", *shape))

        with torch.no_grad():
            self.qkv.weight.copy_(torch.cat([of(f"{part}.w", width, width) for part in "qkv"]))
            self.qkv.bias.copy_(torch.cat([of(f"{part}.b", width) for part in "qkv"]))
            for linear, name in ((self.ao, "ao"), (self.fi, "fi"), (self.fo, "fo")):
                linear.weight.copy_(of(f"{name}.w", *linear.weight.shape))
                linear.bias.copy_(of(f"{name}.b", *linear.bias.shape))
            for norm, name in ((self.ln1, "aln"), (self.ln2, "oln")):
                norm.weight.copy_(of(f"{name}.w", width))
                norm.bias.copy_(of(f"{name}.b", width))

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """``x`` is ``[windows, pieces, width]``; ``mask`` tells pieces from filling."""
        count, length, width = x.shape
        q, k, v = self.qkv(x).view(count, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2)
        x = self.ln1(x + functional.dropout(self.ao(seen.reshape(x.shape)), self.drop, self.training))
        inner = self.fo(functional.gelu(self.fi(x)))
        return self.ln2(x + functional.dropout(inner, self.drop, self.training))


class Heads(nn.Module):
    """What ``kg.frames.impressions.networks`` computes, and what only training needs: links between words."""

    def __init__(self, width: int, drop: float = 0.2) -> None:
        super().__init__()
        self.ln, self.drop, self.ek = nn.LayerNorm(width), nn.Dropout(drop), nn.Embedding(len(KINDS), 32)
        evoking = width + 32
        self.trig = self._two_steps(width, 256, len(KINDS), drop)
        self.attr = nn.ModuleDict(
            {name: self._two_steps(evoking, 128, len(values), drop) for name, values in ATTRIBUTES.items()}
        )
        self.rt, self.rm, self.rr = (
            nn.Linear(evoking, _NARROW),
            nn.Linear(width, _NARROW),
            nn.Linear(_NARROW, len(ROLES)),
        )
        self.rtl, self.rml = nn.Linear(evoking, len(ROLES)), nn.Linear(width, len(ROLES))
        self.dist, self.dh = nn.Embedding(_STEPS, len(ROLES)), nn.Embedding(_STEPS, _NARROW)
        self.lt, self.lu, self.ll = nn.Linear(evoking, _NARROW), nn.Linear(evoking, _NARROW), nn.Linear(_NARROW, 2)
        self.ldist = nn.Embedding(_STEPS, 2)
        for table in (self.dist, self.dh, self.ldist):
            nn.init.zeros_(table.weight)
        self.trig[-1].bias.data.fill_(-4.0)  # most words evoke nothing
        self.rr.bias.data.fill_(-3.0)

    @staticmethod
    def _two_steps(width: int, inner: int, out: int, drop: float) -> nn.Sequential:
        return nn.Sequential(nn.Linear(width, inner), nn.GELU(), nn.Dropout(drop), nn.Linear(inner, out))

    def words(self, vectors: Tensor) -> Tensor:
        """Word vectors made comparable."""
        return self.drop(self.ln(vectors))

    def evoking(self, words: Tensor, places: Tensor, kinds: Tensor) -> Tensor:
        """Words that evoke something of a kind."""
        return torch.cat([words[places], self.ek(kinds)], -1)

    def roles(self, words: Tensor, places: Tensor, kinds: Tensor, fillers: Tensor) -> Tensor:
        """``[evoking words, fillers, roles]``."""
        evoking, steps = self.evoking(words, places, kinds), _steps(fillers[None] - places[:, None])
        together = functional.gelu(self.rt(evoking)[:, None] + self.rm(words[fillers])[None] + self.dh(steps))
        return self.rr(together) + self.rtl(evoking)[:, None] + self.rml(words[fillers])[None] + self.dist(steps)

    def links(self, words: Tensor, places: Tensor, kinds: Tensor) -> Tensor:
        """``[evoking words, evoking words, 2]``: the same thing told again, and what it answers or closes."""
        evoking, steps = self.evoking(words, places, kinds), _steps(places[None] - places[:, None])
        together = functional.gelu(self.lt(evoking)[:, None] + self.lu(evoking)[None])
        return self.ll(together) + self.ldist(steps)


class Reader(nn.Module):
    """The layers that learn, and the heads."""

    def __init__(self, source: E5, drop: float = 0.1) -> None:
        super().__init__()
        self.layers = nn.ModuleList(Layer(source, number, drop) for number in range(FROZEN, source.layers))
        self.heads = Heads(source.width)

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """Vectors of pieces from those that the frozen layers give."""
        for layer in self.layers:
            x = layer(x, mask)
        return x


def pooled(vectors: Tensor, word_of: Sequence[int], size: int) -> Tensor:
    """The mean of the pieces of each word: ``[size, width]``."""
    where = torch.tensor(word_of, dtype=torch.long)
    sums = torch.zeros(size, vectors.shape[1]).index_add_(0, where, vectors)
    return sums / torch.bincount(where, minlength=size).clamp(min=1)[:, None]


def _steps(gaps: Tensor) -> Tensor:
    far = gaps.abs().float()
    steps = torch.where(far < 6, far, (6 + torch.log2(far.clamp(min=1) / 6) * 1.2).clamp(max=11)).long()
    return torch.where(gaps < 0, steps + 12, steps)
