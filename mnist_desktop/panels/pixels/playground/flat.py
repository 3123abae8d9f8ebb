"""A tensor of any rank laid out as rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mnist_desktop.ui.qimage import strongest

if TYPE_CHECKING:
    import torch


_PALE = 2.2  # the strongest number of a table is a middle grey: nothing is ink


def laid_out(tensor: torch.Tensor | np.ndarray) -> np.ndarray:
    """Return the numbers of a tensor as a table.

    Parameters
    ----------
    tensor : torch.Tensor or numpy.ndarray
        Of any rank; on the CPU.

    Returns
    -------
    numpy.ndarray
        Real, ``[H, W]``: W is the last axis, H all others one after the other. True is 1, False 0.
    """
    array = tensor if isinstance(tensor, np.ndarray) else tensor.detach().numpy()
    columns = array.shape[-1] if array.ndim else 1
    if not array.size:
        return np.zeros((0, 0), np.float32)
    table = array.reshape(-1, columns)
    return table.astype(np.int64) if table.dtype == np.bool_ else table.copy()


def ramp_end(table: np.ndarray) -> float:
    """Return where the greys behind the numbers of a table end: bytes are ink up to 255, others are kept pale."""
    return 255.0 if table.dtype == np.uint8 else _PALE * strongest(table)
