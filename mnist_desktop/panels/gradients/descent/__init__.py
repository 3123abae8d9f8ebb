"""Page ``x**2``: a slope at a point, and steps against it.

Facts
-----
descent.x : float
    Where the point stands.
descent.lr : float
    The learning rate.
descent.regime : str
    What it does: ``"too low"``, ``"good"``, ``"bounces"`` or ``"diverges"``.
descent.steps : int
    Steps from the start of the walk until ``|x| < 0.01``; −1 if that never happens, or not in 10,000.
descent.taken : int
    Steps the walk has taken.
descent.at_minimum : bool
    Whether ``|x| < 0.01``.
descent.diverged : bool
    Whether the walk has led further out than twice its start.
descent.shown : str
    ``"tangent"`` or ``"secant"``.
descent.run : float
    The run of the secant.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=0, title=lambda: QCoreApplication.translate("Page", "x²"))
