"""How a text is written: a raw text goes in, its normal form, its paragraphs and its sentences come out."""
