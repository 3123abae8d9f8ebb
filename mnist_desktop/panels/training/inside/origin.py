"""The answer to "where does this come from?", and what happens in the stage while nothing was asked."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame

LINES = 3  # that any answer has room for


class Origin(QWidget):
    """A frame with the question at the left and the answer beside it; above the pictures, so that it is always seen."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(16)
        self._question = Label(weight=600, wrap=True)
        self._question.setFixedWidth(108)
        self._answer = Label(factor=0.95, wrap=True)
        self.setMinimumHeight(LINES * self._answer.fontMetrics().lineSpacing() + 18)
        row.addWidget(self._question)
        row.addWidget(self._answer, 1)
        self.tell("")

    @property
    def answer(self) -> str:
        """What is told."""
        return self._answer.text()

    def tell(self, answer: str, asked: bool = False) -> None:
        """Tell an answer that was `asked` for, or what happens here."""
        question = self.tr("Where does this come from?") if asked else self.tr("What happens here")
        self._question.setText(question)
        self._question.set_color("accent" if asked else "text")
        self.setAccessibleName(question)
        self._answer.setText(answer)
        self.setAccessibleDescription(answer or self.tr("nothing yet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface."""
        frame(QPainter(self), QRectF(self.rect()), "hairline", "surface", radius=8)
