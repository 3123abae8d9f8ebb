"""Page ``Backward``: the graph of operations, values forwards and gradients backwards.

Facts
-----
autograd.expression : str
    The formula, as it was typed.
autograd.example : str
    ``"square"``, ``"sum"`` or ``"own"``.
autograd.value : float
    The result f; not noted where it is a list.
autograd.grad : float
    The gradient of the first input, its first number; 0 before the first backward.
autograd.backwards : int
    Times ``backward`` was called since the inputs were made or zeroed.
autograd.filled : str
    How far the graph is filled: ``"empty"``, ``"forwards"`` or ``"backwards"``, once all of it is.
autograd.zeroed : bool
    Whether gradients that had added up were set to 0 with ``zero_``.
autograd.refused : bool
    Whether PyTorch refused the last formula or backward.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=1, title=lambda: QCoreApplication.translate("Page", "Backward"))
