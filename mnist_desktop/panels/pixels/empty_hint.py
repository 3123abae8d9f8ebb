"""What stands over the numbers while nothing is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame
from mnist_desktop.ui.theme import theme

_WIDTH = 272  # px


class EmptyHint(QWidget):
    """A note in the middle of its parent: what to do, and a button that does it.

    Signals
    -------
    sample_wanted
        A digit of the digits in use shall be taken.
    """

    sample_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        title = Label(self.tr("Draw a 3 to see its pixels"), weight=600, wrap=True)
        text = Label(
            self.tr("An image is a table of numbers. Bare paper is 0 everywhere."), "muted", 0.9, wrap=True
        )
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sample = QPushButton(self.tr("Take a 3 from the digits"))
        self._sample.setObjectName("pixels-take-sample")
        self._sample.clicked.connect(self.sample_wanted)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()
        parent.installEventFilter(self)

    def offer_sample(self, there: bool) -> None:
        """Show the button only if there are digits to take one from."""
        self._sample.setVisible(there)
        self._centre()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self._centre()
        return False

    def _centre(self) -> None:
        wide = max(_WIDTH, self._column.minimumSize().width(), round(_WIDTH * theme().scale))
        wide = min(wide, self._ground.width())
        self.resize(wide, self._column.heightForWidth(wide))
        area = self.rect()
        area.moveCenter(self._ground.rect().center())
        self.move(area.topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        frame(QPainter(self), QRectF(self.rect()), "hairline", "surface", radius=8)
