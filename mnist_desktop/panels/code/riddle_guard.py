"""What stands in place of the code while a riddle is on: the code would name what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mnist_desktop.session import Session
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph


class RiddleGuard(QWidget):
    """A word of warning, and a button that gives the answer away.

    Parameters
    ----------
    session : Session
        Whose riddle it is.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        words = Paragraph(1.0, "text")
        words.setText(
            self.tr(
                "The code is true to the run, so it would give the answer away: the wrong line stands in it, with a "
                "comment. Find it out first, or have it revealed."
            )
        )
        reveal = QPushButton(self.tr("Reveal it"))
        reveal.setObjectName("code-reveal")
        reveal.clicked.connect(self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("A riddle is on"), weight=600, factor=1.1))
        column.addWidget(words)
        column.addWidget(reveal)
        column.addStretch(1)

    @Slot()
    def _reveal(self) -> None:
        self._session.riddle.give_up()
