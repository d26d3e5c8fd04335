"""A statement goes in, the same with one word made wrong comes out, as a slip would make it."""
