"""Expressions on small tensors: read by a grammar of our own, never executed as Python, bounded in size.

``grammar`` reads, ``evaluate`` works out, ``explain`` says an error in plain words. Torch-free until it evaluates.
"""
