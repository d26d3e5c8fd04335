"""A place in a text goes in, the date that stands there comes out, with what is said of it: before, since, early."""
