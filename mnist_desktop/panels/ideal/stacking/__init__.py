"""Page Stack and mean: from the files of one digit to its ideal, a line of Python at a time.

Facts it notes:

- ``stacking.step`` (str): the line that ran last: ``open``, ``tensor``, ``list``, ``stack``, ``float``, ``mean``.
- ``stacking.digit`` (int): whose files they are, 0 to 9.
- ``stacking.index`` (int): the image on top of the pile, the index along axis 0.
- ``stacking.condition`` (str): what stands after ``if`` in the list comprehension; empty for none.
- ``stacking.count`` (int): the length of the list that results.
- ``stacking.refused`` (bool): the mean of integers was tried, and PyTorch refused it.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=1, title=lambda: QCoreApplication.translate("Page", "Stack and mean"))
