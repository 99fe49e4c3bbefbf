"""The rules of ``seeds/frames``: the book, the matcher, the slots."""
