"""A titled frame around a picture, a plot or a table."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import frame, width
from mnist_desktop.ui.paragraph import Lines
from mnist_desktop.ui.theme import theme

HEAD = 24
FIELD = 32  # px high, with its frame
_RIM = (12, 8, 12, 12)
_RADIUS = 8


class Card(QWidget):
    """A rounded surface with a head of 24 px and a body.

    Cards side by side share the width by their stretch alone, whatever their captions. Where title, sub and what
    stands at the right of the head need more, the sub breaks into lines below, and the title has a line of its own.

    Parameters
    ----------
    title, sub : str
        The head; `sub` is muted.
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
        self._sub = _Sub(sub, self)
        self._sub.setVisible(bool(sub))
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._sub, 1)
        self.head.addStretch(0)
        self._head_row = row = QWidget()
        row.setFixedHeight(HEAD)
        row.setLayout(self.head)
        self.head.setContentsMargins(0, 0, 0, 0)
        self._above, self._between, self._below = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._above.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(*_RIM)
        self._outer.setSpacing(4 if dense else 8)
        self._outer.addLayout(self._above)
        self._outer.addLayout(self._between)
        self._outer.addWidget(row)
        self._outer.addLayout(self._below)
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
        if title == self._title.text():
            return
        self._title.setText(title)
        self.setAccessibleName(title)
        self._arrange()

    def set_sub(self, sub: str) -> None:
        """Change the muted text beside the title; empty hides it."""
        self._sub.setText(sub)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange the head anew when something in it became wider, came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the head for another width, a moment later: the layouts around it are at work now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _arrange(self) -> None:
        """Put title and sub where they are read to the end."""
        sub = self._sub.wide() if self._sub.text() else 0
        self._sub.setVisible(bool(sub))
        gap, room = self.head.spacing(), self.width() - _RIM[0] - _RIM[2]
        title = self._title.sizeHint().width()
        tools = sum(tool.sizeHint().width() + gap for tool in self._tools())
        alone = tools > 0 and title + tools > room
        beside = title + gap + sub + (0 if alone else tools) <= room
        words = self._above if alone else self.head
        _move(self._title, words, 0)
        if beside:
            _move(self._sub, words, 1, 1)
        else:
            _move(self._sub, self._between if alone else self._below, 0)

    def _tools(self) -> Iterator[QWidget]:
        """Yield what stands at the right of the head and is shown."""
        for child in self._head_row.children():
            if isinstance(child, QWidget) and child not in (self._title, self._sub) and not child.isHidden():
                yield child

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface; behind a label that changed, without its frame."""
        painter, whole = QPainter(self), self.rect()
        if whole.adjusted(_RADIUS, 1, -_RADIUS, -1).contains(event.rect()):
            painter.fillRect(event.rect(), theme().color("surface"))
        else:
            frame(painter, QRectF(whole), "hairline", "surface", radius=_RADIUS)


class _Sub(Lines):
    """One line in the head, or lines that break below it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self.setText(text)
        # It has what the others leave: where there is little room, the title is read to the end before it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def wide(self) -> int:
        """Return the width of the whole text in one line."""
        return width(self.text(), self.font())


def _move(label: Label, layout: QBoxLayout, at: int, stretch: int = 0) -> None:
    if layout.indexOf(label) < 0:
        layout.insertWidget(at, label, stretch)
