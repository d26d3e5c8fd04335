"""What CLDR knows of a language: tables for reading words, patterns for printing figures, catalogues of strings."""
