"""The accuracy on the validation digits, with the ideal digits' as the line to beat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton

from mnist_desktop.lab.diagnostics import overfitting
from mnist_desktop.lab.records import Curves, Validation
from mnist_desktop.panels.panel import PanelSpec
from mnist_desktop.panels.training.curves import CurvesPanel
from mnist_desktop.session import Session
from mnist_desktop.ui.card import HEAD
from mnist_desktop.ui.curve_plot import CurvePlot


class AccuracyPanel(CurvesPanel):
    """How many of the validation digits are read right, after each step that was validated."""

    busy_ms = 280  # not together with the loss: two plots in one go would hold up the next frame

    def __init__(self, session: Session) -> None:
        self._step: int | None = None
        names = {"valid": self.tr("validation")}
        plot = CurvePlot(self.tr("Accuracy"), "accuracyPlot", names, (0.0, 1.0))
        super().__init__(session, self.tr("Accuracy"), plot, logarithmic=False)
        self._best = QPushButton()
        self._best.setObjectName("bestStep")
        self._best.setProperty("link", True)
        self._best.setStyleSheet("QPushButton { padding: 0 2px; min-height: 0; }")
        self._best.setFixedHeight(HEAD)
        self._best.setToolTip(
            self.tr(
                "From there on the validation loss rises: the model learns by heart. Stop, or go back there."
            )
        )
        self._best.clicked.connect(self._go_to_best)
        self._best.hide()
        self.card.head.addWidget(self._best)

    def draw(self, active: Curves, others: list[Curves]) -> None:
        """Draw the accuracies; the newest is said in the head."""
        steps, _, accuracies = active.validations
        self.plot.set_points("valid", steps, accuracies)
        self._suggest(active)
        validation = self.session.validation
        self.card.set_sub("" if validation is None else self._words(validation))

    def _words(self, validation: Validation) -> str:
        accuracy = f"{validation.accuracy:.4f}"
        if validation.step == self.session.cursor:
            return self.tr("{0} in validation").format(accuracy)
        return self.tr("{0} after step {1}").format(accuracy, f"{validation.step:,}")

    def _suggest(self, active: Curves) -> None:
        """Where the validation loss has turned up, mark the best step and offer to go there."""
        check = overfitting(active, active.branch.head)
        found = check is not None and check.found
        self._step = int(check.seen["best"]) if check is not None and found else None
        self.plot.set_best(self._step)
        self._best.setVisible(found)
        self._best.setText(self.tr("Best: step {0}").format("" if self._step is None else f"{self._step:,}"))
        self._best.setAccessibleName(self._best.text())

    @Slot()
    def _go_to_best(self) -> None:
        if self._step is not None:
            self.session.seek(self._step)


PANEL = PanelSpec(
    id="accuracy",
    place="training",
    title=lambda: QCoreApplication.translate("AccuracyPanel", "Accuracy"),
    build=AccuracyPanel,
    cell=(3, 8, 1, 4),
    stretch=4,
)
