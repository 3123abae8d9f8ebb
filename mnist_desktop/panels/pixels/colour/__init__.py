"""Page Colour of the place Pixels: a colour picture is three tables of numbers.

Facts for the guide
-------------------
colour.picture : str
    ``"house"``, or the name of the file that was opened.
colour.axes : str
    ``"[3, H, W]"`` or ``"(H, W, 3)"``, once it was chosen.
colour.row, colour.column : int
    The pixel that was chosen last, by click or key.
colour.red, colour.green, colour.blue : int
    Its three numbers, 0 to 255.
colour.grey : float
    Its weighted mean.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=4, title=lambda: QCoreApplication.translate("Page", "Colour"))
