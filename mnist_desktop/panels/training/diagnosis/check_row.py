"""One check: a sign, its name, what it saw; where it found something, the advice and a button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.lab.diagnostics import Check
from mnist_desktop.panels.training.diagnosis import words
from mnist_desktop.panels.training.diagnosis.remedies import Remedy
from mnist_desktop.ui import icons
from mnist_desktop.ui.card_grid import CardGrid
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import focus_ring, frame

_SIGNS = {"found": ("warning", "error"), "fine": ("check", "ok"), "unknown": ("info", "muted")}
_SIGN = 20  # px


class CheckRow(QWidget):
    """A framed row.

    Signals
    -------
    pressed : str
        The id of the check whose remedy was pressed.
    link_activated : str
        A link to the lesson of what was found.

    Parameters
    ----------
    check_id : str
        As in :mod:`mnist_desktop.lab.diagnostics`.
    lesson : str
        Title of the lesson about it; empty where there is none.
    """

    pressed = Signal(str)
    link_activated = Signal(str)

    def __init__(self, check_id: str, lesson: str) -> None:
        super().__init__()
        self.check_id, self.state = check_id, "unknown"
        self.setObjectName(f"check-{check_id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be heard, row by row
        self._name = Label(words.title(check_id), weight=600)
        self._word = Label(factor=0.9, weight=600)
        self._seen = Label(color="muted", factor=0.9, wrap=True)
        self._advice = Label(factor=0.95, wrap=True)
        self._button = QPushButton()
        self._button.setObjectName(f"diagnosis-{check_id}")
        self._button.clicked.connect(self._tell)
        self._lesson = QPushButton(self.tr("Lesson: {0}").format(lesson))
        self._lesson.setProperty("link", True)
        self._lesson.setStyleSheet("QPushButton { text-align: left; padding: 0; }")
        self._lesson.setObjectName(f"diagnosis-{check_id}-lesson")
        self._lesson.setAccessibleName(self._lesson.text())
        self._lesson.clicked.connect(self._learn)
        self._has_lesson = bool(lesson)
        title = QWidget()
        both = QHBoxLayout(title)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        both.addWidget(self._name)
        both.addWidget(self._word)
        both.addStretch(1)
        head = CardGrid()
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(0)
        head.addWidget(title, 0, 0)
        head.addWidget(self._seen, 0, 1)
        head.setColumnStretch(1, 1)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addLayout(head)
        lines.addWidget(self._advice)
        lines.addWidget(self._lesson, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + _SIGN + 8, 8, 12, 8)
        row.setSpacing(16)
        row.addLayout(lines, 1)
        row.addWidget(self._button)
        self.setAccessibleName(words.title(check_id))

    def show_check(self, check: Check | None, remedy: Remedy | None) -> None:
        """Show what was found, with its remedy, or that all is well, or that there is nothing to judge by."""
        self.state = "unknown" if check is None else "found" if check.found else "fine"
        found = self.state == "found"
        said = {"found": self.tr("found"), "fine": self.tr("fine"), "unknown": self.tr("not yet")}
        self._word.setText(said[self.state])
        self._word.set_color(_SIGNS[self.state][1])
        seen = words.missing(self.check_id) if check is None else words.seen(check)
        # What was found is told with the advice, below the name.
        self._seen.setText("" if found else seen)
        self._advice.setText(f"{seen} {words.advice(check)}" if found and check is not None else "")
        self._advice.setVisible(found)
        self._lesson.setVisible(found and self._has_lesson)
        self._button.setVisible(found and remedy is not None)
        if remedy is not None:
            self._button.setText(remedy.text)
            self._button.setAccessibleName(remedy.text)
        self.setAccessibleDescription(
            f"{said[self.state]}. {self._seen.text()} {self._advice.text()}".strip()
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a row of one line at least."""
        return QSize(200, max(super().minimumSizeHint().height(), 44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the sign."""
        painter, area = QPainter(self), QRectF(self.rect())
        icon, colour = _SIGNS[self.state]
        frame(painter, area, colour if self.state == "found" else "hairline", "surface", radius=8)
        if self.hasFocus():
            focus_ring(painter, area, 8)
        top = 12 if self.state == "found" else (self.height() - _SIGN) / 2
        icons.draw(painter, QRectF(12, top, _SIGN, _SIGN), icon, colour, _SIGN)

    @Slot()
    def _learn(self) -> None:
        self.link_activated.emit(f"lesson:{words.LESSONS[self.check_id]}")

    @Slot()
    def _tell(self) -> None:
        self.pressed.emit(self.check_id)
