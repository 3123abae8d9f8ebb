"""A panel alone, or a page: with a session of its own, a 3 on the canvas and ten steps taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mnist_desktop import translation
from mnist_desktop.lab.dataset import DigitDataset
from mnist_desktop.panels.page import COLUMNS, PageView, panels_of
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.places import all_pages
from mnist_desktop.session import RunState, Session, Topic
from mnist_desktop.ui.card_grid import GAP
from mnist_desktop.ui.theme import theme

WIDTH, HEIGHT = 776, 632  # px that a page has in the window at 1280×800
PATIENCE = 60.0  # seconds to wait for torch and the steps
_REST = 0.25  # seconds for what plots put off
_STEPS, _DIGIT = 10, 3
# Folders whose panels stand beside the pages, and the px that they have there.
BESIDE = {"data": 248, "run": WIDTH, "guide": 256, "code": 256}


def panels() -> dict[str, PanelSpec]:
    """Return all panels of the window by their ids."""
    return {spec.id: spec for folder in (*all_pages(), *BESIDE) for spec in panels_of(folder)}


class Alone(QWidget):
    """A panel by its id, or a page by its folder, with a session that it ends when it is closed.

    Parameters
    ----------
    name : str
        One of :func:`panels`, or of the pages.
    digits : DigitDataset
        What is drawn from and trained on.
    """

    def __init__(self, name: str, digits: DigitDataset) -> None:
        super().__init__()
        self.setWindowTitle(name)
        self.session = Session(self)
        self.session.guide.set_language(translation.language())
        self.shown = (
            PageView(name, name, self.session) if name in all_pages() else self._panel(panels()[name])
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shown)
        self._begun = False
        self.session.changed.connect(self._changed)
        self.resize(WIDTH, HEIGHT)
        self.session.start(digits)

    def _panel(self, spec: PanelSpec) -> QWidget:
        """Return a holder of a panel that gives it the room it has in the window."""
        holder, panel = QWidget(), spec.build(self.session)
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(GAP, GAP, GAP, GAP)
        panel.setMaximumWidth(BESIDE.get(spec.place, round(WIDTH * spec.cell[3] / COLUMNS)))
        tall = spec.stretch > 0 or spec.place == "guide"
        rows.addWidget(panel, 1 if tall else 0)
        if not tall:
            rows.addStretch(1)
        return holder

    @property
    def ready(self) -> bool:
        """Whether the steps are taken and all is drawn."""
        session = self.session
        drawn = all(panel.is_current for panel in self.findChildren(Panel))
        return (
            self._begun
            and session.state is not RunState.RUNNING
            and session.head == _STEPS
            and session.cursor == _STEPS
            and session.answered
            and not session.library.busy
            and drawn
        )

    @Slot(object)
    def _changed(self, topics: frozenset[Topic]) -> None:
        session = self.session
        there = session.record is not None and session.ideals is not None and session.state is RunState.IDLE
        if there and not self._begun and session.data is not None:
            self._begun = True
            session.take_sample(int((session.data.train.labels == _DIGIT).argmax()))
            session.run(_STEPS)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the session's threads."""
        self.session.close()
        super().closeEvent(event)


def _wait(until: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def save_alone(name: str, digits: DigitDataset, folder: Path) -> list[Path]:
    """Save a picture of a panel or page in each theme as ``NAME-light.png``, ``NAME-dark.png``; return the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    mode, paths = theme().mode, []
    alone = Alone(name, digits)
    alone.show()
    _wait(lambda: alone.ready, PATIENCE)
    _wait(lambda: False, _REST)
    for scheme in ("light", "dark"):
        theme().set_mode(scheme)
        paths.append(folder / f"{name}-{scheme}.png")
        alone.grab().save(str(paths[-1]))
    theme().set_mode(mode)
    alone.close()
    alone.deleteLater()
    return paths
