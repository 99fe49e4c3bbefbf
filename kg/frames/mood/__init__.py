"""Whether it happened: polarity, modality, tense, embedding."""
