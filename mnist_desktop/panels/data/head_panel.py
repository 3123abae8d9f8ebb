"""The head of the Digit column: which digit it is, a random one, and all of them to choose from."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mnist_desktop.lab.samples import Samples
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.icon_button import IconButton

_HEIGHT = 40  # px, as the other heads of the window


class HeadPanel(Panel):
    """Says what the digit is called.

    Signals
    -------
    browse_toggled : bool
        The samples shall be shown, or the canvas again.
    """

    shows = frozenset({Topic.DIGIT, Topic.DATA})
    browse_toggled = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._random = Random()
        self.setFixedHeight(_HEIGHT)
        self._heading = Heading(self.tr("Digit"))
        self._dice = IconButton("sample", self.tr("Random validation digit"), "digit-random")
        self._browse = IconButton("browse", self.tr("Browse the digits"), "digit-browse", checkable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 4, 11, 4)
        row.setSpacing(0)
        row.addWidget(self._heading, 1)
        row.addWidget(self._dice)
        row.addWidget(self._browse)
        self._dice.clicked.connect(self.take_random)
        self._browse.toggled.connect(self.browse_toggled)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the digit's title."""
        digit = self.session.digit
        edited = digit.edited and digit.title != "edited"
        title = translated(digit.title)
        self._heading.set_sub(self.tr("{0}, edited").format(title) if edited else title)
        for button in (self._dice, self._browse):
            button.set_allowed(self.session.data is not None, self.tr("The digits are being loaded"))

    def set_browsing(self, on: bool) -> None:
        """Show the samples, or the canvas again."""
        self._browse.setChecked(on)

    @Slot()
    def take_random(self) -> None:
        """Put a digit of the task on the desk that the model was not trained on."""
        data = self.session.data
        if data is None:
            return
        index = Samples(data.valid, "valid", self.session.config.task.digits).pick(self._random)
        if index is not None:
            self.session.take_sample(index, "valid")


def _title() -> str:
    return QCoreApplication.translate("HeadPanel", "Digit")


PANEL = PanelSpec("data-head", "data", _title, HeadPanel, (0, 0, 1, 12))
