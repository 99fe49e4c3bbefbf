"""What a reader that learned from marked articles makes of words: kinds, roles and factuality, as log-odds."""

from kg.frames.impressions.impressions import Hearer, Impressions, load_hearer
from kg.frames.impressions.opinion import Opinion, load_opinion
from kg.frames.impressions.sense import BESIDE, TOLD, Sense

__all__ = ["BESIDE", "TOLD", "Hearer", "Impressions", "Opinion", "Sense", "load_hearer", "load_opinion"]
