"""The engine: the only room with threads. It runs the laboratory beside the window."""
