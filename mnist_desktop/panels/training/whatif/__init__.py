"""Page What if: the consequences of another learning rate, before committing to it.

Facts
-----
whatif.lr : float
    The learning rate that was looked at last along the step.
whatif.lowers : bool
    Whether it would lower the batch's loss.
whatif.best_lr : float
    The learning rate after which the batch's loss is lowest.
whatif.taken : bool
    Whether a learning rate that was looked at was taken for the run.
whatif.found_lr : float
    What the finder suggests.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=3, title=lambda: QCoreApplication.translate("Page", "What if"))
