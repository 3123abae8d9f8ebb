"""Page X-ray of the place Pixels: how a drawing becomes 28×28, stage by stage, and what each stage is good for.

Facts for the guide
-------------------
xray.skipped : str
    The stages that are left out: ``"crop"``, ``"fit"``, ``"grey"``, ``"centre"``, ``"ink_high"``, joined by
    ``" and "``; empty for the whole recipe.
xray.pen : float
    The width of the pen that the strokes are drawn with again; −1 where there are no strokes.
xray.misread : bool
    Whether the nearest ideal by L1, or the model, says another digit of what is on the bench than of the digit made
    by the whole recipe.
xray.shift_rows, xray.shift_columns : int
    How far the digit on the bench was moved down and right.
xray.kept : int
    At how many of the 169 positions the digit is read as in the middle.
xray.empty_nearest : int
    The ideal that bare paper is nearest to by L1.
xray.measured : int
    On how many validation digits the deviations were measured; 0 before.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=1, title=lambda: QCoreApplication.translate("Page", "X-ray"))
