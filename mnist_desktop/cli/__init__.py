"""The commands without a window: ``baseline``, ``train``, ``predict``. They know the laboratory only."""

from mnist_desktop.cli.dispatch import main

__all__ = ["main"]
