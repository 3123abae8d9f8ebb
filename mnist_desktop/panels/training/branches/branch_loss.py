"""The loss of every branch: the one that is shown solid, the others dotted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.training.plot_menu import PlotMenu
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.curve_plot import CurvePlot
from mnist_desktop.ui.plot_key import PlotKey


class BranchLossPanel(Panel):
    """A wide plot of the validation's and the batches' loss; a click goes to that step."""

    shows = frozenset({Topic.RECORD, Topic.CURVES})
    interval_ms = 100
    busy_ms = 500

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        names = {"train": self.tr("shown branch"), "valid": self.tr("its validation")}
        self.plot = CurvePlot(self.tr("Loss of all branches"), "branchLossPlot", names)
        self.plot.seek_requested.connect(self._seek)
        PlotMenu(self.plot, session, logarithmic=True)
        card = Card(self.tr("Loss"), self.tr("the others are dotted, rings mark where they begin"))
        card.head.addWidget(PlotKey(names))
        card.body.addWidget(self.plot, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the branches and the cursor."""
        if Topic.CURVES in topics and self.session.curves:
            active, *others = self.session.curves
            steps, losses, _ = active.validations
            self.plot.set_curve("train", active.losses)
            self.plot.set_points("valid", steps, losses)
            ghosts = [(c.branch.shared + 1, c.losses[c.branch.shared :]) for c in others]
            self.plot.set_ghosts(ghosts, [self.session.branches.name(c.branch) for c in others])
            self.plot.set_branches([c.branch.shared for c in others])
        self.plot.set_cursor(self.session.cursor if self.session.curves else None)

    @Slot(int)
    def _seek(self, step: int) -> None:
        self.session.seek(min(step, self.session.head))


PANEL = PanelSpec(
    id="branchLoss",
    place="training.branches",
    title=lambda: QCoreApplication.translate("BranchLossPanel", "Loss of all branches"),
    build=BranchLossPanel,
    cell=(1, 0, 1, 12),
    stretch=3,
)
