"""A page: the panels of a folder in a grid, scrolling where the window is small."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session
from mnist_desktop.ui.card_grid import GAP, ROW_GAP, CardGrid
from mnist_desktop.ui.quiet_bar import QuietBar

COLUMNS = 12  # of a page's grid


@dataclass(frozen=True)
class PageSpec:
    """A page as its folder declares it, ``PAGE = PageSpec(...)`` in ``__init__.py``.

    Parameters
    ----------
    order : int
        Where it stands among the pages of its place.
    title : callable
        ``title()`` for the row of pages, translated when it is asked for.
    """

    order: int
    title: Callable[[], str]


def modules_of(folder: str) -> Iterator[ModuleType]:
    """Import the modules of a folder below this one, each when it is asked for."""
    package = import_module(f"mnist_desktop.panels.{folder}")
    for found in pkgutil.iter_modules(package.__path__):
        if not found.ispkg:
            yield import_module(f"{package.__name__}.{found.name}")


def panels_of(folder: str) -> tuple[PanelSpec, ...]:
    """Return the panels of a folder below this one, by row and column: ``"training"``, ``"gradients.sigmoid"``.

    They are imported only now, which keeps the start fast.
    """
    specs = [module.PANEL for module in modules_of(folder) if hasattr(module, "PANEL")]
    return tuple(sorted(specs, key=lambda spec: spec.cell))


class PageView(QScrollArea):
    """The panels of a folder.

    Parameters
    ----------
    folder : str
        Below :mod:`mnist_desktop.panels`, with a point for a folder in a folder.
    title : str
        Its name, for those who hear the window.
    session : Session
        What its panels show.
    at_once : bool
        Whether it begins with all panels in it; else :meth:`filling` makes them.
    parent : QWidget, optional
        Qt's parent. Qt styles all that is in a page anew when it gets another one.

    Signals
    -------
    link_activated : str
        A link of a panel was followed that leads out of it.

    Attributes
    ----------
    panels : dict of str to Panel
        By their ids.
    """

    link_activated = Signal(str)

    def __init__(
        self, folder: str, title: str, session: Session, at_once: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.setObjectName(f"page-{folder}")
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget(self.viewport())
        content.setObjectName("placeContent")
        outer = QVBoxLayout(content)
        bar = QuietBar(self)  # it stands in the margin
        outer.setContentsMargins(GAP, ROW_GAP, max(0, GAP - bar.sizeHint().width()), ROW_GAP)
        self._grid = CardGrid()
        outer.addLayout(self._grid)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.panels: dict[str, Panel] = {}
        self._pieces = self._fill(session, content)
        if at_once:
            self.fill()

    def fill(self) -> None:
        """Make the panels that are not there yet."""
        for _ in self._pieces:
            pass

    def filling(self) -> Iterator[None]:
        """Do so, pausing after each for whoever has more to do; :meth:`fill` may end it meanwhile."""
        yield from self._pieces

    def _fill(self, session: Session, content: QWidget) -> Iterator[None]:
        grid = self._grid
        for spec in panels_of(self.folder):
            panel = self.panels[spec.id] = spec.build(session)
            panel.setObjectName(spec.id)
            panel.link_activated.connect(self.link_activated)
            grid.addWidget(panel, *spec.cell)
            grid.setRowStretch(spec.cell[0], max(spec.stretch, grid.rowStretch(spec.cell[0])))
            yield
        self.setWidget(content)  # only now: it takes its first size from what is in it
