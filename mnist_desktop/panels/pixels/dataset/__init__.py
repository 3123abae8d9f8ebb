"""Page Dataset of the place Pixels: where the images come from, and one of them as a table of numbers.

Facts for the guide
-------------------
dataset.split : str
    ``"train"`` or ``"valid"``: what is listed.
dataset.digit : int
    The digit that is listed, −1 for all.
dataset.count : int
    How many images are listed.
dataset.taken : str
    The title of the image that was taken from the list last, ``"train/3/10000"``.
dataset.label : int
    Its label.
dataset.slice : str
    What the DataFrame shows, ``"[4:15, 4:22]"``.
dataset.greys : str
    ``"all"`` or ``"columns"``: what its greys are scaled by.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=2, title=lambda: QCoreApplication.translate("Page", "Dataset"))
