"""What can be chosen, as the window offers it: models, losses, devices. Torch-free."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass


@dataclass(frozen=True)
class MapSpec:
    """How a parameter of a model is shown as small images.

    Parameters
    ----------
    param : str
        Name of the parameter.
    shape : tuple of int
        ``(M, H, W)``: M maps of H rows and W columns.
    units_last : bool
        The parameter is stored ``[H*W, M]`` (the book's ``xb @ weights``), not ``[M, H*W]`` (``nn.Linear``).
    title : str
        What the maps are: ``"Weights"``, ``"Hidden units"``, ``"Filters"``.
    digits : tuple of int
        The digit each map votes for, where it has one; else empty.
    """

    param: str
    shape: tuple[int, int, int]
    units_last: bool
    title: str
    digits: tuple[int, ...] = ()

    def unfold(self, array: np.ndarray) -> np.ndarray:
        """Return the parameter, or anything of its shape, as ``[M, H, W]``; a view where it can be."""
        flat = array.reshape(self.shape[1] * self.shape[2], -1).T if self.units_last else array
        return flat.reshape(self.shape)

    @property
    def sees_pixels(self) -> bool:
        """Whether each cell of a map is the weight of one pixel; a filter's cells slide over all of them."""
        return self.shape[1:] == (28, 28)

    def place(self, unit: int, row: int, column: int) -> int:
        """Return where a cell of a map stands in the parameter laid out as one row."""
        maps, high, wide = self.shape
        cell = row * wide + column
        return cell * maps + unit if self.units_last else unit * high * wide + cell

    def cell_name(self, unit: int, row: int, column: int) -> str:
        """Return how Python names a cell: ``w[377, 0]``, ``w1[377, 12]`` of hidden units, ``1.weight[3, 0, 2, 4]``."""
        if not self.sees_pixels:
            return f"{self.param}[{unit}, 0, {row}, {column}]"
        return f"{'w' if self.units_last else 'w1'}[{row * self.shape[2] + column}, {unit}]"


@dataclass(frozen=True)
class ModelInfo:
    """A model as the window offers it; torch-free."""

    id: str
    title: str
    sketch: str  # "784 → 1"
    parameters: int
    maps: tuple[MapSpec, ...]
    lr: float  # a good first learning rate


@dataclass(frozen=True)
class LossInfo:
    """A loss as the window offers it; torch-free."""

    id: str
    title: str
    for_pair: bool
    for_ten: bool


@dataclass(frozen=True)
class DeviceInfo:
    """A device: offered if ``problem`` is empty, else shown disabled with the reason."""

    id: str
    title: str
    problem: str = ""
