"""Replies to proposals and demands, and what status they give."""
