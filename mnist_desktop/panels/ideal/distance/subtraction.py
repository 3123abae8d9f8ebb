"""The digit minus an ideal one, in three kinds, and its sum pixel by pixel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from mnist_desktop.lab.by_hand import Sums
from mnist_desktop.lab.differences import Differences
from mnist_desktop.panels.ideal.distance.sum_plot import SumPlot
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.numerals import numeral
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.readout import Readout
from mnist_desktop.ui.segments import Segments
from mnist_desktop.ui.tensor_image import TensorImage

KINDS = ("signed", "absolute", "squared")
LAST = 783  # pixel
_SIDE = 28
_CENTRE = Qt.AlignmentFlag.AlignCenter


class SubtractionCard(Card):
    """Three pictures, ``x − m = …``, and the sum of the third as it grows.

    Signals
    -------
    kind_chosen : str
        ``"signed"``, ``"absolute"`` or ``"squared"``.
    ideal_chosen : int
        Which ideal is taken away.
    pixel_chosen : int
        Up to where it is added up, 0 to 783.
    sample_wanted
        There is no digit: one was asked for.
    """

    kind_chosen = Signal(str)
    ideal_chosen = Signal(int)
    pixel_chosen = Signal(int)
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._words_of = dict(
            zip(KINDS, (self.tr("signed"), self.tr("absolute"), self.tr("squared")), strict=True)
        )
        self._kind = "signed"
        self._kinds = Segments(list(self._words_of.values()), self.tr("Kind of difference"), "distance-kind")
        self._kinds.current_changed.connect(self._choose_kind)
        self._ideals = Segments([str(d) for d in range(10)], self.tr("Ideal digit"), "distance-ideal")
        self._ideals.set_current("3")
        self._ideals.current_changed.connect(self._choose_ideal)
        self.head.addWidget(self._kinds)
        self.head.addWidget(self._ideals)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        names = ((self.tr("digit x"), "x", "ink"), (self.tr("ideal m"), "m", "ink"))
        self._x, self._m = (self._image(*name) for name in names)
        self._signed = self._image(self.tr("signed difference"), "signed", "diverging")
        self._sized = self._image(self.tr("difference without sign"), "sized", "ink")
        self._heads = [Label(text, "muted", 0.9) for text in (names[0][0], names[1][0], "", "")]
        for column, widget in ((0, self._x), (2, self._m), (4, self._signed), (4, self._sized), (6, None)):
            if widget is not None:
                grid.addWidget(widget, 1, column)
        for head, column in zip(self._heads, (0, 2, 4, 6), strict=True):
            grid.addWidget(head, 0, column)
        for sign, column in (("−", 1), ("=", 3)):
            label = Label(sign, "muted", 1.2)
            label.setAlignment(_CENTRE)
            grid.addWidget(label, 1, column)
        self._plot = SumPlot()
        self._plot.pixel_chosen.connect(self.pixel_chosen)
        grid.addWidget(self._plot, 1, 6)
        for column, stretch in ((0, 3), (2, 3), (4, 3), (6, 7)):
            grid.setColumnStretch(column, stretch)
        grid.setColumnMinimumWidth(5, 8)
        grid.setRowStretch(1, 1)
        self._names = (
            self.tr("this pixel"),
            self.tr("more ink"),
            self.tr("less ink"),
            self.tr("sum"),
            self.tr("sum / 784"),
        )
        self._totals = Readout(self._names, "columns")
        self._words = Paragraph()
        self._here = Label("", "accent", 0.9, 600)  # the pixel, worked out
        self._sample = QPushButton(self.tr("Take a 3"))
        self._sample.setObjectName("distance-sample")
        self._sample.clicked.connect(self.sample_wanted)
        self.body.addLayout(grid, 1)
        self.body.addWidget(self._totals)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._here)
        self.body.addLayout(row)
        self.body.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeft)

    def _image(self, name: str, what: str, ramp: str) -> TensorImage:
        image = TensorImage(name, f"distance-{what}", ramp, 4)
        image.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        image.setMinimumSize(114, 114)
        image.cell_changed.connect(self._cell)
        return image

    def show_nothing(self, title: str, hint: str, ideal: np.ndarray | None) -> None:
        """Say what is missing; `ideal` is shown where there is one."""
        self.set_title(title)
        self._m.set_array(ideal, 1.0)
        for image in (self._x, self._signed, self._sized):
            image.set_array(None)
        self._plot.set_sums(np.zeros(LAST + 1))
        self._totals.set_values(dict.fromkeys(self._names, "–"))
        self._words.setText(hint)
        self._here.setText("")
        self._heads[0].setText(self.tr("digit x"))
        self._sample.setVisible(True)
        self._show_kind("signed")

    def show_difference(
        self, title: str, name: str, kind: str, found: Differences, sums: Sums, pixel: int
    ) -> None:
        """Show the difference of a kind, added up to a pixel; `name` is the digit's."""
        self.set_title(title)
        self._heads[0].setText(f"x: {name}")
        self._sample.setVisible(False)
        self._x.set_array(found.digit, 1.0)
        self._m.set_array(found.ideal, 1.0)
        self._signed.set_array(found.signed, 1.0)
        if kind != "signed":
            self._sized.set_array(found.absolute if kind == "absolute" else found.squared, 1.0)
        self._show_kind(kind)
        self._plot.set_sums({"signed": sums.signed, "absolute": sums.absolute, "squared": sums.squared}[kind])
        self._plot.set_pixel(pixel)
        cell = divmod(pixel, _SIDE)
        for image in (self._x, self._m, self._signed, self._sized):
            image.set_hover(*cell)
        self._show_numbers(kind, found, sums, cell)
        told = {
            "signed": self.tr(
                "More ink (amber) and less ink (blue) cancel: a sum near 0 does not mean a near digit."
            ),
            "absolute": self.tr(
                "Without its sign nothing cancels: the sum only grows. Its mean is the L1 distance."
            ),
            "squared": self.tr(
                "Squares grow too, and large differences count most. The root of their mean is L2."
            ),
        }
        self._words.setText(told[kind])

    def _show_numbers(self, kind: str, found: Differences, sums: Sums, cell: tuple[int, int]) -> None:
        x, m, signed = (float(a[cell]) for a in (found.digit, found.ideal, found.signed))
        flat = found.signed.astype(np.float64)
        if kind == "signed":
            here, more, less, total = signed, sums.more, sums.less, float(sums.signed[LAST])
        elif kind == "absolute":
            here, more, less, total = abs(signed), sums.more, -sums.less, float(sums.absolute[LAST])
        else:
            squares = flat * flat
            here, total = signed * signed, float(sums.squared[LAST])
            more = float(squares[flat > 0].sum())
            less = total - more
        minus = f"{numeral(x, '.3f')} − {numeral(m, '.3f')} = {numeral(signed, '+.3f')}"
        self._here.setText(f"[{cell[0]}, {cell[1]}]  {minus}")
        written = (
            numeral(here, "+.3f"),
            *(numeral(v, "+.2f") for v in (more, less, total)),
            numeral(total / 784, "+.4f"),
        )
        signs = {self._names[1]: "positive", self._names[2]: "negative", self._names[4]: "accent"}
        self._totals.set_values(dict(zip(self._names, written, strict=True)), signs)

    def _show_kind(self, kind: str) -> None:
        self._kind = kind
        self._kinds.set_current(self._words_of[kind])
        self._signed.setVisible(kind == "signed")
        self._sized.setVisible(kind != "signed")
        formula = {"signed": "x − m", "absolute": "|x − m|", "squared": "(x − m)²"}[kind]
        scale = self.tr("±1") if kind == "signed" else self.tr("0–1")
        self._heads[2].setText(f"{formula}, {scale}")
        self._heads[3].setText(self.tr("sum of {0}, pixel by pixel").format(formula))

    @Slot(str)
    def _choose_kind(self, word: str) -> None:
        self.kind_chosen.emit(next(kind for kind, text in self._words_of.items() if text == word))

    @Slot(str)
    def _choose_ideal(self, text: str) -> None:
        self.ideal_chosen.emit(int(text))

    @Slot(int, int, float)
    def _cell(self, row: int, column: int, _value: float) -> None:
        self.pixel_chosen.emit(row * _SIDE + column)
