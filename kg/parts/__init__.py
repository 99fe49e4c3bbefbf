"""Who plays a part in what an article tells, and who is only named in passing.

News names many who have nothing to do with the diplomacy: the baker who waits for the border to open,
the town where she lives, the paper that spoke to her. Whoever fills a place in a frame has a part. Of
the others a small learned judgement says it, from what can be seen of each (``features``) with weights
that lie open in ``seeds/parts.csv`` (``judge``).
"""

from kg.parts.judge import playing, with_parts

__all__ = ["playing", "with_parts"]
