"""What the user chose and where they are in the guide, kept a moment after it changed: a crash must not lose it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Slot

from mnist_desktop.lab.text import Failure
from mnist_desktop.session import Topic
from mnist_desktop.settings import Settings
from mnist_desktop.ui.theme import theme

if TYPE_CHECKING:
    from mnist_desktop.main_window import MainWindow

SOON = 1000  # ms: what changes in a burst is written once
_ABOUT = {Topic.CONFIG, Topic.FILE}  # the speed of a run, the files of late


class SettingsKeeper(QObject):
    """Gathers the settings from the window and writes them, if there is something new.

    That they cannot be written is told once, by ``session.failed``; it is tried again with every change.

    Parameters
    ----------
    window : MainWindow
        Whose place, docks and geometry they are.
    settings : Settings
        What is written; what was chosen about the look is in it already.
    store : PySide6.QtCore.QSettings
        Where it is written.
    """

    def __init__(self, window: MainWindow, settings: Settings, store: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings, self._store = window, settings, store
        self._written: Settings | None = None
        self._told = False
        self._timer = QTimer(self, interval=SOON, singleShot=True)
        self._timer.timeout.connect(self.keep)
        window.session.guide.changed.connect(self.keep_soon)
        window.session.changed.connect(self._changed)

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & _ABOUT:
            self.keep_soon()

    @Slot()
    def keep_soon(self) -> None:
        """Write them within a second; the clock that runs already is not set back."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Write them now."""
        self._timer.stop()
        window, session, settings = self._window, self._window.session, self._settings
        settings.speed = session.speed or 0.0
        window.keep_layout(settings)
        settings.guide = session.guide.saved()
        settings.recent = session.recent.saved()
        if not theme().large:  # else it is the whole screen, for a presentation
            settings.geometry = window.saveGeometry()
        if settings == self._written:
            return
        self._written = replace(settings)
        if not settings.save(self._store) and not self._told:
            self._told = True
            what = self.tr("Your settings and your place in the guide cannot be kept: {0} cannot be written.")
            hint = self.tr(
                "They hold until the window closes. Check the disk, and whether you may write there."
            )
            session.failed.emit(Failure(what.format(self._store.fileName()), hint))
