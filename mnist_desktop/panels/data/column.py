"""The Digit column: the digit and what is said of it, beside every place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.panels.data import (
    answer_panel,
    canvas_panel,
    head_panel,
    nearest_panel,
    seen_panel,
    source_panel,
)
from mnist_desktop.panels.data.canvas_panel import CanvasPanel
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session
from mnist_desktop.ui.rule import Rule
from mnist_desktop.ui.theme import theme

if TYPE_CHECKING:
    from mnist_desktop.panels.data.browser_panel import BrowserPanel

WIDTH = 248  # px: 28 cells of 8, frames and margins
_MARGIN = 11
# Cells of the canvas and of the image as the model sees it, px: the widest that need no scrolling are taken.
_CELLS = ((8, 4), (8, 3), (7, 3))
# Where even the smallest would hide the answer, the image stands beside the nearest ideal's bars, in these cells.
_LOW_CELLS = (3, 2)


class DigitColumn(QWidget):
    """Head, canvas or samples, the image as the model sees it, nearest ideal, answer, and the digits in use.

    Parameters
    ----------
    session : Session
        What its panels show.

    Attributes
    ----------
    canvas_panel : CanvasPanel
        Undo, redo, clear, paste, tools and pictures, for the window's commands.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("digitColumn")
        self.setAccessibleName(self.tr("Digit"))
        self.setFixedWidth(round(WIDTH * theme().room))
        self._session = session
        self._head = head_panel.HeadPanel(session)
        self._head.setObjectName(head_panel.PANEL.id)
        self.canvas_panel = CanvasPanel(session)
        self.canvas_panel.setObjectName(canvas_panel.PANEL.id)
        self._seen = seen_panel.SeenPanel(session)
        self._seen.setObjectName(seen_panel.PANEL.id)
        self._browser: BrowserPanel | None = None  # made when it is first opened
        self._top = QStackedWidget()
        self._above = QWidget()  # canvas and image, in place of which the samples are shown
        self._nearest = nearest_panel.NearestPanel(
            session
        )  # beside its bars the image stands in a low window
        self._nearest.setObjectName(nearest_panel.PANEL.id)
        self._content = QWidget()
        self._content.setObjectName("digitContent")
        self._scroll = QScrollArea()
        self._build()
        # A task with more digits needs more height: it is looked at after the layout has settled.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._head.browse_toggled.connect(self._browse)

    def _build(self) -> None:
        column = _column(self._above)
        column.addWidget(self.canvas_panel)
        column.addWidget(self._seen)
        column.addStretch(1)
        self._top.addWidget(self._above)
        column = _column(self._content)
        column.setContentsMargins(_MARGIN, 8, _MARGIN - 1, 0)  # the column's edge is a pixel wide
        column.addWidget(self._top)
        column.addSpacing(6)
        for n, panel in enumerate((self._nearest, _built(answer_panel.PANEL, self._session))):
            if n:
                column.addSpacing(8)
            column.addWidget(Rule())
            column.addSpacing(8)
            column.addWidget(panel)
        column.addStretch(1)
        self._content.installEventFilter(self)
        self._scroll.setObjectName("digitScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        source = QWidget()
        column = _column(source)
        column.setContentsMargins(4, 0, 4, 0)
        column.addWidget(_built(source_panel.PANEL, self._session))
        for ground in (self, self._content):
            ground.setBackgroundRole(QPalette.ColorRole.Base)
            ground.setAutoFillBackground(True)
        pane = QWidget()
        column = _column(pane)
        for part in (self._head, Rule(), self._scroll, Rule(), source):
            column.addWidget(part, 1 if part is self._scroll else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(pane)
        row.addWidget(Rule(upright=True))

    # -- what the window's commands do ---------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last stroke or edit."""
        self.canvas_panel.undo()

    def redo(self) -> None:
        """Bring back what was taken back."""
        self.canvas_panel.redo()

    def clear(self) -> None:
        """Empty the canvas."""
        self.canvas_panel.clear()

    def paste(self) -> None:
        """Put the picture of the clipboard on the canvas."""
        self.canvas_panel.paste()

    def choose_image(self) -> None:
        """Ask for a picture and put it on the canvas."""
        self.canvas_panel.choose_image()

    @Slot()
    def browse_samples(self) -> None:
        """Show the digits in use in place of the canvas, to take one."""
        self._head.set_browsing(True)

    @Slot()
    def random_sample(self) -> None:
        """Put a random validation digit of the task on the canvas."""
        self._head.take_random()

    @Slot(bool)
    def _browse(self, on: bool) -> None:
        if on and self._browser is None:
            from mnist_desktop.panels.data import browser_panel

            self._browser = browser_panel.BrowserPanel(self._session)
            self._browser.setObjectName(browser_panel.PANEL.id)
            self._browser.closed.connect(self.close_browser)
            self._top.addWidget(self._browser)
        self._top.setCurrentIndex(1 if on else 0)
        if on and self._browser is not None:
            self._browser.setFocus()
        else:
            self.canvas_panel.canvas.setFocus()

    @Slot()
    def close_browser(self) -> None:
        """Show the canvas again."""
        self._head.set_browsing(False)

    # -- fitting -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the size of the canvas for the new height."""
        super().resizeEvent(event)
        self._fitting.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Be painted in the right size from the first time on."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when a part has become higher or lower."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fitting.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        # From the inside out, else a height of before is read, and the next fitting takes this one back, for ever.
        for widget in (self.canvas_panel, self._seen, self._above, self._nearest, self._top, self._content):
            layout = widget.layout()
            assert layout is not None
            layout.activate()
        seen, low = self._seen, self._is_low
        shown = self._beside(seen.cell) if low else seen.height_of(seen.cell)
        room = self._scroll.maximumViewportSize().height()
        room -= self._content.minimumSizeHint().height() - 28 * self.canvas_panel.cell - shown
        wide = [cells for cells in _CELLS if seen.fits(cells[1]) or cells[1] == 3]
        fitting = next((it for it in wide if 28 * it[0] + seen.height_of(it[1]) <= room), None)
        room -= 28 * _CELLS[-1][0]
        small = next((cell for cell in _LOW_CELLS if self._beside(cell) <= room), _LOW_CELLS[-1])
        chosen = fitting or (_CELLS[-1][0], small)
        if chosen == (self.canvas_panel.cell, seen.cell) and low == (fitting is None):
            return  # asking for a new layout would ask for another fitting, for ever
        self.canvas_panel.set_cell(chosen[0])
        seen.set_cell(chosen[1])
        self._set_low(fitting is None)
        self._top.updateGeometry()  # pages that are hidden behind the samples do not tell their new height

    def _beside(self, cell: int) -> int:
        """How much higher the nearest ideal is with an image of such cells beside its bars, px."""
        return max(0, 28 * cell + 2 - self._nearest.scores_height)

    @property
    def _is_low(self) -> bool:
        return self._seen.parentWidget() is self._nearest

    def _set_low(self, low: bool) -> None:
        """Put the image as the model sees it beside the nearest ideal, or back under the canvas."""
        if low == self._is_low:
            return
        self._seen.set_compact(low)
        if low:
            self._nearest.put_beside(self._seen)
        else:
            column = self._above.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(1, self._seen)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _built(spec: PanelSpec, session: Session) -> Panel:
    panel = spec.build(session)
    panel.setObjectName(spec.id)
    return panel
