"""Place Pixels: an image is a table of numbers."""
