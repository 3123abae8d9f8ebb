"""Place Training: one mini-batch step at a time.

Facts:

- ``training.table`` (str): name of the file that loss and accuracy of every step were saved in last.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=0, title=lambda: QCoreApplication.translate("Page", "One step"))
