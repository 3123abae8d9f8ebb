"""Page "Inside the step": the mini-batch of the step that is shown, one stage at a time, every number askable.

Facts for the guide
-------------------
inside.stage : str
    The stage that is looked at: ``"batch"``, ``"predict"``, ``"loss"``, ``"backward"``, ``"step"``, ``"zero"``.
inside.asked : int
    How many times somebody asked where a number comes from.
inside.chosen : bool
    An image of the batch was chosen by hand.
inside.broadcast : bool
    The labels were looked at without their ``unsqueeze(1)``.
inside.dead : int
    Dead hidden units of the batch, as counted when they were last shown.
inside.collapsed : bool
    The two linear layers were looked at without the ReLU between them.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=1, title=lambda: QCoreApplication.translate("Page", "Inside the step"))
