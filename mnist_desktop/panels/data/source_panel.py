"""Which digits are used, always said; other ones to choose; and how far loading them is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.words import translated
from mnist_desktop.ui.icon_button import HEIGHT, IconButton
from mnist_desktop.ui.icons import dress
from mnist_desktop.ui.numerals import percent
from mnist_desktop.ui.theme import theme

_CAPTION = 0.9  # of the application's font
_BAR = 3  # px
_PADDING = 62  # px of the button that are not text: icon, gaps, chevron


def _short(count: int) -> str:
    """Return a count for a narrow line: ``60k``, ``6,131``."""
    return f"{count // 1000}k" if count >= 10_000 and count % 1000 == 0 else f"{count:,}"


class SourcePanel(Panel):
    """A line with the source and its counts; pressed, the other sources."""

    shows = frozenset({Topic.DATA, Topic.WORK})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setFixedHeight(HEIGHT)
        self._text = ""
        self._button = QPushButton()
        self._button.setObjectName("digits-source")
        self._button.setProperty("flat", "true")
        self._button.setFont(theme().font(_CAPTION))
        self._button.setStyleSheet("QPushButton { text-align: left; padding: 0 4px; }")
        dress(self._button, "data", "muted", 16)
        self._button.setMenu(self._menu())
        self._line = _WorkLine()
        cancel = IconButton("close", self.tr("Cancel"), "digits-cancel")
        cancel.clicked.connect(session.library.cancel)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addWidget(cancel)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._button)
        self._stack.addWidget(work)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the source, or the work under way."""
        library = self.session.library
        self._stack.setCurrentIndex(1 if library.work else 0)
        self._line.show_work(library.work, library.progress)
        data = library.data
        self._offer_strokes(data)
        if data is None:
            self._text = self.tr("No digits")
            self._button.setToolTip(self.tr("Choose which digits to use"))
        else:
            name, train, valid = translated(data.provenance.title), len(data.train), len(data.valid)
            self._text = self.tr("{0} · {1} + {2}").format(name, _short(train), _short(valid))
            tip = self.tr("{0}: {1:,} digits to train on and {2:,} to validate on").format(name, train, valid)
            self._button.setToolTip(f"{tip}\n{translated(data.provenance.detail)}".strip())
        self._elide()

    # -- choices -------------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Generated digits"), self.session.library.load_generated)
        menu.addAction(self.tr("MNIST from a folder…"), self.choose_mnist)
        menu.addAction(self.tr("Download MNIST…"), self.ask_to_download)
        menu.addSeparator()
        menu.addAction(self.tr("My handwriting"), self.session.handwriting.use_alone)
        menu.addAction(self.tr("Folder of pictures…"), self.choose_pictures)
        menu.addSeparator()
        self._strokes = menu.addAction(self.tr("Add drawn strokes"), self.add_strokes)
        menu.setToolTipsVisible(True)
        return menu

    def _offer_strokes(self, data: DigitDataset | None) -> None:
        there = data is not None and data.provenance.has_strokes
        self._strokes.setEnabled(data is not None and not there)
        if there:
            tip = self.tr("They are among the digits in use already")
        elif data is None:
            tip = self.tr("Wait until the digits have loaded")
        else:
            tip = self.tr("Also train on digits that are drawn as with a mouse, in many styles")
        self._strokes.setToolTip(tip)

    @Slot()
    def choose_mnist(self) -> None:
        """Let the folder with MNIST's four files be chosen."""
        self._choose(self.tr("Folder with the four MNIST files"))

    @Slot()
    def choose_pictures(self) -> None:
        """Let a folder of pictures be chosen, laid out as the book's."""
        self._choose(self.tr("Folder with train/3, valid/3 and so on"))

    def _choose(self, title: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.use_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def use_folder(self, folder: str) -> None:
        """Use the digits of a folder."""
        self.session.library.load_folder(Path(folder))

    @Slot()
    def add_strokes(self) -> None:
        """Use the same digits and, to train on, a quarter as many that are drawn as with a mouse."""
        library = self.session.library
        data = library.data
        if data is None:
            return

        def work(_progress: Callable[[float], None], _cancelled: Callable[[], bool]) -> DigitDataset:
            from mnist_desktop.lab.digits.strokes_added import add_strokes

            return add_strokes(data)

        library.load(self.tr("Drawing strokes"), work)

    @Slot()
    def ask_to_download(self) -> None:
        """Download MNIST after a yes: nothing else ever uses the network."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Download MNIST"))
        box.setText(self.tr("Download MNIST, 12 MB?"))
        box.setInformativeText(
            self.tr("It is checked and kept in your own data folder. Nothing of yours leaves this computer.")
        )
        download = box.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(download)
        box.accepted.connect(self.session.library.download_mnist)
        box.finished.connect(box.deleteLater)
        box.open()

    # ------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - _PADDING
        shown = self._button.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)
        self._button.setText(f" {shown}")  # the sheet leaves no gap after an icon
        self._button.setAccessibleName(self.tr("Digits in use: {0}").format(self._text))


class _WorkLine(QWidget):
    """What is under way, over a thin bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("digits-work")
        self._name, self._done = "", 0.0
        theme().changed.connect(self.update)

    def show_work(self, name: str, done: float) -> None:
        """Show the name of the work and how far it is, 0..1."""
        self._name, self._done = name, done
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._percent())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a control."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the bar."""
        painter = QPainter(self)
        painter.setFont(theme().font(_CAPTION))
        metrics, rect = painter.fontMetrics(), self.rect().adjusted(0, 0, 0, -_BAR - 2)
        percent = self._percent()
        room = rect.width() - metrics.horizontalAdvance(percent) - 8
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme().color("muted"))
        painter.drawText(rect, middle, metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room))
        painter.setPen(theme().color("text"))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, percent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = self.rect().adjusted(0, self.height() - _BAR - 3, 0, -3)
        painter.setBrush(theme().color("track"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        bar.setWidth(round(bar.width() * self._done))
        painter.setBrush(theme().color("accent"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _percent(self) -> str:
        return percent(self._done) if self._done else ""


def _title() -> str:
    return QCoreApplication.translate("SourcePanel", "Digits in use")


PANEL = PanelSpec("data-source", "data", _title, SourcePanel, (6, 0, 1, 12))
