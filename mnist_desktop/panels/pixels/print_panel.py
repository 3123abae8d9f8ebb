"""What Python prints of the slice, to the letter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from mnist_desktop.lab.tensors import exact_repr
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.held import held, holds_tensor
from mnist_desktop.panels.pixels.printout import Printout
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.icon_button import IconButton

_FEW = 225  # numbers: torch prints these in 3 ms, all 784 in 9
_REST_MS = 150
_NARROWEST = 40  # characters: the book's slice without its dtype
_SHORT = 10  # numbers in a row that may fit in the card


class PrintPanel(Panel):
    """The exact ``repr`` of the slice; a long one is printed when the digit has come to rest."""

    shows = frozenset({Topic.DIGIT, Topic.SLICE, Topic.WRITING, Topic.CONFIG})
    interval_ms = 100

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._card = Card("", dense=True)
        self._card.set_rim(10, 4, 8)  # the lines need the room, and have a rim of their own
        self._lines = Printout("pixels-print")
        copy = IconButton("copy", self.tr("Copy what is printed"), "pixels-copy-print")
        copy.clicked.connect(self._lines.copy_all)
        self._card.head.addWidget(copy)
        self._card.body.addWidget(self._lines)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._print)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Print, at once if it is little."""
        library = "PyTorch" if holds_tensor(self.session) else "NumPy"
        self._card.set_title(self.tr("As {0} prints it").format(library))
        self._lines.setAccessibleName(self.tr("The slice as {0} prints it").format(library))
        self._print_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines where the room ends."""
        super().resizeEvent(event)
        if self.isVisible():
            self._print_soon()

    def _print_soon(self) -> None:
        if len(self.session.looking.rows) * len(self.session.looking.columns) <= _FEW:
            self._rest.stop()
            self._print()
        else:
            self._rest.start()

    @Slot()
    def _print(self) -> None:
        part = held(self.session, sliced=True)
        usual = 80 if holds_tensor(self.session) else 75
        width = min(max(self._lines.columns, _NARROWEST), usual)
        text = exact_repr(part, width if part.shape[1] <= _SHORT else usual)
        if (
            text.count("\n") > part.shape[0]
        ):  # the narrow card broke the rows themselves: rather let them scroll
            text = exact_repr(part, usual)
        self._lines.show_lines(text)


def _title() -> str:
    return QCoreApplication.translate("PrintPanel", "As Python prints it")


PANEL = PanelSpec("pixels-print", "pixels", _title, PrintPanel, (2, 8, 1, 4), stretch=1)
