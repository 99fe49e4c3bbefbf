"""From mentions and entities to frames: what an article says happened, and who said so."""

from kg.frames.extract import Extractor, load_extractor

__all__ = ["Extractor", "load_extractor"]
