"""Fine-tunes the reader on marked articles.

    PYTHONPATH=training python training/reader/fine_tune.py FOLDER --encoder e5-small-q4.bin --out reader.pt

Takes an hour or two of two cores. Seeds are fixed; other processors round differently. Articles that
``examples.aside`` names are not learned from; with ``--shown FOLDER`` it tells now and then how well it reads
those.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from e5 import E5
from examples import ATTRIBUTES, Window, read_windows
from network import FROZEN, Layer, Reader, pooled
from torch import Tensor, nn
from torch.nn import functional

from kg.frames.impressions.networks import KINDS, ROLES
from kg.nlp.encoder.encoder import FOLDER, Embedding
from kg.nlp.encoder.pieces import FIRST, LAST, Pieces

WEIGHTS = {
    "word": 2.0,
    "role": 1.0,
    "link": 0.5,
    "level": 0.5,
    "outcome": 0.3,
    "answer": 0.3,
    "kind": 0.3,
    "meeting": 0.2,
}
BATCH, RATE, RATE_OF_HEADS = 6, 1.5e-4, 1e-3
Loss = dict[str, tuple[Tensor, float]]
"""Sums of losses, and what each is to be divided by."""


@dataclass
class Item:
    """A window with what the frozen layers make of it, and what is to be learned from it."""

    lower: Tensor
    window: Window
    words: Tensor
    places: Tensor
    kinds: Tensor
    ids: list[set[str]]
    """Of what each evoking word tells."""
    levels: list[dict[str, str]]
    fillers: Tensor
    entity_of: Tensor
    entities: list[str]


def items(folder: Path, source: E5) -> list[Item]:
    """The windows of a folder, through the frozen layers."""
    pieces, embedding = Pieces(FOLDER / "pieces.tsv"), Embedding(FOLDER)
    layers = nn.ModuleList(Layer(source, number) for number in range(FROZEN)).eval()
    found = []
    for _, windows in read_windows(folder, pieces):
        for window in windows:
            x = torch.from_numpy(embedding.of([FIRST, *window.pieces, LAST]))[None]
            with torch.no_grad():
                for layer in layers:
                    x = layer(x, None)
            found.append(_item(x[0].half(), window))
    return found


def _item(lower: Tensor, window: Window) -> Item:
    at: dict[tuple[int, int], tuple[set[str], dict[str, str]]] = {}
    wanted = torch.zeros(window.size, len(KINDS))
    for word, id_, level in window.triggers:
        frame = window.frames[id_]
        wanted[word, frame.kind] = 1
        ids, said = at.setdefault((word, frame.kind), (set(), {}))
        ids.add(id_)
        said.update(frame.attributes)
        if level in ATTRIBUTES["level"] and "level" in said:
            said["level"] = level
    entities = list(window.entities)
    fillers = [(word, number) for number, id_ in enumerate(entities) for word in window.entities[id_]]
    return Item(
        lower=lower, window=window, words=wanted,
        places=torch.tensor([word for word, _ in at]).long(), kinds=torch.tensor([kind for _, kind in at]).long(),
        ids=[ids for ids, _ in at.values()], levels=[said for _, said in at.values()],
        fillers=torch.tensor([word for word, _ in fillers]).long(),
        entity_of=torch.tensor([number for _, number in fillers]).long(), entities=entities,
    )  # fmt: skip


def losses(model: Reader, vectors: Tensor, item: Item) -> Loss:
    """What the heads get wrong in a window; ``vectors`` are those of its pieces, without begin and end."""
    heads, window = model.heads, item.window
    words = heads.words(pooled(vectors, window.word_of, window.size))
    wrong = functional.binary_cross_entropy_with_logits
    found: Loss = {"word": (wrong(heads.trig(words), item.words, reduction="sum"), window.size / 12)}
    if not len(item.places):
        return found
    evoking = heads.evoking(words, item.places, item.kinds)
    for name, values in ATTRIBUTES.items():
        told = [(row, values.index(said[name])) for row, said in enumerate(item.levels) if name in said]
        if told:
            rows, right = (torch.tensor(column) for column in zip(*told, strict=True))
            found[name] = functional.cross_entropy(heads.attr[name](evoking[rows]), right, reduction="sum"), len(told)
    if item.entities:
        scores = heads.roles(words, item.places, item.kinds, item.fillers)
        shape = len(item.places), len(item.entities), len(ROLES)
        where = item.entity_of[None, :, None].expand(scores.shape)
        best = torch.full(shape, -1e4).scatter_reduce(1, where, scores, "amax")  # an entity by its likeliest mention
        found["role"] = wrong(best, _roles(item), reduction="sum"), 2 * len(item.places)
    if len(item.places) > 1:
        scores = heads.links(words, item.places, item.kinds)
        found["link"] = wrong(scores, _links(item), reduction="sum"), 2 * len(item.places)
    return found


def _roles(item: Item) -> Tensor:
    wanted = torch.zeros(len(item.places), len(item.entities), len(ROLES))
    for row, ids in enumerate(item.ids):
        for who, role in (pair for id_ in ids for pair in item.window.frames[id_].roles):
            if who in item.entities:
                wanted[row, item.entities.index(who), ROLES.index(role)] = 1
    return wanted


def _links(item: Item) -> Tensor:
    wanted = torch.zeros(len(item.places), len(item.places), 2)
    for row, ids in enumerate(item.ids):
        linked = {other for id_ in ids for other in item.window.frames[id_].link}
        for column, others in enumerate(item.ids):
            if row != column:
                wanted[row, column] = torch.tensor([float(bool(ids & others)), float(bool(linked & others))])
    return wanted


def learn(model: Reader, found: Sequence[Item], passes: int, seed: int, shown: Iterable[Item] = ()) -> None:
    """Go through the windows so many times, those of a length together; the rate rises for a tenth, then falls."""
    shown = list(shown)
    optimiser = torch.optim.AdamW(
        [{"params": model.layers.parameters(), "lr": RATE}, {"params": model.heads.parameters(), "lr": RATE_OF_HEADS}],
        betas=(0.9, 0.98), weight_decay=0.01,
    )  # fmt: skip
    total = passes * math.ceil(len(found) / BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.1 * total)) * max(0.02, 1 - step / total)
    )
    began = time.monotonic()
    for number in range(passes):
        chance, sums = random.Random(100 * seed + number), dict[str, tuple[float, float]]()
        order = sorted(found, key=lambda item: len(item.lower) // 48 + 3 * chance.random())
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        model.train()
        for batch in batches:
            parts = _batch(model, batch)
            optimiser.zero_grad()
            sum(WEIGHTS[name] * loss / max(1.0, by) for name, (loss, by) in parts.items()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            for name, (loss, by) in parts.items():
                before = sums.get(name, (0.0, 0.0))
                sums[name] = before[0] + float(loss.detach()), before[1] + by
        told = " ".join(f"{name} {loss / by:.3f}" for name, (loss, by) in sums.items())
        print(f"pass {number + 1}, {time.monotonic() - began:.0f} s: {told}", flush=True)  # noqa: T201
        if shown and (number % 2 or number + 1 == passes):
            print(f"  words that evoke, on articles to choose by: F1 {word_f1(model, shown):.3f}", flush=True)  # noqa: T201


def _batch(model: Reader, batch: Sequence[Item]) -> Loss:
    longest, width = max(len(item.lower) for item in batch), batch[0].lower.shape[1]
    x, mask = torch.zeros(len(batch), longest, width), torch.zeros(len(batch), 1, 1, longest, dtype=torch.bool)
    for row, item in enumerate(batch):
        x[row, : len(item.lower)], mask[row, 0, 0, : len(item.lower)] = item.lower.float(), True
    seen, parts = model(x, mask), Loss()
    for row, item in enumerate(batch):
        for name, (loss, by) in losses(model, seen[row, 1 : len(item.lower) - 1], item).items():
            before = parts.get(name, (torch.zeros(()), 0.0))
            parts[name] = before[0] + loss, before[1] + by
    return parts


@torch.no_grad()
def word_f1(model: Reader, shown: Sequence[Item], bar: float = -0.4) -> float:
    """F1 of the words that evoke something, each kind by itself, at a bar in log-odds."""
    model.eval()
    hit = said = there = 0
    for item in shown:
        vectors = pooled(model(item.lower.float()[None])[0, 1:-1], item.window.word_of, item.window.size)
        found, right = model.heads.trig(model.heads.words(vectors)) > bar, item.words > 0
        hit, said, there = hit + int((found & right).sum()), said + int(found.sum()), there + int(right.sum())
    return 2 * hit / max(1, said + there)


def main() -> None:
    """Learn from a folder and keep the weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--shown", type=Path)
    options.add_argument("--passes", type=int, default=7)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    torch.manual_seed(asked.seed)
    source = E5(asked.encoder)
    model = Reader(source)
    shown = items(asked.shown, source) if asked.shown else []
    learn(model, items(asked.folder, source), asked.passes, asked.seed, shown)
    torch.save(model.state_dict(), asked.out)


if __name__ == "__main__":
    main()
