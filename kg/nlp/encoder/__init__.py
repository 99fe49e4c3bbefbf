"""The encoder: what each word of an article means where it stands, as a vector."""

from kg.nlp.encoder.encoder import Encoder, Vectors, load_encoder

__all__ = ["Encoder", "Vectors", "load_encoder"]
