"""What the product knows of language, in packages that stand one above the other, and its data for each language."""
