"""Place Results, page Mistakes: every validation image through the model under the cursor.

Facts
-----
results.step : int
    The step whose weights were evaluated.
results.accuracy : float
    Correct / all on the validation set at that step, 0..1.
results.wrong : int
    How many validation images it gets wrong.
results.cell : str
    The cell of the confusion matrix whose images are shown, ``"3 as 7"``; ``""`` for all.
results.taken : str
    The title of the last image put on the canvas from the gallery, ``"valid/3/10"``.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=0, title=lambda: QCoreApplication.translate("Page", "Mistakes"))
