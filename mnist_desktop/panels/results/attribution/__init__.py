"""Results, page Why?: what each pixel of the digit adds to the answer, and the fewest erased pixels that flip it.

Facts
-----
attribution.judge : str
    Who is asked: ``"model"``, or the nearest ideal by ``"l1"`` or ``"l2"``.
attribution.model : str
    Id of the model under the cursor, whoever is asked.
attribution.said : int
    The digit that is said of the digit on the canvas.
attribution.exact : bool
    Whether the pixels' parts are exact: linear models and ideals; else x · gradient, an approximation.
attribution.flips : int
    The fewest erased pixels after which another digit is said; −1 if none do.
attribution.proven : bool
    Whether no smaller number can do it.
attribution.erased : int
    How many pixels the student has erased.
attribution.flipped : bool
    Whether another digit is said of what is left.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=2, title=lambda: QCoreApplication.translate("Page", "Why?"))
