"""The digit as Python holds it: a NumPy array, or a PyTorch tensor once torch has loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from mnist_desktop.session import Session

if TYPE_CHECKING:
    import torch

    Held: TypeAlias = np.ndarray | torch.Tensor


def holds_tensor(session: Session) -> bool:
    """Whether tensors are shown: asked for, and torch is there."""
    return session.looking.tensor and session.torch_ready


def held(session: Session, sliced: bool) -> Held:
    """Return the digit, or the slice of it, as it is written and printed.

    Parameters
    ----------
    session : Session
        Its digit and what is looked at.
    sliced : bool
        Only the slice.

    Returns
    -------
    numpy.ndarray or torch.Tensor
        uint8 0..255 or float32 0..1, ``[rows, columns]``; a view of the digit where that is possible, as in Python.
    """
    looking = session.looking
    numbers = looking.numbers(session.digit.image)  # [28, 28]
    if holds_tensor(session):
        import torch  # has loaded: this costs nothing

        whole = torch.tensor(numbers)  # the digit is read-only and tensors are not: a copy
        return whole[looking.index] if sliced else whole
    return numbers[looking.index] if sliced else numbers
