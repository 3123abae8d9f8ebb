"""Sources of digits, one file each; every one of them answers with a :class:`DigitDataset`."""

from __future__ import annotations

from mnist_desktop.lab.dataset import DigitsError


class Cancelled(DigitsError):
    """The person cancelled; nothing unfinished stays."""
