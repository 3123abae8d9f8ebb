"""Code: the run that is looked at as plain PyTorch, beside every place.

Facts:

- ``code.way`` (str): the way that was chosen to write it, ``"hand"``, ``"layers"`` or ``"learner"``.
- ``code.whole`` (bool): whether the whole script was opened.
- ``code.copied`` (bool): the script was copied.
- ``code.saved`` (str): what was written last, ``"script"`` or ``"notebook"``.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=0, title=lambda: QCoreApplication.translate("Page", "Code"))
