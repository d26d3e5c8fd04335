"""A text and a language go in, its hedges, denials, attributions, futures and quotation marks come out, as spans."""
