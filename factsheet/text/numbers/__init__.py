"""A place in a text goes in, the number that begins there comes out, with what it counts and what bounds it."""
