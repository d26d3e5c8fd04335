"""The readings of a statement and of its quotes go in; what each quantity and date was held to comes out, and how."""
