"""Page ``Roller coaster``: fit a quadratic by hand, then by SGD.

Facts
-----
roller.a, roller.b, roller.c : float
    The parameters.
roller.loss : float
    The mean squared error, whatever metric is shown.
roller.metric : str
    ``"mse"`` or ``"rmse"``: what the steps go down.
roller.lr : float
    The learning rate.
roller.taken : int
    Steps of the walk.
roller.best_by_hand : float
    The lowest mean squared error reached with the sliders; not noted before they were moved.
roller.plateau : bool
    Whether at least ten steps were taken and the last one lowered the loss by less than a thousandth of itself.
roller.diverged : bool
    Whether the loss is more than ten times that of the start, or no number.
roller.valley : str
    The parameters of the map: ``"a b"``, ``"a c"`` or ``"b c"``.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=2, title=lambda: QCoreApplication.translate("Page", "Roller coaster"))
