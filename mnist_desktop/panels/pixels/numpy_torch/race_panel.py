"""A loop against one line, timed on real digits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from mnist_desktop.engine.jobs import Cancelled, Progress
from mnist_desktop.lab.timing import Race, race
from mnist_desktop.panels.panel import Panel, PanelSpec
from mnist_desktop.session import Session, Topic
from mnist_desktop.ui.bars import Bar, BarList
from mnist_desktop.ui.card import Card
from mnist_desktop.ui.label import Label
from mnist_desktop.ui.paragraph import Paragraph
from mnist_desktop.ui.segments import Segments

_COUNTS = (1, 100, 1000)


class RacePanel(Panel):
    """Press the button: the distance of many digits to their ideal, three ways."""

    shows = frozenset({Topic.DATA, Topic.CONFIG})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._busy = False
        self._race: Race | None = None
        self._card = Card(self.tr("A loop against one line"))
        self._counts = Segments(
            [f"{count:,}" for count in _COUNTS], self.tr("How many images"), "numpy-images"
        )
        self._counts.set_current(f"{_COUNTS[1]:,}")
        self._start = QPushButton(self.tr("Time it"))
        self._start.setObjectName("numpy-time")
        self._start.setProperty("primary", "true")
        self._ratio = Label("", "accent", 2.0, 600)
        self._words = Paragraph()
        self._bars = BarList()
        self._bars.setAccessibleName(self.tr("Time of each way"))
        self._code = Label("(images - ideal).abs().mean()", "text", 0.9, mono=True)
        self._sum = Paragraph()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Images"), "muted"))
        row.addWidget(self._counts)
        row.addStretch(1)
        row.addWidget(self._start)
        body = self._card.body
        for part in (self._code, row, self._ratio, self._words, self._bars, self._sum):
            if isinstance(part, QHBoxLayout):
                body.addLayout(part)
            else:
                body.addWidget(part)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.setSizePolicy(self._card.sizePolicy())
        self._show_race()
        self._start.clicked.connect(self._time)
        session.failed.connect(self._failed)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Allow timing once there are digits and their ideal."""
        why = self._obstacle()
        self._start.setEnabled(not why and not self._busy)
        self._start.setToolTip(why)

    @property
    def _digit(self) -> int:
        return self.session.config.task.digits[0]

    def _obstacle(self) -> str:
        if self.session.data is None or self.session.ideals is None:
            return self.tr("The digits and their ideals are still being loaded.")
        if self.session.comparison.lacks(self._digit):
            return self.tr("The digits in use have no {0}. Choose other digits.").format(self._digit)
        return ""

    @Slot()
    def _time(self) -> None:
        data, ideals = self.session.data, self.session.ideals
        if data is None or ideals is None or self._busy:
            return
        count = int(self._counts.current.replace(",", ""))
        images, ideal = data.train.images[data.train.indices(self._digit)[:count]], ideals[self._digit]

        def work(_progress: Progress, cancelled: Cancelled) -> Race:
            return race(images, ideal, cancelled)

        self._set_busy(True)
        self.session.library.compute(self.tr("Timing"), work, self._timed)

    @Slot(object)
    def _timed(self, found: Race) -> None:
        self._race = found
        self._set_busy(False)
        self._show_race()
        self.session.facts.note(
            {"numpy_torch.images": found.images, "numpy_torch.ratio": found.ratio("torch")}
        )

    @Slot(object)
    def _failed(self, _failure: object) -> None:
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._start.setText(self.tr("Timing…") if busy else self.tr("Time it"))
        self.refresh(self.shows)

    def _show_race(self) -> None:
        names = {
            "loop": self.tr("for loop"),
            "numpy": self.tr("NumPy line"),
            "torch": self.tr("PyTorch line"),
        }
        found = self._race
        if found is None:
            self._ratio.setText("?")
            self._words.setText(self.tr("Guess first: how many times faster is the line?"))
            self._bars.set_bars([Bar(name, 0, "") for name in names.values()])
            self._sum.setText(
                self.tr("The mean distance of the images to their ideal digit, pixel by pixel.")
            )
            return
        slowest = max(timing.seconds for timing in found.timings)
        fastest = min(found.timings, key=lambda timing: timing.seconds)
        self._ratio.setText(self.tr("{0} × as fast").format(_round(found.ratio("torch"))))
        said = self.tr("The PyTorch line against the loop, over {0:,} numbers. The NumPy line: {1} ×.")
        self._words.setText(said.format(found.numbers, _round(found.ratio("numpy"))))
        self._bars.set_bars(
            [
                Bar(names[it.way], it.seconds / slowest, _duration(it.seconds), "text", it is fastest)
                for it in found.timings
            ]
        )
        values = " · ".join(f"{timing.value:.6f}" for timing in found.timings)
        self._sum.setText(self.tr("They come to {0}. Best of several runs on this computer.").format(values))


def _round(ratio: float) -> str:
    return f"{ratio:.1f}" if ratio < 10 else f"{ratio:,.0f}"


def _duration(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} µs" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"


def _title() -> str:
    return QCoreApplication.translate("RacePanel", "A loop against one line")


PANEL = PanelSpec("numpy-race", "pixels.numpy_torch", _title, RacePanel, (1, 6, 1, 6), stretch=1)
