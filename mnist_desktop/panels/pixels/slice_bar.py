"""The tools of the place: which slice, printed as what, and in which range its numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout

from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.panels.pixels.slice_field import SliceField
from mnist_desktop.session import Session, Topic
from mnist_desktop.session.looking import Index
from mnist_desktop.ui.icons import pixmap
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.painting import width
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.theme import theme

_ARRAY, _TENSOR = "array", "tensor"  # Python's own names: the same in every language
_INK, _UNIT = "0–255", "0–1"
_SIGN = 16  # px, the error's icon
_TALL = 32  # px, a line of tools


class SliceBar(Panel):
    """Slice, array or tensor, range; between them what is under the pointer, or what is wrong with the slice."""

    shows = frozenset({Topic.DIGIT, Topic.SLICE, Topic.WRITING, Topic.CONFIG})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wrong = ""
        label = Label(self.tr("Slice"), "muted")
        self._field = SliceField()
        self._field.setAccessibleName(self.tr("Slice of the digit"))
        self._field.setToolTip(
            self.tr("Rows, then columns; the end is left out. Type it, or drag in the grid.")
        )
        self._field.setFixedWidth(round(168 * theme().scale))
        label.setBuddy(self._field)
        label.setMinimumWidth(label.sizeHint().width())  # never elided
        self._kind = Segments((_ARRAY, _TENSOR), self.tr("Print as"), "pixels-kind")
        self._tensor = self._kind.findChildren(QRadioButton)[1]
        self._range = Segments((_INK, _UNIT), self.tr("Range of the numbers"), "pixels-range")
        self._sign = QLabel()
        self._sign.setVisible(False)
        self._words = Label(factor=0.9, wrap=True)
        self._words.setObjectName("pixels-words")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()  # where the words stand
        for place in (self._beside, self._below):
            place.setSpacing(8)
        for widget in (label, self._field, self._kind):
            row.addWidget(widget)
        row.addLayout(self._beside, 1)
        row.addStretch()
        row.addWidget(self._range)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(self._below)
        self._tools = (label, self._field, self._kind, self._range)
        self._move_words()
        self._field.read.connect(self._read)
        self._field.judged.connect(self._judged)
        self._kind.current_changed.connect(self._print_as)
        self._range.current_changed.connect(self._write_in)
        session.looking.hover_changed.connect(self._say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words beside the tools as long as they can be read there."""
        super().resizeEvent(event)
        self._move_words()

    def _move_words(self) -> None:
        tools = sum(tool.sizeHint().width() + 8 for tool in self._tools)
        line = self._words.fontMetrics().lineSpacing()
        widest = f"{self.tr('rows {0}').format('10–19')}, {self.tr('columns {0}').format('10–19')}"
        below = self.width() - tools < width(widest, self._words.font()) + 8
        place, other = (self._below, self._beside) if below else (self._beside, self._below)
        if not place.count():
            for widget in (self._sign, self._words):
                other.removeWidget(widget)
            place.addWidget(self._sign)
            place.addWidget(self._words, 1)
        self._words.setFixedHeight(max(2 * line, _TALL))
        self.setFixedHeight(_TALL + below * (8 + self._words.height()) if below else max(_TALL, 2 * line))

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Show the slice and how it is written."""
        if topics != {Topic.DIGIT}:  # a move of the pen
            self._show_slice()
        self._say()

    def _show_slice(self) -> None:
        looking, ready = self.session.looking, self.session.torch_ready
        self._field.show_index(looking.index)
        self._kind.set_current(_TENSOR if looking.tensor and ready else _ARRAY)
        self._tensor.setEnabled(ready)
        self._tensor.setToolTip("" if ready else self.tr("PyTorch is still loading; arrays need NumPy only."))
        self._range.set_current(_UNIT if looking.unit else _INK)

    @Slot()
    def _say(self) -> None:
        """Say what is wrong, else what is under the pointer, else what the slice holds."""
        if not self.isVisible():
            return
        self._sign.setVisible(bool(self._wrong))
        if self._wrong:
            self._sign.setPixmap(pixmap("error", "error", _SIGN, self.devicePixelRatioF()))
        self._words.set_color("error" if self._wrong else "muted")
        self._words.setText(self._wrong or self._hovered() or self._meaning())

    def _hovered(self) -> str:
        looking = self.session.looking
        if looking.hover is None:
            return ""
        row, column = looking.hover
        value = looking.numbers(self.session.digit.image[row, column])
        text = self.tr("x[{0}, {1}] = {2}").format(row, column, f"{value:.4f}" if looking.unit else value)
        if row in looking.rows and column in looking.columns:
            inside = self.tr("in the slice [{0}, {1}]")
            text += "\n" + inside.format(looking.rows.index(row), looking.columns.index(column))
        return text

    def _meaning(self) -> str:
        rows, columns = self.session.looking.rows, self.session.looking.columns
        down = (self.tr("rows {0}") if len(rows) > 1 else self.tr("row {0}")).format(_spelled(rows))
        across = (self.tr("columns {0}") if len(columns) > 1 else self.tr("column {0}")).format(
            _spelled(columns)
        )
        count = self.tr("{0} × {1} = {2} numbers") if len(rows) * len(columns) > 1 else self.tr("one number")
        return f"{down}, {across}\n" + count.format(len(rows), len(columns), len(rows) * len(columns))

    @Slot(object)
    def _read(self, index: Index) -> None:
        self.session.looking.set_index(index)

    @Slot(str)
    def _judged(self, why: str) -> None:
        self._wrong = why
        self._say()

    @Slot(str)
    def _print_as(self, kind: str) -> None:
        self.session.looking.set_tensor(kind == _TENSOR)

    @Slot(str)
    def _write_in(self, written: str) -> None:
        self.session.looking.set_unit(written == _UNIT)


def _spelled(taken: range) -> str:
    """Return ``4``, ``4–9`` or ``0, 2, … 26``."""
    if len(taken) == 1:
        return str(taken[0])
    if taken.step == 1:
        return f"{taken[0]}–{taken[-1]}"
    if len(taken) == 2:
        return f"{taken[0]}, {taken[1]}"
    return f"{taken[0]}, {taken[1]}, … {taken[-1]}"


def _title() -> str:
    return QCoreApplication.translate("SliceBar", "Slice")


PANEL = PanelSpec("pixels-tools", "pixels", _title, SliceBar, (0, 0, 1, 12))
