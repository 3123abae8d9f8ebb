"""Page ``One weight``: its gradient, the loss as a function of it, and the same slope by trying two values.

Facts
-----
oneweight.ready : bool
    Whether there is a step with a gradient to look at.
oneweight.pixel : int
    The pixel whose weight is looked at, 0 to 783; −1 for a cell of a filter.
oneweight.gradient : float
    The gradient of the weight, as backward filled it in.
oneweight.dead : bool
    Whether it is exactly 0.
oneweight.inked : int
    Images of the batch with ink at the pixel; −1 for a cell of a filter.
oneweight.change : float
    What the student added to the weight.
oneweight.lowers : bool
    Whether that lowers the loss of the batch.
oneweight.epsilon : float
    How far both tries lie from the weight.
oneweight.error : float
    How far the finite difference is from the gradient, as a part of it; not noted where the gradient is 0.
oneweight.best_epsilon : float
    The ε whose difference in float32 is nearest to the gradient.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=4, title=lambda: QCoreApplication.translate("Page", "One weight"))
