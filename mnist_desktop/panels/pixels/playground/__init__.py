"""Page Playground of the place Pixels: a small tensor, the digit, and any expression of them.

Facts for the guide
-------------------
playground.expression : str
    What was worked out last, as it was typed.
playground.kind : str
    ``"tensor"``, ``"number"``, ``"text"``, the name of PyTorch's error such as ``"RuntimeError"``, or ``"refused"``.
playground.rank, playground.shape, playground.dtype : int, str, str
    Of the last result that was a tensor: 2, ``"[2, 3]"``, ``"torch.int64"``.
playground.value : float
    The last result of a single number, in a tensor or not.
playground.tns : str
    The numbers of the tensor once they were changed, ``"[[1, 2, 3], [4, 5, 6]]"``.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=5, title=lambda: QCoreApplication.translate("Page", "Playground"))
