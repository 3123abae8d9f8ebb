"""Inside ``simple_net``: what each hidden unit makes of an image, which are dead, what is left without the ReLU."""

from __future__ import annotations

import numpy as np

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.records import StepRecord


@dataclass(frozen=True)
class Layers:
    """The parameters of two linear layers, as ``nn.Linear`` keeps them.

    Parameters
    ----------
    w1, b1 : numpy.ndarray
        float32 ``[H, 784]`` and ``[H]``.
    w2, b2 : numpy.ndarray
        float32 ``[K, H]`` and ``[K]``.
    relu : bool
        Whether there is a ReLU between them; sabotaged there is none.
    """

    w1: np.ndarray
    b1: np.ndarray
    w2: np.ndarray
    b2: np.ndarray
    relu: bool = True

    @classmethod
    def of(cls, record: StepRecord) -> Layers:
        """Return the layers of ``simple_net`` as the batch of a step met them; biases that are not there are 0."""
        met = {param.name: param.met for param in record.params}
        w1, w2 = met["0.weight"], met["2.weight"]
        b1, b2 = (met.get(f"{i}.bias", np.zeros(len(w), np.float32)) for i, w in ((0, w1), (2, w2)))
        return cls(w1, b1, w2, b2, not record.config.no_relu)

    def sums(self, x: np.ndarray) -> np.ndarray:
        """Map ``[784]`` to ``[H]``, or ``[B, 784]`` to ``[B, H]``: the hidden units before the ReLU."""
        found: np.ndarray = x @ self.w1.T + self.b1
        return found

    def activations(self, x: np.ndarray) -> np.ndarray:
        """Return the hidden units after the ReLU: what is below 0 becomes 0; without it they stay as they are."""
        sums = self.sums(x)
        return np.asarray(np.maximum(sums, 0)) if self.relu else sums

    def preds(self, x: np.ndarray) -> np.ndarray:
        """Map ``[784]`` to ``[K]``, or ``[B, 784]`` to ``[B, K]``; PyTorch's own within 1e-5 of their scale."""
        found: np.ndarray = self.activations(x) @ self.w2.T + self.b2
        return found

    def dead(self, xb: np.ndarray) -> np.ndarray:
        """Return bool ``[H]``: units that are 0 for every image of ``xb`` ``[B, 784]``: they learn nothing from it."""
        if not self.relu:
            return np.zeros(len(self.w1), bool)
        return np.asarray((self.sums(xb) <= 0).all(axis=0))

    def collapsed(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the one linear layer, ``[K, 784]`` and ``[K]``, that the two are without the ReLU between them.

        ``(x @ w1.T + b1) @ w2.T + b2 == x @ (w2 @ w1).T + (b1 @ w2.T + b2)``
        """
        return self.w2 @ self.w1, self.b1 @ self.w2.T + self.b2
