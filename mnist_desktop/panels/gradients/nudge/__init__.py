"""Page ``Nudge``: one weight is changed; accuracy is a staircase, the loss a smooth curve.

Facts
-----
nudge.ready : bool
    Whether there is a linear model of a pair to nudge.
nudge.pixel : int
    The pixel whose weight is nudged, 0 to 783.
nudge.change : float
    What is added to the weight.
nudge.accuracy_changed : bool
    Whether any more or fewer answers are right with this change.
nudge.loss_changed : bool
    Whether the loss differs with this change.
nudge.inked : int
    Validation images with ink at the pixel; 0 for a dead one.
nudge.slope : float
    Slope of the loss with respect to the weight, on the validation images.
nudge.better : bool
    Whether this change lowers the loss.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=5, title=lambda: QCoreApplication.translate("Page", "Nudge"))
