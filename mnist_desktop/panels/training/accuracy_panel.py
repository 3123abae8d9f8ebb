"""The accuracy on the validation digits, with the ideal digits' as the line to beat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mnist_desktop.lab.records import Curves
from mnist_desktop.panels.panel import PanelSpec
from mnist_desktop.panels.training.curves import CurvesPanel
from mnist_desktop.session import Session
from mnist_desktop.ui.curve_plot import CurvePlot


class AccuracyPanel(CurvesPanel):
    """How many of the validation digits are read right, after each step that was validated."""

    def __init__(self, session: Session) -> None:
        names = {"valid": self.tr("validation")}
        plot = CurvePlot(self.tr("Accuracy"), "accuracyPlot", names, (0.0, 1.0))
        super().__init__(session, self.tr("Accuracy"), plot, logarithmic=False)

    def draw(self, active: Curves, others: list[Curves]) -> None:
        """Draw the accuracies; the newest is said in the head."""
        steps, _, accuracies = active.validations
        self.plot.set_points("valid", steps, accuracies)
        validation = self.session.validation
        words = (
            ""
            if validation is None
            else self.tr("{0} of the validation digits").format(f"{validation.accuracy:.4f}")
        )
        self.card.set_sub(words)


PANEL = PanelSpec(
    id="accuracy",
    place="training",
    title=lambda: QCoreApplication.translate("AccuracyPanel", "Accuracy"),
    build=AccuracyPanel,
    cell=(3, 8, 1, 4),
    stretch=4,
)
