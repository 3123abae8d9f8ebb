"""Place Ideal digits: the mean of thousands of images, and how far a digit is from it."""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=0, title=lambda: QCoreApplication.translate("Page", "Distances"))
