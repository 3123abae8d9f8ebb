"""Results, page Leaderboard: every run and branch of this session beside the ideal digits, on one validation set.

Facts
-----
leaderboard.runs : int
    Runs and branches on the board for the digits that are shown.
leaderboard.best : float
    The highest validation accuracy among them, correct / all, 0..1.
leaderboard.best_model : str
    Id of the model that reached it: ``"linear"``, ``"simple_net"``, ``"small_cnn"``.
leaderboard.beats_l1, leaderboard.beats_l2 : bool
    Whether that is more than the nearest ideal reaches by the L1 and the L2 distance.
"""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.panels.page import PageSpec

PAGE = PageSpec(order=1, title=lambda: QCoreApplication.translate("Page", "Leaderboard"))
