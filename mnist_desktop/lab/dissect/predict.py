"""One prediction of a linear model, term by term: ``xb @ w + b`` for one row of xb and one column of w."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass


@dataclass(frozen=True)
class Terms:
    """The 784 products whose sum, and the bias, are a prediction.

    Parameters
    ----------
    x, w, products : numpy.ndarray
        float32 ``[784]``: the pixels, the weights, each times the other.
    total : float
        Sum of the products, added up in float64.
    bias : float
        Added last.
    """

    x: np.ndarray
    w: np.ndarray
    products: np.ndarray
    total: float
    bias: float

    @property
    def pred(self) -> float:
        """The prediction; PyTorch adds in float32 and in another order, so its own may differ by 1e-5 of Σ|x·w|."""
        return self.total + self.bias

    @property
    def inked(self) -> int:
        """How many of the pixels are not 0, and so how many weights have a say."""
        return int(np.count_nonzero(self.x))


def terms(x: np.ndarray, w: np.ndarray, bias: float) -> Terms:
    """Return the terms of one prediction.

    Parameters
    ----------
    x, w : numpy.ndarray
        float32 ``[784]``: one row of xb, one column of the weights.
    bias : float
        Of that column.
    """
    with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges is a lesson, no warning
        products = x * w  # [784]
        total = float(products.sum(dtype=np.float64))
    return Terms(x, w, products, total, float(bias))
