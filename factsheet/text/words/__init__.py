"""A text and a language go in, the words of the language's lists that stand in it come out, with what each means."""
