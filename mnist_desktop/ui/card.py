"""A titled frame around a picture, a plot or a table."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame
from mnist_desktop.ui.theme import theme

HEAD = 24
FIELD = 32  # px high, with its frame
_RIM = (12, 8, 12, 12)
_RADIUS = 8


class Card(QWidget):
    """A rounded surface with a head of 24 px and a body.

    Cards side by side share the width by their stretch alone, whatever their captions.

    Parameters
    ----------
    title, sub : str
        The head; `sub` is muted and ends in "…" where there is no room.
    dense : bool
        4 px between head and body in place of 8.

    Attributes
    ----------
    head : QHBoxLayout
        Takes widgets at the right of the head: badges, segments, small buttons.
    body : QVBoxLayout
        Takes the content.
    """

    def __init__(self, title: str, sub: str = "", dense: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title = Label(title, weight=600, parent=self)
        self._title.mark_terms()
        # Without a parent it would be a window for a moment.
        self._sub = Label(sub, "muted", 0.9, parent=self)
        self._sub.setVisible(bool(sub))
        # It has what the others leave: where there is little room, the title is read to the end before it.
        self._sub.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._sub, 1)
        self.head.addStretch(0)
        self._head_row = row = QWidget()
        row.setFixedHeight(HEAD)
        row.setLayout(self.head)
        self.head.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(*_RIM)
        self._outer.setSpacing(4 if dense else 8)
        self._outer.addWidget(row)
        self._outer.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def set_rim(self, left: int, right: int, bottom: int) -> None:
        """Bring the body nearer to the frame; the head stays where the heads of other cards are."""
        self._outer.setContentsMargins(left, _RIM[1], right, bottom)
        self.head.setContentsMargins(_RIM[0] - left, 0, _RIM[2] - right, 0)

    def hold_field(self) -> None:
        """Make the head as high as a field to type in, which stands at its right."""
        self._head_row.setFixedHeight(FIELD)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_sub(self, sub: str) -> None:
        """Change the muted text beside the title; empty hides it."""
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface; behind a label that changed, without its frame."""
        painter, whole = QPainter(self), self.rect()
        if whole.adjusted(_RADIUS, 1, -_RADIUS, -1).contains(event.rect()):
            painter.fillRect(event.rect(), theme().color("surface"))
        else:
            frame(painter, QRectF(whole), "hairline", "surface", radius=_RADIUS)
