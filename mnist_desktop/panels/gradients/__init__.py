"""Place Gradients: which way is down, and how far to go."""
