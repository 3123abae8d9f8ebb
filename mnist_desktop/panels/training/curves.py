"""What the two curve panels share: a card with a plot of the run, its branches and its cursor."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.lab.records import Curves
from mnist_desktop.panels.panel import Panel
from mnist_desktop.panels.training.plot_menu import PlotMenu
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.curve_plot import CurvePlot

HEIGHT = 138  # px: all of Training is in sight in a window of 1024×700


class CurvesPanel(Panel):
    """A plot that follows the run; a click in it goes to that step.

    Parameters
    ----------
    session : Session
        The one truth.
    title : str
        Of the card.
    plot : CurvePlot
        Where the subclass draws its curves, in :meth:`draw`.
    logarithmic : bool
        Its menu offers logarithms.
    """

    shows = frozenset({Topic.RECORD, Topic.CURVES})
    interval_ms = 66
    busy_ms = 330

    def __init__(self, session: Session, title: str, plot: CurvePlot, logarithmic: bool) -> None:
        super().__init__(session)
        self.plot = plot
        self.card = Card(title, dense=True)
        self.card.body.addWidget(plot, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        plot.seek_requested.connect(self._seek)
        PlotMenu(plot, session, logarithmic)

    def sizeHint(self) -> QSize:
        """Return a modest height: the row gives more where there is room."""
        return QSize(super().sizeHint().width(), HEIGHT)

    @Slot(int)
    def _seek(self, step: int) -> None:
        self.session.seek(min(step, self.session.head))

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Draw the run and the cursor."""
        if Topic.CURVES in topics and self.session.curves:
            active, *others = self.session.curves
            self.draw(active, others)
            self.plot.set_branches([c.branch.shared for c in others])
        self.plot.set_cursor(self.session.cursor if self.session.curves else None)

    def draw(self, active: Curves, others: list[Curves]) -> None:
        """Draw the curves of the active branch and the ghosts of the others."""
        raise NotImplementedError(f"{type(self).__name__} has no curves of its own")
