"""The chapter's seven steps in one line; the one that is under way is lit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mnist_desktop.ui.theme import theme

HEIGHT = 24
GAP = 4  # px between two steps
_LEAST = 10  # px beside a word, both sides together


class SevenSteps(QWidget):
    """Initialise, predict, loss, gradient, step, repeat, stop: a strip that shrinks to its numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The seven steps"))
        self._words = (
            self.tr("Initialise"),
            self.tr("Predict"),
            self.tr("Loss"),
            self.tr("Gradient"),
            self.tr("Step"),
            self.tr("Repeat"),
            self.tr("Stop"),
        )
        self._lit = 0
        theme().changed.connect(self._restyle)

    @property
    def words(self) -> tuple[str, ...]:
        """The names of the steps."""
        return self._words

    def set_lit(self, step: int) -> None:
        """Light a step, 1 to 7; 0 lights none."""
        if step == self._lit:
            return
        self._lit = step
        said = self.tr("Step {0} of 7: {1}").format(step, self._words[step - 1]) if step else ""
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(560, HEIGHT)

    @Slot()
    def _restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw seven labels with the lit one filled; each is as much wider as its word is longer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bold, room = QFontMetricsF(theme().font(0.9, 600)), self.width() - 6 * GAP
        needs = [bold.horizontalAdvance(f"{number}  {word}") for number, word in enumerate(self._words, 1)]
        spare = (room - sum(needs)) / 7
        whole = spare >= _LEAST
        left = 0.0
        for number, word in enumerate(self._words, start=1):
            lit = number == self._lit
            box = QRectF(left, 0, needs[number - 1] + spare if whole else room / 7, HEIGHT)
            left = box.right() + GAP
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_soft" if lit else "track", 1.0 if lit else 0.55))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(theme().color("accent" if lit else "muted"))
            painter.setFont(theme().font(0.9, 600 if lit else 400))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{number}  {word}" if whole else str(number))
        painter.end()
