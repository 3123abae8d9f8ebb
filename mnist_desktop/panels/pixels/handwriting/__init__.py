"""Page My handwriting of the place Pixels: the student's own digits, drawn in turn, read, trained on and shared.

Facts for the guide
-------------------
handwriting.kept : int
    How many digits the student has kept.
handwriting.kinds : int
    How many different digits are among them.
handwriting.judged : int
    How many of all that are kept the model was asked about.
handwriting.accuracy : float
    The share of them that the model reads right; −1 before.
handwriting.wrong : int
    How many it misreads.
handwriting.trained : str
    Whether the run is trained on them: ``"no"``, ``"alone"`` or ``"mixed"``.
handwriting.gain : float
    How much more of them the run under the cursor reads than an earlier run that was not trained on them; 0 before.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=3, title=lambda: QCoreApplication.translate("Page", "My handwriting"))
