"""A text and a language go in, all its quantities, times of day and dates come out, as spans."""
