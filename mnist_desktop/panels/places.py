"""The places of the window and their pages: a folder per place, in it a folder per further page."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.panels.page import PageSpec, PageView
from mnist_desktop.panels.panel import Panel
from mnist_desktop.session import Session
from mnist_desktop.ui.card_grid import GAP
from mnist_desktop.ui.segments import Segments


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
            "gradients": QCoreApplication.translate("Place", "Gradients"),
            "training": QCoreApplication.translate("Place", "Training"),
            "results": QCoreApplication.translate("Place", "Results"),
        }
        return titles[self.id]


PLACES = (Place("pixels"), Place("ideal"), Place("gradients"), Place("training"), Place("results"))


def pages_of(place: str) -> dict[str, PageSpec]:
    """Return the pages of a place in their order, by folder: ``"pixels"``, ``"pixels.playground"``.

    The place's own folder is a page where it declares one; so is each folder in it that does. Panels are not imported.
    """
    package = import_module(f"mnist_desktop.panels.{place}")
    folders = [
        place,
        *(f"{place}.{found.name}" for found in pkgutil.iter_modules(package.__path__) if found.ispkg),
    ]
    declared = {folder: import_module(f"mnist_desktop.panels.{folder}") for folder in folders}
    pages = {folder: module.PAGE for folder, module in declared.items() if hasattr(module, "PAGE")}
    return dict(sorted(pages.items(), key=lambda item: item[1].order))


def all_pages() -> tuple[str, ...]:
    """Return the folders of all pages of all places."""
    return tuple(folder for place in PLACES for folder in pages_of(place.id))


class PlaceView(QWidget):
    """A place: one page in sight, a row to choose from where there are more; each is made when first shown.

    Parameters
    ----------
    place : Place
        Which.
    session : Session
        What its panels show.
    at_once : bool
        Whether the first page begins with all its panels, as :class:`PageView` does.
    parent : QWidget, optional
        Qt's parent.

    Signals
    -------
    link_activated : str
        A link of a panel was followed that leads out of it.
    """

    link_activated = Signal(str)

    def __init__(
        self, place: Place, session: Session, at_once: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"place-{place.id}")
        self.setAccessibleName(place.title)
        self._session = session
        self.pages = pages_of(place.id)
        self._titles = {spec.title(): folder for folder, spec in self.pages.items()}
        self._views: dict[str, PageView] = {}
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._chooser = Segments(list(self._titles), self.tr("Page"), f"pages-{place.id}", wraps=True)
        self._chooser.current_changed.connect(self._chosen)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(GAP, GAP, GAP, 0)
        row.addWidget(self._chooser)
        row.addStretch(1)
        column.addWidget(bar)
        bar.setVisible(len(self.pages) > 1)
        column.addWidget(self._stack, 1)
        self._show_page(next(iter(self.pages)), at_once)

    @property
    def page(self) -> PageView:
        """The page in sight."""
        return self._views[self.folder]

    @property
    def folder(self) -> str:
        """The folder of the page in sight."""
        return self._titles[self._chooser.current]

    @property
    def panels(self) -> dict[str, Panel]:
        """The panels of all pages that were shown, by their ids."""
        return {name: panel for view in self._views.values() for name, panel in view.panels.items()}

    def show_page(self, folder: str) -> None:
        """Show the page of a folder, one of `pages`; KeyError for another."""
        self._show_page(folder, at_once=True)

    def _show_page(self, folder: str, at_once: bool) -> None:
        title = self.pages[folder].title()
        if folder not in self._views:
            self._views[folder] = PageView(folder, title, self._session, at_once, self._stack)
            self._views[folder].link_activated.connect(self.link_activated)
            self._stack.addWidget(self._views[folder])
        self._stack.setCurrentWidget(self._views[folder])
        self._chooser.set_current(title)

    @Slot(str)
    def _chosen(self, title: str) -> None:
        self.show_page(self._titles[title])
