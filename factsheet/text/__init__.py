"""What the product knows of language: the normal form of a text, its sentences, and where a quote stands in it."""
