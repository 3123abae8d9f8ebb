"""An ideal digit as it emerges, one of its pixels throughout the stack, and the means along the three axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Slot

from mnist_desktop.panels.ideal.averages.axes_card import ROWS, AxesCard
from mnist_desktop.panels.ideal.averages.emerging import EmergingCard
from mnist_desktop.panels.ideal.averages.pixel_card import PixelCard
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.card_grid import CardGrid

if TYPE_CHECKING:
    from mnist_desktop.lab.averages import RunningMeans
    from mnist_desktop.lab.dataset import DigitDataset

Made = tuple["DigitDataset", int, "RunningMeans", tuple[np.ndarray, ...]]
_FIRST = 16  # images, to begin with: something emerges already, something is missing still


class AveragesPanel(Panel):
    """Three cards on one digit. The sums are made beside the window; the mean of any first n is then at hand."""

    shows = frozenset({Topic.DATA})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._digit, self._n, self._pixel = 3, _FIRST, (14, 14)
        self._asked: tuple[object, int] | None = None
        self._means: RunningMeans | None = None
        self._emerging = EmergingCard()
        self._emerging.digit_chosen.connect(self._choose_digit)
        self._emerging.n_chosen.connect(self._choose_n)
        self._emerging.pixel_chosen.connect(self._choose_pixel)
        self._counted = PixelCard()
        self._axes = AxesCard()
        self._axes.pointed.connect(self._point)
        grid = CardGrid(self)
        grid.addWidget(self._emerging, 0, 0)
        grid.addWidget(self._counted, 0, 1)
        grid.addWidget(self._axes, 1, 0, 1, 2)
        grid.setColumnStretch(0, 7)
        grid.setColumnStretch(1, 5)
        grid.setRowStretch(0, 1)

    @property
    def is_ready(self) -> bool:
        """Whether the digit's images are summed."""
        return self._means is not None

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Sum the images of the digits in use."""
        data, digit = self.session.data, self._digit
        if data is not None and self.session.ideals is not None and self._asked == (data, digit):
            return
        self._means = None
        self._emerging.show_nothing(self._missing())
        if data is None or self.session.ideals is None or not len(data.train.indices(digit)):
            self._asked = None
            return
        self._asked = (data, digit)

        def work(_progress: object, _cancelled: object) -> Made:
            from mnist_desktop.lab.averages import RunningMeans, axis_mean

            means = RunningMeans(data.train.of(digit))
            return data, digit, means, tuple(axis_mean(means.images, axis) for axis in (0, 1, 2))

        self.session.library.compute(self.tr("Averaging images"), work, self._made)

    @Slot(object)
    def _made(self, made: Made) -> None:
        data, digit, means, axes = made
        if self._asked != (data, digit):
            return  # another digit was wished for meanwhile
        self._means = means
        self._n = min(self._n, len(means))
        self._show_mean()
        self._show_pixel()
        self._axes.show_means((self._mean(len(means)), *axes[1:]))

    # -- what people do ------------------------------------------------------------------------------------

    @Slot(int)
    def _choose_digit(self, digit: int) -> None:
        self._digit = digit
        self.refresh(self.shows)

    @Slot(int)
    def _choose_n(self, n: int) -> None:
        self._n = n
        if self._means is not None:
            self._show_mean()

    @Slot(int, int)
    def _choose_pixel(self, row: int, column: int) -> None:
        self._pixel = (row, column)
        if self._means is not None:
            self._show_pixel()

    @Slot(int, int)
    def _point(self, axis: int, image: int) -> None:
        if self._means is None:
            return
        if image < 0:
            self._axes.say_rows(min(ROWS, len(self._means)), len(self._means))
            return
        self.session.facts.note({"averages.axis": axis})
        if axis == 0:
            self._axes.say_pixel(
                self.tr("each number: the mean of one pixel over {0} images").format(f"{len(self._means):,}")
            )
        else:
            what = self.tr("column") if axis == 1 else self.tr("row")
            self._axes.say_pixel(
                self.tr("row {0}: image {0}, a number for each {1} of it").format(image, what)
            )

    # -- showing -------------------------------------------------------------------------------------------

    def _mean(self, n: int) -> np.ndarray:
        assert self._means is not None
        ideals = self.session.ideals
        if n == len(self._means) and ideals is not None:
            mean: np.ndarray = ideals[self._digit]  # what all other pages show, bit for bit
            return mean
        return self._means.mean(n)

    def _show_mean(self) -> None:
        means, n = self._means, self._n
        assert means is not None
        away = means.away(n)
        self._emerging.show_mean(self._digit, self._mean(n), means.images[n - 1], n, len(means), away)
        self.session.facts.note(
            {
                "averages.digit": self._digit,
                "averages.n": n,
                "averages.all": len(means),
                "averages.away": away,
            }
        )

    def _show_pixel(self) -> None:
        means, (row, column) = self._means, self._pixel
        assert means is not None
        zeros = means.zeros(row, column)
        mean = float(self._mean(len(means))[row, column])
        self._counted.show_pixel(row, column, means.histogram(row, column), zeros, mean)
        self._emerging.mark(row, column)
        self.session.facts.note(
            {"averages.row": row, "averages.column": column, "averages.zeros": zeros / len(means)}
        )

    def _missing(self) -> str:
        data = self.session.data
        if data is not None and not len(data.train.indices(self._digit)):
            return self.tr("These digits have no {0}: choose another.").format(self._digit)
        return self.tr("The images are being added up …")


PANEL = PanelSpec(
    id="averages",
    place="ideal.averages",
    title=lambda: QCoreApplication.translate("AveragesPanel", "Averages"),
    build=AveragesPanel,
    cell=(0, 0, 1, 12),
    stretch=1,
)
