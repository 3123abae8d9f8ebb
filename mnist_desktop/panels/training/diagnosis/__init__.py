"""Page "Why is it stuck?": what goes wrong in the run at the cursor, what it was seen by, and what to try.

Facts for the guide
-------------------
diagnosis.found : str
    Ids of what was found when the page last looked, in order, with commas between: ``"one_class,saturated"``; empty
    if nothing was. Ids: ``diverged``, ``one_class``, ``saturated``, ``dead``, ``bouncing``, ``forget_zero``,
    ``overfitting``.
diagnosis.tried : str
    The id of the last finding whose remedy was pressed.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=7, title=lambda: QCoreApplication.translate("Page", "Why is it stuck?"))
