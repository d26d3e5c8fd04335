"""What was published, held against what is there now: citations, anchors and facts, and the lock that is taken next."""
