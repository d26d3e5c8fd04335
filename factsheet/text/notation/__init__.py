"""How a language writes numbers, units and dates: a language goes in and tables come out, or a text and its tokens."""
