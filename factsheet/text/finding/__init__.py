"""Where words stand: a text and a quote, remembered words or a fragment of an address go in, places come out."""
