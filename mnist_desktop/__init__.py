"""MNIST Desktop: see how a computer learns to read digits."""

__version__ = "0.1.0"
