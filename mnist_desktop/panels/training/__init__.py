"""Place Training: one mini-batch step at a time."""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=0, title=lambda: QCoreApplication.translate("Page", "One step"))
