"""A text and one of its figures go in; what the text says of the figure comes out: its rate, what changed by it."""
