"""Page NumPy and PyTorch of the place Pixels: what is the same, what only a tensor has, and why no loops.

Facts for the guide
-------------------
numpy_torch.w, numpy_torch.grad : float
    Where the slider stands, once it was moved, and the gradient of ``w**2`` there.
numpy_torch.images : int
    How many images loop and line were timed on.
numpy_torch.ratio : float
    How many times faster than the loop the PyTorch line was.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=6, title=lambda: QCoreApplication.translate("Page", "NumPy and PyTorch"))
