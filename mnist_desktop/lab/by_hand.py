"""The distance of a digit to an ideal one, written out and asked of PyTorch's library: two ways, one number."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import frozen


@dataclass(frozen=True)
class Lines:
    """How one number of a difference is written, in two ways.

    Parameters
    ----------
    formula : str
        As mathematics writes it.
    hand, library : str
        The two lines of Python; the library has none for the signed mean (empty).
    """

    formula: str
    hand: str
    library: str


LINES = {
    "mean": Lines("mean (x − m)", "(x - m).mean()", ""),
    "l1": Lines("mean |x − m|", "(x - m).abs().mean()", "F.l1_loss(x, m)"),
    "l2": Lines("√ mean (x − m)²", "((x - m)**2).mean().sqrt()", "F.mse_loss(x, m).sqrt()"),
    "mse": Lines("mean (x − m)²", "((x - m)**2).mean()", "F.mse_loss(x, m)"),
}


@dataclass(frozen=True)
class Measure(Lines):
    """The number, in both ways.

    Parameters
    ----------
    by_hand, by_library : float
        What the lines give, float32; equal bit for bit.
    """

    by_hand: float
    by_library: float


def measures(image: np.ndarray, ideal: np.ndarray) -> dict[str, Measure]:
    """Measure a digit against an ideal in every way of the chapter.

    Parameters
    ----------
    image : numpy.ndarray
        uint8 ``[28, 28]``, 0 paper to 255 ink.
    ideal : numpy.ndarray
        float32 ``[28, 28]``, 0..1.

    Returns
    -------
    dict of str to Measure
        ``"mean"``, ``"l1"``, ``"l2"`` and ``"mse"``, which is L2 without its root.
    """
    import torch
    import torch.nn.functional as F

    x = torch.tensor(image).float() / 255  # [28, 28]
    m = torch.tensor(ideal)  # [28, 28]
    signed = (x - m).mean().item()
    numbers = {
        "mean": (signed, signed),
        "l1": ((x - m).abs().mean().item(), F.l1_loss(x, m).item()),
        "l2": (((x - m) ** 2).mean().sqrt().item(), F.mse_loss(x, m).sqrt().item()),
        "mse": (((x - m) ** 2).mean().item(), F.mse_loss(x, m).item()),
    }
    return {
        name: Measure(**asdict(LINES[name]), by_hand=hand, by_library=library)
        for name, (hand, library) in numbers.items()
    }


@dataclass(frozen=True)
class Sums:
    """A difference added up pixel by pixel, row after row. The arrays are float64 ``[784]``, read-only.

    Parameters
    ----------
    signed, absolute, squared : numpy.ndarray
        The sum up to and with each pixel: the first goes up and down, the others only up.
    more, less : float
        Sum of the positive differences, and of the negative ones: what cancels.
    """

    signed: np.ndarray
    absolute: np.ndarray
    squared: np.ndarray
    more: float
    less: float


def running_sums(signed: np.ndarray) -> Sums:
    """Add up a difference pixel by pixel.

    Parameters
    ----------
    signed : numpy.ndarray
        float32 ``[28, 28]``, ``x - m``.
    """
    flat = signed.astype(np.float64).ravel()  # [784]
    return Sums(
        frozen(np.cumsum(flat)),
        frozen(np.cumsum(np.abs(flat))),
        frozen(np.cumsum(flat * flat)),
        float(flat[flat > 0].sum()),
        float(flat[flat < 0].sum()),
    )
