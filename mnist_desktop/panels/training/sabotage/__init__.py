"""Page "Break it": the classic mistakes of a training loop, switched on by hand or hidden by the app as a riddle.

Facts for the guide
-------------------
sabotage.by_hand : str
    Ids of what is switched on, with commas between: ``"forget_zero,rmse"``; empty if nothing is. In a riddle it is not
    noted. Ids: ``forget_zero``, ``wrong_sign``, ``swap_labels``, ``rmse``, ``raw_pixels``, ``no_bias``, ``no_relu``.
sabotage.collapsed : bool
    Two linear layers without a ReLU were looked at as one map, beside their own prediction.
sabotage.riddle : str
    ``"off"``, ``"on"``, ``"solved"`` or ``"revealed"``.
sabotage.solved : int
    Riddles solved since the app was started.
sabotage.wrong_guesses : int
    In the present riddle.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=8, title=lambda: QCoreApplication.translate("Page", "Break it"))
