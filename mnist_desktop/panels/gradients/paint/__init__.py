"""Page ``Paint weights``: ``pr_eight(x, w) = (x * w).sum()`` with weights painted by hand, against the ideal digits.

Facts
-----
paint.painted : int
    Weights that are not 0.
paint.by_hand : bool
    Whether the weights were painted, not taken from the ideal digits; true of none as well.
paint.accuracy : float
    Mean of the accuracies of both digits on the validation images, at the present threshold.
paint.baseline : float
    The same of the nearer ideal by L1; −1 until it is measured.
paint.beats_ideal : bool
    Whether the weights do better than that.
paint.threshold : float
    Above it the first digit is said.
paint.sum : float
    ``(x * w).sum()`` of the digit on the canvas; 0 without one.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=6, title=lambda: QCoreApplication.translate("Page", "Paint weights"))
