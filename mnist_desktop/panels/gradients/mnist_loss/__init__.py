"""Page ``mnist_loss``: a few predictions, the two branches of ``torch.where``, and why sigmoid comes first.

Facts
-----
mnist_loss.loss : float
    The mean loss of the items that are shown.
mnist_loss.sigmoid : bool
    Whether the sigmoid of the predictions is taken first.
mnist_loss.items : int
    How many items there are.
mnist_loss.below_zero : int
    Items whose loss is below 0, because their prediction went past its target.
mnist_loss.accuracy : float
    How many of the items are right, 0 to 1.
mnist_loss.better_unseen : bool
    Whether a change since the page was opened lowered the loss and left the accuracy as it was.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=3, title=lambda: QCoreApplication.translate("Page", "mnist_loss"))
