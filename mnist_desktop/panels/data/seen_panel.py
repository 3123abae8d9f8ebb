"""As the model sees it: the 28×28 numbers that every place works with, and what MNIST's recipe made of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mnist_desktop.lab.dataset import SIDE
from mnist_desktop.lab.digit import Digit
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.heading import Heading
from mnist_desktop.ui.painting import width, write
from mnist_desktop.ui.tensor_image import TensorImage
from mnist_desktop.ui.theme import theme

_GAP = 6  # px between the image and its facts


class SeenPanel(Panel):
    """The image the model receives, with its facts; the pixel under the pointer says its number.

    Attributes
    ----------
    cell : int
        Width of a cell of the image, px.
    """

    shows = frozenset({Topic.DIGIT})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._heading = Heading(self.tr("As the model sees it"))
        self._image = TensorImage(self.tr("The digit as the model sees it"), "seen-image", "ink")
        self._facts = _Facts()
        self.cell = 0
        self.set_cell(4)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._image, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addLayout(row)
        self.set_compact(False)
        self._image.hovered.connect(self._point_at)
        session.looking.hover_changed.connect(self._mark)

    def set_cell(self, width: int) -> None:
        """Show the image with cells of this width, px."""
        if width != self.cell:
            self.cell = width
            self._image.setFixedSize(28 * width + 2, 28 * width + 2)

    def set_compact(self, compact: bool) -> None:
        """Show the image alone."""
        self._heading.setVisible(not compact)
        self._facts.setVisible(not compact)
        self.layout().setContentsMargins(0, 0 if compact else 8, 0, 0)  # type: ignore[union-attr]

    def height_of(self, cell: int) -> int:
        """Return how high it is with such cells and all that it says, px."""
        return 8 + self._heading.sizeHint().height() + 4 + 28 * cell + 2

    def fits(self, cell: int) -> bool:
        """Whether an image of such cells leaves the facts room in the width there is."""
        return 28 * cell + 2 + _GAP + self._facts.sizeHint().width() <= self.width()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the digit."""
        digit = self.session.digit
        self._image.set_array(None if digit.empty else digit.image, 255)
        self._facts.set_values(self._words(digit))
        self._mark()

    def _words(self, digit: Digit) -> dict[str, str]:
        box, centre = digit.box, digit.centre
        return {
            self.tr("Shape"): str([SIDE, SIDE]),
            self.tr("Ink"): f"{digit.ink:.3f}",
            self.tr("Box"): f"{box.width} × {box.height}" if box else "–",
            self.tr("Centre"): f"{centre[0]:.1f}, {centre[1]:.1f}" if centre else "–",
        }

    @Slot(int, int, float)
    def _point_at(self, row: int, column: int, _value: float) -> None:
        self.session.looking.set_hover((row, column) if row >= 0 else None)

    @Slot()
    def _mark(self) -> None:
        """Mark the pixel under the pointer, here or in another picture, and say its number."""
        cell = self.session.looking.hover
        self._image.set_hover(*(cell or (-1, -1)))
        value = f"{cell[0]}, {cell[1]}: {self.session.digit.image[cell]}" if cell else ""
        self._heading.set_sub(value)


class _Facts(QWidget):
    """Names and values as narrow as can be; a read-out's own gap does not fit beside the image."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("seen-facts")
        self.setAccessibleName(self.tr("Facts of the digit"))
        self.setToolTip(
            self.tr(
                "Ink: mean of the image, 0 to 1. Box: width × height of the ink, its longest side 20 in MNIST.\n"
                "Centre: row and column of the centre of mass, 14 and 14 in MNIST."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values: dict[str, str] = {}

    def set_values(self, values: dict[str, str]) -> None:
        """Show these values under these names."""
        if values == self._values:
            return
        for row, name in enumerate(values):  # a move of the pen changes one or two
            if values[name] != self._values.get(name):
                self.update(0, row * self._line(), self.width(), self._line())
        self._values = values
        self.setAccessibleDescription(", ".join(f"{name} {value}" for name, value in values.items()))

    def sizeHint(self) -> QSize:
        """Room for the widest row."""
        plain, strong = self._fonts()
        widest = width(self.tr("Centre"), plain) + width("14.0, 14.0", strong) + 2
        return QSize(widest, 4 * self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        plain, strong = self._fonts()
        line, changed = self._line(), event.region()
        for row, (name, value) in enumerate(self._values.items()):
            area = QRectF(0, row * line, self.width(), line)
            if not changed.intersects(area.toRect()):
                continue
            write(painter, area, name, plain, "muted")
            write(painter, area, value, strong, align=Qt.AlignmentFlag.AlignRight)

    def _line(self) -> int:
        return QFontMetrics(theme().font(0.9)).height() + 3

    def _fonts(self) -> tuple[QFont, QFont]:
        return theme().font(0.9), theme().font(0.9, 500)


def _title() -> str:
    return QCoreApplication.translate("SeenPanel", "As the model sees it")


PANEL = PanelSpec("data-seen", "data", _title, SeenPanel, (2, 0, 1, 12))
