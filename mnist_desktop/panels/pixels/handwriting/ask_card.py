"""The form: which digit to draw next, how many there are, and what to do with the one on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from mnist_desktop.lab.config import ALL_TEN
from mnist_desktop.session.handwriting import Handwriting
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.choice_box import ChoiceBox
from mnist_desktop.ui.flow_layout import FlowLayout
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import fill
from mnist_desktop.ui.paragraph import Lines, Paragraph
from mnist_desktop.ui.theme import theme

OF_EACH = (3, 5, 10, 20)
_BAR = 6  # px high
_KEYS = "Ctrl+Return"


class AskCard(Card):
    """Asks for one digit at a time.

    Signals
    -------
    keep_wanted, skip_wanted, undo_wanted
        The digit on the canvas shall be kept, another asked for, the last one taken back.
    asked_for : object, int
        The digits that shall be asked for, and how many of each.
    """

    keep_wanted = Signal()
    skip_wanted = Signal()
    undo_wanted = Signal()
    asked_for = Signal(object, int)

    def __init__(self, pair: tuple[int, ...]) -> None:
        super().__init__(self.tr("Draw digits"))
        self._of_each = ChoiceBox()
        self._of_each.setObjectName("handwriting-of-each")
        self._of_each.setAccessibleName(self.tr("How many of each digit"))
        for count in OF_EACH:
            self._of_each.addItem(self.tr("{0} of each").format(count), count)
        self._of_each.setCurrentIndex(OF_EACH.index(10))
        self._which = ChoiceBox()
        self._which.setObjectName("handwriting-which")
        self._which.setAccessibleName(self.tr("Which digits"))
        self._which.addItem(self.tr("all ten"), ALL_TEN)
        self._which.addItem("", pair)
        self._ask = Lines(1.0)
        self._digit = Label("", factor=4.0, weight=600)
        self._digit.setFixedWidth(round(52 * theme().scale))
        self._told = Paragraph(0.9)
        self._bar = _ProgressBar()
        self._keep = QPushButton(self.tr("Keep it"))
        self._keep.setObjectName("handwriting-keep")
        self._keep.setProperty("primary", True)
        self._keep.setShortcut(QKeySequence(_KEYS))
        self._keep.clicked.connect(self.keep_wanted)
        self._skip = QPushButton(self.tr("Skip"))
        self._skip.setObjectName("handwriting-skip")
        self._skip.clicked.connect(self.skip_wanted)
        self._undo = QPushButton(self.tr("Undo last"))
        self._undo.setObjectName("handwriting-undo")
        self._undo.clicked.connect(self.undo_wanted)
        self.pause = QCheckBox(self.tr("Keep it by itself after a pause"))
        self.pause.setObjectName("handwriting-pause")
        self.pause.setToolTip(self.tr("A second and a half after the last stroke"))
        self._lay_out()
        self.set_pair(pair)
        self._of_each.currentIndexChanged.connect(self._chosen)
        self._which.currentIndexChanged.connect(self._chosen)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(self._of_each)
        choice.addWidget(self._which)
        choice.addStretch(1)
        prompt = QHBoxLayout()
        prompt.setSpacing(12)
        prompt.addWidget(self._digit)
        prompt.addWidget(self._told, 1)
        buttons = FlowLayout(gap=8)
        for button in (self._keep, self._skip, self._undo):
            buttons.addWidget(button)
        self.body.addLayout(choice)
        self.body.addWidget(self._ask)
        self.body.addLayout(prompt)
        self.body.addWidget(self._bar)
        self.body.addLayout(buttons)
        self.body.addWidget(self.pause)
        self.body.addStretch(1)

    def set_pair(self, pair: tuple[int, ...]) -> None:
        """Offer the two digits that are trained beside all ten."""
        self._which.setItemText(1, self.tr("only {0} and {1}").format(*pair))
        self._which.setItemData(1, pair)

    def show_asking(self, handwriting: Handwriting, drawn: bool, newest: str) -> None:
        """Show which digit is asked for.

        Parameters
        ----------
        handwriting : Handwriting
            Who asks.
        drawn : bool
            Whether there is a drawing to keep.
        newest : str
            What became of the last one.
        """
        wanted, turns = handwriting.wanted, handwriting.turns
        self._bar.show_done(turns.done, turns.goal, handwriting.kept is not None)
        self._digit.setText("" if wanted is None else str(wanted))
        self._digit.setVisible(wanted is not None)
        if handwriting.kept is None:
            self._ask.setText(self.tr("Looking at what is kept …"))
        elif wanted is None:
            self._ask.setText(self.tr("That is all: thank you."))
        else:
            self._ask.setText(self.tr("Please draw this digit, as you always write it"))
        self._told.setText(newest or self._hint(wanted, drawn))
        self._keep.setEnabled(drawn and wanted is not None)
        self._keep.setToolTip(
            self.tr("Keep the drawing as a {0} ({1})").format(wanted, _KEYS)
            if self._keep.isEnabled()
            else self.tr("Draw it on the canvas at the left first")
        )
        self._skip.setEnabled(wanted is not None)
        self._undo.setEnabled(handwriting.can_undo)
        self._undo.setToolTip(
            self.tr("Delete the digit that was kept last, and draw it again")
            if handwriting.can_undo
            else self.tr("Nothing was kept since the start")
        )

    def _hint(self, wanted: int | None, drawn: bool) -> str:
        if wanted is None:
            return self.tr("Ask for more of each above, or look at how they are read.")
        if drawn:
            return self.tr("Keep it if it is a {0}; clear the canvas if it went wrong.").format(wanted)
        return self.tr("On the canvas at the left. They are kept on this computer only.")

    @Slot()
    def _chosen(self) -> None:
        self.asked_for.emit(self._which.currentData(), self._of_each.currentData())


class _ProgressBar(QWidget):
    """How many there are of those that are asked for, in words and as a bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("handwriting-progress")
        self.setAccessibleName(self.tr("Progress"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = Label("", "muted", 0.9, parent=self)
        self._share = 0.0

    def show_done(self, done: int, goal: int, known: bool) -> None:
        """Show that so many of so many are there."""
        self._share = done / goal if goal and known else 0.0
        self._words.setText(self.tr("{0} of {1} drawn").format(done, goal) if known else "")
        self.setAccessibleDescription(self._words.text())
        self._words.adjustSize()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line and the bar."""
        return QSize(160, self._words.sizeHint().height() + _BAR + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        bar = QRectF(0, self.height() - _BAR, self.width(), _BAR)
        fill(painter, bar, "track", _BAR / 2)
        if self._share:
            bar.setWidth(max(_BAR, bar.width() * self._share))
            fill(painter, bar, "accent", _BAR / 2)
