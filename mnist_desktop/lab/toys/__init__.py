"""Toys: problems so small that every number of them can be followed by hand."""
