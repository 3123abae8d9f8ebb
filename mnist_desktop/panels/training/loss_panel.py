"""The loss: of every mini-batch, and of the validation digits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.records import Curves
from mnist_desktop.panels.panel import PanelSpec
from mnist_desktop.panels.training.curves import CurvesPanel
from mnist_desktop.session import Session
from mnist_desktop.ui.curve_plot import CurvePlot
from mnist_desktop.ui.plot_key import PlotKey


class LossPanel(CurvesPanel):
    """Training loss solid, validation loss dashed, branches that were left dotted."""

    def __init__(self, session: Session) -> None:
        names = {"train": self.tr("training"), "valid": self.tr("validation")}
        plot = CurvePlot(self.tr("Loss"), "lossPlot", names)
        super().__init__(session, self.tr("Loss"), plot, logarithmic=True)
        self.card.head.addWidget(PlotKey(names))

    def draw(self, active: Curves, others: list[Curves]) -> None:
        """Draw the losses."""
        steps, losses, _ = active.validations
        self.plot.set_curve("train", active.losses)
        self.plot.set_points("valid", steps, losses)
        self.plot.set_ghosts([(c.branch.shared + 1, c.losses[c.branch.shared :]) for c in others])


PANEL = PanelSpec(
    id="loss",
    place="training",
    title=lambda: QCoreApplication.translate("LossPanel", "Loss"),
    build=LossPanel,
    cell=(3, 4, 1, 4),
    stretch=4,
)
