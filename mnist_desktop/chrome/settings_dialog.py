"""The settings: theme, contrast, size of type, language. Each takes effect at once.

There is none for motion: nothing here moves by itself. The ring around a widget stands still and goes, and what does
move, a run, a race or a ball that rolls, does so because somebody started it, and stops when it is asked to.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.settings import Settings
from mnist_desktop.translation import LANGUAGES, SYSTEM
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import SIZES, theme

_WIDTH = 330  # px of a caption, in type of the usual size


class SettingsDialog(QDialog):
    """A row a choice.

    Parameters
    ----------
    settings : Settings
        The choices; only read here.
    parent : QWidget
        The window it opens over.

    Signals
    -------
    chosen : str, object
        Something was chosen: its name in the settings and its value.
    defaults_asked
        Everything is to be as at the first start.
    """

    chosen = Signal(str, object)
    defaults_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._rows: dict[str, tuple[Segments, Mapping[Any, str]]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        system = self.tr("System")
        self._row("theme", self.tr("Theme"),
                  {"system": system, "light": self.tr("Light"), "dark": self.tr("Dark")},
                  self.tr("“System” follows the computer, also when it changes at night."))  # fmt: skip
        self._row("contrast", self.tr("Contrast"),
                  {"system": system, "usual": self.tr("Usual"), "high": self.tr("High")},
                  self.tr("High: text in black or white, and frames that stand out."))  # fmt: skip
        self._row("type_size", self.tr("Size of type"), {size: f"{size} %" for size in SIZES},
                  self.tr("In a presentation (F11) type has 125 % at least, and contrast is high."))  # fmt: skip
        self._row("language", self.tr("Language"), {SYSTEM: system, **LANGUAGES},
                  self.tr("Of the window and of the lessons. Run, drawing and history stay as they are."))  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(20)
        column.addLayout(self._grid)
        column.addLayout(self._foot())
        self.refresh()

    def _row(self, name: str, title: str, options: Mapping[Any, str], words: str) -> None:
        segments = Segments(list(options.values()), title, f"settings-{name}")
        self._rows[name] = segments, options
        values = {text: value for value, text in options.items()}
        segments.current_changed.connect(partial(self._choose, name, values))
        line = self._grid.rowCount()
        left = Qt.AlignmentFlag.AlignLeft
        head, caption = Label(title, weight=600), Label(words, "muted", 0.9, wrap=True)
        head.setMinimumWidth(head.sizeHint().width())
        caption.setMinimumWidth(round(_WIDTH * theme().scale))
        self._grid.addWidget(head, line, 0)
        self._grid.addWidget(segments, line, 1, left)
        self._grid.addWidget(caption, line + 1, 1)
        self._grid.setRowMinimumHeight(line + 2, 12)

    def _foot(self) -> QHBoxLayout:
        defaults, close = QPushButton(self.tr("Defaults")), QPushButton(self.tr("Close"))
        defaults.setObjectName("settingsDefaults")
        defaults.setToolTip(self.tr("Everything on this page as at the first start"))
        defaults.clicked.connect(self.defaults_asked)
        close.setObjectName("settingsClose")
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (defaults, close):
            button.setAutoDefault(False)
        row.addWidget(defaults)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def refresh(self) -> None:
        """Show the choices as they are."""
        for name, (segments, options) in self._rows.items():
            segments.set_current(options[getattr(self._settings, name)])

    def focused(self) -> str:
        """Return the object name of the row or button with the focus; empty if there is none."""
        found = self.focusWidget()
        parent = found.parentWidget() if found is not None else None
        row = parent if isinstance(parent, Segments) else found
        return row.objectName() if row is not None else ""

    def focus(self, name: str) -> None:
        """Give the focus to a row, where to what is chosen in it, or to a button."""
        found = self.findChild(QWidget, name or "settings-theme")
        if isinstance(found, Segments):
            next(part for part in found.findChildren(QRadioButton) if part.isChecked()).setFocus()
        elif found is not None:
            found.setFocus()

    def _choose(self, name: str, values: dict[str, str | int], text: str) -> None:
        self.chosen.emit(name, values[text])
