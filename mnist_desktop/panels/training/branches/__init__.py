"""Page Branches: what was tried from one step on, side by side.

Facts
-----
branches.raced : int
    How many branches took part in the last race.
branches.best : str
    Name of the branch with the highest validation accuracy, where two or more were validated.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=6, title=lambda: QCoreApplication.translate("Page", "Branches"))
