"""The trained reader into the package: the encoder as ONNX with weights in eight bits, and the heads for numpy.

    PYTHONPATH=training python training/reader/export.py reader.pt --encoder e5-small-q4.bin

Weights are stored as 8-bit numbers with a scale for each column and are 32-bit numbers again once the session is made:
with activations in eight bits too, the vectors moved by an eighth, for little speed on processors without such
instructions.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import torch
from e5 import E5
from network import FROZEN, Layer, Reader
from onnx import helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from kg.nlp.encoder.encoder import FOLDER

_LARGE = 100_000  # weights of a matrix that is stored in eight bits


class Whole(nn.Module):
    """All layers over one window: ``[pieces, width]``; attention is spelt out, so that the graph is plain."""

    def __init__(self, source: E5, reader: Reader) -> None:
        super().__init__()
        self.layers = nn.ModuleList([*(Layer(source, number) for number in range(FROZEN)), *reader.layers])

    def forward(self, pieces: Tensor) -> Tensor:
        """Vectors of pieces as the embedding gives them, to those of the last layer."""
        x = pieces
        for layer in self.layers:
            length, width = x.shape
            narrow = width // layer.heads
            q, k, v = layer.qkv(x).reshape(length, 3, layer.heads, narrow).permute(1, 2, 0, 3)
            shares = torch.softmax(q @ k.transpose(1, 2) * narrow**-0.5, -1)
            x = layer.ln1(x + layer.ao((shares @ v).transpose(0, 1).reshape(length, width)))
            x = layer.ln2(x + layer.fo(functional.gelu(layer.fi(x))))
        return x


def in_eight_bits(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with its large matrices as 8-bit numbers, a scale for each of their last axis."""
    graph, nodes = model.graph, []
    for large in [tensor for tensor in graph.initializer if np.prod(tensor.dims) > _LARGE and len(tensor.dims) == 2]:
        weights = numpy_helper.to_array(large)
        scales = np.abs(weights).max(axis=0) / 127
        small = np.clip(np.round(weights / scales), -127, 127).astype(np.int8)
        name = large.name
        graph.initializer.remove(large)
        graph.initializer.append(numpy_helper.from_array(small, f"{name}.small"))
        graph.initializer.append(numpy_helper.from_array(scales.astype(np.float32), f"{name}.scale"))
        nodes.append(helper.make_node("DequantizeLinear", [f"{name}.small", f"{name}.scale"], [name], axis=1))
    for node in reversed(nodes):
        graph.node.insert(0, node)
    return model


def main() -> None:
    """Write ``encoder.onnx`` and ``heads.npz``."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("reader", type=Path)
    options.add_argument("--encoder", type=Path, required=True)
    asked = options.parse_args()
    source = E5(asked.encoder)
    reader = Reader(source)
    reader.load_state_dict(torch.load(asked.reader))
    length = torch.export.Dim("length", min=2, max=512)
    with TemporaryDirectory() as work:
        path = Path(work) / "whole.onnx"
        torch.onnx.export(
            Whole(source, reader).eval(), (torch.randn(50, source.width),), path, input_names=["pieces"],
            output_names=["vectors"], dynamic_shapes={"pieces": {0: length}}, opset_version=20, dynamo=True,
            external_data=False,
        )  # fmt: skip
        onnx.save(in_eight_bits(onnx.load(path)), FOLDER / "encoder.onnx")
    heads = {name: value.numpy() for name, value in reader.heads.state_dict().items() if not name.startswith("l")}
    heads |= {name: value.numpy() for name, value in reader.heads.state_dict().items() if name.startswith("ln.")}
    np.savez(FOLDER / "heads.npz", **{n: v.astype(np.float16) if v.size > 1000 else v for n, v in heads.items()})


if __name__ == "__main__":
    main()
