"""The tab Code, in the dock at the right: the run as PyTorch, the line that runs highlighted."""
