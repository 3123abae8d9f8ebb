"""Place Training: one mini-batch step at a time."""
