"""Numbers in a row with signs between them, an equation; each can be asked where it comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from mnist_desktop.frozen import dataclass
from mnist_desktop.ui.painting import fill, focus_ring, frame, width, write
from mnist_desktop.ui.theme import theme

HEIGHT = 48  # px
_PAD = 8
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Figure:
    """A number and what it is.

    Parameters
    ----------
    caption, value : str
        ``"bias"``, ``"−0.0312"``.
    color : str
        Token of the value.
    """

    caption: str
    value: str
    color: str = "text"


class FigureRow(QWidget):
    """Figures with signs between them, packed at the left.

    Signals
    -------
    asked : str
        The key of the figure that was pressed.

    Parameters
    ----------
    parts : sequence of (str, str)
        For each figure the sign before it, empty for none, and its key.
    object_name : str
        Unique in the window; the figures are ``object_name-key``.
    """

    asked = Signal(str)

    def __init__(
        self, parts: Sequence[tuple[str, str]], object_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: dict[str, _FigureButton] = {}
        for sign, key in parts:
            button = _FigureButton(key, sign)
            button.setObjectName(f"{object_name}-{key}")
            button.pressed_key.connect(self._asked)
            row.addWidget(button)
            self._buttons[key] = button
        row.addStretch(1)

    def set_figures(self, figures: Mapping[str, Figure]) -> None:
        """Show figures by their keys; those that are not given are hidden."""
        for key, button in self._buttons.items():
            button.setVisible(key in figures)
            if key in figures:
                button.show_figure(figures[key])

    def set_chosen(self, key: str) -> None:
        """Mark the figure that is told about; empty for none."""
        for name, button in self._buttons.items():
            button.set_chosen(name == key)

    @Slot(str)
    def _asked(self, key: str) -> None:
        self.set_chosen(key)
        self.asked.emit(key)


class _FigureButton(QAbstractButton):
    """One figure, with the sign before it."""

    pressed_key = Signal(str)

    def __init__(self, key: str, sign: str) -> None:
        super().__init__()
        self._key, self._sign = key, sign
        self._figure = Figure("", "")
        self._chosen = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def show_figure(self, figure: Figure) -> None:
        """Show another number."""
        if figure == self._figure:
            return
        longer = self._room(figure) != self._room(self._figure)
        self._figure = figure
        self.setText(figure.caption)
        self.setAccessibleName(figure.caption)
        self.setAccessibleDescription(self.tr("{0}; press to ask where it comes from").format(figure.value))
        if longer:
            self.updateGeometry()
        self.update()

    def set_chosen(self, on: bool) -> None:
        """Mark it, or not."""
        if on != self._chosen:
            self._chosen = on
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room of sign, caption and value."""
        return QSize(self._sign_width() + self._room(self._figure), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return room for the value; the caption is elided."""
        value = width(self._figure.value, theme().font(1.1, 600))
        return QSize(self._sign_width() + value + 2 * _PAD, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign, then the caption over the value."""
        painter = QPainter(self)
        left = self._sign_width()
        strong = theme().font(1.1, 600)
        if self._sign:
            write(painter, QRectF(0, 0, left, HEIGHT), self._sign, strong, "muted", _CENTRE)
        area = QRectF(left, 0, self.width() - left, HEIGHT)
        if self._chosen:
            frame(painter, area, "accent", "accent_soft")
        elif self.underMouse():
            fill(painter, area, "hover", 6)
        if self.hasFocus():
            focus_ring(painter, area)
        inside = area.adjusted(_PAD, 4, -_PAD, -4)
        upper, lower = inside.adjusted(0, 0, 0, -22), inside.adjusted(0, 18, 0, 0)
        write(painter, upper, self._figure.caption, theme().font(0.82), "muted")
        write(painter, lower, self._figure.value, strong, self._figure.color)

    def _room(self, figure: Figure) -> int:
        caption, value = (
            width(figure.caption, theme().font(0.82)),
            width(figure.value, theme().font(1.1, 600)),
        )
        return max(caption, value) + 2 * _PAD

    def _sign_width(self) -> int:
        return width(self._sign, theme().font(1.1, 600)) + 10 if self._sign else 0

    @Slot()
    def _tell(self) -> None:
        self.pressed_key.emit(self._key)
