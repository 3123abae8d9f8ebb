"""What people choose about the look of the window: kept, and in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

from mnist_desktop.settings import Settings
from mnist_desktop.translation import LANGUAGES, SYSTEM
from mnist_desktop.ui.theme import SIZES, theme

if TYPE_CHECKING:
    from mnist_desktop.chrome.settings_dialog import SettingsDialog
    from mnist_desktop.main_window import MainWindow

NAMES = ("theme", "contrast", "type_size", "language")
ANEW = ("type_size", "language")  # what the window must be built anew for


class Preferences(QObject):
    """Carries out the choices; made once, it outlives the parts of a window that is built anew.

    Parameters
    ----------
    window : MainWindow
        What is built anew in another size of type or language.
    settings : Settings
        What was chosen before; those of :data:`NAMES` are in force from now on, and changed here.

    Signals
    -------
    chosen
        Something was.
    """

    chosen = Signal()

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._dialog: SettingsDialog | None = None
        if settings.type_size not in SIZES:  # of another version, or written by hand
            settings.type_size = Settings.type_size
        if settings.language not in (SYSTEM, *LANGUAGES):
            settings.language = SYSTEM
        self._apply()

    def choose(self, name: str, value: str | int) -> None:
        """Put a choice in force, one of :data:`NAMES`; the window is built anew a moment later where it must be."""
        self._take({name: value})

    @Slot()
    def defaults(self) -> None:
        """Choose everything as at the first start."""
        fresh = Settings()
        self._take({name: getattr(fresh, name) for name in NAMES})

    @Slot()
    def show(self) -> None:
        """Open the settings, or bring them forward."""
        if self._dialog is None:
            self._open()
        else:
            self._dialog.raise_()
            self._dialog.activateWindow()

    def _take(self, choices: dict[str, str | int]) -> None:
        changed = [name for name, value in choices.items() if getattr(self._settings, name) != value]
        for name in changed:
            setattr(self._settings, name, choices[name])
        self._apply()
        self.chosen.emit()
        if any(name in ANEW for name in changed):
            # Not from within the button that asked for it: it goes too.
            QTimer.singleShot(0, self, self._build)
        elif self._dialog is not None:
            self._dialog.refresh()

    def _apply(self) -> None:
        theme().set_size(self._settings.type_size)
        theme().set_contrast(self._settings.contrast)
        theme().set_mode(self._settings.theme)

    @Slot()
    def _build(self) -> None:
        """Build the window anew, and the dialog over it, with the same control in focus."""
        place, focus = None, ""
        if self._dialog is not None:
            place, focus = self._dialog.pos(), self._dialog.focused()
        self._window.build_anew()
        if place is not None:
            self._open(place, focus)

    def _open(self, place: QPoint | None = None, focus: str = "") -> None:
        from mnist_desktop.chrome.settings_dialog import SettingsDialog  # not at the start

        dialog = SettingsDialog(self._settings, self._window)
        dialog.chosen.connect(self.choose)
        dialog.defaults_asked.connect(self.defaults)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        if place is not None:
            dialog.move(place)
        dialog.show()
        dialog.focus(focus)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
