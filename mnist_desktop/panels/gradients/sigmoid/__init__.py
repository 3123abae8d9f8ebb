"""Page ``Sigmoid``: the curve with the mini-batch's outputs on it, its slope, and where it is flat.

Facts
-----
sigmoid.x : float
    Where the point stands.
sigmoid.slope : float
    The slope of the sigmoid there, 0 to 0.25.
sigmoid.in_flat : bool
    Whether the point stands in a flat zone.
sigmoid.outputs : int
    Outputs of the mini-batch that are shown; 0 while there are none.
sigmoid.flat : int
    Of them, those in the flat zones.
sigmoid.stuck : int
    Of those, the ones on the wrong side.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=4, title=lambda: QCoreApplication.translate("Page", "Sigmoid"))
