"""Page Distance by hand: the digit minus an ideal one, added up pixel by pixel, and L1 and L2 in two ways each.

Facts it notes, once there is a digit:

- ``distance.ideal`` (int): the ideal digit compared with, 0 to 9.
- ``distance.kind`` (str): the difference that is looked at: ``signed``, ``absolute`` or ``squared``.
- ``distance.pixel`` (int): up to which pixel it is added up, 0 to 783.
- ``distance.root`` (bool): whether the root of the mean square is taken.
- ``distance.mean``, ``distance.l1``, ``distance.l2``, ``distance.mse`` (float): the distances, as PyTorch gives them.
- ``distance.title`` (str): which digit: ``train/3/10000`` is the book's.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=3, title=lambda: QCoreApplication.translate("Page", "Distance by hand"))
