"""What a model's code is made of, whichever the model and the way."""

from __future__ import annotations

from collections.abc import Callable

from mnist_desktop.frozen import dataclass
from mnist_desktop.lab.code.plan import Plan

INIT = '''
def init_params(size, bound):
    """Return random numbers from -bound to bound; the layers of PyTorch begin with 1 / sqrt(inputs)."""
    return torch.empty(size).uniform_(-bound, bound)

'''


@dataclass(frozen=True)
class Param:
    """A parameter as the code calls it.

    Parameters
    ----------
    name : str
        In the code: ``"weights"``, ``"model.weight"``.
    of : str
        In the app's records: ``"weights"``, ``"0.weight"``.
    turned : bool
        Whether its rows and columns are those of the record, exchanged.
    """

    name: str
    of: str
    turned: bool = False


@dataclass(frozen=True)
class Form:
    """A model written down.

    Parameters
    ----------
    words : str
        What it is, in plain sentences.
    code : str
        Makes the parameters, or ``model``; draws them in the same order as the app does.
    preds : str
        Gives ``preds`` for a ``{x}`` float ``[B, 784]`` in a step of the training.
    judged : str
        The same when nothing is learned: while validating.
    params : tuple of Param
        In the order of the app's records.
    buffers : tuple of Param
        What the model keeps beside them.
    """

    words: str
    code: str
    preds: str
    judged: str
    params: tuple[Param, ...]
    buffers: tuple[Param, ...] = ()


Writer = Callable[[Plan], Form]  # writes a model for a run


def of_model(words: str, code: str, params: tuple[Param, ...], buffers: tuple[Param, ...] = ()) -> Form:
    """Return a form of a ``model`` that is called."""
    return Form(words, code, "model({x})", "model({x})", params, buffers)
