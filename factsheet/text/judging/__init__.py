"""What a statement and its quotes say goes in; the faults come out: where the one says what the others do not."""
