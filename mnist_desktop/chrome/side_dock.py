"""The dock at the right: Guide and Code, a tab each, made when they are first shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.panels.page import modules_of, panels_of
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session
from mnist_desktop.ui.icon_button import IconButton
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.tabs import HEIGHT, PaintedTabs
from mnist_desktop.ui.theme import theme

WIDTH = 256  # px, with the line at its left
FOLDERS = ("guide", "code")  # below the panels; a folder without a panel has no tab


class SidePane(QWidget):
    """A tab for each folder of :data:`FOLDERS` that has a panel, and a button to close it all.

    Parameters
    ----------
    session : Session
        What the panels show.

    Signals
    -------
    close_asked
        The button was pressed.
    link_activated : str
        A link in a panel was followed, ``"show:training"``.
    """

    close_asked = Signal()
    link_activated = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("sidePane")
        self.setAccessibleName(self.tr("Guide and code"))
        self.setFixedWidth(round(WIDTH * theme().room))
        self.session = session
        self._specs: dict[str, PanelSpec] = {}
        self._panels: dict[str, Panel] = {}
        self._pieces = self._fill()
        self._tabs = PaintedTabs([])
        self._tabs.setObjectName("sideTabs")
        self._tabs.setAccessibleName(self.tr("Guide and code"))
        self._stack = QStackedWidget()
        self._draw = IconButton("pen", self.tr("To the canvas (F9 comes back here)"), "sideDraw")
        self._draw.hide()
        self._lay_out()
        self._tabs.currentChanged.connect(self._chosen)

    def _lay_out(self) -> None:
        for ground in (self, self._stack):
            ground.setBackgroundRole(QPalette.ColorRole.Base)
            ground.setAutoFillBackground(True)
        close = IconButton("close", self.tr("Close (F9 opens it again)"), "sideClose")
        close.clicked.connect(self.close_asked)
        self._draw.clicked.connect(self.close_asked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 8, 0)
        buttons.setSpacing(0)
        for button in (self._draw, close):
            buttons.addWidget(button)
        corner = QWidget()
        column = _column(corner)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(buttons)
        column.addStretch(1)
        column.addWidget(Rule())
        corner.setFixedHeight(HEIGHT)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._tabs, 1)
        head.addWidget(corner)
        pane = QWidget()
        column = _column(pane)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Rule(upright=True))
        row.addWidget(pane)

    def offer_canvas(self, on: bool) -> None:
        """Offer the way back to the canvas, where this stands in its place."""
        self._draw.setVisible(on)

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that have a tab."""
        return tuple(self._specs)

    @property
    def current(self) -> str | None:
        """The folder of the tab in sight; None before there is one."""
        return self.folders[self._tabs.currentIndex()] if self._specs else None

    def fill(self) -> None:
        """Look for panels and show the first; once, after the window has been painted."""
        for _ in self._pieces:
            pass

    def filling(self) -> Iterator[None]:
        """Do so, pausing between the pieces of the work; :meth:`fill` may end it meanwhile."""
        yield from self._pieces

    def _fill(self) -> Iterator[None]:
        specs = {folder: found[0] for folder in FOLDERS if (found := panels_of(folder))}
        yield
        for folder in list(specs)[:1]:  # the one that will be in sight
            self._make(folder, specs[folder])
            yield
        self._specs = specs
        for folder in specs:
            self._tabs.addTab(title_of(folder))
        yield

    def show_tab(self, folder: str) -> Panel | None:
        """Show the tab of a folder and return its panel; None if it has none."""
        self.fill()
        if folder not in self._specs:
            return None
        self._tabs.setCurrentIndex(self.folders.index(folder))
        return self._panels[folder]

    @Slot(int)
    def _chosen(self, index: int) -> None:
        folder = self.folders[index]
        if folder not in self._panels:
            self._make(folder, self._specs[folder])
        panel = self._panels[folder]
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)

    def _make(self, folder: str, spec: PanelSpec) -> None:
        panel = self._panels[folder] = spec.build(self.session)
        panel.setObjectName(spec.id)
        panel.link_activated.connect(self.link_activated)


class SideDock(QDockWidget):
    """Open as people wish it where the window is wide; in a narrow one closed, until it is asked for.

    Asked for in a narrow window it takes the place of the Digit column, so that no page loses width.

    Parameters
    ----------
    session : Session
        What the panels show.

    Attributes
    ----------
    pane : SidePane
        What is in it.
    wanted : bool
        Whether people want it open where there is room.

    Signals
    -------
    displacing : bool
        It takes the place of another column, or gives it back.
    """

    displacing = Signal(bool)

    def __init__(self, session: Session, wanted: bool) -> None:
        super().__init__()
        self.setObjectName("sideDock")
        self.setWindowTitle(self.tr("Guide and code"))
        self.setTitleBarWidget(QWidget())
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea)
        self.pane = SidePane(session)
        self.setWidget(self.pane)
        self.wanted = wanted
        self._wide = True
        self._asked = False  # in a narrow window
        self.pane.close_asked.connect(self.close_it)
        self._apply()

    def fill(self) -> None:
        """Look for panels; without any there is nothing to open."""
        for _ in self.filling():
            pass

    def filling(self) -> Iterator[None]:
        """Do so, pausing between the pieces of the work for whoever has more to do."""
        for folder in FOLDERS:
            for _ in modules_of(folder):
                yield
        yield from self.pane.session.guide.reading()
        yield from self.pane.filling()
        self._apply()

    def fit(self, wide: bool) -> None:
        """Open or close as the window has become wide or narrow."""
        if wide != self._wide:
            self._wide, self._asked = wide, False
            self._apply()

    def set_open(self, on: bool) -> None:
        """Open it or close it as people ask."""
        if self._wide:
            self.wanted = on
        else:
            self._asked = on
        self._apply()

    def toggle(self) -> None:
        """Open it if it is closed, close it if it is open."""
        self.set_open(self.isHidden())

    @Slot()
    def close_it(self) -> None:
        """Close it."""
        self.set_open(False)

    def _apply(self) -> None:
        on = bool(self.pane.folders) and (self.wanted if self._wide else self._asked)
        self.setVisible(on)
        self.pane.offer_canvas(on and not self._wide)
        self.displacing.emit(on and not self._wide)


def title_of(folder: str) -> str:
    """Return the word on the tab of a folder."""
    titles = {
        "guide": QCoreApplication.translate("SidePane", "Guide"),
        "code": QCoreApplication.translate("SidePane", "Code"),
    }
    return titles[folder]


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
