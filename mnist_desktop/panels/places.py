"""The places of the window, and how their panels are found: a folder per place, a file per panel."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from mnist_desktop.panels.panel import PanelSpec
from mnist_desktop.session import Session

COLUMNS = 12  # of a place's grid
GAP = 12  # px between cards and around them


@dataclass(frozen=True)
class Place:
    """A place of the window.

    Parameters
    ----------
    id : str
        Name of the folder below :mod:`mnist_desktop.panels`.
    """

    id: str

    @property
    def title(self) -> str:
        """The word on its tab."""
        titles = {
            "pixels": QCoreApplication.translate("Place", "Pixels"),
            "ideal": QCoreApplication.translate("Place", "Ideal digits"),
            "training": QCoreApplication.translate("Place", "Training"),
        }
        return titles[self.id]


PLACES = (Place("pixels"), Place("ideal"), Place("training"))


def panels_of(place: str) -> tuple[PanelSpec, ...]:
    """Return the panels of a folder, by row and column; importing them only now keeps the start fast."""
    package = import_module(f"mnist_desktop.panels.{place}")
    modules = (
        import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)
    )
    specs = [module.PANEL for module in modules if hasattr(module, "PANEL")]
    return tuple(sorted(specs, key=lambda spec: spec.cell))


class PlaceView(QScrollArea):
    """A place: its panels in a grid, scrolling where the window is small.

    Parameters
    ----------
    place : Place
        Which.
    session : Session
        What its panels show.
    """

    def __init__(self, place: Place, session: Session) -> None:
        super().__init__()
        self.setObjectName(f"place-{place.id}")
        self.setAccessibleName(place.title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        content.setObjectName("placeContent")
        outer = QVBoxLayout(content)
        outer.setContentsMargins(GAP, GAP, GAP, GAP)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        outer.addLayout(grid)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.panels = {spec.id: spec.build(session) for spec in panels_of(place.id)}
        for spec in panels_of(place.id):
            panel = self.panels[spec.id]
            panel.setObjectName(spec.id)
            grid.addWidget(panel, *spec.cell)
            grid.setRowStretch(spec.cell[0], max(spec.stretch, grid.rowStretch(spec.cell[0])))
        self.setWidget(content)
