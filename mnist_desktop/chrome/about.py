"""About the app: versions, thanks and licences."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop import __version__, translation
from mnist_desktop.assets import resource
from mnist_desktop.credits import credits
from mnist_desktop.logbook import system
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.theme import theme


class About(QDialog):
    """Which version this is, what it is made of, and under which licences.

    Parameters
    ----------
    parent : QWidget
        The window it opens over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About MNIST Desktop"))
        self._credits = [credit.said(translation.language()) for credit in credits()]
        self._list = QListWidget()
        self._about = Label(wrap=True)
        self._text = QPlainTextEdit()
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self.resize(860, 540)

    def versions(self) -> str:
        """Return what somebody who helps asks for first."""
        lines = [f"MNIST Desktop {__version__}", f"Python {platform.python_version()}, Qt {qVersion()}"]
        lines += [f"{c.package} {c.version}" for c in self._credits[1:] if c.version]
        return "\n".join([*lines, system()])

    def _lay_out(self) -> None:
        icon, name = QLabel(), Label(weight=600, factor=1.45)
        icon.setPixmap(
            QIcon(str(resource("icons", "app.svg"))).pixmap(QSize(48, 48), self.devicePixelRatioF())
        )
        name.setText(f"MNIST Desktop {__version__}")
        words = Label(color="muted", wrap=True)
        words.setText(
            self.tr("See how a computer learns to read digits. Nothing you do here leaves this computer.")
        )
        copy = QPushButton(self.tr("Copy versions"))
        copy.setObjectName("copyVersions")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        titles = QVBoxLayout()
        titles.addWidget(name)
        titles.addWidget(words)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon)
        head.addLayout(titles, 1)
        head.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        self._list.setObjectName("credits")
        self._list.setAccessibleName(self.tr("What it is made of"))
        self._list.setFixedWidth(round(200 * theme().room))
        for credit in self._credits:
            item = QListWidgetItem(credit.name)
            item.setSizeHint(QSize(0, 30))
            self._list.addItem(item)
        self._text.setObjectName("licence")
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setReadOnly(True)
        self._text.setFont(theme().font(0.82, mono=True))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._about)
        right.addWidget(self._text, 1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self._list)
        body.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(body, 1)

    @Slot(int)
    def _show(self, row: int) -> None:
        credit = self._credits[row]
        title = f"{credit.name} {credit.version}".strip()
        self._about.setText(f"{title} · {credit.licence}\n\n{credit.about}")
        text = credit.licence_text()
        self._text.setPlainText(text)
        self._text.setVisible(bool(text))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions())
